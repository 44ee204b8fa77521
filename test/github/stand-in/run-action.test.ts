import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readAnnotations, readOutputs, runAction } from '../run-action.ts';
import { contract } from './client.ts';

const entryOf = async (t: TestContext, code: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'entry-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.mjs'), code);
  return join(folder, 'index.mjs');
};

for (const warm of [false, true]) {
  const where = warm ? 'in a process that has carried out others' : 'in a process of its own';

  test(`an action gets the variables of the runner, its inputs, the event, and nothing else, ${where}`, async (t) => {
    const github = await contract(t);
    const entry = await entryOf(
      t,
      `import { appendFileSync, readFileSync } from 'node:fs';
     const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
     appendFileSync(process.env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify({ event: event.action,
       names: Object.keys(process.env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name)),
       inputs: Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')) }) + '\\nEND\\n');
     appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done');
     console.log('::error file=a.md,line=3::100%25 wrong%0Atwice');
     console.error('!');
     process.exitCode = 3;`,
    );
    const run = { event: 'release', inputs: { 'as-of': '2024-01-01' }, warm } as const;
    for (const result of [await runAction(entry, github, run), await runAction(entry, github, run)]) {
      assert.deepEqual(JSON.parse(result.outputs.seen ?? ''), {
        event: 'published',
        names: ['CI'],
        inputs: [
          ['INPUT_TOKEN', 'stand-in-token'],
          ['INPUT_AS-OF', '2024-01-01'],
        ],
      });
      assert.deepEqual([result.code, result.stderr, result.summary], [3, '!\n', '# Done']);
      assert.deepEqual(result.annotations, [
        { kind: 'error', message: '100% wrong\ntwice', properties: { file: 'a.md', line: '3' } },
      ]);
    }
  });

  test(`an action that never ends is ended, ${where}`, async (t) => {
    const github = await contract(t);
    const entry = await entryOf(t, 'setInterval(() => {}, 1000);');
    assert.equal((await runAction(entry, github, { timeout: 500, warm })).code, null);
  });

  test(`an action that throws has failed, ${where}`, async (t) => {
    const github = await contract(t);
    const result = await runAction(await entryOf(t, "throw new Error('broken');"), github, { warm });
    assert.equal(result.code, 1);
    assert.match(result.stderr, /broken/);
  });

  test(`a run ends when nothing is under way any more, ${where}`, async (t) => {
    const github = await contract(t);
    const entry = await entryOf(t, "setTimeout(() => console.log('late'), 50);");
    assert.equal((await runAction(entry, github, { warm })).stdout, 'late\n');
  });
}

test('outputs are read as the runner reads them', () => {
  assert.deepEqual(readOutputs('a=1\nb<<X\nline 1\nc=2\nX\nd<<Y\nY\n'), { a: '1', b: 'line 1\nc=2', d: '' });
});

test('annotations are told from other lines', () => {
  assert.deepEqual(readAnnotations('::debug::x\ntext ::error::y\n::notice::a::b\n::group::c'), [
    { kind: 'notice', message: 'a::b', properties: {} },
  ]);
});
