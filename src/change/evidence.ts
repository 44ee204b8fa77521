import type { MissingRelease } from '../document/read/published-dates.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import type { History } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import { tagsMissing, tagsMissingNote } from '../problem/clone.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { parseIgnored } from '../release/ignore.ts';
import { linesOf } from '../release/line.ts';
import { inRange } from '../release/range.ts';
import type { Line, Release } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import type { Facts } from './facts.ts';

/** The policy and what it gives by the tags that are there. */
type HeldPolicy = { readonly policy: Policy; readonly evaluation: Evaluation };

type TagEvidence = { readonly problems: readonly Problem[]; readonly notes: readonly Note[] };

const complete: TagEvidence = { problems: [], notes: [] };

/**
 * Whether a clone has the tags that a verdict needs. It lacks them where it has none at all and the table or the policy
 * names releases, and where a line of the table that no tag is of would change what the policy gives, were it released.
 * Not lacking are: lines newer than every release (announced, or written down before their tag), those that some tag
 * of the clone has in its name, whatever family it is of and whether or not it counts, what the policy ignores, and
 * lines that are over either way. A run that only shows what would be says it in a note. GitHub has all tags.
 */
export function contraryEvidence(
  missingReleases: readonly MissingRelease[],
  history: History,
  held: HeldPolicy,
  facts: Facts,
): TagEvidence {
  const { cloneTags, isTrial = false } = facts;
  if (cloneTags === undefined) return complete;
  const isEmpty = cloneTags.length === 0;
  const lacking = isEmpty
    ? namedAtAll(missingReleases, held.policy)
    : untagged(missingReleases, history, held, cloneTags);
  const [first] = lacking;
  if (first === undefined) return complete;
  const names = [...new Set(lacking.map(({ text }) => text))];
  return isTrial
    ? { problems: [], notes: [tagsMissingNote(names, isEmpty, first.where)] }
    : { problems: [tagsMissing(names, isEmpty, first.where)], notes: [] };
}

type MissingName = Pick<MissingRelease, 'text' | 'where'>;
type NamedLine = MissingName & { readonly numbers: readonly number[] };

/** An exception is made for a line that was released. */
function namedAtAll(
  missingReleases: readonly MissingRelease[],
  { overrides, source }: Policy,
): readonly MissingName[] {
  return [...missingReleases, ...overrides.map(({ line }) => ({ text: line.name, where: { path: source } }))];
}

function untagged(
  missingReleases: readonly MissingRelease[],
  history: History,
  held: HeldPolicy,
  tags: readonly string[],
): readonly NamedLine[] {
  const [newest] = history.lines;
  if (newest === undefined) return [];
  const named = missingReleases.flatMap(({ numbers, ...found }) =>
    numbers === null ? [] : [{ ...found, numbers }],
  );
  const older = named.filter(({ numbers }) => compareNumbers(numbers, newest.numbers) < 0);
  if (older.length === 0) return [];
  const tagged = numbersIn(tags);
  const { ignore, stable } = held.policy.release;
  const ignored = ignore.map((text) => parseIgnored(text, stable));
  const unknown = older.filter(({ numbers }) => {
    const isIgnored = ignored.some((entry) => entry?.kind === 'range' && inRange(entry.range, numbers));
    return !isIgnored && !tagged.has(numbers.join('.'));
  });
  return unknown.length > 0 && matters(unknown, history, held) ? unknown : [];
}

/** Whether the policy gives something else were these lines released, at the latest on the day of the next newer one. */
function matters(
  unknown: readonly NamedLine[],
  { releases, lines }: History,
  { policy, evaluation }: HeldPolicy,
): boolean {
  const more = unknown.map((claim) => assumed(claim, lines));
  const { support, problems } = evaluate(
    linesOf([...releases, ...more], policy.line).lines,
    policy,
    evaluation.day,
  );
  if (problems.length > evaluation.problems.length) return true;
  const tiers = new Map(evaluation.support.map(({ line, tier }) => [line.name, tier]));
  return support.some(({ line, tier }) => tier !== (tiers.get(line.name) ?? null));
}

function assumed({ text, numbers }: NamedLine, lines: readonly Line[]): Release {
  const newer = lines.filter((line) => compareNumbers(line.numbers, numbers) > 0);
  const days = newer.flatMap(({ released }) => released ?? []);
  const version = { text, parts: numbers.map(String), numbers, preRelease: null, later: [], epoch: 0 };
  return { version, tag: text, day: days.sort()[0] ?? null };
}

/** Every version that a name holds, with each of its beginnings: `app-v1.02.3` has 1, 1.2 and 1.2.3. */
function numbersIn(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    for (const [text] of name.matchAll(/\d+(?:[._-]\d+)*/g)) {
      const numbers = text.split(/[._-]/).map(Number);
      for (const start of numbers.keys())
        for (const end of numbers.keys())
          if (end >= start) found.add(numbers.slice(start, end + 1).join('.'));
    }
  }
  return found;
}
