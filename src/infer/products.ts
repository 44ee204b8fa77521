import type { DocumentFile } from '../document/file.ts';
import { markdownReader } from '../document/markdown/markdown.ts';
import { tablesOf } from '../document/markdown/table.ts';
import { isVersionTable } from '../document/read/locate.ts';
import { isProductName } from '../policy/product.ts';
import { chooseFamily } from '../release/choose.ts';
import { type Family, readFamilies } from '../release/family.ts';
import { wordsOf } from '../release/family-succession.ts';
import {
  type Inference,
  type InferQuestion,
  infer,
  type PolicyCandidate,
  type ProductShown,
} from './infer.ts';
import type { Sureness } from './rank.ts';
import type { Trial, Trials } from './trial.ts';

/** More products than these are the packages of one, and are not told apart for every table. */
const mostProducts = 8;
const mostAlone = 3;

/**
 * As `infer`; where several groups of tags could be the releases, the policies that take each of them for a product, and
 * those that take one of them for the whole.
 */
export function inferProducts(question: InferQuestion, step?: () => void): Inference {
  const choice = chooseFamily(readFamilies(question.tags, []).families);
  if (choice.kind === 'chosen') return infer(question, step);
  const families = choice.families.filter((family) => isProductName(wordsOf(family)));
  const titles = tableTitles(question.document);
  const found = families.map((family) => wordsOf(family)).map((name) => titleFor(name, titles));
  const isOneTable = titles.length === 1 && found.every((title) => title === null);
  const parts = families.slice(0, mostProducts).map((family, index): ProductPart => {
    const table = isOneTable ? null : (found[index] ?? `Supported versions of ${wordsOf(family)}`);
    const tags = family.members.map(({ tag }) => tag);
    const { table: _whole, ...rest } = question;
    return { family, table, ...infer({ ...rest, tags, ...(table === null ? {} : { table }) }, step) };
  });
  const together = isOneTable || parts.length < 2 || families.length > mostProducts ? [] : [joined(parts)];
  const alone = parts.flatMap((part) => aloneFrom(part, titles.length > 1));
  const ordered = isOneTable ? alone.toSorted((a, b) => b.explains - a.explains) : alone;
  const candidates = [...together, ...ordered.slice(0, mostAlone)];
  if (candidates.length === 0) return infer(question, step);
  return { candidates, notes: parts.flatMap(({ notes }) => notes), problems: [] };
}

/** A group of tags as a product, the heading of its table, and what is inferred of it alone. */
type ProductPart = Inference & { readonly family: Family; readonly table: string | null };

function tableTitles(document: DocumentFile | null): readonly string[] {
  if (document === null) return [];
  const { text } = document;
  return tablesOf(markdownReader()(text), text)
    .filter(isVersionTable)
    .map(({ section }) => section.title);
}

/** The heading that has the name of a product in it, or the last word of the name: `core` of `@acme/core`. */
function titleFor(name: string, titles: readonly string[]): string | null {
  const last = name.split(/[/@]/u).at(-1) ?? name;
  const has = (title: string, word: string) =>
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}._@/-]+/u)
      .includes(word.toLowerCase());
  return titles.find((title) => has(title, name)) ?? titles.find((title) => has(title, last)) ?? null;
}

/** The best policy of each product in one file; what all have in common stands at its top. */
function joined(parts: readonly ProductPart[]): PolicyCandidate {
  const best = parts.flatMap(({ candidates: [first], ...part }) =>
    first === undefined ? [] : [{ ...part, first }],
  );
  const policies = best.map(({ first }) => first.policy);
  const isShared = new Set(policies).size === 1;
  const entries = best.flatMap(({ family, table, first }) => [
    `  ${keyText(wordsOf(family))}:`,
    `    tag: ${JSON.stringify(family.template)}`,
    ...(table === null ? [] : [`    table: ${JSON.stringify(table)}`]),
    ...(isShared ? [] : indented(first.policy)),
  ]);
  const shared = isShared ? (policies[0]?.trimEnd().split('\n') ?? []) : [];
  const sum = (count: (candidate: PolicyCandidate) => number) =>
    best.reduce((total, { first }) => total + count(first), 0);
  const least = best.toSorted((a, b) => ranks[a.first.sure] - ranks[b.first.sure])[0]?.first;
  return {
    policy: `${[...shared, 'products:', ...entries].join('\n')}\n`,
    explains: sum(({ explains }) => explains),
    versions: sum(({ versions }) => versions),
    sure: least?.sure ?? 'low',
    doubt: least?.doubt ?? null,
    removed: null,
    origin: null,
    contradictions: best.flatMap(({ family, first }) =>
      first.contradictions.map((one) => ({ ...one, line: `${wordsOf(family)} ${one.line}` })),
    ),
    trials: trialsOf(best.map(({ family, first }) => [wordsOf(family), first.trials])),
    products: best.map(({ family, table, first }) => shownFrom({ family, table }, first)),
  };
}

const ranks: Readonly<Record<Sureness, number>> = { low: 0, medium: 1, high: 2 };

function shownFrom(
  { family, table }: Pick<ProductPart, 'family' | 'table'>,
  found: PolicyCandidate,
): ProductShown {
  const { explains, versions, sure } = found;
  const tags = family.members.length;
  const example = family.members.at(-1)?.tag.name ?? '';
  return { name: wordsOf(family), tags, example, table, explains, versions, sure };
}

function keyText(name: string): string {
  return /^[A-Za-z][\w.-]*$/u.test(name) ? name : JSON.stringify(name);
}

function indented(policy: string): readonly string[] {
  return policy
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}

/** The best policy of one group of tags, which leaves all others aside. */
function aloneFrom(
  { family, table, candidates: [first] }: ProductPart,
  isNamed: boolean,
): readonly PolicyCandidate[] {
  if (first === undefined) return [];
  const heading = isNamed && table !== null ? `table: ${JSON.stringify(table)}\n` : '';
  return [{ ...first, policy: `${first.policy}tag: ${JSON.stringify(family.template)}\n${heading}` }];
}

type NamedTrials = readonly (readonly [name: string, Trials | null])[];

/** What all products would do together; each line with the name of its product. */
function trialsOf(named: NamedTrials): Trials | null {
  const known = named.flatMap(([name, trials]) => (trials === null ? [] : [[name, trials] as const]));
  if (known.length === 0) return null;
  const trial = (of: (trials: Trials) => Trial) => trialOf(known.map(([name, trials]) => [name, of(trials)]));
  return {
    today: trial(({ today }) => today),
    next: {
      patch: trial(({ next }) => next.patch),
      minor: trial(({ next }) => next.minor),
      major: trial(({ next }) => next.major),
    },
  };
}

function trialOf(named: readonly (readonly [string, Trial])[]): Trial {
  const trials = named.map(([, trial]) => trial);
  const [first = null, ...others] = named.flatMap(([name, { release }]) =>
    release === null ? [] : [`${name} ${release}`],
  );
  const added = trials.flatMap((trial) => trial.added ?? []);
  const plans = trials.map(({ plan }) => plan);
  return {
    release: others.length === 0 ? first : `${first} (and ${others.join(', ')})`,
    plan: plans.find((plan) => plan === 'blocked') ?? plans.find((plan) => plan === 'open') ?? 'unchanged',
    supported: named.flatMap(([name, { supported }]) => supported.map((line) => `${name} ${line}`)),
    edits: trials.flatMap(({ edits }) => edits),
    added: trials.every((trial) => trial.added === null) ? null : added,
    problems: trials.flatMap(({ problems }) => problems),
  };
}
