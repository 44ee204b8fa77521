import { examplesOf } from '../example.ts';

const newest = 'line: major · support: newest 1';
const two = '1.0.0 2025-01-01, 2.0.0 2026-02-01';
const three = `${two}, 3.0.0 2026-05-31`;

/** Rows of many lines that tell the day on which these ended: other lines ended on other days. */
export const ends = examplesOf([
  {
    title: 'a line that ends stays beside a bound that tells another end',
    policy: newest,
    released: three,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | TBD |
+| 3.x | Yes | TBD |
+| 2.x | No | 2026-05-30 |
 | < 2 | No | 2026-01-31 |
`,
  },
  {
    title: 'an ended row that stood beside such a bound stays there, too',
    policy: newest,
    released: `0.9.0 2024-06-01, ${three}`,
    edit: `
 | Version | Status | EOL |
 | --- | --- | --- |
-| 2.x | ✅ | - |
+| 3.x | ✅ | - |
+| 2.x | ❌ | 30 May 2026 |
 | 1.x | ❌ | 31 Jan 2026 |
 | 0.x and earlier | ❌ | 31 Dec 2024 |
`,
  },
  {
    title: 'older releases in words tell an end',
    policy: newest,
    released: three,
    edit: `
 | Version | Supported | Supported until |
 | --- | --- | --- |
-| 2.x | Yes |  |
+| 3.x | Yes |  |
+| 2.x | No | May 2026 |
 | Older | No | January 2026 |
`,
  },
  {
    title: 'a range that tells an end takes up no line that ended later',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0 2025-01-01, 1.1.0 2025-06-01, 1.2.0 2026-01-01, 1.3.0 2026-05-01',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
-| 1.2.x | Yes | TBD |
+| 1.3.x | Yes | TBD |
+| 1.2.x | No | 2026-04-30 |
 | 1.0.x - 1.1.x | No | 2025-12-31 |
`,
  },
  {
    title: 'a state that tells the end of a bound is one of its own as well',
    policy: newest,
    released: three,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.x | ✅ |
+| 3.x | ✅ |
+| 2.x | ❌ |
 | 1.x | ❌ 2026-01-31 |
 | < 1 | ❌ 2024-12-31 |
`,
  },
  {
    title: 'a bound without an end of its own takes what ends as ever',
    policy: newest,
    released: three,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | TBD |
-| < 2 | No | Ended |
+| 3.x | Yes | TBD |
+| < 3 | No | Ended |
`,
  },
  {
    title: 'a policy that folds moves the end with the bound',
    policy: `${newest} · ended: fold`,
    released: three,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | TBD |
-| < 2 | No | EOL since Jan 2026 |
+| 3.x | Yes | TBD |
+| < 3 | No | EOL since Jan 2026 |
`,
  },
  {
    title: 'a policy that folds moves the end of what is folded',
    policy: `${newest} · ended: fold`,
    released: three,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | TBD |
-| 1.x | No | 2026-01-31 |
-| < 1 | No | 2024-12-31 |
+| 3.x | Yes | TBD |
+| < 3 | No | 2026-05-30 |
`,
  },
  {
    title: 'an end that is open is said as the row above the new one says it',
    policy: newest,
    released: two,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
 | main | Yes | Ongoing |
-| 1.x | Yes | TBD |
-| < 1 | No | - |
+| 2.x | Yes | TBD |
+| < 2 | No | - |
`,
  },
  {
    title: 'a new row ends with the release that is as far on as those of the others',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 3.x | Until 5.0 |
 | 2.x | Until 4.0 |
 | 1.x | Until 3.0 |
`,
  },
  {
    title: 'a new row ends with the release that is as far on, beside a word for its support',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1 | Yes, until 1.2 |
+| 1.2 | Yes, until 1.3 |
`,
  },
  {
    title: 'where rows end at different distances a new one says no more than that it is supported',
    policy: 'line: minor · support: newest 3',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.2 | Yes |
 | 1.1 | Yes, until 1.4 |
 | 1.0 | Yes, until 2.0 |
`,
  },
  {
    title: 'blank last cells without a pipe behind them stay when their ends become known',
    policy: 'line: minor · support: min(sibling(2), major + 36mo)',
    released: '1.0.0 2023-11-09, 1.1.0 2024-09-14, 2.0.0 2025-03-01',
    edit: `
 | Version | Supported | End of life
 | --- | --- | ---
+| 2.0 | Yes | 
 | 1.1 | Yes | 
 | 1.0 | Yes |
`,
  },
  {
    title:
      'a row that ends before its last column gets a cell for a day, without a pipe where the header has none',
    policy: 'line: minor · support: min(sibling(2), major + 36mo) · dates: sync',
    released: '1.0.0 2023-11-09, 1.1.0 2024-09-14, 2.0.0 2025-03-01',
    edit: `
 | Version | Supported | End of life
 | --- | --- | ---
-| 1.1 | Yes | 
-| 1.0 | Yes
+| 2.0 | Yes | 
+| 1.1 | Yes | 2028-03-01
+| 1.0 | Yes | 2028-03-01
`,
  },
  {
    title: 'a new row like one that ends before its last column gets a cell for its day',
    policy: 'line: minor · support: release + 12mo',
    released: '1.0.0 2024-11-09, 1.1.0 2025-09-14, 1.2.0 2026-01-29',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
+| 1.2 | Yes | 2027-01-29 |
 | 1.1 | Yes |
 | 1.0 | No | 2025-11-09 |
`,
  },
  {
    title: 'a row without outer pipes that ends gets a cell for the day',
    policy: 'line: minor · support: release + 12mo',
    released: '1.0.0 2024-01-09, 1.1.0 2024-09-14, 1.2.0 2026-01-29',
    edit: `
 Version | Supported | End of life
 --- | --- | ---
 1.2 | Yes
-1.1 | Yes
+1.1 | No | 2025-09-14
 1.0 | No | 2025-01-09
`,
  },
  {
    title: 'a day in brackets behind a rule in words is the end',
    policy: 'line: major · support: release + 1y',
    released: '1.0.0 2024-01-31, 2.0.0 2025-03-31, 3.0.0 2026-05-31',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
 | 3.x | ✅ | 12 Months after the release of 3.0 (31 May 2027) |
-| 2.x | ✅ | 12 Months after the release of 2.0 (31 Mar 2026) |
+| 2.x | ❌ | 12 Months after the release of 2.0 (31 Mar 2026) |
 | 1.x | ❌ | 12 Months after the release of 1.0 (31 Jan 2025) |
`,
  },
  {
    title: 'under `dates: sync` only the day itself changes in brackets behind a rule in words',
    policy: 'line: major · support: release + 2y · dates: sync',
    released: '1.0.0 2022-01-31, 2.0.0 2025-03-31',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | ✅ | 24 Months after the release of *2.0* (30 Jun 2027) |
+| 2.x | ✅ | 24 Months after the release of *2.0* (31 Mar 2027) |
 | 1.x | ❌ | 2024-01-31 |
`,
  },
  {
    title:
      'a word for the current line as an end goes with the newest row, and the row behind it gets its end',
    policy: 'line: major · support: release + 1y',
    released: '1.0.0 2024-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10',
    edit: `
 | Version | Supported | End of Support |
 | --- | --- | --- |
-| 2.x | ✅ | Current |
+| 3.x | ✅ | Current |
+| 2.x | ✅ | December 2026 |
 | 1.x | ❌ | June 2025 |
`,
  },
  {
    title: 'it does so in another language, and where the row behind ends at once',
    policy: 'line: major · support: newest 1',
    released: '1.0.0 2024-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10',
    edit: `
 | Version | Prise en charge | Fin de support |
 | --- | --- | --- |
-| 2.x | ✅ | Actuelle |
+| 3.x | ✅ | Actuelle |
+| 2.x | ❌ | 2026-04-09 |
 | 1.x | ❌ | 2025-11-30 |
`,
  },
  {
    title: 'it does so in a column that is the only one of states',
    policy: 'line: minor · support: release + 6mo',
    released: '1.4.0 2025-10-13, 1.5.0 2025-12-04, 1.6.0 2026-02-06, 1.7.0 2026-05-10',
    edit: `
 | Version | Released | Supported until |
 | --- | --- | --- |
+| 1.7.0 | 2026-05-10 | Current |
-| 1.6.0 | 2026-02-06 | Current |
+| 1.6.0 | 2026-02-06 | 2026-08-06 |
 | 1.5.0 | 2025-12-04 | 2026-06-04 |
 | 1.4.0 | 2025-10-13 | 2026-04-13 |
`,
  },
  {
    title: 'in such a column the row behind says its end as another supported one does',
    policy: 'line: minor · support: release + 6mo',
    released: '1.5.0 2026-01-14, 1.6.0 2026-02-06, 1.7.0 2026-05-10',
    edit: `
 | Version | Supported until |
 | --- | --- |
-| 1.6.x | Current |
-| 1.5.x | until 2026-07-14 |
+| 1.7.x | Current |
+| 1.6.x | until 2026-08-06 |
+| 1.5.x | until 2026-07-14 |
`,
  },
  {
    title: 'an end that is not known yet is left open in place of the word',
    policy: 'line: major · support: newest 2',
    released: '0.1.0 2023-01-01, 1.0.0 2024-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
+| 3.x | Yes | Now |
-| 2.x | Yes | Now |
-| 1.x | Yes | TBD |
+| 2.x | Yes | TBD |
+| 1.x | No | 2026-04-10 |
 | 0.x | No | 2025-12-01 |
`,
  },
  {
    title: 'a word that several rows have for an end calls none of them the current one',
    policy: 'line: major · support: release + 2y',
    released: '1.0.0 2023-06-05, 2.0.0 2025-12-01, 3.0.0 2026-01-10, 4.0.0 2026-04-10',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
+| 4.x | Yes | 2028-04-10 |
 | 3.x | Yes | Current |
 | 2.x | Yes | Current |
 | 1.x | No | 2025-06-05 |
`,
  },
  {
    title: 'an end that the newest row alone left open is written when it becomes known',
    policy: 'line: major · support: next + 3mo',
    released: '1.0.0 2023-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
+| 3.x | ✅ | |
-| 2.x | ✅ | |
+| 2.x | ✅ | 2026-07-10 |
 | 1.x | ❌ | 2026-03-01 |
 | < 1 | ❌ | |
`,
  },
  {
    title: 'an open end stays where it is where the ends of older rows are open, too',
    policy: 'line: major · support: next + 3mo',
    released: '0.1.0 2023-01-01, 1.0.0 2023-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
+| 3.x | ✅ | TBD |
 | 2.x | ✅ | TBD |
 | 1.x | ❌ | 2026-03-01 |
 | 0.x | ❌ | TBD |
`,
  },
  {
    title: 'an open end of the newest line stays where no newer one comes',
    policy: 'line: major · support: release + 3y',
    released: '0.1.0 2020-01-01, 1.0.0 2022-06-05, 2.0.0 2025-12-01',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
 | 2.x | ✅ | Current |
-| 1.x | ✅ | 2025-06-05 |
+| 1.x | ❌ | 2025-06-05 |
 | 0.x | ❌ | 2023-01-01 |
`,
  },
  {
    title: 'an end that names the release which brought it becomes its day',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | At Release v3 |
+| 3.x | Yes |  |
+| 2.x | No | 2026-01-03 |
 | 1.x | No | 2026-01-02 |
`,
  },
  {
    title: 'the same in Japanese',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | 3.0リリース時 |
+| 3.x | Yes |  |
+| 2.x | No | 2026-01-03 |
 | 1.x | No | 2026-01-02 |
`,
  },
  {
    title: 'the same in German',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | sobald 3.0 erscheint |
+| 3.x | Yes |  |
+| 2.x | No | 2026-01-03 |
 | 1.x | No | 2026-01-02 |
`,
  },
  {
    title: 'an end that names a release which is not out stays',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | Upon 4.0.0 |
+| 3.x | Yes |  |
+| 2.x | No | Upon 4.0.0 |
 | 1.x | No | 2026-01-02 |
`,
  },
  {
    title: 'an end that names a release of its own line stays',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | Yes | After 2.0.0 |
+| 3.x | Yes |  |
+| 2.x | No | After 2.0.0 |
 | 1.x | No | 2026-01-02 |
`,
  },
  {
    title: 'an end that names the release which brought it gives way to the word of what has ended',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
-| 2.x | ✅ | When 3.0 is released |
+| 3.x | ✅ |  |
+| 2.x | ❌ | Ended |
 | 1.x | ❌ | Ended |
`,
  },
  {
    title: 'the same with another word',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
-| 2.x | ✅ | Until v3 ships |
+| 3.x | ✅ |  |
+| 2.x | ❌ | Reached |
 | 1.x | ❌ | Reached |
`,
  },
]);
