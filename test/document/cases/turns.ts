import { type Example, examplesOf } from '../example.ts';
import { tableOf } from '../surveyed.ts';

const turn = (
  title: string,
  policy: string,
  released: string,
  before: string[],
  after: string[],
): Example => ({
  title,
  policy,
  released,
  before: tableOf(...before),
  after: after.length === 0 ? 'unchanged' : tableOf(...after),
});

/** Rows that hold many lines and turn as a whole, where nothing they are left with says otherwise. */
export const turns: readonly Example[] = [
  turn(
    'a bound that says supported of lines that have all ended',
    'line: major · support: newest 1',
    '1.0.0, 2.0.0',
    ['2.x | Yes', '< 2.0 | Yes'],
    ['2.x | Yes', '< 2.0 | No'],
  ),
  turn(
    'an inclusive bound of which the last line ended',
    'line: minor · support: newest 2',
    '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    ['1.3.x | Yes', '1.2.x | Yes', '<= 1.1.x | Yes'],
    ['1.3.x | Yes', '1.2.x | Yes', '<= 1.1.x | No'],
  ),
  turn(
    'a range from below, of which finer and newer rows leave nothing that is supported',
    'line: major · support: newest 1',
    '1.0.0, 2.0.0, 3.0.0',
    ['3.x | Yes', '>= 1.0 | Yes'],
    ['3.x | Yes', '>= 1.0 | No'],
  ),
  turn(
    'a range from below above a bound',
    'line: { ">=5": major, else: minor } · support: newest 1',
    '4.14.0, 4.15.0, 5.0.0',
    ['5.x | Yes', '>= 4.15 | Yes', '< 4.15 | No'],
    ['5.x | Yes', '>= 4.15 | No', '< 4.15 | No'],
  ),
  turn(
    'older releases in words',
    'line: major · support: newest 1',
    '1.0.0, 2.0.0',
    ['2.x | Yes', 'Older releases | Yes'],
    ['2.x | Yes', 'Older releases | No'],
  ),
  turn(
    'a range from below that still holds the newest line keeps it and lets the others go',
    'line: major · support: newest 2',
    '1.0.0, 2.0.0, 3.0.0',
    ['>= 1.0 | Yes', '< 1.0 | No'],
    ['>= 2.0 | Yes', '< 2.0 | No'],
  ),
  turn(
    'a bound of lines that are supported stays',
    'line: major · support: forever',
    '1.0.0, 2.0.0',
    ['2.x | Yes', '< 2.0 | Yes'],
    [],
  ),
  turn(
    'a coarse row with one line that is supported again is not said twice',
    'line: minor · support: min(sibling, major(3))',
    '2.2.0, 3.0.0, 3.1.0',
    ['3.1.x | Yes', '3.0.x | No', '2.x | No'],
    ['3.1.x | Yes', '3.0.x | No', '2.x | Yes'],
  ),
  turn(
    'a coarse row with several lines that are all supported',
    'line: minor · support: forever',
    '2.1.0, 2.2.0, 3.0.0',
    ['3.0.x | Yes', '2.x | No'],
    ['3.0.x | Yes', '2.x | Yes'],
  ),
  turn(
    'a coarse row that is the rest of its line stays, and what is supported in it gets a row',
    'line: minor · support: newest 2',
    '2.0.0, 2.1.0, 2.2.0',
    ['2.2.x | Yes', '2.x | No'],
    ['2.2.x | Yes', '2.1.x | Yes', '2.x | No'],
  ),
];

const surplus = (title: string, before: string[], after: string[]): Example => ({
  title,
  policy: 'line: minor · support: newest 1',
  released: '1.2.0, 1.3.0, 1.4.0',
  before: ['| Version | Supported |', '| --- | --- |', ...before, ''].join('\n'),
  after: ['| Version | Supported |', '| --- | --- |', ...after, ''].join('\n'),
});

