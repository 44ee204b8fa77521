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
