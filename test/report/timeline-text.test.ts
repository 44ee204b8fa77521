import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Look } from '../../src/report/look.ts';
import { coloured, plain } from '../../src/report/paint.ts';
import { timelineText } from '../../src/report/timeline-text.ts';
import { widthOf } from '../../src/width.ts';
import { supportUnder } from '../change/supported.ts';

const day = '2026-11-22';
const days = {
  '1.0.0': '2022-01-10',
  '2.0.0': '2023-01-10',
  '3.0.0': '2024-01-10',
  '4.0.0': '2026-09-10',
} as const;
const two = supportUnder('line: major\nsupport: newest 2\n', days, day);
const tiers = supportUnder('line: major\ntiers:\n  active: next\n  security: release + 4y\n', days, day);
const look = (part: Partial<Look>): Look => ({ paint: plain, columns: 60, ...part });

test('a line is a row, a tier a bar, and today goes through all of them', () => {
  assert.deepEqual(timelineText(two, day, look({})), [
    '                    2024            2026            2028',
    '     ───────────────┬───────────────┬──────v────────┬───────',
    '4.x                                      ██│███████████████▶',
    '3.x                 ███████████████████████│███████████████▶',
    '2.x         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  │',
    '1.x  ░░░░░░░░░░░░░░░                       │',
    '',
    '█ supported   ░ ended   ▶ no end is known yet',
    '│ today, 2026-11-22',
  ]);
});

for (const columns of [40, 80, 120, null]) {
  test(`nothing is wider than ${columns ?? 'eighty columns where none are known'}`, () => {
    for (const support of [two, tiers]) {
      const lines = timelineText(support, day, look({ columns }));
      assert.ok(lines.length > 4);
      for (const line of lines) assert.ok(widthOf(line) <= (columns ?? 80), line);
      const columnOf = new Set(
        lines.slice(1, 6).map((line) => [...line].findIndex((mark) => '│v'.includes(mark))),
      );
      assert.equal(columnOf.size, 1, 'today is in one column');
    }
  });
}

test('tiers have marks of their own', () => {
  const page = timelineText(tiers, day, look({})).join('\n');
  assert.match(page, /3\.x +█+▒+│▒+$/m);
  assert.match(page, /█ active {3}▒ security/);
});

test('a terminal that knows ASCII alone gets nothing else, and one without colours no codes', () => {
  const page = timelineText(tiers, day, look({ ascii: true })).join('\n');
  assert.match(page, /^[ -~\n]+$/);
  assert.match(page, /3\.x +#+-+\|-+$/m);
});

test('a colour is begun once for a bar', () => {
  const [, , row] = timelineText(two, day, look({ paint: coloured }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are what is looked for.
  assert.equal(row?.match(/\u001b\[32m/g)?.length, 2);
});

test('without a day there is nothing to draw', () => {
  assert.deepEqual(
    timelineText(supportUnder('line: major\nsupport: newest 1\n', { '1.0.0': null }, day), day, look({})),
    [],
  );
});

test('where lines are read one by one there are words in place of the picture', () => {
  const [first, second] = timelineText(two, day, look({ still: true }));
  assert.equal(first, `Support of releases as of ${day}.`);
  assert.equal(second, '4.x: supported from 2026-09-10 with no end known.');
});
