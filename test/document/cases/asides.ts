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
  {
    title: 'a state that names the branch of its line names that of another one in its row',
    policy: 'line: major · tiers: { current: next, security: next(2) }',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Release line | Status |
 | --- | --- |
-| 2.x | Current feature and security maintenance on \`main\` |
-| 1.x | Security and critical maintenance on \`release/1.x\` |
+| 3.x | Current feature and security maintenance on \`main\` |
+| 2.x | Security and critical maintenance on \`release/2.x\` |
`,
  },
  {
    title: 'so it does in brackets, for lines with two numbers',
    policy: 'line: minor · tiers: { current: next, security: next(2) }',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| v1.1 | Active (\`main\`) |
-| v1.0 | Security fixes (\`v1.0-branch\`) |
+| v1.2 | Active (\`main\`) |
+| v1.1 | Security fixes (\`v1.1-branch\`) |
`,
  },
  {
    title: 'so it does in French, with a row that ends',
    policy: 'line: minor · tiers: { current: next, security: next(2) }',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Statut |
 | --- | --- |
-| 1.1.x | Prise en charge complète sur \`main\` |
-| 1.0.x | Correctifs de sécurité sur \`maint/1.0\` |
+| 1.2.x | Prise en charge complète sur \`main\` |
+| 1.1.x | Correctifs de sécurité sur \`maint/1.1\` |
+| 1.0.x | Fin de vie |
 | 0.9.x | Fin de vie |
`,
  },
  {
    title: 'so it does in German, where ended rows have a branch, too',
    policy: 'line: minor · support: newest 1 · ended: keep',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| 1.1.x | Unterstützt (Branch \`1.1.x\`) |
+| 1.2.x | Unterstützt (Branch \`1.2.x\`) |
+| 1.1.x | Nicht mehr unterstützt (Branch \`1.1.x\`) |
 | 1.0.x | Nicht mehr unterstützt (Branch \`1.0.x\`) |
`,
  },
  {
    title: 'a release that a state names is not that of another line',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Status |
 | --- | --- |
-| 1.1.x | Supported, see \`v1.1.0\` |
+| 1.2.x | Supported |
`,
  },
  {
    title: 'advice that each of several ended rows has goes to one that ends and has none',
    policy: 'line: minor · tiers: { full: next, security: next(2) }',
    released: '2.0.0, 2.1.0, 2.2.0, 2.3.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 2.2.x | Active support | Current stable release |
-| 2.1.x | Security fixes only | |
+| 2.3.x | Active support | Current stable release |
+| 2.2.x | Security fixes only |  |
+| 2.1.x | End of life | Please upgrade |
 | 2.0.x | End of life | Please upgrade |
 | < 2.0 | End of life | Please upgrade |
`,
  },
]);
