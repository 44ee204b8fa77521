/** docs/tables.md: what is read in a table, what is changed, and what is left alone; every example is run. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { section } from './cookbook.ts';
import type { Recipe } from './recipes.ts';

export const tablesPath = 'docs/tables.md';

const newest2 = ['line: major', 'support: newest 2'];
const fourShipped = {
  '1.0.0': '2023-02-01',
  '2.0.0': '2024-01-01',
  '3.0.0': '2025-01-01',
  '4.0.0': '2026-01-01',
};
const day = '2026-01-02';
const two = (...rows: readonly (readonly [string, string])[]) => [
  '| Version | Supported |',
  '| --- | --- |',
  ...rows.map(([version, state]) => `| ${version} | ${state} |`),
];
const example = (
  title: string,
  about: string,
  table: readonly string[],
  part: Partial<Recipe> = {},
): Recipe => ({
  title,
  about,
  policy: newest2,
  released: fourShipped,
  day,
  table,
  ...part,
});

export const examples: readonly Recipe[] = [
  example(
    'Your words stay yours',
    'A new row copies the notation and the words of the rows beside it; padding and alignment follow.',
    [
      '| Version  | Supported                 |',
      '| :------- | :-----------------------: |',
      '| v3.x.x   | :heavy_check_mark: yes    |',
      '| v2.x.x   | :heavy_check_mark: yes    |',
      '| < v2.0.0 | :no_entry: no             |',
    ],
  ),
  example(
    'A row per line, ended ones kept',
    'Where ended lines have rows of their own, they keep them.',
    two(['3.x', 'Yes'], ['2.x', 'Yes'], ['1.x', 'No'], ['0.x', 'No']),
  ),
  example(
    'A bound for everything older',
    'Where one row covers all older versions, its bound moves.',
    two(['3.x', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
  ),
  example(
    'Keep ended rows',
    '`ended: keep` turns a row instead of removing it.',
    two(['3.x', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
    {
      policy: [...newest2, 'ended: keep'],
    },
  ),
  example(
    'Drop ended rows',
    '`ended: drop` lists supported lines only.',
    two(['3.x', '✅'], ['2.x', '✅'], ['1.x', '❌']),
    {
      policy: [...newest2, 'ended: drop'],
    },
  ),
  example(
    'Ranges',
    'A closed range grows at its end.',
    two(['3.x', 'Yes'], ['2.x', 'Yes'], ['0.x - 1.x', 'No']),
  ),
  example('More columns', 'Columns about other things are left alone, and a new row has them blank.', [
    '| Version | Supported | Java |',
    '| --- | --- | --- |',
    '| 3.x | Yes | 17 |',
    '| 2.x | Yes | 11 |',
    '| 1.x | No | 8 |',
  ]),
  example(
    'Days',
    'Days of release and end are written in the form of their column.',
    [
      '| Version | Released | Supported | End of life |',
      '| --- | --- | --- | --- |',
      '| 3.x | 1 Jan 2025 | Yes | 1 Jan 2027 |',
      '| 2.x | 1 Jan 2024 | Yes | 1 Jan 2026 |',
    ],
    { policy: ['line: major', 'support: release + 2y'] },
  ),
  example(
    'Tiers in words',
    'Each tier is known by its name, or by `states` in the policy.',
    two(['3.x', 'active'], ['2.x', 'security'], ['1.x', 'ended']),
    {
      policy: ['line: major', 'tiers:', '  active: next', '  security: newest 2'],
    },
  ),
  example(
    'A word for the current version',
    'A word that calls a row the current one goes to the newest row.',
    two(['3.x (current)', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
  ),
  example(
    'Exact releases',
    'Rows that name releases move with each release.',
    two(['3.0.0', 'Yes'], ['2.0.0', 'Yes'], ['< 2.0.0', 'No']),
  ),
  example(
    'A state that cannot be read',
    'Nothing is guessed: a state that has to change and cannot be read is a problem.',
    two(['3.x', '✅'], ['2.x', 'ask Bob'], ['1.x', '❌']),
    { refused: true },
  ),
  example(
    'A table that contradicts itself',
    'It is said where, and nothing is written.',
    two(['3.x', '✅'], ['2.x', '✅'], ['2.x', '❌']),
    { refused: true },
  ),
];

/** The whole page. */
export function tables(): string {
  return [
    '# Tables',
    '',
    "support-window edits the supported-versions table of your SECURITY.md in the table's own words. It finds the table by",
    'its heading and its columns, reads which versions each row covers and in which state they are, and changes as few rows as',
    'needed. Nothing outside of those rows changes, not even white space.',
    '',
    '- **Versions:** `3.x`, `v3.0.x`, `3`, `< 2.0`, `>= 3.0`, `1.0 - 1.4`, `Latest`, exact releases, branches such as `3-stable`,',
    '  and other notations of real tables.',
    '- **States:** signs (`✅`, `:x:`), words in many languages, names of your tiers, `until` a day or a release.',
    '- **Days:** ISO, month names, quarters and other forms; a new day is written in the form of its column.',
    '',
    'When rows overlap, the most specific one applies: `2.5.x` before `2.x`, `2.x` before `< 3.0`.',
    '',
    'What is never touched: HTML tables, lists, tables inside of quotes, tables that another tool generates (`adopt: true`',
    'takes those over), columns that are not about support, and remarks. What a table can do without is left alone and listed',
    'in the report.',
    '',
    'Every example below is run by `npm run docs`. With the releases it names, and on that day, this is what changes.',
    ...examples.flatMap(section),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../..', tablesPath), tables());
