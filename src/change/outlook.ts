import type { UndatedEnd } from '../policy/resolved-end.ts';
import { endWords } from '../policy/words.ts';
import { compareNumbers } from '../release/version.ts';
import type { Decision } from './decision.ts';
import { codeSpan, escaped } from './markdown.ts';
import { partsOf } from './parts.ts';
import { productLine } from './title.ts';

/** The next thing that changes something: a day, or in words what has to happen. */
export function outlook(decision: Decision): readonly string[] {
  const { nextChange } = decision;
  const current = partsOf(decision).flatMap(({ name, lines }) =>
    lines.flatMap(({ line, tier, ends }) => {
      const end = ends.find((candidate) => candidate.tier === tier);
      return end === undefined
        ? []
        : [{ ...end, name: codeSpan(productLine(name, line.name)), numbers: line.numbers }];
    }),
  );
  if (nextChange !== null) {
    const due = current.filter(({ date }) => date === nextChange);
    const who = due.map(({ name, tier }) => `${name} is **${escaped(tier)}**`).join(' and ');
    return [`Next change: ${nextChange} is the last day on which ${who || 'all this is so'}.`];
  }
  const next = nextAmong(current);
  return next?.undated ? [`Next change: ${next.name} ends ${escaped(endWords(next.undated))}.`] : [];
}

type OpenLine = { readonly undated: UndatedEnd | null; readonly numbers: readonly number[] };

/**
 * The line whose end comes first: of those that wait for a release the one that waits for the lowest above the newest
 * line. Below it nothing new is expected: beside 3.7, 2.11 is not waited for to get a successor 2.12.
 */
function nextAmong<T extends OpenLine>(current: readonly T[]): T | undefined {
  const open = current.filter(({ undated }) => undated !== null);
  const newest = open.map(({ numbers }) => numbers).reduce<readonly number[]>(higher, []);
  const [next] = open
    .flatMap((end) => {
      const awaits = awaitedBy(end);
      return awaits && compareNumbers(awaits, newest) > 0 ? [{ end, awaits }] : [];
    })
    .toSorted((a, b) => compareNumbers(a.awaits, b.awaits));
  return next?.end ?? open.findLast((end) => !awaitedBy(end)) ?? open.at(-1);
}

/** The numbers of the release that will end a line, where they are certain. */
function awaitedBy({ undated }: OpenLine): readonly number[] | null {
  return undated?.kind === 'open' ? (undated.awaits ?? null) : null;
}

function higher(a: readonly number[], b: readonly number[]): readonly number[] {
  return compareNumbers(a, b) >= 0 ? a : b;
}
