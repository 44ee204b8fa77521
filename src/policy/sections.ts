import { type Day, parseDay } from '../day.ts';
import { badEnd, expected, granularityAsLines, missingWord } from '../problem/policy.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { type LineName, parseGranularity, parseLineName } from '../release/line.ts';
import type { PolicyEntry, PolicyNode } from './node.ts';
import type { Rule } from './policy.ts';
import {
  entriesOf,
  found,
  keyText,
  type PieceReading,
  type Reader,
  readAll,
  scalar,
  unread,
} from './reader.ts';
import { selector } from './selector.ts';
import { endSchema, readTiersOrSupport, tiersSchema } from './tiers.ts';

/** A rule and where it stands. */
export type RuleEntry = Rule & { readonly place: Place };

/** What `lines` says of one line. Its ends are read once the tiers of the whole policy are known. */
export type LineEntry = {
  readonly line: LineName;
  readonly tiers: readonly PolicyEntry[];
  readonly planned: Day | null;
  readonly because: string | null;
  readonly see: string | null;
  readonly place: Place;
};

const textSchema = { type: 'string', minLength: 1 };

/** A line by its name. */
export const lineName: Reader<LineName> = scalar(
  { type: ['string', 'number'], description: 'A release line such as "4.4"' },
  'a release line',
  '"4.4"',
  parseLineName,
);

/** Rules in order; the first that matches a line speaks for it. */
export const ruleEntries: Reader<readonly RuleEntry[]> = {
  schema: {
    type: 'array',
    items: {
      type: 'object',
      properties: { when: selector.schema },
      required: ['when'],
      additionalProperties: endSchema,
    },
  },
  read: (node) =>
    node.kind === 'list'
      ? readAll(node.items, readRule)
      : unread(
          expected('a list of rules', '- { when: lts, security: release + 2y }', found(node), node.place),
        ),
};

/** Exceptions and plans for single lines. */
export const lineEntries: Reader<readonly LineEntry[]> = {
  schema: {
    type: 'object',
    additionalProperties: {
      ...tiersSchema,
      propertyNames: { not: { enum: ['when', 'ended'] } },
      properties: { because: textSchema, see: textSchema, planned: { type: 'string', format: 'date' } },
    },
  },
  read: (node) => {
    if (node.kind === 'text' && parseGranularity(node.text) !== null)
      return unread(granularityAsLines(node.text, node.place));
    const entries = entriesOf(node, 'a map of lines', '{ "5.4": { security: 2029-02-28, because: "…" } }');
    return entries.value === undefined ? unread(...entries.problems) : readAll(entries.value, readLineEntry);
  },
};

/** Tier name, or `ended`, to the text of its cell. */
export const states: Reader<readonly PolicyEntry[]> = {
  schema: { type: 'object', additionalProperties: textSchema },
  read: (node) => {
    const entries = entriesOf(node, 'a map of tiers to texts', '{ supported: "Yes", ended: "No" }');
    const unfit = entries.value?.filter(({ value }) => !isCellText(value)) ?? [];
    const problems = unfit.map(({ value }) =>
      expected('the text of one cell of a table', '"Yes"', found(value).replace(/\s+/gu, ' '), value.place),
    );
    return { value: entries.value, problems: [...entries.problems, ...problems] };
  },
};

/** A text that is not blank and ends neither its line nor its cell; `\\|` is a pipe inside a cell. */
function isCellText(node: PolicyNode): boolean {
  return node.kind === 'text' && node.text.trim() !== '' && !/[\r\n]|(?<!\\)\|/u.test(node.text);
}

function readRule(node: PolicyNode): PieceReading<RuleEntry> {
  const entries = entriesOf(node, 'a rule', '{ when: lts, security: release + 2y }');
  if (entries.value === undefined) return unread(...entries.problems);
  const when = entries.value.find(({ key }) => key === 'when');
  const tiers = readTiersOrSupport(entries.value.filter((entry) => entry !== when));
  const picked =
    when === undefined ? unread(missingWord('when', 'when: lts', node.place)) : selector.read(when.value);
  const none = entries.value.length === (when === undefined ? 0 : 1);
  const problems = [...picked.problems, ...tiers.problems, ...(none ? [noEnd(node)] : [])];
  if (picked.value === undefined || tiers.value === undefined) return { value: undefined, problems };
  return {
    value: { when: picked.value, tiers: tiers.value, place: when?.value.place ?? node.place },
    problems,
  };
}

function readLineEntry(entry: PolicyEntry): PieceReading<LineEntry> {
  const line = parseLineName(entry.key);
  const entries = entriesOf(entry.value, 'a map', '{ security: 2029-02-28, because: "…" }');
  if (line === null)
    return unread(expected('a release line', '"5.4"', found(keyText(entry)), entry.keyPlace));
  if (entries.value === undefined) return unread(...entries.problems);
  const at = (key: string) => entries.value?.find((other) => other.key === key)?.value;
  const tiers = entries.value.filter(({ key }) => !['because', 'see', 'planned'].includes(key));
  const [because, see] = [textOf(at('because')), textOf(at('see'))];
  const planned = plannedDay(at('planned'));
  const problems = [...because.problems, ...see.problems, ...planned.problems, ...gapsOf(entry, tiers, at)];
  const value = {
    line,
    tiers,
    planned: planned.value ?? null,
    because: because.value ?? null,
    see: see.value ?? null,
  };
  return { value: { ...value, place: entry.keyPlace }, problems };
}

/** An exception needs its reason, and an entry must say something. */
function gapsOf(
  { value, keyPlace }: PolicyEntry,
  tiers: readonly PolicyEntry[],
  at: (key: string) => PolicyNode | undefined,
): readonly Problem[] {
  if (tiers.length > 0)
    return at('because') === undefined ? [missingWord('because', 'because: "the reason"', keyPlace)] : [];
  return at('planned') === undefined ? [noEnd({ ...value, place: keyPlace })] : [];
}

function textOf(node: PolicyNode | undefined): PieceReading<string> {
  if (node === undefined) return { value: undefined, problems: [] };
  return scalar(textSchema, 'a text', '"extended for the migration"', (text) => text.trim() || null).read(
    node,
  );
}

function plannedDay(node: PolicyNode | undefined): PieceReading<Day> {
  if (node === undefined) return { value: undefined, problems: [] };
  return scalar(textSchema, 'a day that exists', '2027-11-01', parseDay).read(node);
}

function noEnd(node: PolicyNode): Problem {
  return badEnd(null, 'name a tier and its end, such as "security: release + 2y"', node.place);
}
