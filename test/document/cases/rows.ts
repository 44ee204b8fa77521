import { examplesOf } from '../example.ts';

/** Which rows come, stay, change and go. */
export const rows = examplesOf([
  {
    title:
      'a word of its own for an announced line gives way once the line is out, where the policy defines all texts',
    policy: 'line: minor · support: newest 1 · states: { supported: "Yes", ended: "No" }',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2.x | undecided |
-| 1.1.x | Yes |
+| 1.2.x | Yes |
+| 1.1.x | No |
 | 1.0.x | No |
`,
  },
  {
    title: 'oldest first grows at its end',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 1.x | No  |
-| 2.x | Yes |
+| 2.x | No  |
 | 3.x | Yes |
+| 4.x | Yes |
`,
  },
  {
    title: 'oldest first with the catch-all on top',
    policy: 'line: minor · support: newest 2',
    released: '0.5.0, 0.6.0, 0.7.0, 0.8.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| < 0.6 | No  |
-| 0.6.x | Yes |
+| < 0.7 | No  |
 | 0.7.x | Yes |
+| 0.8.x | Yes |
`,
  },
  {
    title: 'a branch keeps its place, and a branch column follows its pattern',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Branch     | Supported |
 | ------- | ---------- | --- |
-| 1.x.x | stable-1.0 | ✔ |
 | 2.x.x | stable-2.0 | ✔ |
+| 3.x.x | stable-3.0 | ✔ |
 | -     | master     | ✔ |
`,
  },
  {
    title: 'a table of supported rows drops what ends',
    policy: 'line: minor · tiers: { bugs: newest 1, security: newest 3 }',
    released: '1.14.0, 1.15.0, 1.16.0, 1.17.0, 1.18.0',
    edit: `
 Elixir version | Support
 :------------- | :-----------------------------
-1.17           | Bug fixes and security patches
+1.18           | Bug fixes and security patches
+1.17           | Security patches only
 1.16           | Security patches only
-1.15           | Security patches only
`,
  },
  {
    title: 'the untouched example of a new repository is replaced whole',
    policy: 'line: minor · support: newest 2',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported          |
 | ------- | ------------------ |
-| 5.1.x   | :white_check_mark: |
-| 5.0.x   | :x:                |
-| 4.0.x   | :white_check_mark: |
-| < 4.0   | :x:                |
+| 0.3.x   | :white_check_mark: |
+| 0.2.x   | :white_check_mark: |
+| < 0.2   | :x:                |
`,
  },
  {
    title: 'announcements above the newest release stay',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    before: `
| Version | Supported |
| --- | --- |
| 5.0.x (beta) | ✅ |
| 4.x | ❌ |
| 3.x | ✅ |
| 2.x | ✅ |
| 1.x | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'a line beneath an announced one takes the lesser support of the line before it',
    policy: 'line: { ">=1": major, else: minor } · support: newest 1',
    released: '0.2.0, 0.3.0, 0.4.0, 0.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 1.x | ✅ |
+| 0.5.x | 🚧 Best effort |
-| 0.4.x | 🚧 Best effort |
+| 0.4.x | ❌ |
 | 0.3.x | ❌ |
 | < 0.3 | ❌ |
`,
  },
  {
    title: 'an announced line takes its state when it ships',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    before: `
| Version | Supported |
| --- | --- |
| 5.0.x (beta) | ✅ |
| 4.x | ❌ |
| 3.x | ✅ |
| 2.x | ✅ |
| 1.x | ❌ |
`,
    after: `
| Version | Supported |
| --- | --- |
| 5.0.x (beta) | ✅ |
| 4.x | ✅ |
| 3.x | ✅ |
| 2.x | ❌ |
| 1.x | ❌ |
`,
  },
  {
    title: 'a development row is promoted by the first stable release',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x-dev | ✅ |
-| 1.0.x | ✅ |
-| < 1.0 | ❌ |
+| 1.1.x | ✅ |
+| < 1.1 | ❌ |
`,
  },
  {
    title: 'an unreleased row loses its remark when it ships',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x (unreleased) | :x: |
+| 1.1.x | :white_check_mark: |
 | 1.0.x | :white_check_mark: |
 | < 1.0 | :x: |
`,
  },
  {
    title: 'the lines of one cell that end leave it',
    policy: 'line: major · support: newest 3',
    released: '6.0.0, 7.0.0, 8.0.0, 9.0.0, 10.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 10.x | ✅ |
 | 9.x | ✅ |
-| 7.x, 8.x | ✅ |
-| <= 6.x | ❌ |
+| 8.x | ✅ |
+| <= 7.x | ❌ |
`,
  },
  {
    title: 'a cell goes with its last line',
    policy: 'line: major · support: newest 1',
    released: '6.0.0, 7.0.0, 8.0.0, 9.0.0, 10.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 9.x | ✅ |
-| 7.x, 8.x | ✅ |
-| <= 6.x | ❌ |
+| 10.x | ✅ |
+| <= 9.x | ❌ |
`,
  },
  {
    title: 'lines of one cell that end together keep it in a table of history',
    policy: 'line: major · support: newest 1',
    released: '6.0.0, 7.0.0, 8.0.0, 9.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 9.x | ✅ |
-| 7.x, 8.x | ✅ |
+| 7.x, 8.x | ❌ |
 | 6.x | ❌ |
`,
  },
  {
    title: 'an ended row is kept by the policy’s wish',
    policy: 'line: minor · support: newest 1 · ended: keep',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x | Yes |
+| 1.2.x | Yes |
+| 1.1.x | No |
 | < 1.1 | No |
`,
  },
  {
    title: 'ended rows are folded by the policy’s wish',
    policy: 'line: minor · support: newest 1 · ended: fold',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2.x | Yes |
-| 1.1.x | No |
-| < 1.1 | No |
+| 1.3.x | Yes |
+| < 1.3 | No |
`,
  },
  {
    title: 'with nothing to fold into, the table’s own habit decides',
    policy: 'line: minor · support: newest 1 · ended: fold',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| >= 1.0 | Yes |
+| >= 1.2 | Yes |
`,
  },
  {
    title: 'ended rows are dropped by the policy’s wish',
    policy: 'line: minor · support: newest 1 · ended: drop',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2.x | Yes |
-| 1.1.x | No |
-| 1.0.x | No |
+| 1.3.x | Yes |
`,
  },
  {
    title: 'no example of an ended row: the counterpart of the table’s own sign',
    policy: 'line: minor · support: newest 1 · ended: keep',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x | ✔️ |
+| 1.2.x | ✔️ |
+| 1.1.x | ❌ |
`,
  },
  {
    title: 'the policy’s own texts are written',
    policy:
      'line: minor · tiers: { active: newest 1, security: newest 2 } · states: { active: "Full", security: "Security fixes", ended: "Over" }',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2 | Full |
-| 1.1 | Security fixes |
+| 1.3 | Full |
+| 1.2 | Security fixes |
+| 1.1 | Over |
 | 1.0 | Over |
`,
  },
  ...[
    'yes until 2099-12-05',
    'Yes, security updates until December 5th, 2099',
    'yes (LTS)',
    'critical bug fixes only',
    '⚠️ on request',
    '(for old Java): security fixes.',
  ].map((text) => ({
    title: `a state in other words than the policy’s stays as long as its line does: "${text}"`,
    policy:
      'line: minor · support: newest 1 · lines: { "1.0": { support: forever, because: Java 8 } } · states: { supported: "yes", ended: "no" }',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x | yes |
+| 1.2.x | yes |
+| 1.1.x | no |
 | 1.0.x | ${text} |
 | < 1.0 | no |
`,
  })),
  {
    title: 'a text that begins with that of a tier is that tier, and changes with it',
    policy:
      'line: minor · tiers: { active: newest 1, security: newest 3 } · states: { active: "Full", security: "Fixes", ended: "Over" }',
    released: '0.9.0, 1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.2 | **Full** support |
-| 1.1 | Fixes, on request |
-| 1.0 | Fixes (Java 8) |
+| 1.3 | Full |
+| 1.2 | Fixes |
+| 1.1 | Fixes, on request |
+| 1.0 | Over |
 | 0.9 | Over |
`,
  },
  {
    title: 'one tier is satisfied by every text of support',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `
| Version | Supported |
| --- | --- |
| 1.2.x | Yes |
| 1.1.x | Security patches only |
| < 1.1 | No |
`,
    after: 'unchanged',
  },
  {
    title: 'the texts beside a bound from below keep what they mean',
    policy: 'line: major · tiers: { full: newest 1, discretionary: newest 2, last: newest 3 }',
    released: '2.0.0, 3.0.0, 4.0.0, 5.0.0',
    before: `
| Version | Supported |
| --- | --- |
| >= 4.0 | Yes |
| 3.x | Discretionary Backports |
| <= 2.x | No |
`,
    after: 'unchanged',
  },
  {
    title: 'rows in code, links and other tables are not the version table',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    edit: `
 # Security

 ## Supported Versions

 | Version | Supported |
 | --- | --- |
-| 1.0.x | Yes |
-| < 1.0 | No |
+| 1.1.x | Yes |
+| < 1.1 | No |

 ## History

 | Advisory | Affected versions | Fixed in |
 | --- | --- | --- |
 | CVE-2020-1 | 1.0.0 | 1.0.1 |
 | CVE-2020-2 | < 1.0.0 | 1.0.2 |

 > | Version | Supported |
 > | --- | --- |
 > | 1.0.x | Yes |
`,
  },
  {
    title: 'of two tables the one under a heading about support is kept',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    edit: `
 # Project

 ## Compatibility

 | Release | Works |
 | --- | --- |
 | 1.0.x | Yes |
 | 0.9.x | No |

 ## Supported Versions

 | Version | Supported |
 | --- | --- |
-| 1.0.x | Yes |
-| < 1.0 | No |
+| 1.1.x | Yes |
+| < 1.1 | No |
`,
  },
  {
    title: 'of two tables the one the policy names is kept',
    policy: 'line: minor · support: newest 1 · table: Current support window',
    released: '1.0.0, 1.1.0',
    edit: `
 # Supported Versions

 ## Supported Versions in general

 | Version | Supported |
 | --- | --- |
 | 1.0.x | Yes |
 | < 1.0 | No |

 ## Current support window

 | Version | Supported |
 | --- | --- |
-| 1.0.x | Yes |
-| < 1.0 | No |
+| 1.1.x | Yes |
+| < 1.1 | No |
`,
  },
  {
    title: 'a header alone gets its first rows',
    policy: 'line: minor · support: newest 2 · states: { supported: "Yes" }',
    released: '1.0.0, 1.1.0',
    before: `
|Version|Supported|
|--|--|
`,
    after: `
|Version|Supported|
|--|--|
|1.1.x|Yes|
|1.0.x|Yes|
`,
  },
  {
    title: 'spaces behind the last pipe are no part of a cell that changes',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    before: '\n| Version | Supported | \n| --- | --- |\n| 1.0.x | Yes |  \n| 0.9.x | No | \n',
    after:
      '\n| Version | Supported | \n| --- | --- |\n| 1.1.x | Yes |  \n| 1.0.x | No |  \n| 0.9.x | No | \n',
  },
  {
    title: 'a second state column follows the rows of the same state',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported | Security fixes |
 | --- | --- | --- |
-| 1.1.x | Yes | Yes |
+| 1.2.x | Yes | Yes |
+| 1.1.x | No | No |
 | 1.0.x | No | No |
`,
  },
  {
    title: 'columns of dates are filled in their own format',
    policy: 'line: minor · support: release + 6mo',
    released: '4.1.0 2025-01-01, 4.2.0 2026-03-01, 4.3.0 2026-06-01',
    edit: `
 | Version | Released | End of life |
 | --- | --- | --- |
+| 4.3 | June 1, 2026 | December 1, 2026 |
 | 4.2 | March 1, 2026 | September 1, 2026 |
 | 4.1 | January 1, 2025 | July 1, 2025 |
`,
  },
  {
    title: 'a day in the state column is the last day of support',
    policy: 'line: minor · support: release + 6mo',
    released: '4.1.0 2025-01-01, 4.2.0 2026-03-01, 4.3.0 2026-06-01',
    edit: `
 | Version | Supported until |
 | --- | --- |
+| 4.3 | 2026-12-01 |
 | 4.2 | 2026-09-01 |
 | 4.1 | 2025-07-01 |
`,
  },
  {
    title: 'a table that names the newest release in words keeps its LTS rows',
    policy:
      'line: minor · lts: ["3.8", "3.15"] · support: newest 1 · rules: [{ when: lts, support: release + 1y }]',
    released: '3.8.0, 3.14.0, 3.15.0, 3.16.0',
    before: `
| Version | Supported |
| --- | --- |
| Latest 3.x | ✅ |
| 3.15 LTS | ✅ |
| 3.8 LTS | ✅ |
| Older 3.x | ❌ |
| < 3 | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'the names of tiers are words for support, whatever they are',
    policy: 'line: major · tiers: { gold: next, silver-only: newest 2 }',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    before: `
| Version | Support         |
| ------- | --------------- |
| 3.x     | Gold            |
| 2.x     | **Silver only** |
| 1.x     | None            |
`,
    after: `
| Version | Support         |
| ------- | --------------- |
| 4.x     | Gold            |
| 3.x     | **Silver only** |
| 2.x     | None            |
| 1.x     | None            |
`,
  },
  {
    title: 'a state that calls its row the current one goes to the newest row',
    policy: 'line: minor · support: newest 2',
    released: '0.5.0, 0.6.0, 0.7.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.6.x | Yes (current) |
-| 0.5.x | Yes |
-| < 0.5 | No |
+| 0.7.x | Yes (current) |
+| 0.6.x | Yes |
+| < 0.6 | No |
`,
  },
  {
    title: 'a row that was the current one says what other supported rows say',
    policy: 'line: major · support: newest 3',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| 3.x | Current |
+| 4.x | Current |
+| 3.x | Supported |
 | 2.x | Supported |
-| 1.x | Supported |
`,
  },
  {
    title: 'a line that was under construction is released',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 4.x | 🚧 In development |
+| 4.x | ✅ Yes |
 | 3.x | ✅ Yes |
-| 2.x | ✅ Yes |
+| 2.x | ❌ No |
 | 1.x | ❌ No |
`,
  },
  {
    title:
      'the words of a tier are learnt from the newest row, too, where a newer line came out on the same day',
    policy: 'line: minor · tiers: { active: next, security: newest 3 }',
    released: '1.0.0 2025-01-01, 1.1.0 2025-07-01, 1.2.0 2026-06-15, 1.3.0 2026-06-15',
    edit: `
 | Version | Support |
 | --- | --- |
-| 1.2 | Bug fixes and security patches |
+| 1.3 | Bug fixes and security patches |
+| 1.2 | Security patches only |
 | 1.1 | Security patches only |
-| 1.0 | Security patches only |
`,
  },
  {
    title: 'beside "Latest", the row of an older line that outlived newer ones stays alone',
    policy:
      'line: patch · support: newest 1 · lines: { "0.1.95": { supported: 2099-12-31, because: reviewed } }',
    released: '0.1.90, 0.1.95, 0.1.96, 0.1.97',
    before: `
| Version | Supported |
| --- | --- |
| Latest | Yes |
| V0.1.95 | Yes |
| Other | No |
`,
    after: 'unchanged',
  },
  {
    title: 'beside "Latest", a line that follows the newest is named with the newest',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | Latest | Yes |
+| 1.3.x | Yes |
 | 1.2.x | Yes |
-| 1.1.x | Yes |
 | Other | No |
`,
  },
  {
    title: '"Previous" is one line where another row has the rest',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    before: `
| Version | Supported |
| --- | --- |
| Latest | Yes |
| Previous | Critical fixes only |
| Older | No |
`,
    after: 'unchanged',
  },
  {
    title: '"Previous" alone is all the rest',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    before: `
| Version | Supported |
| --- | --- |
| Latest | Yes |
| Previous | No |
`,
    after: 'unchanged',
  },
  {
    title: 'a coarse row that ends as a whole is no longer the current one',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    before: `
| Version | Supported |
| --- | --- |
| v2 (current) | Yes |
| v1 (legacy) | No |
`,
    after: `
| Version | Supported |
| --- | --- |
| v3.0 (current) | Yes |
| v2 | No |
| v1 (legacy) | No |
`,
  },
  {
    title: 'parts of a line that agree with it stay beside a new line',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 2.1.0, 2.2.0, 3.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 3.x | :white_check_mark: |
 | 2.2.x | :white_check_mark: |
 | 2.1.x | :white_check_mark: |
 | 2.0.x | :white_check_mark: |
 | < 2.0 | :x: |
`,
  },
  {
    title: 'what a column has in each of three rows is true of a new one too',
    policy: 'line: minor · support: newest 2',
    released: '1.2.0, 1.3.0, 2.0.0, 2.1.0',
    edit: `
 | Package | Version | Supported |
 | --- | --- | --- |
+| core | 2.1 | yes |
 | core | 2.0 | yes |
-| core | 1.3 | yes |
+| core | 1.3 | no |
 | core | 1.2 | no |
`,
  },
  {
    title:
      'the word for the row before the current one moves on, and the row that it leaves has that of the ended ones',
    policy: 'line: minor · support: newest 2',
    released: '1.2.0, 1.3.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Status | Supported |
 | --- | --- | --- |
-| 2.0.x | Latest stable | ✅ |
-| 1.3.x | Previous stable | ✅ |
+| 2.1.x | Latest stable | ✅ |
+| 2.0.x | Previous stable | ✅ |
+| 1.3.x | EOL | ❌ |
 | 1.2.x | EOL | ❌ |
`,
  },
  {
    title:
      'a pre-release that is supported until a day to come keeps its row, and one whose day is past does not',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 2.x | ✅ |  |
+| 3.x | ✅ |  |
+| 2.x | ❌ |  |
 | 2.0 RC | ✅ | fixes until 2035-01-31 |
-| 2.0 beta | ✅ | fixes until 2019-01-31 |
 | 1.x | ❌ |  |
`,
  },
  {
    title: 'a state that calls a row the current one says that it is supported, in other languages too',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| 2.x | Aktuell |
+| 3.x | Aktuell |
+| 2.x | Nicht mehr unterstützt |
 | 1.x | Nicht mehr unterstützt |
`,
  },
  {
    title: 'a word for the current row in a further column goes with it',
    policy: 'line: minor · support: newest 2',
    released: '4.0.0, 4.2.0, 4.4.0',
    edit: `
 | Version | Supported | Comment |
 | --- | --- | --- |
-| 4.2.x | Yes | Current version |
-| 4.0.x | Yes | Maintenance version |
+| 4.4.x | Yes | Current version |
+| 4.2.x | Yes | Maintenance version |
`,
  },
  {
    title: 'stable becomes what stable rows became before',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Phase | Supported |
 | --- | --- | --- |
 | main | Development | Yes |
-| 1.2 | Stable | Yes |
+| 1.3 | Stable | Yes |
+| 1.2 | Old stable | No |
 | 1.1 | Old stable | No |
 | 1.0 | Old stable | No |
`,
  },
  {
    title: 'a day of release has the release behind it where those of the other rows have',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0 2024-01-05, 1.1.0 2025-02-06, 1.1.4 2025-04-06, 1.2.0 2026-03-07, 1.2.1 2026-04-08',
    edit: `
 | Version | Supported | First release |
 | --- | --- | --- |
+| 1.2 | Yes | 2026-03-07 (v1.2.0) |
 | 1.1 | Yes | 2025-02-06 (v1.1.0) |
-| 1.0 | Yes | 2024-01-05 (v1.0.0) |
`,
  },
  {
    title: 'a new row names its first and its latest release',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0 2025-01-05, 1.1.0 2025-02-06, 1.1.4 2025-04-06, 1.2.0 2026-03-07, 1.2.1 2026-04-08',
    edit: `
 | Series | First release | Latest release | Supported |
 | --- | --- | --- | --- |
+| 1.2 series | 1.2.0, released on March 7th 2026 | 1.2.1, released on April 8th 2026 | Yes |
 | 1.1 series | 1.1.0, released on February 6th 2025 | 1.1.4, released on April 6th 2025 | Yes |
-| 1.0 series | 1.0.0, released on January 5th 2025 | 1.0.0, released on January 5th 2025 | Yes |
`,
  },
  {
    title: 'an ended row with words of its own is not folded',
    policy: 'line: minor · support: newest 1',
    released: '1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 1.3.x | ✅ |  |
+| 1.4.x | ✅ |  |
+| 1.3.x | ❌ |  |
 | 1.2.x | ❌ | Update to 1.3, which reads its files |
 | < 1.2 | ❌ | Obsolete |
`,
  },
  {
    title: 'an ended row that says what the bound says stays too',
    policy: 'line: minor · support: newest 1',
    released: '1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 1.3.x | ✅ |  |
+| 1.4.x | ✅ |  |
+| 1.3.x | ❌ | Obsolete |
 | 1.2.x | ❌ | Obsolete |
 | < 1.2 | ❌ | Obsolete |
`,
  },
  {
    title: 'a word for the stable version before goes with the stable one',
    policy: 'line: minor · support: newest 1',
    released: '2.0.0, 2.1.0, 2.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.1 (stable) | Supported |
-| 2.0 (oldstable) | Unsupported |
+| 2.2 (stable) | Supported |
+| 2.1 (oldstable) | Unsupported |
+| 2.0 | Unsupported |
`,
  },
  {
    title: 'in a history a name that was passed by unreleased ends like its neighbours',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 1.1.x | Yes |
 | 1.0.x | No |
-| 0.8.x | Yes |
+| 0.8.x | No |
 | 0.7.x | No |
`,
  },
  {
    title: 'a remark that names the latest release goes with the newest row and names the release of that',
    policy: 'line: major · tiers: { full: newest 1, critical: newest 2 }',
    released: '1.0.0, 2.0.0, 2.6.0, 3.0.0, 3.3.0, 4.0.0',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| \`3.x\` (Current: \`3.3.0\`) | Yes | Full |
-| \`2.x\` | Yes | Critical fixes only |
-| \`< 2.0.0\` | No | No |
+| \`4.x\` (Current: \`4.0.0\`) | Yes | Full |
+| \`3.x\` | Yes | Critical fixes only |
+| \`< 3.0.0\` | No | No |
`,
  },
  {
    title: 'a remark behind a dash that names the latest release goes with the newest row',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.1.1, 1.2.0, 1.2.3',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x – latest: 1.1.1 | Yes |
-| 1.0.x | Yes |
-| < 1.0 | No |
+| 1.2.x – latest: 1.2.3 | Yes |
+| 1.1.x | Yes |
+| < 1.1 | No |
`,
  },
  {
    title: 'a link to the latest release in a remark has no counterpart, so that the new row has no remark',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.1.1, 1.2.0, 1.2.3',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x (latest [1.1.1](https://example.org/1.1.1)) | Yes |
-| 1.0.x | Yes |
+| 1.2.x (latest [1.2.3](https://example.org/1.2.3)) | Yes |
+| 1.1.x | Yes |
`,
  },
  {
    title: 'a remark in which each row names its own latest release stays, and a new row names its own',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.0.4, 1.1.0, 1.1.1, 1.2.0, 1.2.3',
    edit: `
 | Version | Supported |
 | --- | --- |
+| 1.2.x (latest 1.2.3) | ✅ |
 | 1.1.x (latest 1.1.1) | ✅ |
-| 1.0.x (latest 1.0.4) | ✅ |
+| 1.0.x (latest 1.0.4) | ❌ |
 | 0.x | ❌ |
`,
  },
  {
    title: 'a remark that says more than a release stays with nobody',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x (current, needs 2 patches of 1.0.5) | Yes |
-| 1.0.x | Yes |
+| 1.2.x | Yes |
+| 1.1.x | Yes |
`,
  },
]);
