import { examplesOf } from '../example.ts';

const tiers = 'line: major · tiers: { bugs: newest 1, security: newest 2 }';

/** Tables with more than two columns: a column of states for each tier, days of release, ends of support. */
export const columns = examplesOf([
  {
    title: 'a column of states for each tier is kept by its own header',
    policy: tiers,
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Bug fixes | Security fixes |
 | --- | --- | --- |
-| 3.x | ✅ | ✅ |
-| 2.x | ❌ | ✅ |
+| 4.x | ✅ | ✅ |
+| 3.x | ❌ | ✅ |
+| 2.x | ❌ | ❌ |
 | 1.x | ❌ | ❌ |
`,
  },
  {
    title:
      'under one tier the column that told the truth of the policy is kept by it, the other follows the newest row',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0, 2.0.0',
    edit: `
 | Version | Supported | Security Fixes |
 | --- | --- | --- |
+| 2.0.x | ✅ | ✅ |
 | 1.2.x | ✅ | ✅ |
-| 1.1.x | ❌ | ✴ |
+| 1.1.x | ❌ | ❌ |
 | 1.0.x | ❌ | ❌ |
`,
  },
  {
    title: 'a sign that nobody knows stays, and leaves the cells of new rows to the signs that are known',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0, 2.0.0',
    edit: `
 | Version | Supported | Fixes |
 | --- | --- | --- |
-| 1.2.x | ✅ | ✅ |
+| 2.0.x | ✅ | ✅ |
+| 1.2.x | ❌ | ❌ |
 | 1.1.x | ❌ | ◈ |
 | 1.0.x | ❌ | ❌ |
`,
  },
  {
    title: 'where no row shows the difference yet, headers tell the columns apart',
    policy: tiers,
    released: '1.0.0, 2.0.0',
    edit: `
 | Version | Security fixes | Bug fixes |
 | --- | --- | --- |
-| 1.x | Yes | Yes |
+| 2.x | Yes | Yes |
+| 1.x | Yes | No |
 | < 1 | No | No |
`,
  },
  {
    title: 'headers that name no tier are told apart by what their rows said',
    policy: 'line: major · tiers: { full: newest 1, lesser: newest 2 }',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | Security support |
 | --- | --- | --- |
-| 3.x | :white_check_mark: | :white_check_mark: |
-| 2.x | :x: | Critical issues only |
-| < 2 | :x: | :x: |
+| 4.x | :white_check_mark: | :white_check_mark: |
+| 3.x | :x: | Critical issues only |
+| < 3 | :x: | :x: |
`,
  },
  {
    title: 'a line that only moves to the next tier changes in one column',
    policy: tiers,
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Active support for bugs | Security fixes |
 | --- | --- | --- |
 | 3.x | Yes | Yes |
-| 2.x | Yes | Yes |
+| 2.x | No | Yes |
 | 1.x | No | No |
`,
  },
  {
    title: 'a status beside the support is written in its own words',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Status | Supported |
 | --- | --- | --- |
+| 4.x | Active | ✅ |
 | 3.x | Active | ✅ |
-| 2.x | Legacy | ✅ |
+| 2.x | End of life | ❌ |
 | 1.x | End of life since 2024 | ❌ |
`,
  },
  {
    title: 'days of release and ends are written in the form of their columns',
    policy: 'line: minor · tiers: { active: release + 3mo, security: release + 6mo }',
    released: '4.1.0 2025-01-01, 4.2.0 2026-03-31, 4.3.0 2026-06-01',
    edit: `
 | Version | Beta | Released | Active support until | Security fixes until |
 |---|---|---|---|---|
+| 4.3 |  | 1 Jun 2026 | 1 Sep 2026 | 1 Dec 2026 |
 | 4.2 | 1 Feb 2026 | 31 Mar 2026 | 30 Jun 2026 | 30 Sep 2026 |
 | 4.1 | 1 Dec 2024 | 1 Jan 2025 | 1 Apr 2025 | 1 Jul 2025 |
`,
  },
  {
    title: 'an end that is not known is written as the column does, and filled when its row ends',
    policy: 'line: major · support: newest 1',
    released: '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-05-31',
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
-| 2.x | ✅ | TBD |
+| 3.x | ✅ | TBD |
+| 2.x | ❌ | 2026-05-30 |
 | 1.x | ❌ | 2026-01-31 |
`,
  },
  {
    title: 'an end that is past is written in the words of the column, when it has words for that',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported Until | Security Updates |
 | --- | --- | --- |
-| 2.x | - | Yes |
-| < 2 | Not supported | No |
+| 3.x | - | Yes |
+| < 3 | Not supported | No |
`,
  },
  {
    title: 'a day that a maintainer wrote stays, and an open one too, while its row stays',
    policy: 'line: major · support: release + 1y',
    released: '1.0.0 2026-01-01, 2.0.0 2026-02-01',
    before: `
| Version | Supported | End of life |
| --- | --- | --- |
| 2.x | ✅ | TBD |
| 1.x | ✅ | December 31, 2026 |
`,
    after: 'unchanged',
  },
  {
    title: 'with dates: sync every day is the policy’s, in the form it had',
    policy: 'line: major · support: release + 1y · dates: sync',
    released: '1.0.0 2026-01-01, 2.0.0 2026-02-14',
    before: `
| Version | Released | Supported | End of life |
| --- | --- | --- | --- |
| 2.x | 2/14/2026 | ✅ | TBD |
| 1.x | 1/15/2026 | ✅ | **December 31, 2026** |
| 0.x | unknown | ❌ | long ago |
`,
    after: `
| Version | Released | Supported | End of life |
| --- | --- | --- | --- |
| 2.x | 2/14/2026 | ✅ | February 14, 2027 |
| 1.x | 1/1/2026 | ✅ | **January 1, 2027** |
| 0.x | unknown | ❌ | long ago |
`,
  },
  {
    title:
      'with dates: sync a day in the column of states moves inside its words, and is open where the policy is',
    policy:
      'line: major · support: major(2) · lines: { "1": { supported: 2027-03-05, because: promised } } · dates: sync',
    released: '1.0.0, 2.0.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 2.x | TBD |
-| 1.x | ✅ until 2026-12-31 |
+| 1.x | ✅ until 2027-03-05 |
`,
  },
  {
    title: 'one date tells how all slashed ones of its column are meant',
    policy: 'line: minor · support: release + 6mo',
    released: '4.1.0 2025-01-01, 4.2.0 2026-02-28, 4.3.0 2026-06-01',
    edit: `
 | Version | Supported | Released |
 | --- | --- | --- |
+| 4.3 | Yes | 01/06/2026 |
 | 4.2 | Yes | 28/02/2026 |
 | 4.1 | No | 01/01/2025 |
`,
  },
  {
    title: 'an announced line gets its day when it ships',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0 2026-01-01, 1.1.0 2026-03-01',
    edit: `
 | Version | Supported | Released |
 | --- | --- | --- |
-| 1.1.x-dev | ✅ | - |
-| 1.0.x | ✅ | 2026-01-01 |
-| < 1.0 | ❌ | - |
+| 1.1.x | ✅ | 2026-03-01 |
+| < 1.1 | ❌ | - |
`,
  },
  {
    title: 'a bound from below and a cell of several lines give up what leaves a tier',
    policy: 'line: major · tiers: { bugs: newest 2, security: newest 4 }',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0, 5.0.0',
    edit: `
 | Version | Bug fixes | Security fixes |
 | --- | --- | --- |
-| >= 3 | Yes | Yes |
-| 2.x, 1.x | No | Yes |
+| >= 4 | Yes | Yes |
+| 3.x | No | Yes |
+| 2.x | No | Yes |
`,
  },
  {
    title: 'a row that takes the place of words has its own days',
    policy: 'line: major · support: newest 2 · rows: concrete',
    released: '0.9.0 2025-01-01, 1.0.0 2026-01-01, 2.0.0 2026-03-01',
    edit: `
 | Version | Supported | Released |
 | --- | --- | --- |
-| Latest | Yes | 2026-01-01 |
+| 2.x | Yes | 2026-03-01 |
+| 1.x | Yes | 2026-01-01 |
 | Older | No | - |
`,
  },
  {
    title: 'support of an earlier tier stands beside the ends of the last one',
    policy: 'line: minor · tiers: { bugs: newest 1, security: newest 2 }',
    released: '0.3.0, 0.4.0, 0.5.0',
    edit: `
 | Version | Supported | Security updates until |
 |---|---|---|
-| 0.4.x | ✅ | TBD |
-| 0.3.x | ❌ | 2026-10-01 |
+| 0.5.x | ✅ | TBD |
+| 0.4.x | ❌ | TBD |
`,
  },
  {
    title: 'a row between rows that say yes says yes, whatever day others tell',
    policy: 'line: minor · support: release + 18mo',
    released: '4.1.0, 4.2.0, 4.3.0, 4.4.0',
    edit: `
 | Version | Supported        |
 | ------- | ---------------- |
+| 4.4.x   | Yes              |
 | 4.3.x   | Yes              |
 | 4.2.x   | Yes              |
 | 4.1.x   | Until 2027-04-08 |
 | < 4.1   | No               |
`,
  },
  {
    title:
      'a newer line takes over the remarks of the row whose place it takes, and rows inside a bound stay',
    policy: 'line: patch · support: newest 1',
    released: '2.0.0, 2.9.4, 2.9.5, 3.4.0, 3.4.1, 3.5.0',
    edit: `
 | Version | Supported | Remarks |
 | --- | --- | --- |
-| 3.4.1 | ✅ | The 3.x series gets features and fixes. |
-| <= 3.4.0 | ❌ | Please upgrade. |
+| 3.5.0 | ✅ | The 3.x series gets features and fixes. |
+| <= 3.4.1 | ❌ | Please upgrade. |
 | 2.9.5 | ❌ | The last of its series. |
 | <= 2.9.4 | ❌ | Known vulnerabilities. |
`,
  },
  {
    title: 'a row that ends says what all ended rows say, in further columns too',
    policy: 'line: minor · support: newest 1',
    released: '4.0.0, 4.1.0, 4.2.0, 5.0.0',
    edit: `
 | Version | Supported | Security fixes |
 | --- | --- | --- |
-| 4.2 | Yes | a year after 5.0 |
+| 5.0 | Yes |  |
+| 4.2 | No | No longer |
 | 4.1 | No | No longer |
 | 4.0 | No | No longer |
`,
  },
  {
    title: 'a state that tells its end beside its sign is written again with another day, and ends with it',
    policy: 'line: major · tiers: { active: next, lts: next + 6mo }',
    released: '3.0.0 2024-01-01, 4.0.0 2024-09-01, 5.0.0 2025-08-01, 6.0.0 2026-06-01',
    edit: `
 | Version | Supported                  |
 | ------- | -------------------------- |
-| 5.x     | ✅                         |
-| 4.x     | ✅ support ends 2026-02-01 |
-| < 4     | ❌                         |
+| 6.x     | ✅                         |
+| 5.x     | ✅ support ends 2026-12-01 |
+| < 5     | ❌                         |
`,
  },
  {
    title: 'a remark is not overwritten by that of one other row, nor is a name handed on',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Name | Supported | Notes |
 | --- | --- | --- | --- |
-| 1.1.x | Focal | Yes | Ask Ann for the plug-in |
+| 1.2.x |  | Yes |  |
+| 1.1.x | Focal | No | Ask Ann for the plug-in |
 | 1.0.x | Bionic | No | No build for ARM |
`,
  },
  {
    title:
      'a column of latest releases follows them where the policy says so, in rows that go on and in one that ends',
    policy: 'line: minor · support: newest 2 · latest: update',
    released: '1.0.0, 1.0.1, 1.0.2, 1.1.0, 1.1.1, 1.2.0, 1.2.1',
    edit: `
 | Version | Supported | Latest version |
 | --- | --- | --- |
-| 1.1.x | Yes | v1.1.0, released on January 4th 2026 |
-| 1.0.x | Yes | v1.0.1, released on January 2nd 2026 |
+| 1.2.x | Yes | v1.2.1, released on January 7th 2026 |
+| 1.1.x | Yes | v1.1.1, released on January 5th 2026 |
`,
  },
  {
    title:
      'a column of latest releases is moved on where nothing else changes, and only where its cells are read whole',
    policy: 'line: minor · support: newest 2 · latest: update',
    released: '0.9.0, 0.9.1, 1.0.0, 1.0.1, 1.1.0, 1.1.1',
    edit: `
 | Version | Supported | Newest release | Day of the latest |
 | --- | --- | --- | --- |
-| 1.1.x | Yes | [1.1.0](https://example.org/releases/1.1.0) | 2026-01-05 |
-| 1.0.x | Yes | 1.0.0 (with a fix) | 2026-01-03 |
+| 1.1.x | Yes | [1.1.1](https://example.org/releases/1.1.1) | 2026-01-06 |
+| 1.0.x | Yes | 1.0.0 (with a fix) | 2026-01-04 |
 | 0.9.x | No | 0.9.0 | 2026-01-01 |
`,
  },
  {
    title:
      'a column of latest releases stays where the policy does not speak of it, and a row that ended keeps its last',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.0.1, 1.1.0, 1.1.1, 1.2.0',
    edit: `
 | Version | Supported | Latest |
 | --- | --- | --- |
-| 1.1.x | Yes | 1.1.0 |
+| 1.2.x | Yes | 1.2.0 |
+| 1.1.x | No | 1.1.0 |
 | 1.0.x | No | 1.0.0 |
`,
  },
  {
    title: 'the first and the latest release of a new row are written like those of a row for several lines',
    policy: 'line: minor · support: newest 3',
    released: '3.4.0, 3.5.0, 3.6.0, 3.6.1, 3.7.0, 3.7.1',
    edit: `
 | Version series | Launch version | Latest version | Supported |
 | --- | --- | --- | --- |
+| 3.7 | 3.7.0, released on January 5th 2026 | 3.7.1, released on January 6th 2026 | Yes |
 | 3.5 and 3.6 | 3.5.0, released on January 2nd 2026 | 3.6.1, released on January 4th 2026 | Yes |
-| 3.4 | 3.4.0, released on January 1st 2026 | 3.4.0, released on January 1st 2026 | Yes |
`,
  },
  {
    title: 'a new row runs on what the other rows of its major version run on',
    policy: 'line: minor · support: newest 2',
    released: '1.9.0, 2.0.0, 2.1.0, 2.2.0',
    edit: `
 | Version | Java version | Supported |
 | --- | --- | --- |
+| 2.2.x | 17 or newer | Yes |
 | 2.1.x | 17 or newer | Yes |
-| 2.0.x | 17 or newer | Yes |
+| 2.0.x | 17 or newer | No |
 | 1.9.x | 11 | No |
`,
  },
  {
    title:
      'the state of the newest row in a further column goes to the next one, and the old one says what others of its state say',
    policy: 'line: minor · tiers: { full: newest 2, limited: newest 3 }',
    released: '2.1.0, 2.2.0, 2.3.0, 2.4.0, 2.5.0',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| 2.4.x | ✅ Yes | Current stable release |
-| 2.3.x | ✅ Yes | Security fixes only |
-| 2.2.x | ⚠️ Limited | Critical fixes only |
+| 2.5.x | ✅ Yes | Current stable release |
+| 2.4.x | ✅ Yes | Security fixes only |
+| 2.3.x | ⚠️ Limited | Critical fixes only |
+| 2.2.x | ❌ No | End of life |
 | 2.1.x | ❌ No | End of life |
`,
  },
  {
    title:
      'a column that is headed by the name of a tier and holds days holds its ends, beside one for support at large',
    policy: 'line: minor · tiers: { supported: release + 6mo, security: release + 12mo }',
    released: '1.0.0 2026-03-16, 1.1.0 2026-06-01',
    edit: `
 | Version | Released | Supported Until | Security Only |
 | --- | --- | --- | --- |
+| 1.1.x | 2026-06-01 | 2026-12-01 | 2027-06-01 |
 | 1.0.x | 2026-03-16 | 2026-09-16 | 2027-03-16 |
`,
  },
  {
    title: 'words that each state has of its own go with the state, in a language that nobody knows, too',
    policy: 'line: major · tiers: { full: newest 1, limited: newest 2 }',
    released: '0.1.0, 1.0.0, 2.0.0',
    edit: `
 | Versión | Soportada | Estado |
 | --- | --- | --- |
-| 1.x.x | ✅ Sí | Glorp |
-| 0.x.x | ⚠️ Limitada | Blarp |
-| < 0.1 | ❌ No | Zorp |
+| 2.x.x | ✅ Sí | Glorp |
+| 1.x.x | ⚠️ Limitada | Blarp |
+| < 1.0 | ❌ No | Zorp |
`,
  },
  {
    title: 'a word of one state does not stay where another state has come that has no word',
    policy: 'line: major · tiers: { full: newest 1, limited: newest 2 } · ended: keep',
    released: '0.1.0, 1.0.0, 2.0.0',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| 1.x | ✅ | Glorp |
-| 0.x | ⚠️ | Blarp |
+| 2.x | ✅ | Glorp |
+| 1.x | ⚠️ | Blarp |
+| 0.x | ❌ |  |
`,
  },
  {
    title: 'a word that may mean two states follows the use of its column',
    policy: 'line: minor · tiers: { active: newest 1, critical: newest 2 }',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Status | Security |
 | --- | --- | --- |
-| 1.3.x | Active | ✅ Supported |
-| 1.2.x | Deprecated | ⚠️ Critical only |
+| 1.4.x | Active | ✅ Supported |
+| 1.3.x | Deprecated | ⚠️ Critical only |
+| 1.2.x | End of life | ❌ Not supported |
 | 1.1.x | End of life | ❌ Not supported |
 | 1.0.x | End of life | ❌ Not supported |
`,
  },
  {
    title: 'remarks that are read as states go with them',
    policy: 'line: major · tiers: { full: newest 1, critical: newest 2 }',
    released: '0.1.0, 1.0.0, 2.0.0',
    edit: `
 | Verze | Podporována | Poznámky |
 | --- | --- | --- |
-| 1.x | ✅ | Plná podpora |
-| 0.x | ⚠️ | Pouze kritické opravy |
+| 2.x | ✅ | Plná podpora |
+| 1.x | ⚠️ | Pouze kritické opravy |
`,
  },
  {
    title: 'remarks on the versions stay with them',
    policy: 'line: major · tiers: { full: newest 1, critical: newest 2 }',
    released: '0.1.0, 1.0.0, 2.0.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 1.x | ✅ | Rewritten |
-| 0.x | ⚠️ | Old parser |
+| 2.x | ✅ |  |
+| 1.x | ⚠️ | Rewritten |
`,
  },
  {
    title: 'a lesser state of the newest line goes to the next one, where a newer line is only promised',
    policy: 'line: { ">=1": major, else: minor } · support: newest 1',
    released: '0.3.0, 0.4.0, 0.5.0',
    edit: `
 | Version | Supported |
 | --- | --- |
 | 1.x | ✅ |
-| 0.4.x | 🚧 Best effort |
+| 0.5.x | 🚧 Best effort |
+| 0.4.x | ❌ |
 | 0.3.x | ❌ |
`,
  },
  {
    title:
      'a word for the current line among the ends goes to the newest row, and the row before gets its own end',
    policy: 'line: minor · support: min(next(2), release + 6mo)',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported until |
 | --- | --- |
-| 1.1.0 | Current |
+| 1.2.0 | Current |
+| 1.1.0 | 2026-07-02 |
 | 1.0.0 | 2026-01-03 |
`,
  },
  {
    title: 'so it does beside a column of signs, in the form of the others',
    policy: 'line: minor · support: eom(release + 1y)',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
-| 1.1.x | ✅ | Current |
+| 1.2.x | ✅ | Current |
+| 1.1.x | ✅ | January 2027 |
 | 1.0.x | ✅ | January 2027 |
`,
  },
  {
    title:
      'a header that says from when support is gone is one of ends, and a tier may be called as all support is',
    policy: 'line: minor · tiers: { regular: release + 1y, supported: release + 2y, limited: release + 3y }',
    released: '1.0.0, 1.1.0',
    edit: `
 | Version | Regular updates until | Supported until | Limited support until | Not supported from |
 | --- | --- | --- | --- | --- |
+| 1.1.0 | 2027-01-02 | 2028-01-02 | 2029-01-02 | 2029-01-02 |
 | 1.0.0 | 2027-01-01 | 2028-01-01 | 2029-01-01 | 2029-01-01 |
`,
  },
  {
    title: 'words for a lesser support until a release go on with it, and do not stay once that is out',
    policy: 'line: minor · tiers: { full: newest 1, security: newest 2 }',
    released: '0.1.0, 0.2.0, 0.3.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 0.2.x | ✅ |
-| 0.1.x | Security fixes only until 0.3.0 |
+| 0.3.x | ✅ |
+| 0.2.x | Security fixes only until 0.4.0 |
`,
  },
  {
    title: 'beside "Latest" and an exception nobody asks for a row of the newest line',
    policy:
      'line: patch · support: newest 1 · lines: { "0.1.1": { support: 2099-12-31, because: a promise } }',
    released: '0.1.0, 0.1.1, 0.1.2, 0.1.3',
    before: '| Version | Supported |\n| --- | --- |\n| latest | ✅ |\n| V0.1.1 | ✅ |\n| other | ❌ |\n',
    after: 'unchanged',
  },
  {
    title:
      'remarks about the current line and its security go with the states, whatever is said of ended lines',
    policy: 'line: { ">=2": minor, else: major } · tiers: { stable: next, maintenance: release + 6mo }',
    released: '1.0.0 2024-12-15, 2.0.0 2025-03-15, 2.1.0 2025-12-20, 3.0.0 2026-02-15, 3.1.0 2026-05-20',
    edit: `
 | Version | Statut | Support jusqu'à | Notes |
 | --- | --- | --- | --- |
-| 3.0.x | ✅ Stable | 2026-08-15 | Version actuelle recommandée |
-| 2.1.x | 🔄 Maintenance | 2026-06-20 | Corrections de sécurité uniquement |
+| 3.1.x | ✅ Stable | 2026-11-20 | Version actuelle recommandée |
+| 3.0.x | 🔄 Maintenance | 2026-08-15 | Corrections de sécurité uniquement |
+| 2.1.x | 🔄 Maintenance | 2026-06-20 | Corrections de sécurité uniquement |
 | 2.0.x | ⚠️ Fin de vie | 2025-09-15 | Migration vers 3.0.x recommandée |
 | 1.x.x | ❌ Non supporté | 2025-06-15 | Migration obligatoire |
`,
  },
  {
    title: 'what is said of one ended line is not said of another',
    policy: 'line: major · tiers: { full: newest 1, security: newest 2 } · ended: keep',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 3.x | ✅ | The latest line |
-| 2.x | ⚠️ | Security fixes |
+| 4.x | ✅ | The latest line |
+| 3.x | ⚠️ | Security fixes |
+| 2.x | ❌ |  |
 | 1.x | ❌ | Written in Perl |
`,
  },
  {
    title: 'words for a lesser support beside a sign that denies it are those of what has ended',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Status | Security fixes |
 | --- | --- | --- |
-| 1.1.x | Current release | Yes |
+| 1.2.x | Current release | Yes |
+| 1.1.x | Legacy | No |
 | 1.0.x | Legacy | No |
`,
  },
  {
    title: 'words go with the sign that they stand beside, of two for one tier',
    policy: 'line: { ">=1": major, else: minor } · support: newest 1',
    released: '0.2.0, 0.3.0, 0.4.0, 0.5.0',
    edit: `
 | Version | Statut | Support sécurité |
 | --- | --- | --- |
 | 1.x | Stable | ✅ |
-| 0.4.x | Développement actif | 🚧 Meilleur effort |
+| 0.5.x | Développement actif | 🚧 Meilleur effort |
+| 0.4.x | Développement | ❌ |
 | 0.3.x | Développement | ❌ |
 | < 0.3 | Obsolètes | ❌ |
`,
  },
  {
    title: 'two columns of words are kept together where each row shows which belong together',
    policy: 'line: major · tiers: { active: next, critical: next + 3mo } · ended: keep',
    released: '1.0.0 2025-03-01, 2.0.0 2025-12-01, 3.0.0 2026-05-01',
    edit: `
 | Version | Statut | Support sécurité | Fin de support |
 | --- | --- | --- | --- |
-| 2.x | Actuelle | Actif | - |
-| 1.x | Obsolète | Critique uniquement | 2026-03-01 |
+| 3.x | Actuelle | Actif | - |
+| 2.x | Obsolète | Critique uniquement | 2026-08-01 |
+| 1.x | Non supportée | Aucun | 2026-03-01 |
 | < 1.0 | Non supportée | Aucun | Terminé |
`,
  },
  {
    title: 'states with dates of their own have the same words',
    policy: 'line: major · tiers: { full: newest 1, security: release + 1y }',
    released: '1.0.0 2025-07-01, 2.0.0 2025-12-01, 3.0.0 2026-05-01',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| 2.x | Yes | Glorp |
-| 1.x | Security until 2026-07-01 | Blarp |
+| 3.x | Yes | Glorp |
+| 2.x | Security until 2026-12-01 | Blarp |
+| 1.x | Security until 2026-07-01 | Blarp |
`,
  },
  ...(
    [
      ['Codename', 'Falcon', 'Heron'],
      ['Runtime', 'Wren engine', 'Lark engine'],
      ['Notes', 'Developed by the core team', 'Supported by Acme'],
      ['Comment', 'See the guide', 'See the guide'],
      ['Maintainer', 'The core team', 'Ann and Bob'],
    ] as const
  ).map(([header, first, second]) => ({
    title: `what the lines themselves have stays with them: ${header}, ${first}`,
    policy: 'line: major · tiers: { full: newest 1, security: newest 2 }',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | ${header} |
 | --- | --- | --- |
-| 2.x | ✅ | ${first} |
-| 1.x | ⚠️ | ${second} |
+| 3.x | ✅ |  |
+| 2.x | ⚠️ | ${first} |
`,
  })),
]);
