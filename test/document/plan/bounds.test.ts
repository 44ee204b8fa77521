import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundChanges } from '../../../src/document/plan/bounds.ts';
import { documentAround, keepBy } from '../example.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0';

/** The rows of a table after it was kept. */
function kept(rows: readonly string[], policy: string, versions = released): readonly string[] {
  const text = documentAround(tableOf(...rows));
  const { outcome, problems } = keepBy(text, policy, versions);
  assert.deepEqual(problems, []);
  const lines = (outcome.after ?? text).split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(2, -2));
}

test('nothing happened to the rows: nothing happens to the bounds', () => {
  const table = surveyed(tableOf('1.4.x | Yes', '< 1.2 | No'), newest1, released);
  assert.deepEqual(boundChanges(table, { final: [], gone: [], passedOver: [] }), new Map());
});

test('a bound moves to the lowest row left above it when a row went', () => {
  assert.deepEqual(kept(['1.3.x | Yes', '1.2.x | Yes', '< 1.2.0 | No'], 'line: minor · support: newest 2'), [
    '1.4.x | Yes',
    '1.3.x | Yes',
    '< 1.3.0 | No',
  ]);
});

test('an inclusive bound names the newest ended line below that row', () => {
  assert.deepEqual(kept(['1.3.x | Yes', '<= 1.2.x | No'], newest1), ['1.4.x | Yes', '<= 1.3.x | No']);
});

test('a bound takes the ended lines that were passed over', () => {
  assert.deepEqual(kept(['1.1.x | Yes', '< 1.1 | No'], newest1), ['1.4.x | Yes', '< 1.4 | No']);
});

test('a bound does not move over an old gap for its own sake', () => {
  assert.deepEqual(kept(['1.4.x | Yes', '< 1.2 | No'], newest1), ['1.4.x | Yes', '< 1.2 | No']);
});

test('interleaved bounds move each with the rows above it', () => {
  const promised = (until: string) =>
    `${newest1} · lines: { "1.0": { supported: ${until}, because: promised } }`;
  const rows = ['1.3.x | Yes', '< 1.3 | No', '1.0.x | Yes', '< 1.0 | No'];
  const versions = `0.9.0, ${released}`;
  assert.deepEqual(kept(rows, promised('2030-01-01'), versions), [
    '1.4.x | Yes',
    '< 1.4 | No',
    '1.0.x | Yes',
    '< 1.0 | No',
  ]);
  assert.deepEqual(kept(rows, promised('2026-02-01'), versions), ['1.4.x | Yes', '< 1.4 | No']);
});

test('beside a word for the newest release the bound follows that', () => {
  assert.deepEqual(kept(['Latest | Yes', '1.3 (LTS) | Yes', '< 1.3 | No'], `${newest1} · lts: ["1.3"]`), [
    'Latest | Yes',
    '< 1.4 | No',
  ]);
});

test('a line that is supported again draws the bound down', () => {
  assert.deepEqual(kept(['1.4.x | Yes', '< 1.4 | No'], 'line: minor · support: newest 2'), [
    '1.4.x | Yes',
    '1.3.x | Yes',
    '< 1.3 | No',
  ]);
});

test('the number of a bound grows where the shorter one would hold a supported row', () => {
  assert.deepEqual(kept(['1.3.x | Yes', '<= 0.x | No'], newest1), ['1.4.x | Yes', '<= 1.3.x | No']);
});
