import fc from 'fast-check';
import type { Day } from '../../src/day.ts';
import { type WrittenDate, writeDate } from '../../src/document/read/date.ts';
import { formats } from '../../src/document/read/date-format.ts';
import type { Wanted, WantedLine } from '../../src/document/wanted.ts';
import { widthOf } from '../../src/width.ts';
import { policyOf, wantedBy } from './wanted-by.ts';

/** A document that was true some releases ago, and what its policy wants of it today. */
export type Situation = {
  readonly text: string;
  readonly policy: string;
  /** Oldest first. */
  readonly versions: readonly string[];
};

type Style = {
  readonly label: string;
  readonly states: readonly [full: string, lesser: string, ended: string];
  readonly catchAll: string | null;
  readonly listed: number;
  readonly oldestFirst: boolean;
  readonly padding: 'aligned' | 'by columns' | 'rows alone' | 'compact' | 'ragged';
  readonly pipes: boolean;
  readonly ending: string;
  readonly closed: boolean;
  readonly branch: string | null;
  /** The newest ended line has a row beneath the catch-all that holds it. */
  readonly annotated: boolean;
  /** Headers of the columns behind the state. */
  readonly further: readonly Further[];
  readonly days: WrittenDate['format'];
  readonly damage: Damage | null;
};

type Damage = { readonly row: number; readonly cell: number; readonly text: string };
type Cells = readonly string[];
type Further = 'Notes' | 'Branch' | 'Released' | 'End of life' | 'Full support' | 'Full until';

const blocks = [
  '# Security Policy',
  'We take reports seriously. Write to *us*, not to `them`.',
  '- one\n- two\n  - three 1.2.x',
  '1. first\n2. second `< 2.0`',
  '> Quoted\n>\n> | Version | Supported |\n> | --- | --- |\n> | 1.x | Yes |',
  '```md\n| Version | Supported |\n| --- | --- |\n| 1.x | Yes |\n```',
  '<details>\n<summary>More</summary>\n\nText with &amp; entity.\n\n</details>',
  '## Reporting a Vulnerability',
  'Line one  \nline two\\\nline three',
  '| Advisory | Affected versions |\n| --- | --- |\n| CVE-2020-1 | < 1.2.3 |',
  '[link]: https://example.org/1.x "title"',
  '***',
  'Setext\n------',
  'Die aktuelle Version ist neu. 安全です。',
];

/** Null, but for one time of so many. */
function seldom<T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const style: fc.Arbitrary<Style> = fc.record({
  label: fc.constantFrom(
    'N.x',
    'N',
    'vN',
    'vN.x',
    '`N.x`',
    '**N**',
    '[N](https://example.org/tree/N)',
    'N.*',
    'Tool N',
    'Latest release in N',
    'N.latest',
  ),
  states: fc.constantFrom<Style['states'][]>(
    [':white_check_mark:', ':warning: security fixes', ':x:'],
    ['Yes', 'Security fixes only', 'No'],
    ['✅', '⚠️', '❌'],
    ['✅ Full support', '✅ Critical fixes', '❌ End of life'],
    ['Да', 'Только безопасность', 'Нет'],
    ['&#10004;', '&#9888; limited', '&#10006;'],
  ),
  catchAll: fc.constantFrom(
    null,
    '< N',
    '<N',
    '<= N',
    '\\<= N',
    '< N.0',
    '< vN',
    '`< N`',
    'N and earlier',
    '&lt; N',
    'Older versions',
    'All other versions',
  ),
  listed: fc.constantFrom(0, 0, 0, 1, 2, 4),
  oldestFirst: fc.constantFrom(false, false, false, true),
  padding: fc.constantFrom('aligned', 'by columns', 'rows alone', 'compact', 'ragged'),
  pipes: fc.constantFrom(true, true, true, true, false),
  ending: fc.constantFrom('\n', '\n', '\r\n'),
  closed: fc.constantFrom(true, true, true, false),
  branch: seldom(4, fc.constantFrom('main', 'develop', '-')),
  annotated: fc.constantFrom(false, false, false, true),
  further: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.subarray<Further>(
        ['Full support', 'Branch', 'Released', 'Full until', 'End of life', 'Notes'],
        { minLength: 1, maxLength: 3 },
      ),
    },
  ),
  days: fc.constantFrom('iso', 'month-day-year', 'day-month-year', 'dd.mm.yyyy', 'dd/mm/yyyy'),
  damage: seldom(
    8,
    fc.record({
      row: fc.nat(5),
      cell: fc.nat(1),
      text: fc.constantFrom(
        '',
        '?',
        '1.x',
        'Latest',
        '2.0.x',
        '< 1',
        '99.x',
        '1.1.x, 1.0.x',
        'No',
        'Yes',
        '>= 1.0',
        '1.0 - 1.2',
        'some words',
        '1.0.0-rc.1',
      ),
    }),
  ),
});

