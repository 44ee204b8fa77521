import { examplesOf } from '../example.ts';

/** What is said of one row alone stays with it: remarks, comments, footnotes, lines through what has ended. */
export const asides = examplesOf([
  {
    title: 'the latest line becomes the previous one',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2.x (latest) | Yes |
-| 1.1.x (previous) | Yes |
+| 1.3.x (latest) | Yes |
+| 1.2.x (previous) | Yes |
+| 1.1.x | No |
 | 1.0.x | No |
`,
  },
  {
    title: 'what has ended is struck through like the others',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x | Yes |
+| 1.2.x | Yes |
+| ~~1.1.x~~ | ~~No~~ |
 | ~~1.0.x~~ | ~~No~~ |
`,
  },
  {
    title: 'comments and footnotes are not copied into other rows',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x[^why] <!-- ask Ada --> | Yes <!-- until summer --> |
+| 1.2.x | Yes |
+| 1.1.x[^why] <!-- ask Ada --> | No |
 | 1.0.x | No[^old] |

 [^why]: It was long awaited.
 [^old]: For two years.
`,
  },
]);
