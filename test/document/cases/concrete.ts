import { examplesOf } from '../example.ts';

const newest2 = 'line: minor · support: newest 2 · rows: concrete';
const majors = 'line: minor · support: min(sibling, major(2)) · rows: concrete';
const grown = '1.0.0, 1.1.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0';

/** Rows in words, and rows that hold several lines, give way to rows that name the lines. */
export const concrete = examplesOf([
  {
    title: 'the newest line takes the place of "Latest", beneath which older releases stay in words',
    policy: newest2,
    released: '1.0.0, 2.0.0, 2.1.0',
    edit: `
 | Version        | Supported | Notes       |
 | -------------- | --------- | ----------- |
-| **Latest**     | Yes       | recommended |
+| **2.1.x**      | Yes       | recommended |
+| **2.0.x**      | Yes       |             |
 | Older releases | No        |             |
`,
  },
  {
    title: 'what is older than "latest" gets a bound',
    policy: newest2,
    released: '1.0.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| \`latest\` | ✅ |
-| < latest | ❌ |
+| \`2.1.x\` | ✅ |
+| \`2.0.x\` | ✅ |
+| < 2.0 | ❌ |
`,
  },
  {
    title: '"Latest" beside the row of the newest line goes',
    policy: newest2,
    released: '1.0.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | ✅ |
 | 2.1.x | ✅ |
 | 2.0.x | ✅ |
`,
  },
  {
    title: 'other versions that are supported only in part get rows and a bound',
    policy: newest2,
    released: '1.0.0, 2.0.0, 2.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | ✅ |
-| All other versions | ✅ |
+| 2.1.x | ✅ |
+| 2.0.x | ✅ |
+| < 2.0 | ❌ |
`,
  },
  {
    title: 'a coarse row is split above the catch-all, which follows',
    policy: newest2,
    released: grown,
    edit: `
 | Version | Supported          |
 | ------- | ------------------ |
-| 2.x     | :white_check_mark: |
-| < 2.0   | :x:                |
+| 2.3.x   | :white_check_mark: |
+| 2.2.x   | :white_check_mark: |
+| < 2.2   | :x:                |
`,
  },
  {
    title: 'without a catch-all a bound takes what has ended, ended coarse rows among it',
    policy: newest2,
    released: grown,
    edit: `
 | Version | Supported |
 | --- | --- |
-| v2.x.x | Yes |
-| v1.x.x | No |
+| v2.3.x | Yes |
+| v2.2.x | Yes |
+| < v2.2 | No |
`,
  },
  {
    title: 'a list of supported lines stays one',
    policy: newest2,
    released: grown,
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.x | Yes |
-| 1.x | Yes |
+| 2.3.x | Yes |
+| 2.2.x | Yes |
`,
  },
  {
    title: 'ended lines between supported ones get rows, and those beneath them one bound',
    policy: majors,
    released: '1.0.0, 1.1.0, 2.0.0, 2.1.0, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.x | No |
-| 2.x | Yes |
-| 3.x | Yes |
+| < 2.1 | No |
+| 2.1.x | Yes |
+| 3.0.x | No |
+| 3.1.x | Yes |
`,
  },
  {
    title: 'an open bound is split where it would be torn',
    policy: majors,
    released: '1.0.0, 2.0.0, 2.1.0, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| >= 1.0 | ✅ | all |
+| 3.1.x | ✅ | all |
+| 2.1.x | ✅ |  |
`,
  },
  {
    title: 'ended rows that people wrote stay',
    policy: 'line: minor · support: newest 1 · rows: concrete',
    released: '2.8.0, 2.9.0, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 3.x | ✅ |
+| 3.1.x | ✅ |
+| 3.0.x | ❌ |
 | 2.9.x | ❌ |
 | < 2.9 | ❌ |
`,
  },
  {
    title: 'a coarse row whose lines are all in one state stays',
    policy: newest2,
    released: '1.0.0, 1.1.0, 2.0.0, 2.1.0',
    before: `
| Version | Supported |
| --- | --- |
| 2.x | ✅ |
| 1.x | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'a branch keeps its place',
    policy: newest2,
    released: '1.0.0, 2.0.0, 2.1.0',
    before: `
| Version | Supported |
| --- | --- |
| main | ✅ |
| Latest | ✅ |
| Older | ❌ |
`,
    after: `
| Version | Supported |
| --- | --- |
| main | ✅ |
| 2.1.x | ✅ |
| 2.0.x | ✅ |
| Older | ❌ |
`,
  },
  {
    title: 'a mention of the coarse row moves to the newest line, which begins alike',
    policy: newest2,
    released: grown,
    edit: `
 # Versions

 ## Supported Versions

-Only the latest line, v2, gets every fix.
+Only the latest line, v2.3, gets every fix.

 | Version | Supported |
 | --- | --- |
-| v2 | Yes |
-| v1 | No |
+| v2.3 | Yes |
+| v2.2 | Yes |
+| < v2.2 | No |
`,
  },
  {
    title: '"Latest" beneath the other rows says that the newest stand last',
    policy: newest2,
    released: grown,
    edit: `
 | Version | Supported |
 | --- | --- |
-| < 2.0 | No |
-| Latest | Yes |
+| < 2.2 | No |
+| 2.2.x | Yes |
+| 2.3.x | Yes |
`,
  },
  {
    title: 'a day in the column of states is that of the line, not of the row it comes from',
    policy: 'line: minor · support: release + 1y · rows: concrete',
    released: '1.0.0 2022-01-10, 2.0.0 2024-01-10, 2.1.0 2025-09-01, 2.2.0 2026-03-15',
    edit: `
 | Version | Supported until | Notes |
 | --- | --- | --- |
-| 2.x | 2027-09-01 | all |
-| 1.x | ended | |
+| 2.2.x | 2027-03-15 | all |
+| 2.1.x | 2026-09-01 |  |
+| < 2.1 | ended |  |
`,
  },
  {
    title: 'a patch is named by its digits',
    policy: 'line: patch · support: newest 2 · rows: concrete',
    released: '1.0.0, 2.0.0, 2.0.1',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | ✅ |
+| 2.0.1 | ✅ |
+| 2.0.0 | ✅ |
 | 1.x | ❌ |
`,
  },
  {
    title: 'a row for lines of several tiers says what its newest line is',
    policy: 'line: minor · tiers: { full: newest 1, security: newest 3 } · rows: concrete',
    released: '1.0.0, 1.2.0, 2.0.0, 2.3.0, 2.5.0, 2.7.0',
    edit: `
 | Version | Supported      |
 | ------- | -------------- |
-| v2      | Full support   |
-| v1      | Critical fixes |
+| v2.7    | Full support   |
+| v2.5    | Critical fixes |
+| v2.3    | Critical fixes |
`,
  },
  {
    title: 'where only a branch and the rest have rows, lines get theirs between them',
    policy: 'line: minor · support: newest 2 · rows: concrete',
    released: '2.1.0, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported |
 | ------- | --------- |
 | main    | Yes       |
+| 3.1.x   | Yes       |
+| 3.0.x   | Yes       |
 | Other   | No        |
`,
  },
  {
    title: 'between long-term lines every ended one is named, above one bound',
    policy:
      'line: minor · lts: [2.4, 2.2] · rules: [{ when: lts, support: release + 3y }] · support: newest 1 · rows: concrete',
    released: '1.0.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0, 2.4.0, 2.5.0, 2.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.x | Yes |
-| < 2.0.0 | No |
+| 2.6.x | Yes |
+| 2.5.x | No |
+| 2.4.x | Yes |
+| 2.3.x | No |
+| 2.2.x | Yes |
+| < 2.2.0 | No |
`,
  },
  {
    title: 'interleaved bounds that stand there are kept, and follow',
    policy: majors,
    released: '1.0.0, 1.1.0, 2.0.0, 2.1.0, 2.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.x | Yes |
-| < 2.0 | No |
+| 2.2.x | Yes |
+| < 2.2 | No |
 | 1.1.x | Yes |
 | < 1.1 | No |
`,
  },
  {
    title: 'an open range gives way too where its lines part',
    policy:
      'line: minor · lts: { minor: even } · rules: [{ when: lts, support: release + 3y }] · support: newest 1 · rows: concrete',
    released: '1.1.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| >= 2.0 | Full Support |
+| 2.3.x | Full Support |
+| 2.2.x | Full Support |
+| 2.1.x | None |
+| 2.0.x | Full Support |
 | <= 1.x | None |
`,
  },
  {
    title: 'all the rest goes on having ended, though there is nothing older yet',
    policy: newest2,
    released: '1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | Yes |
-| < Prev | No |
+| 1.2.x | Yes |
+| < 1.2 | No |
`,
  },
  {
    title: 'a row for one release names its line where the bound of the others must be drawn down',
    policy: 'line: major · support: newest 2 · rows: concrete',
    released: '0.9.0, 1.0.0, 1.8.0, 2.0.0, 2.5.0, 2.6.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 2.6.x | Yes |
-| < 2.6.x | No |
+| 2.x | Yes |
+| 1.x | Yes |
+| < 1.0.x | No |
`,
  },
  {
    title: 'a coarse row that is supported stands between a line that ends and the bound',
    policy: majors,
    released: '1.0.0, 2.0.0, 3.0.0, 3.1.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 3 | Yes |
+| 3.1 | Yes |
+| 3.0 | No |
 | 2 | Yes |
 | =< 1 | No |
`,
  },
  {
    title: '"Previous" gives its place to the line it meant',
    policy: 'line: minor · support: newest 2 · rows: concrete',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| Latest | Yes |
-| Previous | Yes |
+| 1.2.x | Yes |
+| 1.1.x | Yes |
 | Older | No |
`,
  },
]);
