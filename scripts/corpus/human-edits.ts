import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { isCatchAll } from '../../src/document/plan/catch-alls.ts';
import type { Label } from '../../src/document/read/label.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import { movesLatest } from '../../src/document/read/named-release.ts';
import { findSpeakers } from '../../src/document/read/speakers.ts';
import { readVersionTable, type VersionTable } from '../../src/document/read/version-table.ts';
import { updateDocument } from '../../src/document/update.ts';
import type { DatedText, Wanted, WantedLine } from '../../src/document/wanted.ts';
import { mostVersions } from '../../src/github/past.ts';
import { groupBy } from '../../src/group.ts';
import type { DocumentRules } from '../../src/policy/policy.ts';
import { linesOf } from '../../src/release/line.ts';
import type { Line, Release } from '../../src/release/release.ts';
import { compareNumbers, readVersion } from '../../src/release/version.ts';
import { granularityOf } from './granularity.ts';
import { dayOf, type History, readHistories, releasedBy } from './history.ts';
import { isUnreleased, promisesLeft } from './promises.ts';

/**
 * Replays edits that maintainers made by hand: for each pair of consecutive versions of a file in which only the
 * version table changed, the states of the newer one are taken as wanted and the older one is rewritten.
 * Usage: node scripts/corpus/human-edits.ts FILE.jsonl [--show KIND]
 */

/**
 * `unreleased`: the same for every release; a person withdrew or split a row for versions without one by that day, which
 * no policy speaks of, and the tool left it as it was.
 */
const kinds = [
  'identical',
  'padding',
  'meaning',
  'unreleased',
  'poorer',
  'other meaning',
  'refused',
  'header',
] as const;
export type Kind = (typeof kinds)[number];
export type Outcome = {
  readonly repository: string;
  readonly date: string;
  readonly kind: Kind;
  readonly lost: readonly string[];
  readonly show: string;
};

const noWanted: Wanted = { day: '2026-01-01', lines: [], tiers: [], tiersOn: () => new Map() };

function main(): void {
  const [file = '../shared/corpus/histories.jsonl', , shown] = process.argv.slice(2);
  const outcomes = readHistories(file).flatMap(replay);
  for (const outcome of outcomes)
    if (outcome.kind === shown || (shown === 'lost' && outcome.lost.length > 0))
      console.log(`=== ${outcome.repository} ${outcome.date} ${outcome.lost}\n${outcome.show}`);
  for (const half of [0, 1, 2]) {
    const some = outcomes.filter(({ repository }) => half === 2 || halfOf(repository) === half);
    const counts = groupBy(some, ({ kind }) => kind);
    const parts = kinds.map((kind) => `${kind} ${counts.get(kind)?.length ?? 0}`);
    console.log(
      `${['half A', 'half B', 'all'][half]}: ${some.length} pairs in ${new Set(some.map((each) => each.repository)).size} repositories: ${parts.join(', ')}, lost a line ${some.filter(({ lost }) => lost.length > 0).length}`,
    );
  }
}

/** Repositories fall into halves by their name, so that rules chosen on one half can be judged on the other. */
function halfOf(repository: string): number {
  let sum = 0;
  for (const letter of repository) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2;
}

function replay(history: History): readonly Outcome[] {
  const versions = history.file?.versions ?? [];
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index]?.text ?? null;
    if (before === null || version.text === null || before === version.text) return [];
    const past = versions
      .slice(Math.max(0, index + 1 - mostVersions), index + 1)
      .flatMap(({ date, text }) => (text === null ? [] : [{ day: dayOf(date), text }]));
    const edit = { before, after: version.text, date: version.date, past: past.toReversed() };
    const outcome = compare(history, edit);
    return outcome === null ? [] : [outcome];
  });
}

/** One edit, and the versions that the file had until then, newest first. */
type HumanEdit = {
  readonly before: string;
  readonly after: string;
  readonly date: string;
  readonly past: readonly DatedText[];
};

function compare(history: History, { before, after, date, past }: HumanEdit): Outcome | null {
  const day = dayOf(date);
  const [old, now] = [read(before, { ...noWanted, day }), read(after, { ...noWanted, day })];
  if (old === null || now === null || !onlyTableChanged(old, now)) return null;
  const about = { repository: history.repository, date: date.slice(0, 10), lost: [] };
  if (headerOf(old) !== headerOf(now)) return { ...about, kind: 'header', show: '' };
  const wanted = wantedFrom(history, now, date);
  const rules = rulesFor(wanted, movesLatest(old.candidate, now.candidate) ? 'update' : 'report');
  const kept = updateDocument({ path: 'SECURITY.md', text: before }, wanted, rules, 'fail', { past });
  const result = kept.outcome.after ?? before;
  const show = [
    tableOf(old),
    '--- human',
    tableOf(now),
    '--- tool',
    kept.problems.map(({ code, why }) => `${code}: ${why}`).join('\n'),
    tableOf(read(result, noWanted) ?? old),
  ].join('\n');
  const [was, is] = [read(before, wanted), read(result, wanted)];
  const hasCatchAll = was?.rows.some((row) => isCatchAll(row, was)) ?? false;
  const lost = !hasCatchAll
    ? []
    : wanted.lines
        .filter((line) => was?.speakers.of(line) && !is?.speakers.of(line))
        .map(({ line }) => line.name);
  return {
    ...about,
    kind:
      kept.problems.length > 0
        ? 'refused'
        : kindOf([before, result, after], wanted, releasedBy(history, date)),
    lost,
    show,
  };
}

