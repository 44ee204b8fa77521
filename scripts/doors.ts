/**
 * Runs both doors on the same repositories and compares: the action against the stand-in, the command line on the
 * clone. Usage: `node scripts/doors.ts [--policy POLICY]... CLONE...`, with clones of scripts/rebuild.ts or real ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runAction } from '../test/github/run-action.ts';
import { type StandIn, startStandIn } from '../test/github/stand-in/start.ts';

const dist = join(dirname(import.meta.dirname), 'dist');
const day = '2026-11-22';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { policy: { type: 'string', multiple: true }, show: { type: 'boolean' } },
});

let differences = 0;
for (const clone of positionals) {
  for (const policy of values.policy ?? [
    'newest 2 minors',
    'newest 2 majors',
    'line: minor\nsupport: release + 12mo\n',
  ]) {
    differences += (await compare(clone, policy)) ? 0 : 1;
  }
}
process.exitCode = differences === 0 ? 0 : 1;

async function compare(clone: string, policy: string): Promise<boolean> {
  const local = commandLine(clone, policy);
  const bare = mkdtempSync(join(tmpdir(), 'doors-'));
  spawnSync('git', ['clone', '--quiet', '--bare', clone, bare]);
  const standIn = await startStandIn({ repository: bare, owner: 'octo', name: 'widget' });
  try {
    const inputs = { policy, 'as-of': day };
    const run = await runAction(join(dist, 'index.js'), standIn, { inputs, event: 'schedule' });
    const remote = await proposed(standIn, local.path);
    const codes = (JSON.parse(run.outputs.problems ?? '[]') as readonly { code: string }[]).map(
      ({ code }) => code,
    );
    const same =
      remote === local.after && codes.join() === local.problems.join() && standIn.violations.length === 0;
    const what =
      codes.length > 0
        ? codes.join(', ')
        : local.after === null
          ? 'nothing to change'
          : (standIn.state.pulls[0]?.title ?? '');
    console.log(
      `${same ? 'same' : 'DIFFERENT'}  ${basename(clone)}  ${policy.replaceAll('\n', ' ')}  ${standIn.log.length} requests  ${what}`,
    );
    if (!same) console.log({ remote, local, codes, violations: standIn.violations, stdout: run.stdout });
    if (values.show) console.log(`${standIn.state.pulls[0]?.body ?? ''}\n\n${run.summary}`);
    return same;
  } finally {
    await standIn.stop();
    rmSync(bare, { recursive: true, force: true });
  }
}

function commandLine(clone: string, policy: string) {
  const words = [join(dist, 'cli.js'), 'plan', '--repo', clone, '--policy', policy, '--as-of', day, '--json'];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });
  const { document, problems } = JSON.parse(stdout);
  return {
    path: String(document.path),
    after: document.changed && problems.length === 0 ? String(document.after) : null,
    problems: (problems as readonly { code: string }[]).map(({ code }) => code),
  };
}

async function proposed({ people }: StandIn, path: string): Promise<string | null> {
  return (await people.file('support-window/sync', path)) ?? null;
}
