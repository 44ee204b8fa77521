import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenDemands } from '../../../src/document/plan/demands.ts';
import { rangeChanges } from '../../../src/document/plan/ranges.ts';
import { unfitRows } from '../../../src/document/plan/refusals.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const asIs = { rows: 'as-is', dates: 'report' } as const;

/** Codes and lines; the first row of a table stands on line 7. */
function refused(rows: readonly string[], policy: string, released: string): readonly string[] {
  const table = surveyed(tableOf(...rows), policy, released);
  const asked = { table, ranges: rangeChanges(table), rules: asIs };
  return brokenDemands('read', asked).map(({ code, where }) => `${code} ${where?.line}`);
}

test('a table that can be kept is not refused', () => {
  assert.deepEqual(refused(['1.1.x | Yes', '1.0.x | No', '< 1.0 | No'], newest1, '1.0.0, 1.1.0, 1.2.0'), []);
});

test('every reason is named at once', () => {
  assert.deepEqual(
    refused(['2.x | Yes', '1.0.x | Yes', '1.0.x | No', '0.9 | ??'], newest1, '0.9.0, 1.0.0, 2.0.0, 2.1.0'),
    ['contradiction 9', 'coarse-row 7', 'unread-state 10'],
  );
});

test('a state that cannot be read matters only where the row must change', () => {
  assert.deepEqual(refused(['1.1 | Yes', '1.0 | ??'], newest1, '1.0.0, 1.1.0'), ['unread-state 8']);
  assert.deepEqual(refused(['1.1 | Yes', 'main | ??'], newest1, '1.0.0, 1.1.0'), []);
});

test('a state that cannot be read is replaced in the row of a released line where the policy defines all texts', () => {
  const all = `${newest1} · states: { supported: "Yes", ended: "No" }`;
  const rows = ['1.1 | Glorp', '1.0 | Yes', '< 0.9 | ??'];
  assert.deepEqual(refused(rows, all, '1.0.0, 1.1.0'), []);
  assert.deepEqual(refused(rows, newest1, '1.0.0, 1.1.0'), ['unread-state 7']);
  const some = `${newest1} · states: { supported: "Yes" }`;
  assert.deepEqual(refused(rows, some, '1.0.0, 1.1.0'), ['unread-state 7']);
  assert.deepEqual(refused(rows, all, '0.8.0, 1.0.0, 1.1.0'), ['unread-state 9']);
});

test('a state that left it open what a line would be is replaced once that is released', () => {
  const [one, two] = [newest1, 'line: minor · tiers: { active: next, lts: newest 2 }'];
  const refusedAt = (policy: string, ...states: readonly string[]) =>
    refused(
      states.map((state, at) => `1.${states.length - 1 - at} | ${state}`),
      policy,
      '1.0.0, 1.1.0, 1.2.0',
    );
  for (const open of ['undecided', 'TBD', 'Unbekannt', '未定'])
    assert.deepEqual(refusedAt(one, open, 'Yes', 'No'), [], open);
  assert.deepEqual(refusedAt(two, 'unknown', 'Active', 'LTS'), []);
  assert.deepEqual(refusedAt(one, '🟤', '🟢', '🔴'), []);
  assert.deepEqual(refusedAt(two, '🟤', 'Active', 'LTS'), ['unread-state 7']);
  assert.deepEqual(refusedAt(one, 'Yes', '🟤', 'No'), ['unread-state 8']);
  assert.deepEqual(refusedAt(one, 'TBD', 'TBD', 'No'), ['unread-state 7', 'unread-state 8']);
});

test('rows above the newest release announce at most two lines', () => {
  const rows = (...names: readonly string[]) => [
    ...names.map((name) => `${name} | No`),
    '1.0 | Yes',
    '< 1.0 | No',
  ];
  assert.deepEqual(refused(rows('3.0', '2.0'), newest1, '1.0.0'), []);
  assert.deepEqual(refused(rows('4.0', '3.0', '2.0'), newest1, '1.0.0'), ['unreleased-rows 7']);
});

test('a coarse row may change as a whole, and be the ended rest of its line', () => {
  assert.deepEqual(
    refused(['2.x | Yes', '1.x | Yes'], 'line: minor · support: major', '1.0.0, 1.1.0, 2.0.0'),
    [],
  );
  assert.deepEqual(refused(['1.2 | Yes', '1.x | No'], newest1, '1.0.0, 1.1.0, 1.2.0, 1.3.0'), []);
  assert.deepEqual(refused(['1.x | Yes', '< 1 | No'], newest1, '1.0.0, 1.1.0'), ['coarse-row 7']);
});

test('words cannot name single lines', () => {
  const policy = 'line: minor · support: newest 2';
  assert.deepEqual(refused(['Latest | Yes', 'Other | No'], policy, '1.0.0, 1.1.0'), ['symbolic-rows 8']);
  assert.deepEqual(refused(['1.0 | Yes', 'Other | No'], policy, '1.0.0, 1.1.0'), []);
});

test('each problem quotes the row it is about', () => {
  const table = surveyed(tableOf('1.x | Yes', '< 1 | No'), newest1, '1.0.0, 1.1.0');
  assert.deepEqual(
    unfitRows({ table, ranges: { changes: new Map(), mixed: [] }, rules: asIs }).map(
      ({ where }) => where?.source,
    ),
    ['| 1.x | Yes |'],
  );
});

test('several rows inside one line are refused where none of them is the newest, not where all of them go', () => {
  const rows = ['1.1.0 | Yes', '1.0.0 | Yes', '< 1 | No'];
  const majors = 'line: major · support: newest 1';
  assert.deepEqual(refused(rows, majors, '1.0.0, 1.1.0, 1.2.0'), ['finer-rows 7']);
  assert.deepEqual(refused(rows, majors, '1.0.0, 1.1.0, 1.2.0, 2.0.0'), []);
});
