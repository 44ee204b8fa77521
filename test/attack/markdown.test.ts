import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { hostile } from '../document/hostile.ts';
import type { Growth } from '../document/markdown/growth.ts';
import { type Attempt, family, isWhole } from './family.ts';
import { victim } from './hostile-clone.ts';

const start = promisify(execFile);
const project = join(import.meta.dirname, '../..');
const command = join(project, 'src/cli.ts');
const counting = join(project, 'test/document/markdown/growth.ts');

/** The suite counts the steps of every twentieth text, `npm run attack` of all. */
const every = isWhole ? 1 : 20;
/** How long a document `plan` meets, in characters, with so much memory, in MB: `npm run attack` takes half of a runner's. */
const met = isWhole ? { length: 1_000_000, memory: 2000 } : { length: 100_000, memory: 300 };

test(`twice as long a text takes about twice the steps, whatever it repeats`, async (t) => {
  assert.ok(hostile.length > 130);
  // What comes compiled out of a cache is counted less exactly.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const { stdout } = await start(process.execPath, [counting, `${every}`], { timeout: 120_000, env });
  const grown: readonly Growth[] = JSON.parse(stdout);
  assert.equal(grown.length, Math.ceil(hostile.length / every));
  assert.deepEqual(
    grown.filter(({ exponent }) => exponent > 1.25),
    [],
  );
  t.diagnostic(`attempts ${grown.length} growth of hostile Markdown`);
});

/** Much of it below a table, as `plan` meets it. */
function documentAttempt({ family: kind, name, text }: (typeof hostile)[number]): Attempt {
  const make = async () => {
    const folder = victim();
    const table = '# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | ✅ |\n\n';
    writeFileSync(join(folder, 'SECURITY.md'), table + text(met.length));
    return await told([`--max-old-space-size=${met.memory}`, command, 'plan', '--repo', folder]);
  };
  return { title: `${kind} ${name}`, make };
}

/** What went wrong: it did not end, it ran out of memory, or it answered with something else than a plan or a problem. */
async function told(words: readonly string[]): Promise<string | null> {
  try {
    await start(process.execPath, words, { timeout: 60_000 });
    return null;
  } catch (error) {
    const { code, killed, stderr } = error as { code: unknown; killed: boolean; stderr: string };
    if (killed) return 'it did not end within a minute';
    return code === 2 && !stderr.includes('unexpected')
      ? null
      : `it ended with ${code}: ${stderr.slice(0, 300)}`;
  }
}

family('a long document of hostile Markdown', 1, hostile.map(documentAttempt));
