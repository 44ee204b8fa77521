import { badEnd, badTierName, conflictingKeys } from '../problem/policy.ts';
import type { Problem } from '../problem/problem.ts';
import { parseEnd, type TierScope } from './end.ts';
import { type PolicyEntry, type PolicyNode, type PolicyText, placeWithin } from './node.ts';
import type { End, Tier } from './policy.ts';
import {
  entriesOf,
  found,
  type JsonSchema,
  keyText,
  type PieceReading,
  type Reader,
  read,
  unread,
} from './reader.ts';

/** What stands beside tier names in a policy, and so can be none. */
const reserved: ReadonlySet<string> = new Set(['when', 'because', 'see', 'planned', 'ended']);
const tierNamePattern = /^\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*$/u;

export const endSchema: JsonSchema = {
  type: 'string',
  not: { pattern: '^\\s*(?:\\d+\\s*[A-Za-z]|[Ll]atest\\b)' },
  description: 'When support ends: "newest 3", "release + 18mo", "next + 6mo", "max(…)", a date, "forever"',
  examples: [
    'newest 2',
    'next',
    'release + 18mo',
    'next + 6mo',
    'max(next + 6mo, release + 2y)',
    'eom(release + 1y)',
  ],
};

export const tiersSchema: JsonSchema = {
  type: 'object',
  propertyNames: { not: { enum: [...reserved] } },
  additionalProperties: endSchema,
  minProperties: 1,
};

/** `support: X`: one tier called `supported`. */
export const support: Reader<readonly Tier[]> = {
  schema: endSchema,
  read: (node) => {
    const end = readEnd(node, { earlier: [], later: [supportedTier] });
    return end.value === undefined
      ? unread(...end.problems)
      : read([{ name: supportedTier, end: end.value }]);
  },
};

/** Tiers in order, each with its end. */
export const tiers: Reader<readonly Tier[]> = {
  schema: tiersSchema,
  read: (node) => {
    const entries = entriesOf(node, 'a map of tiers', '{ active: next, security: next + 6mo }');
    if (entries.value?.length === 0) return unread(...readTiersNone(node));
    return entries.value === undefined ? unread(...entries.problems) : readTiers(entries.value);
  },
};

/** The name of the tier that `support: X` stands for. */
export const supportedTier = 'supported';

/** Reads tier entries in order; each end may refer to the tiers before it. */
function readTiers(entries: readonly PolicyEntry[]): PieceReading<readonly Tier[]> {
  const names = entries.map(({ key }) => key);
  const problems: Problem[] = entries.flatMap((entry) => tierNameProblem(entry) ?? []);
  const list = entries.flatMap(({ key, value }, index): Tier[] => {
    const end = readEnd(value, { earlier: names.slice(0, index), later: names.slice(index) });
    problems.push(...end.problems);
    return end.value === undefined ? [] : [{ name: key, end: end.value }];
  });
  return { value: list, problems };
}

/** The tier entries of a rule or an exception, where `support: X` may stand for one tier. */
export function readTiersOrSupport(entries: readonly PolicyEntry[]): PieceReading<readonly Tier[]> {
  const short = entries.find(({ key }) => key === 'support');
  const other = entries.find(({ key }) => key !== 'support');
  if (short === undefined) return readTiers(entries);
  if (other !== undefined) return unread(conflictingKeys('support', other.key, other.keyPlace));
  return support.read(short.value);
}

/** Reads a date expression in its scope. */
export function readEnd(node: PolicyNode, scope: TierScope): PieceReading<End> {
  if (node.kind !== 'text') return unread(badEnd(found(node), 'write an end such as "newest 3"', node.place));
  const reading = parseEnd(node.text, scope);
  if (reading.ok) return read(reading.end);
  const { offset, length, found: seen, fix } = reading.fault;
  return unread(badEnd(seen, `${fix}${commaHint(node)}`, placeWithin(node, offset, length)));
}

/** In braces a comma ends the value, so `max(a, b)` without quotes is cut in two. */
function commaHint({ text, place: { source = '', column = 1, length = 0 } }: PolicyText): string {
  const cut = text.includes('(') && !text.includes(')') && source.startsWith(',', column - 1 + length);
  return cut ? '; inside { }, put quotes around an end that has a comma' : '';
}

function tierNameProblem(entry: PolicyEntry): Problem | null {
  const { text, place } = keyText(entry);
  if (reserved.has(text)) return badTierName(text, true, place);
  return tierNamePattern.test(text) ? null : badTierName(text, false, place);
}

function readTiersNone(node: PolicyNode): readonly Problem[] {
  return [badEnd(null, 'name at least one tier, such as "security: newest 2"', node.place)];
}
