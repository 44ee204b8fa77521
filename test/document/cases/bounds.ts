import { type Example, examplesOf } from '../example.ts';

/** Catch-alls and ranges: what moves them, and how far. */
export const bounds = examplesOf([
  ...(
    [
      ['>= 1.3, < 2.1', '>= 2.0, < 2.2'],
      ['>=1.3 <2.1', '>=2.0 <2.2'],
      ['[1.3, 2.1)', '[2.0, 2.2)'],
      ['>= 1.3.0 && < 2.1.0', '>= 2.0.0 && < 2.2.0'],
      ['>= 1.3, <= 2.0', '>= 2.0, <= 2.1'],
    ] as const
  ).map(
    ([before, after]): Example => ({
      title: `both ends of a range follow their lines, and an open end lies behind the newest one: ${before}`,
      policy: 'line: minor · support: newest 2',
      released: '1.2.0, 1.3.0, 2.0.0, 2.1.0',
      before: `
| Version | Supported |
| --- | --- |
| ${before} | yes |
| < 1.3 | no |
`,
      after: `
| Version | Supported |
| --- | --- |
| ${after} | yes |
| < 2.0 | no |
`,
    }),
  ),
  {
    title: 'interleaved bounds are each the tail of the rows above them',
    policy:
      'line: minor · support: sibling(2) · lines: { "6.2": { supported: 2027-01-01, because: promised }, "6.0": { supported: 2026-01-02, because: promised } }',
    released: '6.0.0, 6.2.0, 7.0.0, 7.2.0, 7.4.0, 7.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 7.6.x   | ✓ |
 | 7.4.x   | ✓ |
-| 7.2.x   | ✓ |
-| < 7.2.x | ✗ |
+| < 7.4.x | ✗ |
 | 6.2.x   | ✓ |
 | < 6.2.x | ✗ |
`,
  },
  {
    title: 'a bound goes with the last row above it',
    policy:
      'line: minor · support: sibling(2) · lines: { "6.2": { supported: 2026-01-01, because: promised }, "6.0": { supported: 2026-01-01, because: promised } }',
    released: '6.0.0, 6.2.0, 7.0.0, 7.2.0, 7.4.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 7.4.x   | ✓ |
 | 7.2.x   | ✓ |
 | < 7.2.x | ✗ |
-| 6.2.x   | ✓ |
-| < 6.2.x | ✗ |
`,
  },
  {
    title: 'a range of ended lines grows under the bound above it',
    policy:
      'line: minor · support: newest 2 · lines: { "1.6": { supported: 2027-01-01, because: promised } }',
    released: '1.5.0, 1.6.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0, 2.4.0, 2.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 2.2.0  | Yes |
-| 2.0 - 2.1 | No  |
+| >= 2.4.0  | Yes |
+| 2.0 - 2.3 | No  |
 | 1.6.x     | Yes |
 | < 1.6     | No  |
`,
  },
  {
    title: 'the lowest bound moves up to the range when the line between them ends',
    policy:
      'line: minor · support: newest 2 · lines: { "1.6": { supported: 2026-01-01, because: promised } }',
    released: '1.5.0, 1.6.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0, 2.4.0, 2.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 2.2.0  | Yes |
-| 2.0 - 2.1 | No  |
-| 1.6.x     | Yes |
-| < 1.6     | No  |
+| >= 2.4.0  | Yes |
+| 2.0 - 2.3 | No  |
+| < 2.0     | No  |
`,
  },
  {
    title: 'a range in words moves at both of its ends',
    policy: 'line: minor · support: newest 2',
    released: '1.3.0, 1.4.0, 1.5.0, 1.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| from 1.4 to 1.5 | Yes |
-| < 1.4 | No |
+| from 1.5 to 1.6 | Yes |
+| < 1.5 | No |
`,
  },
  {
    title: 'a range joined by a dash keeps its dash',
    policy: 'line: minor · support: newest 1',
    released: '2.0.0, 2.4.0, 2.5.0, 2.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.5.x | Yes |
-| 2.0 – 2.4 | No |
+| 2.6.x | Yes |
+| 2.0 – 2.5 | No |
`,
  },
  {
    title: 'a bound keeps its own precision',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 4.x | Yes |
 | 3.x | Yes |
-| 2.x | Yes |
-| < 2.0 | No |
+| < 3.0 | No |
`,
  },
  {
    title: 'an inclusive bound takes the newest ended line',
    policy: 'line: minor · support: newest 2',
    released: '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.10.x | Yes |
 | 1.9.x | Yes |
-| 1.8.x | Yes |
-| <= 1.7.x | No |
+| <= 1.8.x | No |
`,
  },
  {
    title: 'two living lines above a rest in words',
    policy: 'line: minor · support: newest 2',
    released: '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.10.x | Yes |
 | 1.9.x | Yes |
-| 1.8.x | Yes |
 | Older | No |
`,
  },
  {
    title: 'the rest of a line takes what ends above it',
    policy:
      'line: minor · support: newest 2 · lines: { "3.3": { supported: 2027-01-01, because: promised } }',
    released: '3.2.0, 3.3.0, 4.0.0, 4.8.0, 4.9.0, 4.10.0, 4.11.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 4.11.z | ✅ |
 | 4.10.z | ✅ |
-| 4.9.z | ✅ |
 | 4.y.z | ❌ |
 | 3.3.x | ✅ |
 | 3.2.x | ❌ |
`,
  },
  {
    title: 'a line does not fold across a living one',
    policy: 'line: major · support: newest 2 · lines: { "16": { supported: 2027-01-01, because: promised } }',
    released: '14.0.0, 15.0.0, 16.0.0, 17.0.0, 18.0.0, 19.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 19.x | ✓ |
 | 18.x | ✓ |
-| 17.x | ✓ |
+| 17.x | ✗ |
 | 16.x | ✓ |
 | <16.x | ✗ |
`,
  },
  {
    title: 'a row that a bound holds does not stop it from moving up',
    policy: 'line: minor · support: newest 1',
    released: '4.0.0, 4.1.0, 4.2.0, 4.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.2.x | Yes |
-| <= 4.1 | No |
+| 4.3.x | Yes |
+| <= 4.2 | No |
 | 4.1.x | No |
`,
  },
  {
    title: 'bounds that come to name one row become one',
    policy: 'line: minor · support: newest 3',
    released: '2.10.0, 2.11.0, 3.4.0, 3.5.0, 3.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 3.6.x | Yes |
-| < 3.6 | No |
-| 2.11.x | Yes |
-| < 2.11 | No |
+| 3.5.x | Yes |
+| 3.4.x | Yes |
+| < 3.4 | No |
`,
  },
  {
    title: 'a bound inside a supported line stays where its maintainers put it',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.1.1, 1.1.2, 1.1.3',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.2 | Yes |
+| 1.1.3 | Yes |
 | <= 1.1.1 | No |
`,
  },
  {
    title:
      'a bound that holds the newest release of a line goes when that line is supported and nothing is beneath it',
    policy: 'line: major · support: newest 2',
    released: '2.4.0, 2.5.3, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 3.x | Yes |
-| <= 2.5.x | No |
+| 2.x | Yes |
`,
  },
  {
    title: 'a bound inside a line moves up when the line goes',
    policy: 'line: major · support: newest 1',
    released: '0.1.0, 0.2.0, 1.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.x | Yes |
-| < 0.1 | No |
+| 1.x | Yes |
+| < 1.0 | No |
`,
  },
  {
    title: 'a bound through a first minor version stays one',
    policy: 'line: major · support: newest 2',
    released: '17.0.0, 18.0.0, 19.0.0, 20.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 20.0 | Yes |
 | 19.0 | Yes |
-| 18.0 | Yes |
-| 17.0 and older | No |
+| 18.0 and older | No |
`,
  },
  {
    title: 'a bound does not move over a row that stands before it',
    policy: 'line: major · support: newest 2 · ended: keep',
    released: '0.9.0, 1.0.0, 2.9.0, 3.0.0, 4.0.0, 5.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 3.0.x-alpha1 | Yes |
-| 2.9.x | Yes |
+| 5.x | Yes |
+| 4.x | Yes |
+| 2.9.x | No |
 | <= 2.9.x | No |
 | < 2.0 | No |
`,
  },
  {
    title: 'a range for each line turns with its line, and is not widened to others',
    policy: 'line: minor · support: newest 2',
    released: '1.5.0, 1.6.0, 1.6.9, 1.7.0, 1.7.2, 1.8.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.8.x | Yes |
 | 1.7.0 - 1.7.9 | Yes |
-| 1.6.0 - 1.6.9 | Yes |
+| 1.6.0 - 1.6.9 | No |
 | 1.5.0 - 1.5.9 | No |
`,
  },
  {
    title: 'older releases of a supported line may have less support than the line',
    policy: 'line: minor · support: newest 2',
    released: '1.6.0, 1.7.0, 1.7.2, 1.8.0',
    before: `
| Version | Supported |
| --- | --- |
| 1.8.x | Yes |
| 1.7.2 | Yes |
| 1.7.0 - 1.7.1 | No |
| < 1.7 | No |
`,
    after: 'unchanged',
  },
  {
    title: 'interleaved bounds move both, each below its own row',
    policy: 'line: minor · support: min(sibling, major(2))',
    released: '1.3.0, 1.4.0, 2.1.0, 2.2.0, 2.3.0, 1.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.2 | Y |
-| < 2.2 | N |
-| 1.4 | Y |
-| < 1.4 | N |
+| 2.3 | Y |
+| < 2.3 | N |
+| 1.5 | Y |
+| < 1.5 | N |
`,
  },
  {
    title: 'the same in a table that begins with the oldest line, up to a version',
    policy: 'line: minor · support: min(sibling, major(2))',
    released: '1.3.0, 1.4.0, 2.1.0, 2.2.0, 2.3.0, 1.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| < 1.4 | N |
-| 1.4 | Y |
-| <= 2.1 | N |
-| 2.2 | Y |
+| < 1.5 | N |
+| 1.5 | Y |
+| <= 2.2 | N |
+| 2.3 | Y |
`,
  },
]);