/** Cells beyond the header belong to the row they are in, wherever it goes, and to no other. */
export const surplusCells: readonly Example[] = [
  surplus(
    'a cell beyond the header',
    ['| 1.3.x | Yes | image tool:1.3 |', '| 1.2.x | No |'],
    ['| 1.4.x | Yes |', '| 1.3.x | No | image tool:1.3 |', '| 1.2.x | No |'],
  ),
  surplus(
    'two cells beyond the header',
    ['| 1.3.x | Yes | a | b |', '| 1.2.x | No | c |'],
    ['| 1.4.x | Yes |', '| 1.3.x | No | a | b |', '| 1.2.x | No | c |'],
  ),
  surplus(
    'a cell beyond the header without a closing pipe',
    ['| 1.3.x | Yes | since 1.3', '| 1.2.x | No'],
    ['| 1.4.x | Yes |', '| 1.3.x | No | since 1.3', '| 1.2.x | No'],
  ),
  surplus(
    'an empty cell beyond the header',
    ['| 1.3.x | Yes | |', '| 1.2.x | No |'],
    ['| 1.4.x | Yes |', '| 1.3.x | No | |', '| 1.2.x | No |'],
  ),
  surplus(
    'a cell beyond the header of a row that stays',
    ['| 1.3.x | Yes |', '| 1.2.x | No | gone |'],
    ['| 1.4.x | Yes |', '| 1.3.x | No |', '| 1.2.x | No | gone |'],
  ),
];

