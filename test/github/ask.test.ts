import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import { askForRepository } from '../../src/github/ask.ts';
import { aReading } from './a-reading.ts';
import { githubSchema } from './schema.ts';
import { type Asked, data, refused, type Say, scripted, tooMuch, uncertain } from './scripted.ts';

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
  repository: { id: 'R', isFork: false, base: { name: 'main', target: { oid: 'b', history } } },
}) as Say;
const withCompare = data({ repository: { id: 'R', isFork: false, base: { ...base, compare } } }) as Say;

async function ask(...answers: readonly Say[]) {
  const { github, asked } = scripted(...answers);
  return { result: await askForRepository(github, aReading(), paths, paths[0] ?? null), asked };
}

const lists = data({
  repository: { id: 'R', isFork: false, refs: { nodes: [{ name: 'v1', target: null }] } },
}) as Say;

/** Which parts each request asked for. */
function partsOf(asked: readonly Asked[]): readonly string[] {
  const marks = { contents: 'branch: ref', lists: 'releases(', history: 'history(', comparison: 'compare(' };
  return asked.map(({ document }) =>
    Object.entries(marks)
      .filter(([, mark]) => document.includes(mark))
      .map(([part]) => part)
      .join(' '),
  );
}

test('a query that costs too much is asked in parts, which are put together', async () => {
  const { result, asked } = await ask(tooMuch, contents, lists, withHistory, withCompare);
  assert.ok(result.ok);
  const { node, leftOut } = result.value;
  assert.deepEqual(
    [node.base?.target.history, node.base?.compare, node.refs?.nodes[0]?.name, leftOut.size],
    [history, compare, 'v1', 0],
  );
  const alone = ['contents', 'lists', 'history', 'comparison'];
  assert.deepEqual(partsOf(asked), ['contents lists history comparison', ...alone]);
});

test('a query that is not answered at all is not asked in parts: nobody is there to answer those', async () => {
  const { result, asked } = await ask(uncertain);
  assert.deepEqual([result.ok, asked.length], [false, 1]);
});

test('parts that cannot be had are left out', async () => {
  const { result } = await ask(tooMuch, contents, tooMuch, tooMuch, tooMuch);
  assert.ok(result.ok);
  assert.deepEqual([...result.value.leftOut], ['lists', 'history', 'comparison']);
});

test('a part whose field alone failed is asked for by itself before it is left out', async () => {
  const errors = [
    { type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'base', 'compare'], message: 'x' },
  ];
  const answer = contents as { readonly ok: true; readonly value: object };
  const half = { ok: true, value: { ...answer.value, errors } } as unknown as Say;
  const second = await ask(half, withCompare);
  assert.ok(second.result.ok);
  assert.deepEqual(second.result.value.node.base?.compare, compare);
  assert.equal(second.result.value.leftOut.size, 0);
  assert.deepEqual(partsOf(second.asked).slice(1), ['comparison']);
  const never = await ask(half, tooMuch);
  assert.ok(never.result.ok);
  assert.deepEqual([...never.result.value.leftOut], ['comparison']);
});

test('what cannot be left out is a problem, and so is a refusal of a part', async () => {
  const { result } = await ask(tooMuch, tooMuch);
  assert.deepEqual(result.ok ? [] : result.problems.map(({ code }) => code), ['too-much']);
  const part = await ask(tooMuch, contents, lists, refused(403, 'x'), withCompare);
  assert.deepEqual(part.result.ok ? [] : part.result.problems.map(({ code }) => code), [
    'missing-permission',
  ]);
});

test('every variable that is sent is declared, and none is declared that is not used', async () => {
  const { asked } = await ask(tooMuch, contents, lists, withHistory, withCompare);
  for (const { document, variables } of asked) {
    assert.deepEqual(validate(githubSchema(), parse(document)), []);
    const [head = '', ...rest] = document.split('{');
    const declared = [...head.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
    assert.deepEqual(Object.keys(variables).sort(), declared.toSorted());
    for (const name of declared) assert.match(rest.join('{'), new RegExp(`\\$${name}\\b`));
  }
});
