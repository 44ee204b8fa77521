/** One policy of a real project. Days are those of its releases; the table is ours, in the project's shape. */
export type Recipe = {
  readonly title: string;
  readonly about: string;
  readonly policy: readonly string[];
  readonly released: Readonly<Record<string, string>>;
  readonly day: string;
  readonly table: readonly string[];
  /** Whether the table is refused; the page then shows why. */
  readonly refused?: boolean;
};

const head = ['| Version | Supported          |', '| ------- | ------------------ |'];
const yes = (version: string) => `| ${version.padEnd(7)} | :white_check_mark: |`;
const no = (version: string) => `| ${version.padEnd(7)} | :x:                |`;
const plain = (...rows: readonly (readonly [string, string])[]) => [
  '| Version | Supported |',
  '| --- | --- |',
  ...rows.map(([version, state]) => `| ${version} | ${state} |`),
];
const ends = (...rows: readonly (readonly string[])[]) => [
  '| Version | Released | Supported | End of life |',
  '| --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

export const recipes: readonly Recipe[] = [
  {
    title: 'Scrapy: only the newest minor',
    about: 'Only the newest release line is supported.',
    policy: ['line: minor', 'support: newest 1'],
    released: { '2.12.0': '2024-11-18', '2.13.0': '2025-05-08' },
    day: '2025-05-09',
    table: [...head, yes('2.12.x'), no('< 2.12')],
  },
  {
    title: 'Puma: the newest two majors',
    about: 'A major ends when two newer ones have shipped.',
    policy: ['line: major', 'support: newest 2'],
    released: { '5.0.0': '2020-09-17', '6.0.0': '2022-10-14', '7.0.0': '2025-09-03' },
    day: '2025-09-04',
    table: [...head, yes('6.x'), yes('5.x'), no('< 5.0')],
  },
  {
    title: 'Go: each release until there are two newer ones',
    about: 'The newest two minors, in a table that says it in words.',
    policy: ['line: minor', 'support: newest 2'],
    released: { '1.24.0': '2025-02-11', '1.25.0': '2025-08-12', '1.26.0': '2026-02-10' },
    day: '2026-02-11',
    table: plain(['1.25', 'Yes'], ['1.24', 'Yes'], ['< 1.24', 'No']),
  },
  {
    title: 'Electron: the newest three majors',
    about: 'With many majors a year, ended ones are folded into one row.',
    policy: ['line: major', 'support: newest 3'],
    released: {
      '39.0.0': '2025-10-28',
      '40.0.0': '2026-01-13',
      '41.0.0': '2026-03-10',
      '42.0.0': '2026-05-05',
    },
    day: '2026-05-06',
    table: plain(['41.x', '✅'], ['40.x', '✅'], ['39.x', '✅'], ['< 39', '❌']),
  },
  {
    title: 'Traefik: the newest minor of each of the newest two majors',
    about:
      '`min` ends a line at whichever comes first: the next minor of its major, or the second newer major.',
    policy: ['line: minor', 'support: min(sibling, major(2))'],
    released: {
      '2.10.0': '2023-04-24',
      '2.11.0': '2024-02-12',
      '3.6.0': '2025-11-07',
      '3.7.0': '2026-05-05',
    },
    day: '2026-05-06',
    table: plain(['`3.6.x`', '✅'], ['`< 3.6.x`', '❌'], ['`2.11.x`', '✅'], ['`< 2.11.x`', '❌']),
  },
  {
    title: 'Redis: two minors, and the last of the previous major',
    about: 'A rule for the last minor of each major, and another end for all others.',
    policy: [
      'line: minor',
      'rules:',
      '  - when: last-of-major',
      '    support: major(2)',
      'support: min(sibling(2), major)',
    ],
    released: { '6.2.0': '2021-02-22', '7.0.0': '2022-04-27', '7.2.0': '2023-08-15', '7.4.0': '2024-07-29' },
    day: '2024-07-30',
    table: plain(['7.2.x', '✅'], ['7.0.x', '✅'], ['< 7.0', '❌'], ['6.2.x', '✅'], ['< 6.2', '❌']),
  },
  {
    title: 'ESLint: six months more after the next major',
    about: 'Two tiers, each with its own end. The six months count from the day of the next major.',
    policy: ['line: major', 'tiers:', '  active: next', '  maintenance: next + 6mo'],
    released: { '8.0.0': '2021-10-09', '9.0.0': '2024-04-05', '10.0.0': '2026-02-06' },
    day: '2026-02-07',
    table: plain(['9.x', 'Supported'], ['8.x', 'End of life']),
  },
  {
    title: 'Kubernetes: fourteen months, to the end of the month',
    about: '`eom` rounds up to the last day of the month.',
    policy: ['line: minor', 'support: eom(release + 14mo)'],
    released: {
      '1.33.0': '2025-04-23',
      '1.34.0': '2025-08-27',
      '1.35.0': '2025-12-17',
      '1.36.0': '2026-04-22',
    },
    day: '2026-07-01',
    table: ends(
      ['1.35', '2025-12-17', 'Yes', '2027-02-28'],
      ['1.34', '2025-08-27', 'Yes', '2026-10-31'],
      ['1.33', '2025-04-23', 'Yes', '2026-06-30'],
    ),
  },
  {
    title: 'Istio: six weeks after the second newer minor',
    about: 'The end counts releases and time together.',
    policy: ['line: minor', 'support: next(2) + 6w'],
    released: {
      '1.27.0': '2025-08-11',
      '1.28.0': '2025-11-05',
      '1.29.0': '2026-02-16',
      '1.30.0': '2026-05-18',
    },
    day: '2026-07-15',
    table: plain(['1.29', 'Supported'], ['1.28', 'Supported'], ['1.27', 'End of life']),
  },
  {
    title: 'Python: eighteen months of fixes, five years of security',
    about: 'The state of a row moves from tier to tier.',
    policy: ['line: minor', 'tiers:', '  bugfix: release + 18mo', '  security: eom(release + 5y)'],
    released: {
      '3.10.0': '2021-10-04',
      '3.12.0': '2023-10-02',
      '3.13.0': '2024-10-07',
      '3.14.0': '2025-10-07',
    },
    day: '2026-11-02',
    table: plain(
      ['3.14', 'bugfix'],
      ['3.13', 'bugfix'],
      ['3.12', 'security'],
      ['3.10', 'security'],
      ['3.9', 'end of life'],
    ),
  },
  {
    title: 'NumPy: two years, and never fewer than three minors',
    about: '`max` lasts until the later of the two.',
    policy: ['line: minor', 'support: max(release + 2y, newest 3)'],
    released: {
      '2.0.0': '2024-06-16',
      '2.1.0': '2024-08-18',
      '2.2.0': '2024-12-08',
      '2.3.0': '2025-06-07',
      '2.4.0': '2025-12-20',
    },
    day: '2026-09-01',
    table: plain(['2.3.x', 'Yes'], ['2.2.x', 'Yes'], ['2.1.x', 'Yes'], ['2.0.x', 'No']),
  },
  {
    title: 'Django: every x.2 is long-term support',
    about: '`lts` names the lines, a rule gives them another end.',
    policy: [
      'line: minor',
      'lts: { minor: 2 }',
      'rules:',
      '  - when: lts',
      '    active: next',
      '    security: release + 3y',
      'tiers:',
      '  active: next',
      '  security: newest 2',
    ],
    released: { '5.1.0': '2024-08-07', '5.2.0': '2025-04-02', '6.0.0': '2025-12-03', '6.1.0': '2026-08-05' },
    day: '2026-08-06',
    table: plain(['6.0', 'active'], ['5.2', 'security'], ['5.1', 'ended']),
  },
  {
    title: 'Symfony: every x.4 for four years, others eight months',
    about: 'The same idea, with all ends in months and years.',
    policy: [
      'line: minor',
      'lts: { minor: 4 }',
      'rules:',
      '  - when: lts',
      '    bugs: release + 3y',
      '    security: release + 4y',
      'tiers:',
      '  bugs: release + 8mo',
    ],
    released: { '7.3.0': '2025-05-29', '7.4.0': '2025-11-27', '8.0.0': '2025-11-27', '8.1.0': '2026-05-29' },
    day: '2026-08-01',
    table: plain(['8.0', 'bugs'], ['7.4', 'bugs'], ['7.3', 'no longer maintained']),
  },
  {
    title: 'Node.js: even majors are LTS',
    about:
      'Every even major is LTS: first active, then maintained. An odd major is current for eight months.',
    policy: [
      'line: major',
      'lts: even',
      'rules:',
      '  - when: lts',
      '    active: release + 18mo',
      '    maintenance: eom(release + 36mo)',
      'tiers:',
      '  current: release + 8mo',
    ],
    released: {
      '22.0.0': '2024-04-24',
      '24.0.0': '2025-05-06',
      '25.0.0': '2025-10-15',
      '26.0.0': '2026-05-05',
    },
    day: '2026-07-01',
    table: plain(['25.x', 'Current'], ['24.x', 'Active'], ['22.x', 'Maintenance'], ['20.x', 'End of life']),
  },
  {
    title: 'PHP: a longer promise from 8.1 on',
    about: 'A rule for a range of versions.',
    policy: [
      'line: minor',
      'rules:',
      '  - when: ">=8.1"',
      '    active: release + 2y',
      '    security: release + 4y',
      'tiers:',
      '  active: release + 2y',
      '  security: release + 3y',
    ],
    released: {
      '8.1.0': '2021-11-25',
      '8.2.0': '2022-12-08',
      '8.3.0': '2023-11-23',
      '8.4.0': '2024-11-21',
      '8.5.0': '2025-11-20',
    },
    day: '2025-12-01',
    table: plain(
      ['8.4', 'active'],
      ['8.3', 'active'],
      ['8.2', 'security'],
      ['8.1', 'security'],
      ['8.0', 'end of life'],
    ),
  },
  {
    title: 'Laravel: fixes for 18 months, security for two years',
    about: 'Two columns of states, one for each tier.',
    policy: ['line: major', 'tiers:', '  bugs: release + 18mo', '  security: release + 2y'],
    released: { '11.0.0': '2024-03-12', '12.0.0': '2025-02-24', '13.0.0': '2026-03-17' },
    day: '2026-03-18',
    table: [
      '| Version | Bugs | Security |',
      '| --- | --- | --- |',
      '| 12 | Yes | Yes |',
      '| 11 | No | Yes |',
    ],
  },
  {
    title: 'etcd: as long as the newest two, and while it is patched',
    about: "`last` is the day of the line's latest release.",
    policy: ['line: minor', 'support: max(last, next(2))'],
    released: { '3.4.0': '2019-08-30', '3.5.0': '2021-06-15', '3.6.0': '2025-05-15', '3.7.0': '2026-07-08' },
    day: '2026-07-10',
    table: plain(['3.6', '✅'], ['3.5', '✅'], ['3.4', '❌']),
  },
  {
    title: 'Vitess: one year',
    about: 'Time alone. The row changes on the day after, on a schedule.',
    policy: ['line: major', 'support: release + 1y'],
    released: { '22.0.0': '2025-04-29', '23.0.0': '2025-11-04', '24.0.0': '2026-05-07' },
    day: '2026-05-08',
    table: plain(['v23.x', 'Yes'], ['v22.x', 'Yes'], ['< v22', 'No']),
  },
  {
    title: 'An exception for one line',
    about: 'A customer, a distribution, a promise: say until when, and why.',
    policy: [
      'line: major',
      'support: newest 2',
      'lines:',
      '  "3":',
      '    support: 2027-06-30',
      '    because: Debian 13 ships it',
    ],
    released: { '3.0.0': '2023-06-01', '4.0.0': '2024-06-01', '5.0.0': '2025-06-01', '6.0.0': '2026-06-01' },
    day: '2026-06-02',
    table: plain(['5.x', '✅'], ['4.x', '✅'], ['3.x', '✅'], ['< 3', '❌']),
  },
  {
    title: 'A new project: minors until 1.0, then majors',
    about: 'What a release line is can change with the version.',
    policy: ['line: { ">=1": major, else: minor }', 'support: newest 1'],
    released: { '0.8.0': '2025-03-01', '0.9.0': '2025-09-01', '1.0.0': '2026-01-15' },
    day: '2026-01-16',
    table: plain(['0.9.x', '✅'], ['< 0.9', '❌']),
  },
];
