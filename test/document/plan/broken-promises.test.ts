import { testExamples, testRefusals } from '../example.ts';
import { tableOf } from '../surveyed.ts';

const policy = 'line: major · support: newest 1';
const released = '1.0.0, 2.0.0, 3.0.0';

/** A table of two columns whose second row ends, with one cell of that row. */
function ending(header: string, cell: string): string {
  return `
| Version | Supported | ${header} |
| --- | --- | --- |
| 3.x | ✅ | TBD |
| 2.x | ✅ | ${cell} |
| 1.x | ❌ | 2020-01-31 |
`;
}

function stated(cell: string): string {
  return `
| Version | Supported |
| --- | --- |
| 3.x | ✅ |
| 2.x | ${cell} |
| 1.x | ❌ |
`;
}

testRefusals([
  {
    title: 'rows that tell the same unread end are one problem',
    policy,
    released,
    before: `
| Version | Supported | End of life |
| --- | --- | --- |
| 3.x | ✅ | TBD |
| 2.x | ✅ | Spring 2099 |
| 1.x | ✅ | Spring 2099 |
`,
    problems: ['unread-day 8'],
  },
  {
    title: 'a day in brackets that is the day of the release from which a rule counts is no end',
    policy,
    released,
    before: ending('End of life', '36 months after the release of 3.0 (3 January 2026)'),
    problems: ['unread-day 8'],
  },
  ...['Spring 2099', '31.12.99', '12 months after 4.0', "Dec '99", '03/04/2099'].map((cell) => ({
    title: `a row whose end may be "${cell}" does not end without a word`,
    policy,
    released,
    before: ending('End of life', cell),
    problems: ['unread-day 8'],
  })),
  ...[
    '✅ (until 3.0 GA + 6 months)',
    '✅ until Spring 2099',
    '✅ for 3 more years',
    '✅ until 03/04/2099',
  ].map((cell) => ({
    title: `a row that says "${cell}" does not end without a word`,
    policy,
    released,
    before: stated(cell),
    problems: ['unread-day 8'],
  })),
  ...[
    'fixes until Christmas 2099',
    'until 2099-03-31',
    'LTS (31/12/2099)',
    'paid support 2098/99',
    'bis Ende März 2099',
  ].map((cell) => ({
    title: `a row does not end while its remark says "${cell}"`,
    policy,
    released,
    before: ending('Notes', cell.replaceAll('2099', '2035').replaceAll('2098/99', '2034/35')),
    problems: ['promised-day 8'],
  })),
  ...['Full until 2099-03-31', 'Everything, until March 2099'].map((cell) => ({
    title: `a text of the policy does not replace the day in "${cell}"`,
    policy:
      'line: major · tiers: { full: newest 1, limited: newest 2 } · states: { full: Full, limited: Limited, ended: Over }',
    released,
    before: tableOf(`2.x | ${cell}`, '1.x | Limited'),
    problems: ['promised-day 7'],
  })),
  {
    title: 'a row promised until a release that is not out does not end before it',
    policy,
    released,
    before: stated('✅ (until 4.0)'),
    problems: ['promised-release 8'],
  },
]);

testExamples([
  ...[
    '2026-01-03 (18 months after 1.0)',
    '3 January 2026 (one year after 1.0)',
    '3 Jan 2026, 2 years from 0.9',
  ].map((cell) => ({
    title: `a row whose end is "${cell}" ends, as what is behind the day only says how it was found`,
    policy,
    released,
    before: ending('End of life', cell),
    after: ending('End of life', cell).replace(/(\| 2\.x \| )✅/u, '$1❌'),
  })),
  ...[
    'since 2019',
    'last fix 2024-02-10',
    'see #2035',
    'CVE-2035-1234',
    'for build 2035.1',
    'from 2035-01-01 on',
    'port 2300',
    '',
  ].map((cell) => ({
    title: `a row ends although its remark says "${cell}"`,
    policy,
    released,
    before: ending('Notes', cell),
    after: ending('Notes', cell).replace('| 2.x | ✅ |', '| 2.x | ❌ |'),
  })),
  ...[
    '✅ (until 3.0.0)',
    '✅ until 3.0 is released',
    ':white_check_mark: (until the 3.0 release)',
    '✅ LTS until v3',
  ].map((cell) => ({
    title: `a line that has ended turns once the release of "${cell}" is out`,
    policy,
    released,
    before: stated(cell),
    after: stated('❌'),
  })),
  ...['✅ since 2024', '✅ (2.4.1)', '✅ 24/7', '✅ last release 2020-01-01'].map((cell) => ({
    title: `"${cell}" is no promise and keeps no row from ending`,
    policy,
    released,
    before: stated(cell),
    after: stated('❌'),
  })),
]);
