import type { Example } from '../example.ts';

const tiers = 'line: major · tiers: { bugs: newest 1, security: newest 2 }';

/** Tables with more than two columns: a column of states for each tier, days of release, ends of support. */
export const columns: readonly Example[] = [
  {
    title: 'a column of states for each tier is kept by its own header',
    policy: tiers,
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    before: `
| Version | Bug fixes | Security fixes |
| --- | --- | --- |
| 3.x | ✅ | ✅ |
| 2.x | ❌ | ✅ |
| 1.x | ❌ | ❌ |
`,
    after: `
| Version | Bug fixes | Security fixes |
| --- | --- | --- |
| 4.x | ✅ | ✅ |
| 3.x | ❌ | ✅ |
| 2.x | ❌ | ❌ |
| 1.x | ❌ | ❌ |
`,
  },
  {
    title: 'where no row shows the difference yet, headers tell the columns apart',
    policy: tiers,
    released: '1.0.0, 2.0.0',
    before: `
| Version | Security fixes | Bug fixes |
| --- | --- | --- |
| 1.x | Yes | Yes |
| < 1 | No | No |
`,
    after: `
| Version | Security fixes | Bug fixes |
| --- | --- | --- |
| 2.x | Yes | Yes |
| 1.x | Yes | No |
| < 1 | No | No |
`,
  },
  {
    title: 'headers that name no tier are told apart by what their rows said',
    policy: 'line: major · tiers: { full: newest 1, lesser: newest 2 }',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    before: `
| Version | Supported | Security support |
| --- | --- | --- |
| 3.x | :white_check_mark: | :white_check_mark: |
| 2.x | :x: | Critical issues only |
| < 2 | :x: | :x: |
`,
    after: `
| Version | Supported | Security support |
| --- | --- | --- |
| 4.x | :white_check_mark: | :white_check_mark: |
| 3.x | :x: | Critical issues only |
| < 3 | :x: | :x: |
`,
  },
  {
    title: 'a line that only moves to the next tier changes in one column',
    policy: tiers,
    released: '1.0.0, 2.0.0, 3.0.0',
    before: `
| Version | Active support for bugs | Security fixes |
| --- | --- | --- |
| 3.x | Yes | Yes |
| 2.x | Yes | Yes |
| 1.x | No | No |
`,
    after: `
| Version | Active support for bugs | Security fixes |
| --- | --- | --- |
| 3.x | Yes | Yes |
| 2.x | No | Yes |
| 1.x | No | No |
`,
  },
  {
    title: 'a status beside the support is written in its own words',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    before: `
| Version | Status | Supported |
| --- | --- | --- |
| 3.x | Active | ✅ |
| 2.x | Legacy | ✅ |
| 1.x | End of life since 2024 | ❌ |
`,
    after: `
| Version | Status | Supported |
| --- | --- | --- |
| 4.x | Active | ✅ |
| 3.x | Active | ✅ |
| 2.x | End of life | ❌ |
| 1.x | End of life since 2024 | ❌ |
`,
  },
];
