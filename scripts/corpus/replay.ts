import type { Day } from '../../src/day.ts';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { isCatchAll } from '../../src/document/plan/catch-alls.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import { lowestOf } from '../../src/document/read/row.ts';
import { isWrong, readVersionTable, type VersionTable } from '../../src/document/read/version-table.ts';
import { type DocumentUpdate, updateDocument } from '../../src/document/update.ts';
import { wantedFrom } from '../../src/document/want.ts';
import type { Wanted } from '../../src/document/wanted.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { granularityText, linesOf } from '../../src/release/line.ts';
import type { Release } from '../../src/release/release.ts';
import { compareNumbers } from '../../src/release/version.ts';
import { granularityOf, usualPrecision } from './granularity.ts';
import { dayOf, type History, readHistories, releasedBy } from './history.ts';

/**
 * Replays the release days of repositories whose table changed at least twice: under the policy that fits its states
 * best, the tool is run at each release day on its own output, from the first version on.
 * Usage: node scripts/corpus/replay.ts FILE.jsonl [--show]
 */

type Run = {
  readonly repository: string;
  readonly policy: string;
  readonly fits: string;
  readonly days: number;
  readonly changed: number;
  readonly refused: readonly string[];
  readonly faults: readonly string[];
  readonly longest: number;
  readonly first: string;
  readonly last: string;
};

const path = 'SECURITY.md';
const noWanted: Wanted = { day: '2026-01-01', lines: [], tiers: [], tiersOn: () => new Map() };
const policies = [
  ...[1, 2, 3, 4, 5, 6].map((count) => `line: minor\nsupport: newest ${count}\n`),
  ...[1, 2, 3].map((count) => `line: major\nsupport: newest ${count}\n`),
  ...[1, 2].map((count) => `line: patch\nsupport: newest ${count}\n`),
  ...[2, 3, 4].map((count) => `line: minor\nsupport: min(sibling, major(${count}))\n`),
  ...[6, 12, 18, 24].map((count) => `line: minor\nsupport: release + ${count}mo\n`),
  'line: minor\nsupport: next + 6mo\n',
  'line: minor\ntiers:\n  active: next\n  security: newest 2\n',
  'line: minor\ntiers:\n  active: next\n  security: newest 5\n',
  'line: major\ntiers:\n  active: next\n  security: newest 2\n',
].map((text) => ({ text, policy: policyOf(text) }));

function main(): void {
  const [file = '../shared/corpus/histories.jsonl', show] = process.argv.slice(2);
  const runs = readHistories(file).flatMap((history) => replay(history) ?? []);
  for (const run of runs) print(run, show !== undefined);
  const sum = (count: (run: Run) => number) => runs.reduce((total, run) => total + count(run), 0);
  console.log(
    `${runs.length} repositories, ${sum((run) => run.days)} release days: ${sum((run) => run.changed)} changed, ` +
      `${sum((run) => run.refused.length)} refused, ${sum((run) => run.faults.length)} faults, ` +
      `longest table ${Math.max(...runs.map((run) => run.longest))}`,
  );
}

