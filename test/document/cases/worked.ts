import { examplesOf } from '../example.ts';

/** The worked examples that define how a table is kept. */
export const worked = examplesOf([
  {
    title: 'a new major gets a row, and the third newest ends in its own row',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported          |
 | ------- | ------------------ |
+| 4.x.x   | :white_check_mark: |
 | 3.x.x   | :white_check_mark: |
-| 2.x.x   | :white_check_mark: |
+| 2.x.x   | :x:                |
 | 1.x.x   | :x:                |
`,
  },
  {
    title: 'the only row is renamed with its bound, and so is the note that calls it current',
    policy: 'line: minor · support: newest 1',
    released: '0.4.0, 0.5.0, 0.6.0',
    edit: `
 # Security Policy

 ## Supported Versions

-Only the current major.minor version (0.4.x) receives security updates.
+Only the current major.minor version (0.6.x) receives security updates.

 | Version | Supported          |
 | ------- | ------------------ |
-| 0.4.x   | :white_check_mark: |
-| < 0.4.0 | :x:                |
+| 0.6.x   | :white_check_mark: |
+| < 0.6.0 | :x:                |
`,
  },
  {
    title: 'an aligned column is widened for a longer label',
    policy: 'line: minor · support: newest 1',
    released: '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    edit: `
 | Version | Supported          |
 |---------|--------------------|
-| 1.9.x   | :white_check_mark: |
+| 1.10.x  | :white_check_mark: |
+| 1.9.x   | :x:                |
 | 1.8.x   | :x:                |
 | < 1.8.x | :x:                |
`,
  },
  {
    title: 'a column that has no room grows by what the new label needs',
    policy: 'line: minor · support: newest 1',
    released: '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    edit: `
-| Line  | Supported          |
-| ----- | ------------------ |
-| 1.9.x | :white_check_mark: |
-| 1.8.x | :x:                |
-| <1.8  | :x:                |
+| Line   | Supported          |
+| ------ | ------------------ |
+| 1.10.x | :white_check_mark: |
+| 1.9.x  | :x:                |
+| 1.8.x  | :x:                |
+| <1.8   | :x:                |
`,
  },
  {
    title: 'a ragged column keeps the spaces of each cell',
    policy: 'line: minor · support: newest 1',
    released: '1.7.0, 1.8.0, 1.9.0, 1.10.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.9.x |  :white_check_mark: |
+| 1.10.x |  :white_check_mark: |
+| 1.9.x |  :x: |
 | 1.8.x   | :x: |
 | < 1.8.x | :x: |
`,
  },
  {
    title: 'a closed range takes up the lines that now are what it says',
    policy: 'line: minor · stable: [patch] · tiers: { supported: next, effort: major(2) }',
    released: '1.9.0, 2.0.0, 2.1.0, 3.0.0, 3.1.0, 3.8.3-patch.16',
    edit: `
 | Version       | Supported                              |
 | ------------- | -------------------------------------- |
-| 3.0.x         | :white_check_mark: All fixes           |
-| 2.0.x - 3.0.0 | :heavy_check_mark: (Effort permitting) |
+| 3.8.x         | :white_check_mark: All fixes           |
+| 2.0.x - 3.8.0 | :heavy_check_mark: (Effort permitting) |
 | < 2.0         | :x:                                    |
`,
  },
  {
    title: 'rows in words stay true by themselves',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 2.0.0',
    before: `
| Version        | Supported |
| -------------- | --------- |
| Latest         | Yes       |
| Older releases | No        |
`,
    after: 'unchanged',
  },
  {
    title: 'tiers in words shift down as lines age',
    policy: 'line: minor · tiers: { supported: next, security: newest 2 }',
    released: '0.3.0, 0.4.0, 0.5.0, 0.6.0',
    before: `
| Version | Supported           |
| ------- | ------------------- |
| 0.5.x   | Yes                 |
| 0.4.x   | Security fixes only |
| < 0.4   | No                  |
`,
    after: `
| Version | Supported           |
| ------- | ------------------- |
| 0.6.x   | Yes                 |
| 0.5.x   | Security fixes only |
| < 0.5   | No                  |
`,
  },
  {
    title: 'a line that ended above a living LTS keeps its row',
    policy: 'line: minor · lts: ["1.16"] · support: next · rules: [{ when: lts, supported: release + 3y }]',
    released: '1.14.0, 1.15.0, 1.16.0, 1.17.0, 1.18.0',
    edit: `
 | Version   | Supported                |
 | --------- | ------------------------ |
-| 1.17.x    | :white_check_mark:       |
+| 1.18.x    | :white_check_mark:       |
+| 1.17.x    | :x:                      |
 | 1.16.x    | :white_check_mark: (LTS) |
 | <= 1.15.x | :x:                      |
`,
  },
  {
    title: 'a table that was never kept up lists as many ended lines as it did',
    policy: 'line: minor · support: newest 1',
    released: Array.from({ length: 28 }, (_, index) => `0.${index + 1}.0`).join(', '),
    edit: `
 | Version | Supported |
 |---------|-----------|
-| 0.5     | ✅        |
-| 0.4     | ❌        |
-| 0.3     | ❌        |
-| < 0.3   | ❌        |
+| 0.28    | ✅        |
+| 0.27    | ❌        |
+| 0.26    | ❌        |
+| < 0.26  | ❌        |
`,
  },
  {
    title: 'an old gap above a bound stays',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0, 3.1.0',
    before: `
| Version | Supported          |
| ------- | ------------------ |
| 3.1.x   | :white_check_mark: |
| <= 1.x  | :x:                |
`,
    after: 'unchanged',
  },
  {
    title: 'a bound that moves over an old gap grows in precision, so that it holds no listed row',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0, 3.1.0, 3.2.0, 4.0.0, 4.1.0',
    before: `
| Version | Supported          |
| ------- | ------------------ |
| 3.1.x   | :white_check_mark: |
| <= 1.x  | :x:                |
`,
    after: `
| Version  | Supported          |
| -------- | ------------------ |
| 4.1.x    | :white_check_mark: |
| <= 4.0.x | :x:                |
`,
  },
]);
