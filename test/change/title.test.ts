import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineText, titleFor } from '../../src/change/title.ts';
import type { LineChange } from '../../src/document/outcome.ts';
import type { Support } from '../../src/policy/support.ts';
import { aChange, aDecision, aSupport } from '../report/decisions.ts';

const starts = (name: string) => aChange(name, null, 'supported');
const ends = (name: string) => aChange(name, 'supported', 'ended');

const cases: readonly (readonly [string, string, string])[] = [
  ['a line that starts and one that ends', '4', '2'],
  ['minor lines', '4.1', '3.9'],
];

for (const [what, started, ended] of cases) {
  test(`a title names ${what}`, () => {
    const lines = [aSupport(started, 'a'), aSupport(ended, null)];
    assert.equal(
      titleFor(changed(lines, [starts(started), ends(ended)])),
      `docs(security): support ${lineText(started)}, end ${lineText(ended)}`,
    );
  });
}

test('a line whose state stays is in no title, whatever becomes of its row', () => {
  const lines = [aSupport('4', 'a'), aSupport('3', null), aSupport('2', null)];
  const rewritten = aChange('4', 'supported', 'supported');
  const folded = aChange('3', 'ended', null);
  assert.equal(titleFor(changed(lines, [rewritten, folded, ends('2')])), 'docs(security): end 2.x');
});

test('lines that go on in another tier move to it', () => {
  const lines = [aSupport('4', 'full'), aSupport('3', 'security'), aSupport('2', 'security')];
  const moves = ['3', '2'].map((name) => ({ ...aChange(name, 'supported', 'supported'), restated: true }));
  assert.equal(
    titleFor(changed(lines, [starts('4'), ...moves])),
    'docs(security): support 4.x, move 3.x and 2.x to security',
  );
});

test('many lines are counted', () => {
  const names = ['5', '4', '3', '2', '1'];
  const lines = names.map((name) => aSupport(name, null));
  assert.equal(titleFor(changed(lines, names.map(ends))), 'docs(security): end 5.x, 4.x and 3 more');
});

test('a title over 100 characters names fewer lines, down to none', () => {
  const titled = (name: string, count: number) => {
    const lines = Array.from({ length: count }, (_, index) => aSupport(`${9 - index}`, 'a'));
    const changes = lines.map(({ line }) => starts(line.name));
    return titleFor({ ...changed([], []), products: [{ name, ...aDecision(changed(lines, changes)) }] });
  };
  const name = (length: number) => 'n'.repeat(length);
  assert.equal(
    titled(name(18), 3),
    `docs(security): support ${name(18)} 9.x, ${name(18)} 8.x and ${name(18)} 7.x`,
  );
  assert.equal(titled(name(25), 3), `docs(security): support ${name(25)} 9.x and 2 more`);
  assert.equal(titled(name(80), 1), 'docs(security): support a line');
  assert.equal(titled(name(80), 3), 'docs(security): support 3 lines');
});

test('three lines are all named', () => {
  const names = ['3', '2', '1'];
  const lines = names.map((name) => aSupport(name, null));
  assert.equal(titleFor(changed(lines, names.map(ends))), 'docs(security): end 3.x, 2.x and 1.x');
});

test('a change of nothing but the latest releases says so', () => {
  const lines = [aSupport('4', 'a'), aSupport('3', 'a')];
  const moved = { ...aChange('4', 'supported', 'supported'), latest: '4.2.1' };
  const named = 'docs(security): update the latest releases';
  assert.equal(titleFor(changed(lines, [moved])), named);
  assert.equal(titleFor(changed(lines, [moved, starts('3')])), 'docs(security): support 3.x');
  const dated = aChange('3', 'supported', 'supported', [{ column: 'End', day: '2027-01-01' }]);
  assert.equal(titleFor(changed(lines, [moved, dated])), 'docs(security): update the supported versions');
});

test('a change that turns no line has a plain title', () => {
  assert.equal(titleFor(changed([aSupport('4', 'a')], [])), 'docs(security): update the supported versions');
});

function changed(lines: readonly Support[], changes: readonly LineChange[]) {
  return {
    lines,
    document: { path: 'SECURITY.md', changed: true, edits: [], changes, mentions: [], after: 'x' },
  };
}

test('lines of several products are named with their product', () => {
  const part = (name: string, lines: readonly Support[], changes: readonly LineChange[]) => ({
    ...aDecision({}),
    ...changed(lines, changes),
    name,
  });
  const products = [
    part('server', [aSupport('4', 'a'), aSupport('2', null)], [starts('4'), ends('2')]),
    part('client', [aSupport('7', 'a')], [starts('7')]),
  ];
  assert.equal(
    titleFor({ ...changed([], []), products }),
    'docs(security): support server 4.x and client 7.x, end server 2.x',
  );
});
