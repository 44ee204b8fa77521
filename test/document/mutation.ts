import type { Edit } from '../../src/document/outcome.ts';

/** A text that somebody claims to be the right edit, and is not. */
export type Mutant = { readonly kind: string; readonly text: string };

type Mutate = (table: readonly string[]) => readonly (readonly string[])[];

const opposites: readonly (readonly [string, string])[] = [
  ['Yes', 'No'],
  [':white_check_mark:', ':x:'],
  ['✅', '❌'],
  ['✓', '✗'],
  ['Sim', 'Não'],
  ['Ja', 'Nein'],
  ['Да', 'Нет'],
];

/** Everything a faulty writer could do to a right result; each must be found out. */
export function mutantsOf(text: string): readonly Mutant[] {
  const kinds: Readonly<Record<string, Mutate>> = {
    'a wrong cell': (table) => eachRow(table, turned),
    'a wrong cell of a further column': (table) => eachRow(table, turnedLast),
    'a wrong day': (table) => eachRow(table, delayed),
    'a lost row': (table) =>
      rowIndexes(table)
        .filter((index) => !isTakenByWords(table, index))
        .map((index) => table.toSpliced(index, 1)),
    'a duplicated row': (table) =>
      rowIndexes(table).map((index) => table.toSpliced(index, 0, table[index] ?? '')),
    'a swapped order': (table) =>
      rowIndexes(table)
        .slice(1)
        .map((index) => table.toSpliced(index - 1, 2, table[index] ?? '', table[index - 1] ?? '')),
    'a bound moved up': (table) => eachRow(table, (row) => moved(row, 1)),
    'a bound moved down': (table) => eachRow(table, (row) => moved(row, -1)),
    'a row nothing was released for': (table) => eachRow(table, invented),
    'another header': (table) => [[`${table[0]?.replace(/\w+/, 'Other') ?? ''}`, ...table.slice(1)]],
    'another line ending': (table) =>
      eachRow(table, (row) => (row.endsWith('\r') ? row.slice(0, -1) : `${row}\r`)),
  };
  const { before, table, after } = partsOf(text);
  const inTable = Object.entries(kinds).flatMap(([kind, mutate]) =>
    mutate(table).map((lines) => ({ kind, text: [...before, ...lines, ...after].join('\n') })),
  );
  return [...inTable, ...outside(before, table, after)].filter((mutant) => mutant.text !== text);
}

/** The truthful edits between two texts, as an honest but faulty writer would report them. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r\n|\n/)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const gone = old.slice(start, old.length - end);
  const come = now.slice(start, now.length - end);
  return [
    ...gone.map(
      (line, index): Edit => ({ line: start + index + 1, before: line, after: come[index] ?? null }),
    ),
    ...come
      .slice(gone.length)
      .map((line): Edit => ({ line: start + gone.length, before: null, after: line })),
  ];
}

/** The lines of the last table under a heading, which is the one that is kept, and those around it. */
function partsOf(text: string) {
  const lines = text.split('\n');
  const delimiter = lines.findLastIndex((line) => /^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|'));
  const end = lines.findIndex((line, index) => index > delimiter && !line.includes('|'));
  const last = end === -1 ? lines.length : end;
  return {
    before: lines.slice(0, delimiter - 1),
    table: lines.slice(delimiter - 1, last),
    after: lines.slice(last),
  };
}

/** An ended row above a rest in words may also be folded into it: less than was there, and still true. */
function isTakenByWords(table: readonly string[], index: number): boolean {
  return /Older|Более старые/.test(table[index + 1] ?? '') && /No|Нет/.test(table[index] ?? '');
}

function rowIndexes(table: readonly string[]): readonly number[] {
  return table.map((_, index) => index).slice(2);
}

function eachRow(
  table: readonly string[],
  change: (row: string) => string | null,
): readonly (readonly string[])[] {
  return rowIndexes(table).flatMap((index) => {
    const row = change(table[index] ?? '');
    return row === null ? [] : [table.with(index, row)];
  });
}

function turned(row: string): string | null {
  const pair = opposites.find((words) => words.some((word) => row.includes(`| ${word}`)));
  if (pair === undefined) return null;
  const [full, ended] = row.includes(`| ${pair[0]}`) ? pair : [pair[1], pair[0]];
  return row.replace(`| ${full}`, `| ${ended}`);
}

/** The last state of a row that has several. */
function turnedLast(row: string): string | null {
  const cells = row.split('|');
  const states = cells.flatMap((cell, index) => (oppositeOf(cell.trim()) === null ? [] : [index]));
  const last = states.at(-1);
  if (last === undefined || states.length < 2) return null;
  const word = (cells[last] ?? '').trim();
  return cells.with(last, (cells[last] ?? '').replace(word, oppositeOf(word) ?? '')).join('|');
}

function oppositeOf(word: string): string | null {
  const pair = opposites.find((words) => words.includes(word));
  return pair?.find((each) => each !== word) ?? null;
}

/** Another year in the last date of a row that names a line. */
function delayed(row: string): string | null {
  const date = row.match(/\b20[23]\d\b/gu)?.at(-1);
  if (date === undefined || !/^\W*v?\d/.test(row)) return null;
  const at = row.lastIndexOf(date);
  return `${row.slice(0, at)}${Number(date) + 1}${row.slice(at + date.length)}`;
}

/** `< 1.4` as `< 1.5`; only in rows that are bounds. */
function moved(row: string, by: number): string | null {
  const isBound = /<|≤|&lt;|earlier|及以下|以前|이하|anteriores|älter|antérieures/.test(row);
  const number = /(\d+)(?=\D*$)/.exec(row.split(/\|/).find((cell) => /\d/.test(cell)) ?? '');
  const target = Number(number?.[1] ?? 0) + by;
  if (!isBound || number === null || target < 0) return null;
  const cell = number.input;
  return row.replace(
    cell,
    `${cell.slice(0, number.index)}${target}${cell.slice(number.index + (number[1] ?? '').length)}`,
  );
}

function invented(row: string): string | null {
  return /^\W*v?\d/.test(row) && !/[<>≤≥-]\s*v?\d|\d\s*[-–]/.test(row) ? row.replace(/\d+/, '77') : null;
}

function outside(
  before: readonly string[],
  table: readonly string[],
  after: readonly string[],
): readonly Mutant[] {
  const around = [...before, ...table, ...after];
  const places = around.flatMap((line, index) =>
    /^[#\p{Lu}]/u.test(line) && !line.includes('|') ? [index] : [],
  );
  return [
    ...places.map((index) => ({
      kind: 'a changed byte outside',
      text: around.with(index, (around[index] ?? '').replace(/\p{L}(?=\P{L}*$)/u, '@')).join('\n'),
    })),
    ...places.map((index) => ({ kind: 'a lost line outside', text: around.toSpliced(index, 1).join('\n') })),
  ];
}