const steps = fc.array(
  fc.record({
    major: fc.constantFrom(false, false, false, true),
    by: fc.constantFrom(1, 1, 1, 2),
    patches: fc.constantFrom(0, 0, 1, 3),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Documents in random notation, padding, order and prose, some releases behind their policy. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    steps,
    style,
    start: fc.constantFrom('0.1', '1.0', '3.4', '0.9'),
    line: fc.constantFrom('minor', 'minor', 'major'),
    count: fc.constantFrom(1, 1, 2, 2, 3, 5),
    tiered: fc.constantFrom(false, false, true),
    aged: fc.constantFrom(false, false, true),
    dates: fc.constantFrom('', '', 'sync'),
    lts: fc.constantFrom(false, false, false, true),
    ended: fc.constantFrom('', '', '', '', 'keep', 'fold', 'drop'),
    rows: fc.constantFrom('', '', '', '', 'concrete', 'concrete'),
    drawn: fc.constantFrom('as promised', 'as promised', 'as promised', 'by majors', 'with the latest'),
    latest: fc.constantFrom('Latest', 'Latest ($&)', '`main` / $&', 'main ($&)', '$& (latest)', '$& (atual)'),
    behind: fc.nat(4),
    before: fc.array(fc.constantFrom(...blocks), { maxLength: 3 }),
    after: fc.array(fc.constantFrom(...blocks), { maxLength: 2 }),
    mention: fc.constantFrom(
      '',
      '',
      'The latest line is N.',
      'For example N.',
      'Only the current version (N) counts.',
    ),
  })
  .map((seed) => {
    const versions = versionsFrom(seed.start, seed.steps);
    const policy = policyFor(seed, versions);
    const known = versions.slice(0, Math.max(1, versions.length - seed.behind * 2));
    const drawn =
      seed.drawn === 'by majors' ? policyFor({ ...seed, line: 'major', lts: false }, versions) : policy;
    const wanted = wantedBy(policyOf(drawn), known);
    const named = tableFor(wanted, seed.style);
    const table = seed.drawn === 'with the latest' ? withLatest(named, wanted, seed.latest) : named;
    const newest = wanted.lines[0]?.line.name ?? '1';
    const mention = seed.mention.replace(
      'N',
      seed.style.label.replaceAll('N', newest).replaceAll(/[`*]/g, ''),
    );
    const prose = mention === '' ? [] : [mention];
    const text = [...seed.before, '## Supported Versions', ...prose, table, ...seed.after].join('\n\n');
    const whole = seed.style.closed ? `${text}\n` : text;
    return { text: whole.replaceAll('\n', seed.style.ending), policy, versions };
  });

/** The newest line is the latest release, in words, beside its version or in its place. */
function withLatest(table: string, { lines }: Wanted, words: string): string {
  const newest = lines[0]?.line.name.replaceAll('.', '\\.') ?? '';
  return table.replace(new RegExp(`(?<=\\|[ \\t]*)[^|\\s]*?${newest}(?![\\d.]*\\d)[^|\\s]*`, 'u'), words);
}

type Step = { readonly major: boolean; readonly by: number; readonly patches: number };

function versionsFrom(start: string, all: readonly Step[]): readonly string[] {
  let [major = 0, minor = 0] = start.split('.').map(Number);
  const versions = [`${major}.${minor}.0`];
  for (const step of all) {
    if (step.major) [major, minor] = [major + step.by, 0];
    else minor += step.by;
    for (let patch = 0; patch <= step.patches; patch++) versions.push(`${major}.${minor}.${patch}`);
  }
  return versions;
}

type Promises = {
  readonly line: string;
  readonly count: number;
  readonly tiered: boolean;
  readonly aged: boolean;
  readonly dates: string;
  readonly lts: boolean;
  readonly ended: string;
  readonly rows: string;
};

function policyFor(seed: Promises, versions: readonly string[]): string {
  const { line, tiered, lts, ended, rows, dates } = seed;
  const [first = '1.0.0'] = versions;
  const name = first
    .split('.')
    .slice(0, line === 'major' ? 1 : 2)
    .join('.');
  const last = tiered ? 'security' : 'supported';
  return [
    `line: ${line}`,
    supportFor(seed),
    ...(lts ? [`lines: { "${name}": { ${last}: 2030-01-01, because: promised } }`] : []),
    ...(ended === '' ? [] : [`ended: ${ended}`]),
    ...(rows === '' ? [] : [`rows: ${rows}`]),
    ...(dates === '' ? [] : [`dates: ${dates}`]),
  ].join('\n');
}

/** Releases ship day by day from the first of January 2026 on; some 160 days later one of them ends every day. */
function supportFor({ count, tiered, aged }: Promises): string {
  const [full, end] = aged
    ? ['release + 140d', `release + ${140 + 5 * count}d`]
    : ['newest 1', `newest ${count}`];
  const longer = aged ? end : `newest ${count + 1}`;
  return tiered ? `tiers: { full: ${full}, security: ${longer} }` : `support: ${end}`;
}

function tableFor(wanted: Wanted, how: Style): string {
  const past = wanted.lines.filter(({ tier }) => tier === null);
  const lowest = wanted.lines.findLastIndex(({ tier }) => tier !== null);
  const between = past.filter((line) => wanted.lines.indexOf(line) < lowest);
  const listed = new Set([
    ...between,
    ...past.filter((line) => !between.includes(line)).slice(0, how.listed),
  ]);
  const shown = wanted.lines.filter((line) => line.tier !== null || listed.has(line));
  const rest = wanted.lines.slice(wanted.lines.indexOf(shown.at(-1) as WantedLine) + 1);
  const rowOf = (line: WantedLine): Cells => {
    const label = how.label.replaceAll('N', line.line.name);
    return [label, stateOf(line, wanted, how), ...furtherCells(line, wanted, how)];
  };
  const named = shown.map(rowOf);
  const [full, , ended] = how.states;
  const bound = [...catchAllRow(how, shown.at(-1), rest[0]), ...blankCells(ended, how)];
  const tail = how.catchAll === null || rest.length === 0 ? [] : [bound];
  const branch = how.branch === null ? [] : [[how.branch, full, ...blankCells(full, how)]];
  const inside = how.annotated && !how.oldestFirst && tail.length > 0 ? rest.slice(0, 1).map(rowOf) : [];
  const downwards = [...branch, ...named, ...tail, ...inside];
  const rows = how.oldestFirst ? downwards.toReversed() : downwards;
  return drawn(damaged(rows, how.damage), how);
}

function stateOf({ tier }: WantedLine, { tiers }: Wanted, { states }: Style): string {
  const [full, lesser, ended] = states;
  if (tier === null) return ended;
  return tiers.indexOf(tier) === 0 ? full : lesser;
}

function catchAllRow({ catchAll, states }: Style, lowest?: WantedLine, newest?: WantedLine): Cells {
  const isInclusive = /<=|earlier/.test(catchAll ?? '');
  const name = (isInclusive ? newest : lowest)?.line.name ?? '1';
  return [(catchAll ?? '').replace('N', name), states[2]];
}

function furtherCells(line: WantedLine, { lines, tiers }: Wanted, { further, states, days }: Style): Cells {
  const written = (day: Day | null) =>
    day === null ? 'TBD' : writeDate(day, { day, format: days, short: false, text: formats[days].example });
  const [full, , ended] = states;
  const texts: Readonly<Record<Further, string>> = {
    Notes: lines[0] === line ? 'The newest features' : '',
    Branch: line.line.name,
    Released: written(line.line.released),
    'End of life': written(line.eol),
    'Full support': line.tier !== null && line.tier === tiers[0] ? full : ended,
    'Full until': written(line.ends[0]?.date ?? null),
  };
  return further.map((header) => texts[header]);
}

/** What a row that stands for no line has there. */
function blankCells(state: string, { further }: Style): Cells {
  return further.map((header) => (header === 'Full support' ? state : header === 'Notes' ? '' : '-'));
}

function damaged(rows: readonly Cells[], damage: Damage | null): readonly Cells[] {
  if (damage === null || rows.length === 0) return rows;
  const at = damage.row % rows.length;
  return rows.with(at, (rows[at] ?? []).with(damage.cell, damage.text));
}

function drawn(rows: readonly Cells[], { padding, pipes, further }: Style): string {
  const header = ['Version', 'Supported', ...further];
  const lengthOf = (text: string) => (padding === 'by columns' ? widthOf(text) : [...text].length);
  const heads = padding === 'rows alone' ? [] : [header];
  const widths = header.map((_, column) =>
    Math.max(3, ...[...heads, ...rows].map((row) => lengthOf(row[column] ?? ''))),
  );
  const pad = (cell: string, column: number) => {
    if (padding === 'compact') return cell;
    const width = padding === 'ragged' ? (cell.length * 7) % 12 : (widths[column] ?? 0);
    return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)));
  };
  const lineOf = (cells: Cells) => {
    const inner = cells.map(pad).join(' | ');
    return pipes ? `| ${inner} |` : inner.replace(/^ +/, '');
  };
  const isAligned = padding === 'aligned' || padding === 'by columns';
  const delimiter = widths.map((width) => '-'.repeat(isAligned ? width : 3));
  return [
    lineOf(header),
    pipes ? `| ${delimiter.join(' | ')} |` : delimiter.join(' | '),
    ...rows.map(lineOf),
  ].join('\n');
}
