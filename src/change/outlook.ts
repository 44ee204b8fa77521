import type { Day } from '../day.ts';
import type { UndatedEnd } from '../policy/resolved-end.ts';
import { nextTier, type Support } from '../policy/support.ts';
import { endWords } from '../policy/words.ts';
import { joinWords } from '../problem/list.ts';
import { compareNumbers } from '../release/version.ts';
import type { Decision } from './decision.ts';
import { codeSpan, escaped } from './markdown.ts';
import { type Part, partsOf } from './parts.ts';
import { productLine } from './title.ts';

/** A line that leaves its tier next: for a later one, or null where its support ends. */
export type NextMove = { readonly name: string; readonly from: string; readonly to: string | null };

/** What changes next: after a day, or when something has happened. */
export type NextChange =
  | { readonly kind: 'dated'; readonly day: Day; readonly moves: readonly NextMove[] }
  | { readonly kind: 'open'; readonly end: UndatedEnd; readonly move: NextMove };

/** What changes next: on the day that is known, or by the end that comes first; null where none can be foreseen. */
export function nextChangeIn(parts: readonly Part[], nextChange: Day | null): NextChange | null {
  const current = parts.flatMap(({ name, lines }) =>
    lines.flatMap((support) => {
      const end = support.ends.find(({ tier }) => tier === support.tier);
      return end === undefined
        ? []
        : [{ ...end, numbers: support.line.numbers, move: moveOf(name, support) }];
    }),
  );
  if (nextChange !== null) {
    const due = current.filter(({ date }) => date === nextChange);
    return { kind: 'dated', day: nextChange, moves: due.map(({ move }) => move) };
  }
  const next = nextAmong(current);
  return next?.undated ? { kind: 'open', end: next.undated, move: next.move } : null;
}

function moveOf(product: string | null, support: Support): NextMove {
  const name = productLine(product, support.line.name);
  return { name, from: support.tier ?? '', to: nextTier(support)?.tier ?? null };
}

/** The next change as one sentence of a pull request; nothing where none can be foreseen. */
export function outlook(decision: Decision): readonly string[] {
  const next = nextChangeIn(partsOf(decision), decision.nextChange);
  const words = (tier: string) => `**${escaped(tier)}**`;
  return next === null ? [] : [`Next change: ${nextChangeText(next, { name: codeSpan, tier: words })}`];
}

/** How a line and a tier are written where a text is for. */
type NameTexts = { readonly name: (name: string) => string; readonly tier: (tier: string) => string };

/** The next change as a sentence: `3.x moves from active to security after 2027-04-20.` */
export function nextChangeText(next: NextChange, texts: NameTexts): string {
  const words = ({ name, from, to }: NextMove) =>
    to === null
      ? `${texts.name(name)} ends`
      : `${texts.name(name)} moves from ${texts.tier(from)} to ${texts.tier(to)}`;
  switch (next.kind) {
    case 'open':
      return `${words(next.move)} ${escaped(endWords(next.end))}.`;
    case 'dated':
      return `${joinWords(next.moves.map(words)) || 'the support of a line changes'} after ${next.day}.`;
  }
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
