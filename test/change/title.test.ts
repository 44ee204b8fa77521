import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineText, titleFor } from '../../src/change/title.ts';
import type { Support } from '../../src/policy/support.ts';
import { aDecision, aSupport } from '../report/decisions.ts';

const cases: readonly (readonly [string, readonly Support[], string, string])[] = [
  ['a line that starts and one that ends', [aSupport('4', 'a'), aSupport('2', null)], '4.x', '2.x'],
  ['minor lines', [aSupport('4.1', 'a'), aSupport('3.9', null)], '4.1', '3.9'],
];

for (const [what, lines, after, before] of cases) {
  test(`a title names ${what}`, () => {
    const [started, ended] = lines.map(({ line }) => lineText(line.name));
    assert.equal(titleFor(changed(lines, before, after)), `docs(security): support ${started}, end ${ended}`);
  });
}

test('a line whose row is only rewritten did not start, and one that ended did not, wherever it is named', () => {
  const lines = [aSupport('4', 'a'), aSupport('3', 'a'), aSupport('2', null)];
  assert.equal(titleFor(changed(lines, '4.x 3.x', '4.x 2.x')), 'docs(security): end 2.x');
});

test('many lines are counted', () => {
  const lines = ['5', '4', '3', '2', '1'].map((name) => aSupport(name, null));
  assert.equal(
    titleFor(changed(lines, '5.x 4.x 3.x 2.x 1.x', '')),
    'docs(security): end 5.x, 4.x and 3 older',
  );
});

test('three lines are all named', () => {
  const lines = ['3', '2', '1'].map((name) => aSupport(name, null));
  assert.equal(titleFor(changed(lines, '3.x 2.x 1.x', '')), 'docs(security): end 3.x, 2.x and 1.x');
});

test('a change that names no line has a plain title', () => {
  assert.equal(
    titleFor(changed([aSupport('4', 'a')], 'x', 'y')),
    'docs(security): update the supported versions',
  );
});

function changed(lines: readonly Support[], before: string, after: string) {
  const edits = [{ line: 1, before: `| ${before} |`, after: `| ${after} |` }];
  return { lines, document: { path: 'SECURITY.md', changed: true, edits, mentions: [], after: 'x' } };
}

test('lines of several products are named with their product', () => {
  const part = (name: string, lines: readonly Support[], before: string, after: string) => ({
    ...aDecision({}),
    ...changed(lines, before, after),
    name,
  });
  const products = [
    part('server', [aSupport('4', 'a'), aSupport('2', null)], '2.x', '4.x'),
    part('client', [aSupport('7', 'a')], '', '7.x'),
  ];
  assert.equal(
    titleFor({ ...changed([], '', ''), products }),
    'docs(security): support server 4.x and client 7.x, end server 2.x',
  );
});
