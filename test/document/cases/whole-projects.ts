import { examplesOf } from '../example.ts';

const ended =
  'line: minor · support: newest 1 · lines: { "4.16": { supported: 2026-01-05, because: the project ends } }';
const released = '4.13.0, 4.14.0, 4.15.0, 4.16.0';

/** A project whose support ends as a whole: the row of its newest line tells it. */
export const wholeProjects = examplesOf([
  {
    title: 'when everything has ended, the newest line keeps its row, and the rest folds',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.16.x | Yes |
-| 4.15.x | Yes |
-| < 4.15 | No |
+| 4.16.x | No |
+| < 4.16 | No |
`,
  },
  {
    title: 'when everything has ended, a newest line that had no row gets one',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.15.x | Yes |
-| < 4.15 | No |
+| 4.16.x | No |
+| < 4.16 | No |
`,
  },
  {
    title: 'when everything has ended, a bound from below turns',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 4.15 | Yes |
+| >= 4.15 | No |
 | < 4.15 | No |
`,
  },
  {
    title: 'when everything has ended, a range turns and stays',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.15 - 4.16 | Yes |
+| 4.15 - 4.16 | No |
 | < 4.15 | No |
`,
  },
  {
    title: 'when everything has ended, a coarse row turns and stays',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.x | Yes |
+| 4.x | No |
 | < 4 | No |
`,
  },
  {
    title: 'when everything has ended, a row in words turns',
    policy: ended,
    released,
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | Yes |
+| Latest | No |
 | Older | No |
`,
  },
]);
