import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostLine } from '../../../src/document/rules/kept-lines.ts';
import { isPassedBy, lostRow, repeatedRow } from '../../../src/document/rules/kept-rows.ts';
import { documentAround, keepBy } from '../example.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';
import { rowsEdit } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What the new rows lost of the old ones. */
function lostRows(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  const edited = rowsEdit(before, after, policy, released);
  return lostRow(edited) ?? repeatedRow(edited) ?? lostLine(edited);
}

test('a right edit loses nothing', () => {
  assert.equal(lostRows(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.equal(lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.2.x | Yes', '1.1.x | No', '1.0.x | No']), null);
  assert.equal(lostRows(['1.1.x | Yes', '1.0.x | Yes'], ['1.2.x | Yes']), null);
});

test('rows in words, branches and announcements are nobody’s to remove', () => {
  for (const row of [
    'Latest | Yes',
    'Older | No',
    'main | Yes',
    'some package | Yes',
    '1.3.x | No',
    '2.0.x (beta) | No',
  ]) {
    const last = row.startsWith('Older');
    const before = last ? ['1.2.x | Yes', row] : [row, '1.2.x | Yes', '< 1.2 | No'];
    assert.match(
      lostRows(
        before,
        before.filter((each) => each !== row),
      ) ?? '',
      /was lost|No row speaks/,
      row,
    );
  }
});

test('a promise to what was never released and has been passed by may go', () => {
  assert.equal(lostRows(['1.2.x | Yes', '0.9.x | Yes', '< 0.9 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
});

test('no row stands twice, unless it did', () => {
  assert.match(lostRows(['1.1.x | Yes'], ['1.2.x | Yes', '1.2.x | Yes']) ?? '', /twice/);
  assert.equal(lostRows(['1.2.x | Yes', '1.2.x | Yes'], ['1.2.x | Yes', '1.2.x | Yes']), null);
});

test('a line that was told of is told of, unless only supported lines are, or the policy drops the rest', () => {
  const history = ['1.1.x | Yes', '1.0.x | No'];
  assert.match(lostRows(history, ['1.2.x | Yes', '1.0.x | No']) ?? '', /No row covers 1\.1/);
  assert.equal(lostRows(history, ['1.2.x | Yes'], `${newest1} · ended: drop`), null);
  assert.equal(lostRows(['1.1.x | Yes'], ['1.2.x | Yes']), null);
  assert.match(
    lostRows(['1.1.x | Yes'], ['1.2.x | Yes'], `${newest1} · ended: keep`) ?? '',
    /The row "1\.1\.x" was lost/,
  );
});

test('a promise is passed by once a newer line is out and the next older one has ended', () => {
  const isPassed = (row: string, others: readonly string[] = []) => {
    const table = surveyed(tableOf(`${row} | Yes`, ...others), newest1, released);
    return isPassedBy(rowNamed(table, row), table);
  };
  assert.equal(isPassed('1.3.x'), false);
  assert.equal(isPassed('0.9.x'), true);
  assert.equal(isPassed('1.2.x'), false, 'it was released');
  assert.equal(isPassed('1.3.0-rc.1'), false);
});

test('words and branches last, and words give way where rows are to name their lines', () => {
  assert.match(lostRows(['main | Yes', '1.2.x | Yes'], ['1.2.x | Yes']) ?? '', /"main" was lost/);
  assert.match(lostRows(['Latest | Yes', '1.2.x | Yes'], ['1.2.x | Yes']) ?? '', /"Latest" was lost/);
  assert.equal(lostRows(['Latest | Yes'], ['1.2.x | Yes'], `${newest1} · rows: concrete`), null);
});

test('an ended row inside a bound lasts, unless the policy says what becomes of ended rows', () => {
  const rows = ['1.2.x | Yes', '< 1.2 | No', '1.0.x | No'];
  assert.match(lostRows(rows, rows.slice(0, 2)) ?? '', /"1.0.x" was lost/);
  assert.equal(lostRows(rows, rows.slice(0, 2), `${newest1} · ended: fold`), null);
  const written = ['1.2.x | Yes', '1.1.x | No', '< 1.1 | No'];
  assert.match(lostRows(written, ['1.2.x | Yes', '< 1.2 | No']) ?? '', /"1.1.x" was lost/);
  assert.equal(lostRows(written, ['1.2.x | Yes', '< 1.2 | No'], `${newest1} · ended: fold`), null);
});

test('one of several parts of a supported line lasts, unless another row holds it', () => {
  const majors = 'line: major · support: newest 1';
  const parts = ['1.2.x | Yes', '1.1.x | Yes', '1.0.x | Yes'];
  assert.match(lostRows(parts, parts.slice(0, 2), majors) ?? '', /"1.0.x" was lost/);
  assert.match(lostRows(parts, [parts[0] ?? '', parts[2] ?? ''], majors) ?? '', /"1.1.x" was lost/);
  assert.equal(lostRows(parts, ['1.x | Yes'], majors), null);
  assert.equal(lostRows(['1.1.x | Yes'], ['1.2.x | Yes'], majors), null);
});

/** Ten rows for ended lines above a bound, and the minors of 1.x that are out. */
const rowsOf = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => `1.${from - index}.x | No`);
const minorsTo = (last: number) => Array.from({ length: last + 1 }, (_, minor) => `1.${minor}.0`).join(', ');

test('in a long table what ends takes the place of what ended longest ago, and the edit is written', () => {
  const table = tableOf('1.10.x | Yes', ...rowsOf(9, 0), '< 1.0 | No');
  for (const last of [13, 14, 30]) {
    const { outcome, problems } = keepBy(
      documentAround(table),
      'line: minor · support: newest 1',
      `0.9.0, ${minorsTo(last)}`,
    );
    assert.deepEqual(problems, []);
    const rows = rowsOf(last - 1, last - 10);
    assert.equal(
      outcome.after,
      documentAround(tableOf(`1.${last}.x | Yes`, ...rows, `< 1.${last - 10} | No`)),
    );
  }
});

test('in a long table an edit with fewer rows of ended lines loses one', () => {
  const before = ['1.10.x | Yes', ...rowsOf(9, 0), '< 1.0 | No'];
  const lost = (lowest: number) => {
    const after = ['1.13.x | Yes', ...rowsOf(12, lowest), `< 1.${lowest} | No`];
    return lostRow(rowsEdit(before, after, 'line: minor · support: newest 1', `0.9.0, ${minorsTo(13)}`));
  };
  assert.deepEqual([lost(3), lost(4)], [null, 'The row "1.3.x" was lost.']);
});
