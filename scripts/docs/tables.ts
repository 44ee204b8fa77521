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
    'Your own words',
    'A new row copies the form and the words of the rows next to it, with their padding and alignment.',
    [
      '| Version  | Supported                 |',
      '| :------- | :-----------------------: |',
      '| v3.x.x   | :heavy_check_mark: yes    |',
      '| v2.x.x   | :heavy_check_mark: yes    |',
      '| < v2.0.0 | :no_entry: no             |',
    ],
  ),
  example(
    'A row for each release line, ended ones kept',
    'If ended release lines have their own rows, they keep them.',
    two(['3.x', 'Yes'], ['2.x', 'Yes'], ['1.x', 'No'], ['0.x', 'No']),
  ),
  example(
    'A bound for everything older',
    'If one row covers all older versions, its bound moves.',
    two(['3.x', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
  ),
  example(
    'Keep ended rows',
    '`ended: keep` marks a row as ended instead of removing it.',
    two(['3.x', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
    {
      policy: [...newest2, 'ended: keep'],
    },
  ),
  example(
    'Drop ended rows',
    '`ended: drop` only lists supported lines.',
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
  example(
    'More columns',
    'Other columns are not changed, and a new row leaves them blank. A column such as "Java version" is filled if all rows of the same major version have the same text in it.',
    [
      '| Version | Supported | Java |',
      '| --- | --- | --- |',
      '| 3.x | Yes | 17 |',
      '| 2.x | Yes | 11 |',
      '| 1.x | No | 8 |',
    ],
  ),
  example(
    'Latest releases',
    'A column with the latest release of each row is not changed, and a note names it. `latest: update` keeps it up to date.',
    [
      '| Version | Latest version | Supported |',
      '| --- | --- | --- |',
      '| 4.x | 4.0.0, released on January 1st 2026 | Yes |',
      '| 3.x | 3.0.0, released on January 1st 2025 | Yes |',
    ],
    {
      policy: [...newest2, 'latest: update'],
      released: { ...fourShipped, '3.1.0': '2026-01-02' },
    },
  ),
  example(
    'Days',
    'Release and end dates are written in the form of their column.',
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
    'A word for the current version moves to the newest row.',
    two(['3.x (current)', '✅'], ['2.x', '✅'], ['< 2.0', '❌']),
  ),
  example(
    'Exact releases',
    'Rows that name single releases change with each release.',
    two(['3.0.0', 'Yes'], ['2.0.0', 'Yes'], ['< 2.0.0', 'No']),
  ),
  example(
    'A state that cannot be read',
    'If a state must change but cannot be read, that is a problem. Nothing is guessed.',
    two(['3.x', '✅'], ['2.x', 'ask Bob'], ['1.x', '❌']),
    { refused: true },
  ),
  example(
    'A table that contradicts itself',
    'The problem names the place, and nothing is written.',
    two(['3.x', '✅'], ['2.x', '✅'], ['2.x', '❌']),
    { refused: true },
  ),
];

/** What holds for columns, beyond the examples. */
const columns = [
  '## Columns of states',
  '',
  'A table can have a column of states for each tier. A header with the name of a tier, such as `Security fixes` for the tier',
  '`security`, belongs to that tier. Other columns are matched by their states when the table last agreed with the policy. A',
  'line is supported in the column of its tier, and in those of later tiers:',
  '',
  '| Version | Bug fixes | Security fixes |',
  '|---|---|---|',
  '| 4.x | ✅ | ✅ |',
  '| 3.x | ❌ | ✅ |',
  '| 2.x | ❌ | ❌ |',
  '',
  'Each column keeps its own words. If it is unclear which column belongs to which tier, the table is not changed, and the',
  'problem is [`several-states`](problems.md#several-states).',
  '',
  'A state can include its end, such as `:white_check_mark: support ends 2026-12-31`. The date is updated, and removed',
  'together with the state.',
  '',
  '## Columns of dates',
  '',
  'They have a header such as `Released` or `End of life`, or the name of a tier, `Active support until`. A new row gets the',
  'known dates, in the form of its column: `2026-12-31`, `December 31, 2026` or `31/12/2026`. If an end is not known, it gets',
  "the column's own word: `TBD`, `-` or nothing. A column without any date uses `2026-12-31`. When the state of a row changes,",
  'an open end is filled in. If only the newest row has an open end, it is filled in when a newer release line comes. A word',
  'such as `Current` then moves to the new row.',
  '',
  'A month or a quarter, such as `2027-03`, `March 2027` or `Q1 2027`, means its last day. It matches every date of the policy',
  'within it. If a release ended the support, the cell has the date of that release, as in most tables. If past rows or a',
  'header such as `Last day` or `Supported through` show the last supported day instead, it is the day before.',
  '',
  'Dates such as 03/04/2026 are read if one date of the column has a day above 12. Otherwise no date is written to the column;',
  'if one is needed, the problem is [`ambiguous-dates`](problems.md#ambiguous-dates). Dates that people wrote are kept, unless',
  'the policy says [`dates: sync`](policy-reference.md#dates).',
];

/** The whole page. */
export function tables(): string {
  return [
    '# Tables',
    '',
    "support-window edits the supported-versions table of your SECURITY.md in the table's own words. It finds the table by",
    'its heading and its columns. It reads which release lines, such as 4.x, each row covers, and whether they are',
    'supported. Then it changes as few rows as needed, and versions in the text around the table that repeat them. Nothing',
    'else changes, not even white space.',
    '',
    '- **Versions:** `3.x`, `v3.0.x`, `3`, `< 2.0`, `>= 3.0`, `1.0 - 1.4`, `Latest`, exact releases, branches such as `3-stable`,',
    '  and other notations of real tables.',
    '- **States:** signs (`✅`, `:x:`), words in many languages, names of your tiers, `until` a day or a release.',
    '- **Days:** ISO, month names, quarters and other forms; a new day is written in the form of its column.',
    '',
    'When rows overlap, the most specific one applies: `2.5.x` before `2.x`, `2.x` before `< 3.0`.',
    '',
    'HTML tables, lists and tables in quotes never change. Remarks and columns that are not about support stay as they are.',
    'A table that another tool generates is only changed with `adopt: true`. Rows and text that need no change, or cannot',
    'be read, are left alone and listed in the report.',
    '',
    'Each example shows what support-window changes, with these releases and on this date. A test runs them all.',
    ...examples.flatMap(section),
    '',
    ...columns,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../..', tablesPath), tables());
