import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForRepository } from '../../src/github/ask.ts';
import { aReading } from './a-reading.ts';
import { data, refused, type Say, scripted, tooMuch, uncertain } from './scripted.ts';

const paths = ['.github/support-window.yml', 'SECURITY.md'];
const base = { name: 'main', target: { oid: 'b' } };
const contents = data({
  repository: {
    id: 'R',
    isFork: false,
    base,
    refs: { nodes: [] },
    releases: { pageInfo: { hasNextPage: false }, nodes: [] },
  },
}) as Say;
const history = { nodes: [{ parents: { nodes: [{ oid: 'p', f0: null }] } }] };
const compare = { commits: { totalCount: 0, nodes: [] } };
const withHistory = data({
  repository: { id: 'R', base: { name: 'main', target: { oid: 'b', history } } },
}) as Say;
const withCompare = data({ repository: { id: 'R', base: { ...base, compare } } }) as Say;

async function ask(...answers: readonly Say[]) {
  const { github, asked } = scripted(...answers);
  return { result: await askForRepository(github, aReading(), paths, paths[0] ?? null), asked };
}

for (const [what, refusal] of [
  ['costs too much', tooMuch],
  ['is not answered', uncertain],
] as const)
  test(`a query that ${what} is asked in parts, which are put together`, async () => {
    const { result, asked } = await ask(refusal, contents, withHistory, withCompare);
    assert.ok(result.ok);
    assert.deepEqual(result.value.node.base?.target.history, history);
    assert.deepEqual(result.value.node.base?.compare, compare);
    assert.deepEqual(result.value.notes, []);
    const [whole, lean, ...parts] = asked.map(({ document }) =>
      [/history\(/, /compare\(/].map((word) => word.test(document)),
    );
    assert.deepEqual(
      [whole, lean],
      [
        [true, true],
        [false, false],
      ],
    );
    assert.deepEqual(parts, [
      [true, false],
      [false, true],
    ]);
  });

test('a part that cannot be had is left out with a note', async () => {
  const { result } = await ask(tooMuch, contents, tooMuch, tooMuch);
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.notes.map(({ code }) => code),
    ['history-left-out', 'comparison-left-out'],
  );
});

test('a part whose field alone failed is left out with a note', async () => {
  const errors = [
    { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'base', 'compare'], message: 'x' },
  ];
  const answer = contents as { readonly ok: true; readonly value: object };
  const { result, asked } = await ask({ ok: true, value: { ...answer.value, errors } } as unknown as Say);
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.notes.map(({ code }) => code),
    ['comparison-left-out'],
  );
  assert.equal(asked.length, 1);
});

test('what cannot be left out is a problem, and so is a refusal of a part', async () => {
  const { result } = await ask(tooMuch, tooMuch);
  assert.deepEqual(result.ok ? [] : result.problems.map(({ code }) => code), ['too-much']);
  const part = await ask(tooMuch, contents, refused(403, 'x'), withCompare);
  assert.deepEqual(part.result.ok ? [] : part.result.problems.map(({ code }) => code), [
    'missing-permission',
  ]);
});

test('every variable that is sent is declared, and none is declared that is not used', async () => {
  const { asked } = await ask(tooMuch, contents, withHistory, withCompare);
  for (const { document, variables } of asked) {
    const [head = '', ...rest] = document.split('{');
    const declared = [...head.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
    assert.deepEqual(Object.keys(variables).sort(), declared.toSorted());
    for (const name of declared) assert.match(rest.join('{'), new RegExp(`\\$${name}\\b`));
  }
});
