import { examplesOf } from '../example.ts';

/** How cells write versions: operators, escapes, markup and suffixes stay, only the number moves. */
export const notations = examplesOf([
  {
    title: 'an escaped operator stays escaped',
    policy: 'line: minor · support: newest 2',
    released: '0.25.0, 0.26.0, 0.27.0, 0.28.0, 0.29.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.27.x   | :white_check_mark: |
-| 0.26.x   | :white_check_mark: |
-| \\<= 0.25 | :x: |
+| 0.29.x   | :white_check_mark: |
+| 0.28.x   | :white_check_mark: |
+| \\<= 0.27 | :x: |
`,
  },
  {
    title: 'the spelling =< and entities for signs stay',
    policy: 'line: major · support: newest 2',
    released: '24.0, 25.0, 26.0, 27.0, 28.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 28    | &#10004; |
 | 27    | &#10004; |
-| 26    | &#10004; |
-| =< 25 | &#10006; |
+| =< 26 | &#10006; |
`,
  },
  {
    title: 'a sign for at most stays',
    policy: 'line: major · support: newest 2',
    released: '24.0, 25.0, 26.0, 27.0, 28.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 28 | ✔️ |
 | 27 | ✔️ |
-| 26 | ✔️ |
-| ≤ 25 | ❌ |
+| ≤ 26 | ❌ |
`,
  },
  {
    title: 'an operator written as an entity stays',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.2 | Yes |
-| &lt; 0.2 | No |
+| 0.3 | Yes |
+| &lt; 0.3 | No |
`,
  },
  {
    title: 'an operator without a space stays so',
    policy: 'line: minor · support: newest 1',
    released: '8.4.0, 8.5.0, 8.6.0, 8.7.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 8.6.x | Yes |
-| <8.6 | No |
+| 8.7.x | Yes |
+| <8.7 | No |
`,
  },
  {
    title: 'a bound in words moves',
    policy: 'line: minor · support: newest 1',
    released: '1.75.0, 1.76.0, 1.77.0, 1.78.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.77.x | Yes |
-| 1.76.x and earlier | No |
+| 1.78.x | Yes |
+| 1.77.x and earlier | No |
`,
  },
  {
    title: 'a bound from below moves up with the catch-all under it',
    policy: 'line: major · support: newest 2',
    released: '2.0.0, 3.0.0, 4.0.0, 5.0.0, 6.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 4.0 | Yes |
-| < 4.0  | No  |
+| >= 5.0 | Yes |
+| < 5.0  | No  |
`,
  },
  {
    title: 'a bound from below in words moves',
    policy: 'line: major · support: newest 2',
    released: '2.0.0, 3.0.0, 4.0.0, 5.0.0, 6.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.x and later | Yes |
-| < 4 | No |
+| 5.x and later | Yes |
+| < 5 | No |
`,
  },
  {
    title: 'a plus behind a version moves',
    policy: 'line: minor · support: newest 2',
    released: '2.3.0, 2.4.0, 2.5.0, 2.6.0, 2.7.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.5+ | ✅ |
-| < 2.5 | ❌ |
+| 2.6+ | ✅ |
+| < 2.6 | ❌ |
`,
  },
  {
    title: 'code spans stay',
    policy: 'line: minor · support: newest 1',
    released: '3.5.0, 3.6.0, 3.7.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| \`3.6.x\` | ✅ |
-| \`< 3.6\` | ❌ |
+| \`3.7.x\` | ✅ |
+| \`< 3.7\` | ❌ |
`,
  },
  {
    title: 'a link takes the new number in its text and its target',
    policy: 'line: major · support: newest 2',
    released: '4.0.0, 5.0.0, 6.0.0, 7.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| [v7.x](https://example.org/tree/v7.x) | ✅ |
 | [v6.x](https://example.org/tree/v6.x) | ✅ |
-| [v5.x](https://example.org/tree/v5.x) | ✅ |
+| [v5.x](https://example.org/tree/v5.x) | ❌ |
 | [v4.x](https://example.org/tree/v4.x) | ❌ |
`,
  },
  {
    title: 'bold labels stay bold',
    policy: 'line: major · support: newest 1',
    released: '4.0.0, 5.0.0, 6.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| **5.x** | ✅ |
-| < 5 | ❌ |
+| **6.x** | ✅ |
+| < 6 | ❌ |
`,
  },
  {
    title: 'a leading v stays',
    policy: 'line: minor · support: newest 1',
    released: '0.8.0, 0.9.0, 0.10.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| v0.9.x | Yes |
-| < v0.9 | No |
+| v0.10.x | Yes |
+| < v0.10 | No |
`,
  },
  {
    title: 'stars as wildcards stay',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 3.* | Yes |
 | 2.* | Yes |
-| 1.* | Yes |
`,
  },
  {
    title: 'a name before the version stays',
    policy: 'line: major · support: newest 2',
    released: '11.0.0, 12.0.0, 13.0.0, 14.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| PHPUnit 14 | ✅ |
 | PHPUnit 13 | ✅ |
-| PHPUnit 12 | ✅ |
+| PHPUnit 12 | ❌ |
 | PHPUnit 11 | ❌ |
`,
  },
  {
    title: 'a caret names a major line',
    policy: 'line: major · support: newest 2',
    released: '7.0.0, 8.0.0, 9.0.0, 10.0.0',
    edit: `
 | Version | Supported |
 | ------: | :-------: |
+| ^10.0.0 |    ✅     |
 |  ^9.0.0 |    ✅     |
-|  ^8.0.0 |    ✅     |
+|  ^8.0.0 |    ❌     |
 |  ^7.0.0 |    ❌     |
`,
  },
  {
    title: 'the marker (main) moves to the newest row',
    policy: 'line: minor · support: newest 1',
    released: '6.0.0, 6.1.0, 7.0.0, 7.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 7.0.x (main) | ✓ |
+| 7.1.x (main) | ✓ |
+| 7.0.x        | ✗ |
 | 6.1.x        | ✗ |
 | < 6.1        | ✗ |
`,
  },
  {
    title: 'an LTS marker stays with its line',
    policy: 'line: minor · lts: ["5.0"] · support: newest 1 · rules: [{ when: lts, support: release + 3y }]',
    released: '5.0.0, 5.1.0, 5.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 5.1 | ✅ |
+| 5.2 | ✅ |
+| 5.1 | ❌ |
 | 5.0 (LTS) | ✅ |
 | < 5.0 | ❌ |
`,
  },
  {
    title: 'the row of an exact release moves with each release, and so does the bound that equals it',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.1.2, 0.1.3',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.1.2 | ✓ |
-| < 0.1.2 | ✗ |
+| 0.1.3 | ✓ |
+| < 0.1.3 | ✗ |
`,
  },
  {
    title: 'the row of an exact release follows into the next line',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.1.2, 0.2.0, 0.2.1',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.1.2 | ✓ |
-| < 0.1.2 | ✗ |
+| 0.2.1 | ✓ |
+| < 0.2.1 | ✗ |
`,
  },
  {
    title: 'versions of four numbers are read',
    policy: 'line: patch · support: newest 1',
    released: '1.9.3.9, 1.9.4.4, 1.9.5.1',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.9.4 | ✓ |
-| < 1.9.4 | ✗ |
+| 1.9.5 | ✓ |
+| < 1.9.5 | ✗ |
`,
  },
  {
    title: 'lines of three numbers each have an exact release',
    policy: 'line: patch · support: newest 1',
    released: '1.5.1, 1.5.2, 1.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.5.2 | ✓ |
-| < 1.5.2 | ✗ |
+| 1.6.0 | ✓ |
+| < 1.6.0 | ✗ |
`,
  },
  {
    title: 'years as versions keep their zeros',
    policy: 'line: "{YYYY}.{MM}" · support: newest 2',
    released: '2024.04.0, 2024.10.0, 2025.04.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 2025.04.x | Yes |
 | 2024.10.x | Yes |
-| 2024.04.x | Yes |
-| < 2024.04 | No |
+| < 2024.10 | No |
`,
  },
  {
    title: 'the latest release of a line is that line',
    policy: 'line: major · support: newest 2',
    released: '4.0.0, 5.0.0, 5.1.0, 6.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| Latest release in 6.x | Yes |
 | Latest release in 5.x | Yes |
-| Latest release in 4.x | Yes |
 | All other releases | No |
`,
  },
  {
    title: 'words that call one row the latest release are not copied for a line that ended',
    policy: 'line: major · support: newest 1',
    released: '0.1.0, 1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| latest \`1.x\` (\`main\`) | Yes |
+| latest \`3.x\` (\`main\`) | Yes |
+| \`2.x\` | No |
+| \`1.x\` | No |
 | 0.x | No |
`,
  },
  {
    title: 'words that call one row the latest release are not copied for a second line',
    policy: 'line: major · support: newest 2',
    released: '0.1.0, 1.0.0, 2.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| **Current 1.x** | Yes |
+| **Current 2.x** | Yes |
+| **1.x** | Yes |
 | Older | No |
`,
  },
  {
    title: 'a row that ends is not called the latest release of its line any more',
    policy: 'line: major · support: newest 2',
    released: '4.0.0, 5.0.0, 6.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| Latest release in 6.x | Yes |
 | Latest release in 5.x | Yes |
-| Latest release in 4.x | Yes |
+| 4.x | No |
 | 3.x | No |
`,
  },
  {
    title: 'the version behind "Latest" goes with it, and the line before stands alone',
    policy: 'line: minor · support: newest 2',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| **Latest** (v0.2.x) | Yes |
-| v0.1.x | Yes |
+| **Latest** (v0.3.x) | Yes |
+| v0.2.x | Yes |
 | Older | No |
`,
  },
  {
    title: 'the release behind "Latest" is the newest one',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.2.0, 0.2.1',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest (0.2.0) | Yes |
+| Latest (0.2.1) | Yes |
 | Older | No |
`,
  },
  {
    title: 'a branch with the line that it holds names that line',
    policy: 'line: minor · support: newest 2',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| \`main\` / \`0.2.x\` | Yes |
-| \`0.1.x\` | Yes |
-| \`< 0.1\` | No |
+| \`main\` / \`0.3.x\` | Yes |
+| \`0.2.x\` | Yes |
+| \`< 0.2\` | No |
`,
  },
  {
    title: 'a branch with a line in brackets speaks for that line',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.2.0',
    before: `
| Version | Supported |
| --- | --- |
| \`main\` (0.2.x) | Yes |
| < 0.2 | No |
`,
    after: 'unchanged',
  },
  {
    title: 'a branch with something else in brackets is a branch',
    policy: 'line: minor · support: newest 1',
    released: '0.1.0, 0.2.0, 0.3.0',
    before: `
| Version | Supported |
| --- | --- |
| main (Node 20) | Yes |
| 0.2.x | Yes |
| < 0.2 | No |
`,
    after: `
| Version | Supported |
| --- | --- |
| main (Node 20) | Yes |
| 0.3.x | Yes |
| < 0.3 | No |
`,
  },
  {
    title: 'a branch that holds more than one line stays a branch',
    policy: 'line: major · support: newest 2',
    released: '0.1.0, 1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | main (1.x and 2.x) | Yes |
+| 3.x | Yes |
+| 2.x | Yes |
 | 0.x | No |
`,
  },
  {
    title: 'a version that a phrase only refers to is not its own',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `
| Version | Supported |
| --- | --- |
| Latest release since 1.0 | Yes |
| Older | No |
`,
    after: 'unchanged',
  },
  {
    title: 'in a link, too, the line before stands alone',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `
| Version | Supported |
| --- | --- |
| [Latest (1.1.x)](https://example.org/1.1) | Yes |
| 1.0.x | Yes |
`,
    after: `
| Version | Supported |
| --- | --- |
| [Latest (1.2.x)](https://example.org/1.2) | Yes |
| [1.1.x](https://example.org/1.1) | Yes |
`,
  },
  {
    title: 'a label with hyphens keeps them, where tags are read as versions with points too',
    policy: 'line: minor · support: newest 2',
    released: '2025.04.0, 2025.10.0, 2026.04.0, 2026.10.0',
    edit: `
 | Release | Supported |
 | --- | --- |
+| R2026-10 | ✅ |
 | R2026-04 | ✅ |
-| R2025-10 | ✅ |
-| < R2025-10 | ❌ |
+| < R2026-04 | ❌ |
`,
  },
  {
    title: 'a letter before a calendar version with a hyphen',
    policy: 'line: "{YYYY}-{MM}" · support: newest 1',
    released: '2026-02 2026-02-10, 2026-03 2026-03-10, 2026-04 2026-04-10',
    edit: `
 | Version | Supported |
 | --- | --- |
-| R2026-03 | ✅ |
-| < R2026-03 | ❌ |
+| R2026-04 | ✅ |
+| < R2026-04 | ❌ |
`,
  },
  {
    title: 'pessimistic constraints',
    policy: 'line: minor · support: newest 1',
    released: '1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| ~> 1.3.0 | Yes |
+| ~> 1.4.0 | Yes |
+| ~> 1.3.0 | No |
 | ~> 1.2.0 | No |
`,
  },
  {
    title: 'intervals without a start and an end',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| [2.0,) | Yes |
-| (,2.0) | No |
+| [3.0,) | Yes |
+| (,3.0) | No |
`,
  },
  {
    title: 'an ended row that cannot be read shows that what ends stays',
    policy: 'line: minor · support: newest 1',
    released: '1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.3.x | Yes |
+| 1.4.x | Yes |
+| 1.3.x | No |
 | Rocket 1.2 for the old board | No |
`,
  },
  {
    title: 'a cell that says that there is no version names none, be there one in its remark',
    policy: 'line: minor · support: newest 2',
    released: '1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.4.x | Yes |
 | 1.3.x | Yes |
-| 1.2.x | Yes |
 | none, 1.1.x was closed on 2026-03-16 | Yes |
`,
  },
  {
    title: 'so does one that says it in German',
    policy: 'line: minor · support: newest 2',
    released: '1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.4.x | Ja |
 | 1.3.x | Ja |
-| 1.2.x | Ja |
 | keine, 1.1.x ist beendet | Ja |
`,
  },
  {
    title: 'the month and the day of a date in words that are not read are no versions',
    policy: 'line: major · support: newest 2',
    released: '2.0.0, 15.0.0, 16.0.0, 17.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 17.x | Yes |
 | 16.x | Yes |
-| 15.x | Yes |
 | the rocket of 2026-02-17 | Yes |
`,
  },
]);
