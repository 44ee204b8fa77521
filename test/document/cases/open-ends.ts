import { examplesOf } from '../example.ts';

const newest = 'line: minor · support: newest 2';
const four = '1.0.0 2026-01-05, 1.1.0 2026-02-05, 1.2.0 2026-03-05, 1.3.0 2026-04-05';

/** Ends that are not known, in the words of a column. */
export const openEnds = examplesOf([
  {
    title: 'a column of ends keeps its own words for one that is not known, whatever they are',
    policy: newest,
    released: four,
    edit: `
 | Series | Maintained | End date |
 | ------ | ---------- | -------- |
-| 1.2 | :heavy_check_mark: | as long as we like |
-| 1.1 | :heavy_check_mark: | as long as we like |
+| 1.3 | :heavy_check_mark: | as long as we like |
+| 1.2 | :heavy_check_mark: | as long as we like |
+| 1.1 | :heavy_multiplication_x: | 5 Apr 2026 |
 | 1.0 | :heavy_multiplication_x: | 5 Mar 2026 |
`,
  },
  {
    title: 'a word that elsewhere means support is one for an end that is not known',
    policy: newest,
    released: four,
    edit: `
 | Version | Supported | End of support |
 | --- | --- | --- |
-| 1.2 | Yes | Active |
-| 1.1 | Yes | Active |
+| 1.3 | Yes | Active |
+| 1.2 | Yes | Active |
+| 1.1 | No | 2026-04-05 |
 | 1.0 | No | 2026-03-05 |
`,
  },
  {
    title: 'no end is no end of support, under whatever header the states stand',
    policy: newest,
    released: four,
    edit: `
 | Version | OK | End of support |
 | --- | --- | --- |
-| 1.2 | ✅ | Not planned |
-| 1.1 | ✅ | None |
+| 1.3 | ✅ | Not planned |
+| 1.2 | ✅ | Not planned |
+| 1.1 | ❌ | 2026-04-05 |
 | 1.0 | ❌ | 2026-03-05 |
`,
  },
  {
    title: 'no end in the one column that tells of support is support',
    policy: newest,
    released: four,
    edit: `
 | Version | End of support |
 | --- | --- |
-| 1.2 | None |
-| 1.1 | None |
+| 1.3 | None |
+| 1.2 | None |
+| 1.1 | 2026-04-04 |
 | 1.0 | 2026-03-04 |
`,
  },
  {
    title: 'None in a column of states is the end of support',
    policy: newest,
    released: four,
    edit: `
 | Version | Security fixes |
 | --- | --- |
-| 1.2 | Full |
+| 1.3 | Full |
-| 1.1 | Full |
+| 1.2 | Full |
+| 1.1 | None |
 | 1.0 | None |
`,
  },
  {
    title: 'a word that stands only on an older supported row is not given to a new one',
    policy: newest,
    released: four,
    edit: `
 | Version | Supported | Active support until |
 | --- | --- | --- |
-| 1.2 | Yes | 2026-10-05 |
-| 1.1 | Yes | Over |
+| 1.3 | Yes |  |
+| 1.2 | Yes | 2026-10-05 |
+| 1.1 | No | Over |
 | 1.0 | No | 2026-03-05 |
`,
  },
  {
    title: 'words that an ended row has as well stay, and a link is nobody’s word',
    policy: newest,
    released: four,
    edit: `
 | Version | Supported | End of life |
 | --- | --- | --- |
+| 1.3 | Yes |  |
 | 1.2 | Yes | [plan](https://example.org) |
-| 1.1 | Yes | see below |
+| 1.1 | No | see below |
 | 1.0 | No | see below |
 | 0.9 | No | 2025-01-01 |
`,
  },
]);

/** Slashed dates whose order another column shows. */
export const slashOrders = examplesOf([
  {
    title: 'one table has one order of day and month, which another column shows',
    policy: newest,
    released: four,
    edit: `
 | Version | Released | End of support | Supported |
 | --- | --- | --- | --- |
-| 1.2 | 05/03/2026 | TBD | yes |
-| 1.1 | 05/02/2026 | TBD | yes |
+| 1.3 | 05/04/2026 | TBD | yes |
+| 1.2 | 05/03/2026 | TBD | yes |
+| 1.1 | 05/02/2026 | 05/04/2026 | no |
 | 1.0 | 05/01/2026 | 05/03/2026 | no |
 | 0.9 | 13/12/2025 | 05/02/2026 | no |
`,
  },
  {
    title: 'the known days of releases show the order where no day is above 12',
    policy: newest,
    released: four,
    edit: `
 | Version | Released | End of support | Supported |
 | --- | --- | --- | --- |
-| 1.2 | 03/05/2026 | TBD | yes |
-| 1.1 | 02/05/2026 | TBD | yes |
+| 1.3 | 04/05/2026 | TBD | yes |
+| 1.2 | 03/05/2026 | TBD | yes |
+| 1.1 | 02/05/2026 | 04/05/2026 | no |
 | 1.0 | 01/05/2026 | 03/05/2026 | no |
`,
  },
  {
    title: 'an end is the state of a row in the order of the column beside it',
    policy: 'line: minor · support: next + 1y',
    released: '1.0.0 2024-01-05, 1.1.0 2025-02-05, 1.2.0 2026-03-05',
    edit: `
 | Versão | Suportada desde | Suporte até |
 | --- | --- | --- |
+| 1.2 | 05/03/2026 | em aberto |
 | 1.1 | 05/02/2025 | em aberto |
 | 1.0 | 05/01/2024 | 05/02/2026 |
 | 0.9 | 22/01/2023 | 05/01/2025 |
`,
  },
]);

/** States and days that nobody could read but for what stands beside them. */
export const learntColumns = examplesOf([
  {
    title: 'unknown signs under a word for support mean what the ends beside them say',
    policy: newest,
    released: four,
    edit: `
 | Version | End of support | Supported |
 | --- | --- | --- |
-| 1.2 | TBD | ▣ |
-| 1.1 | TBD | ▣ |
+| 1.3 | TBD | ▣ |
+| 1.2 | TBD | ▣ |
+| 1.1 | 2026-04-05 | ▢ |
 | 1.0 | 2026-03-05 | ▢ |
`,
  },
  {
    title: 'columns of days are known by their days where nobody knows their headers',
    policy: newest,
    released: four,
    edit: `
 | Version | Glorpdag | Zumtag | OK |
 | --- | --- | --- | --- |
-| 1.2 | 2026-03-05 | - | ✅ |
-| 1.1 | 2026-02-05 | - | ✅ |
+| 1.3 | 2026-04-05 | - | ✅ |
+| 1.2 | 2026-03-05 | - | ✅ |
+| 1.1 | 2026-02-05 | 2026-04-05 | ❌ |
 | 1.0 | 2026-01-05 | 2026-03-05 | ❌ |
`,
  },
  {
    title: 'days that are neither releases nor ends are nobody’s to write',
    policy: newest,
    released: four,
    edit: `
 | Version | Glorpdag | OK |
 | --- | --- | --- |
-| 1.2 | 2026-03-06 | ✅ |
-| 1.1 | - | ✅ |
+| 1.3 |  | ✅ |
+| 1.2 | 2026-03-06 | ✅ |
+| 1.1 | - | ❌ |
 | 1.0 | 2026-01-07 | ❌ |
`,
  },
]);
