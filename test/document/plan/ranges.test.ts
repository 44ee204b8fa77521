import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RangeChange, rangeChanges, standingSpans } from '../../../src/document/plan/ranges.ts';
import { type VersionTable, versionText } from '../../../src/document/read/version-table.ts';
import { namesOf, surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

function changes(table: VersionTable): readonly string[] {
  return [...rangeChanges(table).changes.values()].map(
    (change) => `${versionText(change.row, table)}: ${brief(change)}`,
  );
}

function brief({ edit: { digits, to, tier }, takes }: RangeChange): string {
  return [
    ...(digits === undefined ? [] : [`from ${digits}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
    ...(tier === undefined ? [] : [`all ${tier ?? 'ended'}`]),
    ...(takes.length === 0 ? [] : [`takes ${namesOf(takes).join(' ')}`]),
  ].join(', ');
}

test('a bound from below moves up to the lowest line that is left', () => {
  const table = surveyed(tableOf('>= 1.0.0 | Yes', '< 1.0.0 | No'), newest1, '0.9.0, 1.0.0, 1.1.0, 1.2.0');
  assert.deepEqual(changes(table), ['>= 1.0.0: from 1.2.0']);
});

test('a range moves its end up and takes what ended above it', () => {
  const table = surveyed(tableOf('1.2.x | Yes', '1.0 - 1.1 | No'), newest1, '1.0.0, 1.1.0, 1.2.0, 1.3.0');
  assert.deepEqual(changes(table), ['1.0 - 1.1: to 1.2, takes 1.2']);
});

test('a range that overlapped the row above goes on doing so', () => {
  const table = surveyed(
    tableOf('3.0.x | Yes', '2.0.x - 3.0.0 | Effort', '< 2.0 | No').replace('Effort', ':warning: effort'),
    'line: minor · tiers: { supported: next, effort: major(2) }',
    '1.0.0, 2.0.0, 3.0.0, 3.8.0',
  );
  assert.deepEqual(changes(table), ['2.0.x - 3.0.0: to 3.8.0, takes 3.0']);
});

test('a range changes its state as a whole, or loses its lowest lines', () => {
  const whole = surveyed(tableOf('1.2.x | Yes', '1.0 - 1.1 | Yes'), newest1, '1.0.0, 1.1.0, 1.2.0');
  assert.deepEqual(changes(whole), ['1.0 - 1.1: all ended']);
  const part = surveyed(
    tableOf('1.0 - 1.3 | Yes', '< 1.0 | No'),
    'line: minor · support: newest 2',
    '1.0.0, 1.1.0, 1.2.0, 1.3.0',
  );
  assert.deepEqual(changes(part), ['1.0 - 1.3: from 1.2']);
});

test('spans that are true stay as they are, old gaps too', () => {
  const table = surveyed(
    tableOf('>= 1.3 | Yes', '1.0 - 1.1 | No', '< 1.0 | No'),
    newest1,
    '0.9.0, 1.0.0, 1.2.0, 1.3.0',
  );
  assert.deepEqual(rangeChanges(table), { changes: new Map(), mixed: [] });
});

test('a bound that is left with nothing but lines that ended turns', () => {
  const table = surveyed(tableOf('2.0.x | Yes', '>= 1.0 | Yes'), newest1, '1.0.0, 1.1.0, 2.0.0');
  assert.deepEqual(changes(table), ['>= 1.0: all ended']);
});

test('bounds from below stand in the way too', () => {
  const table = surveyed(
    tableOf('>= 1.2 | Yes', '1.0.x | Yes', '< 1.0 | No'),
    newest1,
    '1.0.0, 1.1.0, 1.2.0, 1.3.0',
  );
  assert.deepEqual(standingSpans(table), [[1, 2]]);
});

test('a range that ends at an older release of the supported line takes what has ended, and nothing that is supported', () => {
  const released = '2.0.0, 2.1.0, 2.5.0, 2.6.0, 2.6.1, 2.6.2, 2.7.0, 2.7.1';
  const after = (newest: string, range: string, policy = newest1) =>
    changes(surveyed(tableOf(`${newest} | Yes`, `${range} | No`), policy, released));
  assert.deepEqual(after('2.6.2', '2.1.0 - 2.6.1'), ['2.1.0 - 2.6.1: to 2.6.2, takes 2.6']);
  assert.deepEqual(after('2.6.x', '2.1.0 - 2.6.1'), ['2.1.0 - 2.6.1: to 2.6.2, takes 2.6']);
  assert.deepEqual(after('2.6.2', '2.1 - 2.6.1'), ['2.1 - 2.6.1: to 2.6.2, takes 2.6']);
  assert.deepEqual(after('2.6.x', '2.1.0 - 2.6.0'), ['2.1.0 - 2.6.0: to 2.6.2, takes 2.6']);
  assert.deepEqual(after('2.6.2', '>= 2.1.0, < 2.6.2'), ['>= 2.1.0, < 2.6.2: to 2.7.0, takes 2.6']);
  const two = after('2.5.0', '2.0.0 - 2.1.0', 'line: minor · support: newest 2');
  assert.deepEqual(two, ['2.0.0 - 2.1.0: to 2.5.0, takes 2.5']);
});
