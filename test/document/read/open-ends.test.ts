import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyed } from '../surveyed.ts';

/** The word of its own that the column of ends has. */
function wordIn(...rows: readonly string[]): string | null | undefined {
  const lines = ['| Version | Supported | End of support |', '| --- | --- | --- |', ...rows];
  const table = surveyed(`${lines.join('\n')}\n`, 'line: major · support: newest 2', '1.0.0, 2.0.0, 3.0.0');
  return table.days.find(({ index }) => index === 2)?.ownWord;
}

const past = '| 1.x | No | 2025-01-01 |';

test('the text of the newest supported row is the word of a column of ends for one that is not known', () => {
  const words = ['under active care', 'Active', '?', '*rolling on*', 'None', 'Supported', 'until we say so'];
  const learnt = words.map((word) => wordIn(`| 3.x | Yes | ${word} |`, '| 2.x | Yes | Other |', past));
  assert.deepEqual(learnt, [...words.slice(0, 3), 'rolling on', ...words.slice(4)]);
});

test('days, events, a lesser support, links and a word for the current row are no such word', () => {
  const others = [
    '2027-01-01',
    'Next release',
    'when 4.0 ships',
    'Security fixes only',
    '[roadmap](https://example.org)',
    'Latest',
    'now',
    'next year',
    'Ended',
    'See what we wrote to everybody about this line',
  ];
  const learnt = others.map((word) => wordIn(`| 3.x | Yes | ${word} |`, past));
  assert.deepEqual(
    learnt,
    others.map(() => null),
  );
});

test('a text that an ended row has, too, says nothing', () => {
  assert.equal(wordIn('| 3.x | Yes | see below |', '| 2.x | No | see below |', past), null);
  assert.equal(wordIn('| 3.x | Yes | 2027-01-01 |', '| 2.x | Yes | Over |', past), null);
});