/** Rows that people wrote for what ended stay where the table has never folded them. */
export const endedRowsStay = examplesOf([
  turn(
    'an ended row between supported ones, when nothing is supported beneath it any more',
    'line: minor · support: newest 1',
    '3.0.0, 4.0.0, 5.0.0, 5.1.0, 5.2.0',
    ['5.1.x | Yes', '5.0.x | No', '4.0.x | Yes', '< 4.0 | No'],
    ['5.2.x | Yes', '5.1.x | No', '5.0.x | No', '4.0.x | No', '< 4.0 | No'],
  ),
  turn(
    'two ended rows above a bound',
    'line: major · support: newest 1',
    '1.0.0, 2.0.0, 3.0.0, 4.0.0, 5.0.0',
    ['4.x | Yes', '3.x | No', '2.x | No', '< 2.0 | No'],
    ['5.x | Yes', '4.x | No', '3.x | No', '2.x | No', '< 2.0 | No'],
  ),
  turn(
    'three ended rows, and a line that was passed over',
    'line: minor · support: newest 1',
    '4.9.0, 5.0.0, 5.1.0, 5.2.0, 5.3.0, 5.4.0, 5.5.0',
    ['5.3.x | Yes', '5.2.x | No', '5.1.x | No', '5.0.x | No', '< 5.0 | No'],
    ['5.5.x | Yes', '5.4.x | No', '5.3.x | No', '5.2.x | No', '5.1.x | No', '5.0.x | No', '< 5.0 | No'],
  ),
  turn(
    'one ended row above a bound',
    'line: minor · support: newest 1',
    '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    ['1.9.x | Yes', '1.8.x | No', '< 1.8.x | No'],
    ['1.10.x | Yes', '1.9.x | No', '1.8.x | No', '< 1.8.x | No'],
  ),
  turn(
    'an ended row before a bound that holds it',
    'line: minor · support: newest 1',
    '1.9.0, 2.0.0, 2.1.0, 2.2.0',
    ['2.1.x | Yes', '2.0.x | No', '< 2.1 | No'],
    ['2.2.x | Yes', '2.1.x | No', '2.0.x | No', '< 2.1 | No'],
  ),
  turn(
    'a bound alone goes on taking what ends',
    'line: minor · support: newest 1',
    '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    ['1.9.x | Yes', '< 1.9 | No'],
    ['1.10.x | Yes', '< 1.10 | No'],
  ),
  turn(
    'a policy that folds does so',
    'line: major · support: newest 1 · ended: fold',
    '1.0.0, 2.0.0, 3.0.0, 4.0.0, 5.0.0',
    ['4.x | Yes', '3.x | No', '2.x | No', '< 2.0 | No'],
    ['5.x | Yes', '< 5.0 | No'],
  ),
  {
    title: 'the name of what ended stays with its row',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.0.x | Supported |
+| 1.1.x | Supported |
+| 1.0.x | Ended, no updates |
 | 0.9.x | Ended (Python), no updates |
`,
  },
  {
    title: 'the name of what ended stays with its row in another language',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Версия | Поддержка |
 | --- | --- |
-| 1.0.x | Активная |
+| 1.1.x | Активная |
+| 1.0.x | Архив |
 | 0.9.x | Архив (Delphi) |
`,
  },
  {
    title: 'a remark in brackets that several ended rows have, or that is a state itself, is copied',
    policy: 'line: minor · support: newest 1',
    released: '0.8.0, 0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.0.x | ✅ Yes |
+| 1.1.x | ✅ Yes |
+| 1.0.x | ❌ No (Docker) |
 | 0.9.x | ❌ No (Docker) |
 | 0.8.x | ❌ No (Docker) |
`,
  },
  {
    title: 'a remark in brackets in small letters is advice for all ended rows',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.0.x | ✅ |
+| 1.1.x | ✅ |
+| 1.0.x | ❌ (please upgrade) |
 | 0.9.x | ❌ (please upgrade) |
`,
  },
  {
    title: 'a row for the current line alone is of the first tier',
    policy: 'line: minor · tiers: { active: next, security: newest 2 }',
    released: '0.8.0, 0.9.0, 1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.0.x | ✅ Current |
-| 0.9.x | 🟡 Security |
-| < 0.9 | ❌ EOL |
+| 1.1.x | ✅ Current |
+| 1.0.x | 🟡 Security |
+| < 1.0 | ❌ EOL |
`,
  },
  {
    title:
      'the lesser support whose lines leave is that of the next older line, and not what a range above it says',
    policy: 'line: minor · tiers: { full: next, security: newest 2 }',
    released: '1.5.0, 1.6.0, 1.7.0, 1.8.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 1.7 | Full |
-| 1.6.x | Security only |
-| < 1.6 | No |
+| >= 1.8 | Full |
+| 1.7.x | Security only |
+| < 1.7 | No |
`,
  },
  {
    title: 'an ended row for several lines above a bound keeps its place, and what ends above it gets a row',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.5.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.0.x | ✅ |
+| 2.1.x | ✅ |
+| 2.0.x | ❌ |
 | 1.x | ❌ |
 | < 1.0 | ❌ |
`,
  },
  {
    title: 'an ended row for several lines goes where the policy folds',
    policy: 'line: minor · support: newest 1 · ended: fold',
    released: '0.9.0, 1.0.0, 1.5.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.0.x | ✅ |
-| 1.x | ❌ |
-| < 1.0 | ❌ |
+| 2.1.x | ✅ |
+| < 2.1 | ❌ |
`,
  },
  {
    title: 'a version that is to come when it is published comes',
    policy: 'line: major · support: newest 1',
    released: '0.1.0, 0.9.0, 1.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.x (when published) | ✅ |
-| 0.x | ✅ |
+| 1.x | ✅ |
`,
  },
  {
    title: 'a version that is to come once it is released is waited for',
    policy: 'line: major · support: newest 1',
    released: '0.1.0, 0.9.0',
    before: `
| Version | Supported |
| --- | --- |
| 1.x (once released) | ✅ |
| 0.x | ✅ |
`,
    after: 'unchanged',
  },
  {
    title: 'a word for the main branch in another language goes with the newest row',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0',
    before: `
| Versió | Suport |
| --- | --- |
| 1.x (branca principal) | Sí |
| Versions anteriors | No |
`,
    after: `
| Versió | Suport |
| --- | --- |
| 2.x (branca principal) | Sí |
| Versions anteriors | No |
`,
  },
]);