function kindOf(
  [before, result, after]: readonly [string, string, string],
  wanted: Wanted,
  released: readonly Release[],
): Kind {
  if (result === after) return 'identical';
  const [was, mine, theirs] = [read(before, wanted), read(result, wanted), read(after, wanted)];
  if (was === null || mine === null || theirs === null) return 'other meaning';
  if (cellsOf(mine) === cellsOf(theirs)) return 'padding';
  const same = wanted.lines.every((line) => saysOf(mine, line) === saysOf(theirs, line));
  if (!same) return 'other meaning';
  const more = promisesLeft(mine, theirs);
  if (more.length > 0)
    return more.every((row) => isUnreleased(row, released, was)) ? 'unreleased' : 'other meaning';
  const found = wanted.lines.flatMap((line) => cellKinds([was, mine, theirs], line));
  return (['other meaning', 'poorer'] as const).find((kind) => found.includes(kind)) ?? 'meaning';
}

/** What the columns of states and days say of a line that both tables name: poorer where blank or left as it was. */
function cellKinds(
  [was, mine, theirs]: readonly [VersionTable, VersionTable, VersionTable],
  line: WantedLine,
): readonly Kind[] {
  if (mine.speakers.of(line) === null || theirs.speakers.of(line) === null) return [];
  const columns = [...theirs.states, ...theirs.days, ...mine.days].map(({ index }) => index);
  return [...new Set(columns)].flatMap((column): readonly Kind[] => {
    const [old, tool, human] = [was, mine, theirs].map((table) => cellText(table, line, column));
    if (tool === human) return [];
    if (tool === '' || tool === old) return ['poorer'];
    return theirs.states.some(({ index }) => index === column) ? [] : ['other meaning'];
  });
}

function cellText(table: VersionTable, line: WantedLine, column: number): string {
  return table.speakers.of(line)?.cells[column]?.text.trim() ?? '';
}

function saysOf(table: VersionTable, line: WantedLine): string {
  const row = table.speakers.of(line);
  return row === null ? 'ended' : table.vocabulary.statusOf(row);
}

function read(text: string, wanted: Wanted): VersionTable | null {
  const located = locateTable(parseMarkdown(text), text, { path: 'SECURITY.md', table: null, adopt: true });
  return located.ok && located.value !== null
    ? readVersionTable('SECURITY.md', text, located.value, wanted, {})
    : null;
}

function onlyTableChanged(old: VersionTable, now: VersionTable): boolean {
  const outside = ({ text, candidate: { table } }: VersionTable) =>
    [text.slice(0, table.start), text.slice(table.end)].join('\0');
  return outside(old) === outside(now);
}

function headerOf({ candidate }: VersionTable): string {
  return candidate.table.header.cells.map((cell) => cell.text).join('|');
}

function cellsOf({ rows }: VersionTable): string {
  return rows.map((row) => row.cells.map((cell) => cell.raw).join('|')).join('\n');
}

function tableOf({ text, candidate: { table } }: VersionTable): string {
  return text.slice(table.start, table.end);
}

/** The lines released by then, and those the newer table names first, in the states that it gives them. */
function wantedFrom(history: History, now: VersionTable, date: string): Wanted {
  const lines = knownLines(history, now, date).map(
    (line): WantedLine => ({ line, tier: null, lts: false, ends: [], eol: null }),
  );
  const known = { ...noWanted, lines };
  const speakers = findSpeakers(readVersionTable('', now.text, now.candidate, known, {}).rows, known);
  const labels = labelsOf(now);
  const wanted = lines.flatMap((line) => {
    const row = speakers.of(line);
    if (row === null) return isUndecided(line, labels) ? [] : [line];
    return { ...line, tier: now.vocabulary.statusOf(row) === 'ended' ? null : row.stateRaw };
  });
  const tiers = [...new Set(wanted.flatMap(({ tier }) => tier ?? []))];
  return { day: dayOf(date), lines: wanted, tiers, tiersOn: () => new Map() };
}

/** Whether a line that no row speaks for is newer than every row: nobody had decided about it yet. */
function isUndecided({ line }: WantedLine, labels: readonly Label[]): boolean {
  return labels.length > 0 && labels.every(({ numbers }) => compareNumbers(line.numbers, numbers) > 0);
}

/** The lines released by then and those that the newer table names first, as coarse or fine as its rows. */
function knownLines(history: History, now: VersionTable, date: string): readonly Line[] {
  const labels = labelsOf(now);
  const granularity = granularityOf(labels.map(({ numbers }) => numbers));
  const releases = releasedBy(history, date);
  const released = new Set(linesOf(releases, granularity).lines.map(({ numbers }) => numbers.join('.')));
  const announced = labels.filter(({ numbers, digits }) => {
    const [line] = linesOf([releaseOf(digits)], granularity).lines;
    return line?.numbers.length === numbers.length && !released.has(line.numbers.join('.'));
  });
  return linesOf([...releases, ...announced.map(({ digits }) => releaseOf(digits))], granularity).lines;
}

function labelsOf({ rows }: VersionTable): readonly Label[] {
  return rows.flatMap(({ notation }) => (notation.kind === 'lines' ? notation.labels : []));
}

function releaseOf(digits: string): Release {
  const reading = readVersion(digits);
  if (reading.kind !== 'version') throw new Error(digits);
  return { version: reading.version, tag: digits, day: null };
}

/** Where the human moved the cells of latest releases, the tool is to do so as well; it does under a key of the policy. */
function rulesFor({ tiers }: Wanted, latest: DocumentRules['latest']): DocumentRules {
  const states = Object.fromEntries(tiers.map((tier) => [tier, tier]));
  return {
    file: null,
    table: null,
    adopt: true,
    ended: null,
    states,
    dates: 'report',
    rows: 'as-is',
    latest,
    mentions: 'report',
  };
}

main();
