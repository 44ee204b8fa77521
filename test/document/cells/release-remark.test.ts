import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isCurrentRemark,
  renewedRemark,
  tellsEachLatest,
  withoutSuffix,
} from '../../../src/document/cells/release-remark.ts';
import { suffixOf } from '../../../src/document/read/row.ts';
import { surveyed, tableOf } from '../surveyed.ts';

test('which remarks move', () => {
  assert.deepEqual(
    ['(latest)', '(current)', '(main)', '(stable)', '最新', '(LTS)', '(beta)', ''].map(isCurrentRemark),
    [true, true, true, true, true, false, false, false],
  );
});

test('a remark is cut out with the space before it', () => {
  assert.equal(withoutSuffix('`7.0.x` (main)', '(main)'), '`7.0.x`');
  assert.equal(withoutSuffix('7.0.x', '(main)'), '7.0.x');
});

test('a remark is found where markup stands inside of it, and leaves no empty markup', () => {
  const cells = [
    ['`3.x` (Current: `3.3.0`)', '(Current: 3.3.0)', '`3.x`'],
    ['3.x (latest [3.3.0](https://example.org/3.3.0))', '(latest 3.3.0)', '3.x'],
    ['**3.x** (*latest* **3.3.0**)', '(latest 3.3.0)', '**3.x**'],
    ['`3.x` `(latest)`', '(latest)', '`3.x`'],
    ['**3.x (latest)**', '(latest)', '**3.x**'],
    ['3.x (latest&#58; 3.3.0)', '(latest: 3.3.0)', '3.x (latest&#58; 3.3.0)'],
  ] as const;
  for (const [raw, suffix, left] of cells) assert.equal(withoutSuffix(raw, suffix), left, raw);
});

test('the release in a remark becomes the latest of another line; where more is said, the remark goes', () => {
  const cells = [
    ['3.x (Current: 3.3.0)', '3.x (Current: 4.1.0)'],
    ['`3.x` (latest `3.3.0`)', '`3.x` (latest `4.1.0`)'],
    ['3.x – latest: 3.3.0', '3.x – latest: 4.1.0'],
    ['3.x (latest v3.3.0)', '3.x (latest v4.1.0)'],
    ['3.x (stable)', '3.x (stable)'],
    ['3.x (latest, currently **3.3.0**)', '3.x (latest, currently **4.1.0**)'],
    ['3.x (current – latest: 3.3.0)', '3.x (current – latest: 4.1.0)'],
    ['3.x (aktuell, neueste: `3.3.0`)', '3.x (aktuell, neueste: `4.1.0`)'],
    ['3.x (current, needs 3.3.0)', '3.x'],
    ['3.x (current since 2026)', '3.x'],
  ] as const;
  for (const [raw, expected] of cells) {
    const { rows, wanted } = surveyed(
      tableOf(`${raw} | Yes`),
      'line: major · support: newest 2',
      '3.3.0, 4.1.0',
    );
    const [row] = rows;
    const [newest] = wanted.lines;
    assert.ok(row && newest);
    assert.equal(renewedRemark(raw, suffixOf(row), newest.line), expected, raw);
  }
});

test('rows tell their own latest release each where two of them do', () => {
  const rowsOf = (...rows: readonly string[]) =>
    surveyed(tableOf(...rows), 'line: major · support: newest 2', '2.4.1, 3.3.0').rows;
  assert.equal(tellsEachLatest(rowsOf('3.x (latest 3.3.0) | Yes', '2.x (latest 2.4.1) | Yes')), true);
  assert.equal(tellsEachLatest(rowsOf('3.x (latest 3.3.0) | Yes', '2.x | Yes')), false);
  assert.equal(tellsEachLatest(rowsOf('3.x (latest) | Yes', '2.x (stable) | Yes')), false);
});

test('a remark with signs of expressions in it is found, be it marked up inside', () => {
  const suffix = ' (a-b/c + [x] | y.z? ^1 $2)';
  assert.equal(withoutSuffix('2.x (**a-b**/c + [x] | y.z? ^1 $2)', suffix.trimEnd()), '2.x');
});
