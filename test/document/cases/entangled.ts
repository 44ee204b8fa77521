import { examplesOf, type Refusal } from '../example.ts';

/** Rows that lie over one another: bounds, ranges, coarser and finer rows, names nothing was released under. */
export const entangled = examplesOf([
  {
    title: 'a bound that gives rows up stays below them',
    policy: 'line: minor · support: newest 3',
    released: '1.0.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0, 2.3.1',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 2.3.1+  | Yes |
-| < 2.3.1 | No  |
+| 2.2.x   | Yes |
+| 2.1.x   | Yes |
+| < 2.1.0 | No  |
`,
  },
  {
    title: 'an older line that is supported again leaves nothing to a catch-all below it',
    policy:
      'line: minor · support: newest 1 · lines: { "0.1": { supported: 2030-01-01, because: promised } }',
    released: '0.1.0, 1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version  | Supported |
 | -------- | --- |
-| >= 1.1.x | Yes |
-| <= 1.0.x | No  |
+| >= 1.2.x | Yes |
+| 1.1.x    | No  |
+| 1.0.x    | No  |
+| 0.1.x    | Yes |
`,
  },
  {
    title: 'rows coarser than the lines flip where the table lists what ended',
    policy: 'line: patch · support: newest 1',
    released: '1.0.0, 1.1.0, 1.1.1, 2.0.0, 2.0.1, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.0.x | Yes |
+| 3.0.0 | Yes |
+| 2.0.x | No  |
 | 1.1.x | No  |
 | < 1.1 | No  |
`,
  },
  {
    title: 'a release that the row above leaves out keeps its own',
    policy: 'line: patch · support: newest 1',
    released: '2.0.0, 2.3.0, 2.4.0, 2.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | > 2.4 | Yes |
-| 2.4.0 | Yes |
-| 2.3.x | Yes |
-| < 2.3 | No  |
+| 2.4.0 | No  |
+| < 2.4 | No  |
`,
  },
  {
    title: 'ended rows inside a supported bound say so, for the bound would speak for them',
    policy: 'line: minor · support: newest 2',
    released: '3.4.0, 4.0.0, 4.1.0, 4.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | >= 1.0 | Yes |
-| 4.0.x  | Yes |
-| 3.4.x  | Yes |
+| 4.0.x  | No |
+| 3.4.x  | No |
`,
  },
  {
    title: 'a coarser row goes with the finer ones that leave it nothing but what ended',
    policy: 'line: minor · support: newest 2',
    released: '0.1.0, 1.0.0, 1.2.0, 3.1.0, 3.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.x   | Yes |
-| 1.2.x | Yes |
+| 3.2.x | Yes |
+| 3.1.x | Yes |
+| 1.2.x | No  |
 | 1.0.x | No  |
 | < 1.0 | No  |
`,
  },
  {
    title: 'an ended coarser row stays the rest of its line',
    policy: 'line: minor · support: newest 3',
    released: '0.9.0, 1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.3.x | Yes |
+| 1.2.x | Yes |
 | 1.1.x | Yes |
-| 1.0.x | Yes |
 | 1.x   | No |
 | 0.9.x | No |
`,
  },
  {
    title: 'a cell of several lines goes when nothing was ever released under any of them',
    policy: 'line: minor · support: newest 1',
    released: '6.0.0, 6.1.0, 8.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 6.1.x | Yes |
-| 1.1.x, 1.0.x | Yes |
-| < 6.1 | No |
+| 8.0.x | Yes |
+| < 8.0 | No |
`,
  },
  {
    title: 'a branch goes on ending the named rows',
    policy: 'line: minor · support: newest 3',
    released: '0.1.0, 0.4.0, 1.0.0, 2.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 2.0.x | Yes |
 | 1.0.x | Yes |
+| 0.4.x | Yes |
 | main  | Yes |
-| < 0.5 | No  |
+| < 0.4 | No  |
`,
  },
  {
    title: 'oldest first, a row without an older one stands above the others, below words for the newest',
    policy: 'line: minor · support: newest 3',
    released: '2.2.0, 4.0.0, 5.0.0, 5.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | <= 2.3 | No  |
 | Latest | Yes |
+| 4.0.x  | Yes |
 | 5.0.x  | Yes |
 | 5.2.x  | Yes |
`,
  },
  {
    title: 'a line that a raised bound leaves behind goes to the catch-all',
    policy: 'line: minor · support: newest 2',
    released: '3.4.0, 3.5.0, 3.6.0, 3.7.0, 3.8.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 3.6 | Yes |
-| 3.5 and earlier | No |
+| >= 3.7 | Yes |
+| 3.6 and earlier | No |
`,
  },
  {
    title: 'a cell of several coarser rows ends as a whole',
    policy: 'line: patch · support: newest 1',
    released: '3.4.0, 3.5.0, 3.6.0, 3.6.1, 4.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 3.5 and 3.6 | Yes |
-| 3.4 | Yes |
-| < 3.4 | No |
+| 4.0.0 | Yes |
+| < 4.0 | No |
`,
  },
  {
    title: 'a range does not take up a line that lies below it',
    policy: 'line: major · support: newest 1',
    released: '1.32.1, 2.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | >= 2.1.0, < 2.2.0 | No |
-| >= 2.0.0, < 2.1.0 | No |
-| >= 1.30.6, < 2.0.0 | Yes |
-| < 1.30.6 | No |
+| >= 2.0.0, < 2.1.0 | Yes |
+| < 2.0.0 | No |
`,
  },
  {
    title: 'a row of a pre-release does not part two columns that agree on every release',
    policy: 'line: minor · support: newest 1',
    released: '2.0.0, 2.1.0, 2.2.0',
    edit: `
 | Version | Bug fixes | Supported |
 | --- | --- | --- |
 | 2.2.x | Yes | Yes |
-| 2.1.x | Yes | Yes |
-| 2.0.0-rc.1 | No | Yes |
-| < 2.1 | No | No |
+| < 2.2 | No | No |
`,
  },
  {
    title: 'of several texts for support one that tells of no phase before a release is copied',
    policy: 'line: minor · support: newest 2',
    released: '0.8.0, 0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.1.x | ✅ Yes |
 | 1.0.x | ✅ Current beta |
-| 0.9.x | ✅ Yes |
-| < 0.9 | ❌ No |
+| < 1.0 | ❌ No |
`,
  },
  {
    title: 'where the only text for support waits for the release its sign is copied',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.0.x | ✅ Will receive fixes on release |
-| < 1.0 | ❌ No |
+| 1.1.x | ✅ |
+| < 1.1 | ❌ No |
`,
  },
  {
    title: 'a text is copied without the end that it tells of, which names no tier',
    policy: 'line: minor · tiers: { active: next, security: newest 3 }',
    released: '3.1.0, 3.2.0, 3.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 3.3 | Yes, until May 15th 2034 |
 | 3.2 | Yes, until January 6th 2034 |
+| 3.1 | Yes |
`,
  },
  {
    title: 'rows for single lines go above the supported catch-all that holds them',
    policy: 'line: minor · tiers: { full: newest 1, security: newest 3 }',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported | Full support |
 | ------- | --------- | ------------ |
+| 0.2.x   | ✅        | ❌           |
+| 0.1.x   | ✅        | ❌           |
 | < 1     | ✅        | ✅           |
`,
  },
]);

/** Rows that lie over one another so that one cannot change alone. */
export const inextricable: readonly Refusal[] = [
  {
    title: 'a bound from below that would pass a supported row is torn',
    policy: 'line: minor · support: newest 2',
    released: '3.4.0, 3.5.0, 3.6.0, 3.7.0, 3.8.0',
    before: `
| Version | Supported |
| --- | --- |
| 3.7.x  | Yes |
| >= 1.0 | Yes |
| 3.5 and earlier | No |
`,
    problems: ['contradiction 9', 'torn-range 8'],
  },
  {
    title: 'a release and its line in texts of different tiers are exceptions inside the line',
    policy: 'line: major · tiers: { full: newest 1, security: newest 3 }',
    released: '1.0.0, 2.0.0, 2.1.0',
    before: `
| Version | Supported |
| --- | --- |
| 2.0.x | ✅ Critical fixes |
| 2.x   | ✅ Full support |
| 1.x   | ✅ Critical fixes |
`,
    problems: ['finer-rows 7'],
  },
  {
    title: 'a text of several tiers whose first word names none of them',
    policy: 'line: minor · tiers: { active: next, security: newest 3 }',
    released: '2.3.0, 2.4.0, 2.5.0, 3.0.0',
    before: `
| Version | Supported |
| --- | --- |
| 3.0.x | ✅ All fixes |
| 2.5.x | ✅ All fixes, from 2035 on only critical ones |
| < 2.5 | ❌ None |
`,
    problems: ['no-state-text 8'],
  },
];
