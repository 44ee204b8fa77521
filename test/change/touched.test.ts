import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, touchedLines, turnOf } from '../../src/change/touched.ts';
import type { Day } from '../../src/day.ts';
import type { Edit, LineChange } from '../../src/document/outcome.ts';
import { aChange, aDecision, aSupport } from '../report/decisions.ts';

const lines = [
  aSupport('4', 'supported'),
  aSupport('3', 'supported'),
  aSupport('2', null),
  aSupport('1', null),
];
const changes = [aChange('4', null, 'supported'), aChange('2', 'supported', 'ended')];

function changed(some: readonly LineChange[], edits: readonly Edit[] = []) {
  const document = { path: 'SECURITY.md', changed: true, edits, changes: some, mentions: [], after: 'x' };
  return { lines, document };
}

function until(day: Day | null) {
  return changed([aChange('3', 'supported', 'supported', [{ column: 'End of life', day }])]);
}

test('the lines of a change come with what the policy gives them', () => {
  const touched = touchedLines(changed(changes)).map(({ support }) => [support.line.name, support.tier]);
  assert.deepEqual(touched, [
    ['4', 'supported'],
    ['2', null],
  ]);
});

test('a line starts, ends or moves by what the table says of it, and a row alone turns nothing', () => {
  const covered = { state: 'supported', row: 'Latest', at: 5, named: false } as const;
  const named = aChange('4', 'supported', 'supported');
  const turns: readonly (readonly [LineChange, ReturnType<typeof turnOf>])[] = [
    [aChange('4', null, 'supported'), 'starts'],
    [aChange('4', 'ended', 'supported'), 'starts'],
    [aChange('4', 'coming', 'supported'), 'starts'],
    [{ ...named, was: covered }, 'starts'],
    [{ ...named, restated: true }, 'moves'],
    [named, null],
    [aChange('4', 'supported', 'ended'), 'ends'],
    [aChange('4', 'supported', null), 'ends'],
    [aChange('4', 'ended', null), null],
    [aChange('4', null, 'ended'), null],
  ];
  for (const [change, turn] of turns) assert.equal(turnOf(change), turn, JSON.stringify(change));
});

test('a decision stays the same wherever its rows stand and whatever the table said before', () => {
  const elsewhere = changes.map((change) => ({ ...change, was: null }));
  assert.equal(fingerprint(changed(elsewhere)), fingerprint(changed(changes)));
  assert.equal(
    fingerprint(changed(changes, [{ line: 30, before: null, after: '|4.x|yes|' }])),
    fingerprint(changed(changes)),
  );
});

test('another latest release is another decision', () => {
  const latest = (release: string) =>
    fingerprint(changed([{ ...aChange('4', 'supported', 'supported'), latest: release }]));
  assert.notEqual(latest('4.2.1'), latest('4.2.2'));
  assert.match(latest('4.2.1') ?? '', /latest 4\.2\.1$/);
});

test('another state of a line, another line, another row and another day are other decisions', () => {
  const renamed = changes.map((change) => ({ ...change, now: aChange('4.1', null, 'supported').now }));
  const texts = [
    fingerprint(changed(changes)),
    fingerprint({ ...changed(changes), lines: [aSupport('4', 'security'), ...lines.slice(1)] }),
    fingerprint(changed(changes.slice(1))),
    fingerprint(changed(renamed)),
    fingerprint(until('2026-12-31')),
    fingerprint(until('2026-12-30')),
    fingerprint(until(null)),
  ];
  assert.equal(new Set(texts).size, texts.length);
});

test('edits that are about no line are their own decision', () => {
  const edits = [{ line: 1, before: '| old | yes |', after: '| old |  no |' }];
  assert.equal(fingerprint(changed([], edits)), 'old no');
  assert.equal(fingerprint(changed([], [{ line: 1, before: '| 9.x |', after: null }])), '- 9.x');
});

test('no change is no decision', () => {
  const document = { path: 'S.md', changed: false, edits: [], changes: [], mentions: [] };
  assert.equal(fingerprint({ lines, document }), null);
});

test('of several products each has its own lines and rows', () => {
  const server = { ...aDecision({}), ...changed(changes), name: 'server' };
  const client = { ...aDecision({}), name: 'client' };
  const text = fingerprint({ ...changed([]), products: [server, client] });
  assert.equal(text, `server:\n${fingerprint(changed(changes))}`);
  assert.equal(fingerprint({ ...changed([]), products: [client] }), null);
});
