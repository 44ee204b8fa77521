import type { Granularity } from '../release/line.ts';
import { inRange } from '../release/range.ts';
import type { Line } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { rememberedOf } from '../remember.ts';
import type { Planned, Policy, SuccessorKind } from './policy.ts';
import type { ComingEvent } from './resolved-end.ts';
import { type LineFacts, majorOf, matches } from './select.ts';

/** The first release of a line as people say it: `4.0` for the line 4. */
export function lineWords(line: Pick<Line, 'name' | 'numbers'>, granularity: Granularity): string {
  return isMajor(granularity, line.numbers) ? `${line.name}.0` : line.name;
}

/** What must happen before `missing` more lines have shipped: `5.0` `is released`. */
export function comingEvent(
  kind: SuccessorKind,
  missing: number,
  facts: LineFacts,
  newest: readonly LineFacts[],
  policy: Policy,
): ComingEvent {
  const event = { kind: 'event', verb: 'is released', planned: null } as const;
  const planned = plannedFor(kind, facts, newest, policy)[missing - 1];
  if (planned !== undefined)
    return { ...event, name: lineWords(planned.line, policy.line), planned: planned.day };
  const name = comingName(kind, missing, facts, newest, policy.line);
  if (name !== null) return { ...event, name };
  const noun = kind === 'lts' ? 'LTS line' : kind === 'major' ? 'major' : 'line';
  const of = kind === 'sibling' ? ` of ${majorOf(facts.line)}.x` : '';
  return missing === 1
    ? { ...event, name: `the next ${noun}${of}` }
    : { ...event, name: `${missing} more ${noun}s${of}`, verb: 'are released' };
}

/** Names a coming line where its number is certain: majors count on, and so do the minors of one major. */
function comingName(
  kind: SuccessorKind,
  missing: number,
  { line }: LineFacts,
  newest: readonly LineFacts[],
  granularity: Granularity,
): string | null {
  const { numbers } = newestAmong(kind, line, newest);
  const coming = countedOn(kind, missing, numbers, granularity);
  if (coming === null) return null;
  return coming.length === 1 ? `${coming[0]}.0` : coming.join('.');
}

function countedOn(
  kind: SuccessorKind,
  missing: number,
  numbers: readonly number[],
  granularity: Granularity,
): readonly number[] | null {
  const [major = 0, minor = 0] = numbers;
  if (isCalendar(granularity, numbers)) return null;
  if (kind === 'major' || (kind === 'next' && isMajor(granularity, numbers))) return [major + missing];
  return kind === 'sibling' && numbers.length === 2 ? [major, minor + missing] : null;
}

/** The numbers of the line that `comingEvent` names, planned or counted on; null where they are not certain. */
export function comingNumbers(
  kind: SuccessorKind,
  missing: number,
  facts: LineFacts,
  newest: readonly LineFacts[],
  policy: Policy,
): readonly number[] | null {
  const planned = plannedFor(kind, facts, newest, policy)[missing - 1];
  if (planned !== undefined) return planned.line.numbers;
  return countedOn(kind, missing, newestAmong(kind, facts.line, newest).numbers, policy.line);
}

/** The newest of the lines an anchor counts: of the same major for siblings, of all otherwise. */
function newestAmong(kind: SuccessorKind, line: Line, newest: readonly LineFacts[]): Line {
  const counted = kind === 'sibling' ? newestOfMajors(newest).get(majorOf(line)) : newest[0]?.line;
  return counted ?? line;
}

/** The newest line of each major. */
const newestOfMajors = rememberedOf(
  (newest: readonly LineFacts[]) => new Map(newest.toReversed().map(({ line }) => [majorOf(line), line])),
);

/** Planned lines that will count, the next one first. */
function plannedFor(
  kind: SuccessorKind,
  { line }: LineFacts,
  newest: readonly LineFacts[],
  policy: Policy,
): readonly Planned[] {
  const shipped = newestAmong(kind, line, newest);
  const coming = policy.planned
    .filter((planned) => compareNumbers(planned.line.numbers, shipped.numbers) > 0)
    .toSorted((a, b) => compareNumbers(a.line.numbers, b.line.numbers));
  return coming.filter((planned, index) => {
    const major = planned.line.numbers[0];
    if (kind === 'sibling') return major === majorOf(line);
    if (kind === 'lts') return isLts(planned, policy);
    return kind === 'next' || (major !== majorOf(shipped) && major !== coming[index - 1]?.line.numbers[0]);
  });
}

function isLts({ line }: Planned, policy: Policy): boolean {
  return policy.lts !== null && matches(policy.lts, { line, lastOfMajor: false, lts: false });
}

function isMajor(granularity: Granularity, numbers: readonly number[]): boolean {
  const effective = granularityFor(granularity, numbers);
  return effective.kind === 'numbers' && numbers.length === 1;
}

function isCalendar(granularity: Granularity, numbers: readonly number[]): boolean {
  return granularityFor(granularity, numbers).kind === 'calendar';
}

function granularityFor(granularity: Granularity, numbers: readonly number[]): Granularity {
  if (granularity.kind !== 'changing') return granularity;
  const found = granularity.cases.find(({ range }) => inRange(range, numbers));
  return granularityFor(found?.line ?? granularity.otherwise, numbers);
}
