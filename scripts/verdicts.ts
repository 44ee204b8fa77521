/**
 * Compares verdicts: the action in its modes `check` (with a token that only reads) and `pull-request`, and `check` of
 * the command line, on the same repositories, all under some policies and all on one day.
 *
 *   node scripts/verdicts.ts [--policy POLICY]... CLONE...
 *
 * The clones are those that scripts/rebuild.ts makes, or real ones; they are not written to.
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
const common = ['newest 2 minors', 'newest 1 major', 'line: minor\nsupport: release + 12mo\n'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { policy: { type: 'string', multiple: true } },
});

let compared = 0;
let different = 0;
const verdicts = new Map<string, number>();
for (const clone of positionals) {
  const bare = mkdtempSync(join(tmpdir(), 'verdicts-'));
  spawnSync('git', ['clone', '--quiet', '--bare', clone, bare]);
  for (const policy of values.policy ?? common) await compare(clone, bare, policy);
  rmSync(bare, { recursive: true, force: true });
}
for (const [verdict, count] of verdicts) console.log(`${count} × ${verdict}`);
console.log(`${positionals.length} repositories, ${compared} comparisons, ${different} different`);
process.exitCode = different === 0 ? 0 : 1;

async function compare(clone: string, bare: string, policy: string): Promise<void> {
  const standIn = await startStandIn({ repository: bare, owner: 'octo', name: 'widget' });
  const local = commandLine(clone, policy);
  const check = await action(standIn, policy, 'check');
  const sync = await action(standIn, policy, 'pull-request');
  await standIn.stop();
  compared += 1;
  verdicts.set(local, (verdicts.get(local) ?? 0) + 1);
  if (local === check && check === sync) return;
  different += 1;
  console.log(`${basename(clone)}, ${JSON.stringify(policy)}:\n  ${[local, check, sync].join('\n  ')}`);
}

/** The verdict in a word: `true`, `drift`, or the codes of the problems. */
function commandLine(clone: string, policy: string): string {
  const words = ['check', '--repo', clone, '--ref', 'HEAD', '--policy', policy, '--as-of', day, '--json'];
  const { stdout, status } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly { readonly code: string }[] };
  return wordFor(problems, status === 1);
}

async function action(standIn: StandIn, policy: string, mode: 'check' | 'pull-request'): Promise<string> {
  const mayWrite = mode === 'pull-request';
  Object.assign(standIn.state.token.permissions, {
    contents: mayWrite ? 'write' : 'read',
    pullRequests: mayWrite ? 'write' : 'none',
  });
  const inputs = { policy, mode, 'as-of': day };
  const run = await runAction(join(dist, 'index.js'), standIn, { inputs, event: 'schedule' });
  const problems = JSON.parse(run.outputs.problems ?? '[]') as readonly { readonly code: string }[];
  return wordFor(problems, run.outputs.drift === 'true');
}

function wordFor(problems: readonly { readonly code: string }[], isDrift: boolean): string {
  const codes = [...new Set(problems.map(({ code }) => code))].filter((code) => code !== 'drift');
  if (codes.length > 0) return codes.toSorted().join(', ');
  return isDrift ? 'drift' : 'true';
}