function policyOf(text: string): Policy {
  const reading = parsePolicy(text, 'policy.yml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function replay(history: History): Run | null {
  const states = tableStates(history);
  const [first] = states;
  if (first === undefined || states.length < 3) return null;
  const releases = releasedBy(history, '2100-01-01T00:00:00Z');
  const days = [...new Set(releases.flatMap(({ day }) => day ?? []))]
    .filter((day) => day >= first.day)
    .sort();
  if (days.length === 0) return null;
  const best = bestPolicy(states, releases);
  let text = first.text;
  let changed = 0;
  let longest = 0;
  const refused: string[] = [];
  const faults: string[] = [];
  for (const day of days) {
    const wanted = wantedOn(day, releases, best.policy);
    const kept = updateDocument({ path, text }, wanted, best.policy.document, 'fail');
    refused.push(...kept.problems.map(({ code, why }) => `${day} ${code}: ${why}`));
    faults.push(...faultsOf(day, text, kept, wanted, best.policy));
    if (kept.outcome.changed) changed += 1;
    text = kept.outcome.after ?? text;
    longest = Math.max(longest, read(text, wanted)?.rows.length ?? 0);
  }
  const fits = `${best.fits} of ${states.length}`;
  const [begin, end] = [tableText(first.text), tableText(text)];
  return {
    repository: history.repository,
    policy: best.text,
    fits,
    days: days.length,
    changed,
    refused,
    faults,
    longest,
    first: begin,
    last: end,
  };
}

type State = { readonly day: Day; readonly text: string };

/** The versions in which the table differs from the one before. */
function tableStates({ file }: History): readonly State[] {
  const states: State[] = [];
  let last = '';
  for (const { date, text } of file?.versions ?? []) {
    const table = text === null ? '' : tableText(text);
    if (text !== null && table !== '' && table !== last) states.push({ day: dayOf(date), text });
    last = table;
  }
  return states;
}

/** Of the policies whose lines are as fine as the table's rows, the one that is true of most of its states. */
function bestPolicy(states: readonly State[], releases: readonly Release[]) {
  const scored = policiesFor(states).map(({ text, policy }) => {
    const fitting = states.filter((state) => {
      const wanted = wantedOn(state.day, releases, policy);
      const table = read(state.text, wanted);
      return table !== null && wanted.lines.every((line) => !isWrong(line, table));
    });
    return { text, policy, fits: fitting.length };
  });
  return scored.reduce((best, each) => (each.fits > best.fits ? each : best));
}

/** Where the newest table changes from coarse to fine rows, so do the lines of every policy. */
function policiesFor(
  states: readonly State[],
): readonly { readonly text: string; readonly policy: Policy }[] {
  const newest = granularityOf(labelsOf(states.slice(-1)));
  if (newest.kind === 'changing')
    return policies.map(({ text, policy }) => ({
      text: text.replace(/^line: \w+/, `line: ${granularityText(newest)}`),
      policy: { ...policy, line: newest },
    }));
  const fine = usualPrecision(labelsOf(states));
  return policies.filter(({ policy }) => policy.line.kind === 'numbers' && policy.line.count === fine);
}

function labelsOf(states: readonly State[]): readonly (readonly number[])[] {
  const tables = states.flatMap(({ text }) => read(text, noWanted) ?? []);
  return tables.flatMap(({ rows }) => rows.flatMap(({ names }) => names.map(({ label }) => label.numbers)));
}

function wantedOn(day: Day, releases: readonly Release[], policy: Policy): Wanted {
  const shipped = releases.filter((release) => release.day === null || release.day <= day);
  const { lines } = linesOf(shipped, policy.line);
  return wantedFrom(evaluate(lines, policy, day), { releases: shipped, lines, skipped: [] }, policy);
}

function faultsOf(
  day: Day,
  before: string,
  kept: DocumentUpdate,
  wanted: Wanted,
  policy: Policy,
): readonly string[] {
  const after = kept.outcome.after ?? before;
  const [old, now] = [read(before, wanted), read(after, wanted)];
  if (old === null || now === null) return [`${day} the table is not readable`];
  const lost = wanted.lines.filter(
    (line) => old.speakers.of(line) !== null && now.speakers.of(line) === null,
  );
  const isSelective = !old.rows.some((row) => isCatchAll(row, old));
  const again = updateDocument({ path, text: after }, wanted, policy.document, 'fail');
  const wrong = kept.problems.length > 0 ? [] : wanted.lines.filter((line) => isWrong(line, now));
  return [
    ...(lost.length > 0 && !isSelective
      ? [`${day} in no row: ${lost.map(({ line }) => line.name).join(', ')}`]
      : []),
    ...(again.outcome.changed ? [`${day} a second run changes it`] : []),
    ...(wrong.length > 0 ? [`${day} wrong: ${wrong.map(({ line }) => line.name).join(', ')}`] : []),
    ...(isOrdered(old) && !isOrdered(now) ? [`${day} order lost`] : []),
    ...twice(now, day),
  ];
}

function twice(now: VersionTable, day: Day): readonly string[] {
  const doubled = now.wanted.lines.filter((line) => {
    const own = now.rows.filter((row) => row.names.some((name) => name.line === line && name.fit === 'own'));
    return new Set(own.map((row) => now.vocabulary.statusOf(row))).size > 1;
  });
  return doubled.map(({ line }) => `${day} two rows of different state for ${line.name}`);
}

function isOrdered({ rows }: VersionTable): boolean {
  const lowest = rows.flatMap((row) => (row.names.length === 0 ? [] : [lowestOf(row) ?? []]));
  const steps = lowest.slice(1).map((version, index) => compareNumbers(version, lowest[index] ?? []));
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

function read(text: string, wanted: Wanted): VersionTable | null {
  const located = locateTable(parseMarkdown(text), text, { path, table: null, adopt: true });
  return located.ok && located.value !== null
    ? readVersionTable(path, text, located.value, wanted, {})
    : null;
}

function tableText(text: string): string {
  const located = locateTable(parseMarkdown(text), text, { path, table: null, adopt: true });
  if (!located.ok || located.value === null) return '';
  return text.slice(located.value.table.start, located.value.table.end);
}

function print(run: Run, show: boolean): void {
  const policy = run.policy.trim().replaceAll('\n', '; ');
  console.log(
    `${run.repository} (${policy}; fits ${run.fits}): ${run.days} days, ${run.changed} changed, ${run.refused.length} refused, longest ${run.longest}`,
  );
  for (const fault of run.faults) console.log(`  FAULT ${fault}`);
  for (const reason of new Set(run.refused.map((each) => each.slice(11)))) console.log(`  refused ${reason}`);
  if (show) console.log(`${run.first}\n  ---\n${run.last}\n`);
}

main();
