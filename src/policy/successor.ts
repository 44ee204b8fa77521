import type { Day } from '../day.ts';
import type { Line } from '../release/release.ts';
import { earliest } from './earliest.ts';
import type { SuccessorKind } from './policy.ts';
import { type LineFacts, majorOf } from './select.ts';

/**
 * The first day on which a number of newer lines had shipped: that day and the line that made up the number; a day it
 * was over at the latest, where some release days are unknown; or how many lines are still missing.
 */
export type Successor =
  | { readonly kind: 'on'; readonly day: Day; readonly line: Line }
  | { readonly kind: 'by'; readonly day: Day }
  | { readonly kind: 'missing'; readonly count: number };

/** Answers for the line at an index of the list. */
export type SuccessorIndex = (kind: SuccessorKind, count: number, index: number) => Successor;

/** The day a line's first release was out: known, or the day it was out at the latest. */
export type FirstDay = { readonly day: Day; readonly exact: boolean };

type Shipped = FirstDay & { readonly line: Line };
/** Prepares the answers for lines that are ordered newest first and have all shipped by `day`. */
export function successorIndex(facts: readonly LineFacts[], day: Day): SuccessorIndex {
  const first = facts.map(({ line }): Shipped => ({ ...firstDayOf(line, day), line }));
  const tables = new Map<string, readonly Successor[]>();
  return (kind, count, index) => {
    const key = `${kind} ${count}`;
    const table = tables.get(key) ?? tableOf(kind, count, facts, first);
    tables.set(key, table);
    return table[index] as Successor;
  };
}

/** The day the line's first release was out. Where nobody knows it, today is the latest possible one. */
export function firstDayOf({ released }: Line, today: Day): FirstDay {
  return { day: released ?? today, exact: released !== null };
}

function tableOf(
  kind: SuccessorKind,
  count: number,
  facts: readonly LineFacts[],
  first: readonly Shipped[],
): readonly Successor[] {
  switch (kind) {
    case 'next':
      return eachLine(count, facts, first, () => true);
    case 'lts':
      return eachLine(count, facts, first, ({ lts }) => lts);
    case 'sibling':
      return byMajor(facts).flatMap((group) => eachLine(count, group, firstOf(group, first), () => true));
    case 'major':
      return eachMajor(count, byMajor(facts), first);
  }
}

function eachLine(
  count: number,
  facts: readonly LineFacts[],
  first: readonly Shipped[],
  counts: (facts: LineFacts) => boolean,
): readonly Successor[] {
  const newer = newerLines(count);
  return facts.map((line, position) => {
    const answer = newer.answer();
    if (counts(line)) newer.ship(first[position] as Shipped);
    return answer;
  });
}

function eachMajor(
  count: number,
  majors: readonly (readonly LineFacts[])[],
  first: readonly Shipped[],
): readonly Successor[] {
  const newer = newerLines(count);
  return majors.flatMap((group) => {
    const answer = newer.answer();
    newer.ship(firstOfMajor(firstOf(group, first)));
    return group.map(() => answer);
  });
}

function firstOfMajor(shipped: readonly Shipped[]): Shipped {
  const earliest = shipped.reduce((a, b) => (b.day <= a.day ? b : a));
  return { ...earliest, exact: shipped.every(({ exact }) => exact) };
}

/** The newer lines as they are counted, and which of them made up the number that is waited for. */
function newerLines(wanted: number) {
  const shipped = earliest<Shipped>(wanted);
  let exact = true;
  const ship = (next: Shipped) => {
    shipped.add(next);
    exact &&= next.exact;
  };
  const answer = (): Successor => {
    const last = shipped.last();
    if (last === undefined) return { kind: 'missing', count: wanted - shipped.count() };
    return exact ? { kind: 'on', day: last.day, line: last.line } : { kind: 'by', day: last.day };
  };
  return { ship, answer };
}

function byMajor(facts: readonly LineFacts[]): readonly (readonly LineFacts[])[] {
  const groups: LineFacts[][] = [];
  for (const line of facts) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && majorOf(group[0].line) === majorOf(line.line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function firstOf(group: readonly LineFacts[], first: readonly Shipped[]): readonly Shipped[] {
  return group.map(({ index }) => first[index] as Shipped);
}
