import type { Day } from '../day.ts';
import type { DocumentFile } from '../document/file.ts';
import { markdownReader } from '../document/markdown/markdown.ts';
import type { DatedText } from '../document/wanted.ts';
import { shippedBy } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import { proseNotRead } from '../problem/plan.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { Release, ReleaseRules, Tag } from '../release/release.ts';
import { readReleases } from '../release/tag.ts';
import { withConcreteRows, withLatestReleases } from './derive.ts';
import { evidenceOf } from './evidence.ts';
import type { Contradiction, Evidence, PolicyFit } from './fit.ts';
import { firstOfEach, heldAgainst, rankedGuesses, type TriedPolicy, usual } from './guesses.ts';
import { statedIn } from './prose.ts';
import { type Doubt, doubtOf, explainedBy, explainsLast, type Sureness, surenessOf } from './rank.ts';
import { type Sentence, sentenceNotRead, sentenceStated } from './sentence.ts';
import type { Sight } from './sight.ts';
import type { Guess } from './space.ts';
import { countsTime, tellsTime } from './spans.ts';
import { type TableNow, tableNow, versionsUntil } from './table-now.ts';
import { guessesFromTags, type Tended, type TendedGuess } from './tended.ts';
import { isFlood, isSmooth, type Trials, trialGround, tryOut } from './trial.ts';

/** What is known of a repository without a policy. */
export type InferQuestion = {
  readonly tags: readonly Tag[];
  /** The versions of the document that were read, in any order; without any the document counts as one of the day. */
  readonly versions: readonly DatedText[];
  /** The document as it is; null where there is none. */
  readonly document: DocumentFile | null;
  /** The heading of the table, where the document has those of several products. */
  readonly table?: string;
  readonly day: Day;
};

/** What a policy was read from besides the table: a sentence of the document, or the days of the tags. */
export type Origin =
  | ({ readonly kind: 'prose'; readonly path: string } & Sentence)
  | ({ readonly kind: 'tags' } & Tended);

/** A policy that may be meant, and what speaks for and against it. */
export type PolicyCandidate = {
  /** The policy in the policy language. */
  readonly policy: string;
  /** How many versions of the table it gives exactly, of how many. */
  readonly explains: number;
  readonly versions: number;
  readonly sure: Sureness;
  /** Null where it is sure, and where there was nothing to compare with. */
  readonly doubt: Doubt | null;
  /** The day from which on the document has no table any more, which the versions had; null otherwise. */
  readonly removed: Day | null;
  readonly origin: Origin | null;
  readonly contradictions: readonly Contradiction[];
  /** Null where nothing was released, so that nothing can be tried. */
  readonly trials: Trials | null;
  /** What each product of a policy for several is read from. */
  readonly products?: readonly ProductShown[];
};

/** A product as its tags and its table show it. */
export type ProductShown = Pick<PolicyCandidate, 'explains' | 'versions' | 'sure'> & {
  readonly name: string;
  /** How many tags are its, and one of them. */
  readonly tags: number;
  readonly example: string;
  /** The heading of its table; null where the document has but one. */
  readonly table: string | null;
};

/** The candidates, best first, what is worth knowing of how they were found, and why tags could not be read. */
export type Inference = {
  readonly candidates: readonly PolicyCandidate[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
};

const mostOffered = 5;
const mostTried = 10;

const rules: ReleaseRules = { tag: null, stable: [], ignore: [], releases: 'joined', datesFrom: 'releases' };

/**
 * The policies that a repository shows, best first: each is held against every version of its table with the releases
 * of that day, and tried on the next patch, minor and major release. Where none fits, the nearest. `step` is called after each policy
 * that was held against the table, so that who waits can be told.
 */
export function infer(
  { tags, versions, document, table: heading, day }: InferQuestion,
  step: () => void = () => {},
): Inference {
  const reading = readReleases(tags, rules);
  const releases = reading.ok ? reading.value.releases : [];
  const shipped = shippedBy(releases, day);
  if (shipped.length === 0)
    return { candidates: usual.map(untried), notes: [], problems: reading.ok ? [] : reading.problems };
  const known = versionsUntil(versions, document, day);
  const table = tableNow(known, document, day, markdownReader(), heading);
  const stated = document === null ? [] : statedIn(document.text);
  const { evidence: all, notes } = evidenceOf(known, releases, day, heading);
  const found = table.kind === 'removed' ? ofRemoved(all, stated.length > 0) : all;
  const evidence = { ...found, step };
  const tended = evidence.sights.length === 0 ? guessesFromTags(evidence.ground, day) : [];
  const ranked = rankedGuesses(evidence, [...stated, ...tended]);
  const current = ranked.filter(({ fit }) => explainsLast(fit));
  const likeliest = [...ranked.slice(0, mostTried), ...current.slice(0, mostTried)];
  const tried = triedOut(
    firstOfEach(likeliest, ({ text }) => text).map((one) => withLatestReleases(one, evidence.sights)),
    { shipped, document, isNew: table.kind !== 'there', table: heading, day, evidence },
  );
  const lasting = tried.filter(({ trials }) => isSmooth(trials));
  const ordered = (lasting.length > 0 ? lasting : tried).toSorted((a, b) => standing(a) - standing(b));
  const isTimed = evidence.sights.some(tellsTime);
  const candidates = ordered
    .slice(0, mostOffered)
    .map((one, index) =>
      candidateOf(one, ordered, { isFirst: index === 0, table, document, tended, isTimed }),
    );
  return { candidates, notes: [...notes, ...notRead(table, document)], problems: [] };
}

/** Of a table that was removed, what it said of releases that were out; nothing, where the prose speaks in its place. */
function ofRemoved(evidence: Evidence, isStated: boolean): Evidence {
  const { sights, ground } = evidence;
  const isOfReleases = ({ days }: Sight) => days.some((day) => ground.shipped(day).length > 0);
  return { ...evidence, sights: isStated ? [] : sights.filter(isOfReleases) };
}

/** Without a table, a sentence that may state the policy and was not understood. */
function notRead({ kind }: TableNow, document: DocumentFile | null): readonly Note[] {
  const sentence = kind === 'there' || document === null ? null : sentenceNotRead(document.text);
  if (document === null || sentence === null) return [];
  return [proseNotRead(sentence.quote, { path: document.path, line: sentence.line })];
}

type Tried = TriedPolicy & { readonly trials: Trials };

type TrialSetting = {
  readonly shipped: readonly Release[];
  readonly document: DocumentFile | null;
  /** Whether the table is missing, so that one would be added. */
  readonly isNew: boolean;
  readonly table: string | undefined;
  readonly day: Day;
  readonly evidence: Evidence;
};

/**
 * First what goes on at every next release, adds few rows and leaves the rows of the newest table as they are, then what does so as the
 * lines of today are written into it, then what goes on, and what would be refused at the end.
 */
function standing({ fit, trials, policy, said }: Tried): number {
  if (!isSmooth(trials)) return 3;
  if (!explainsLast(fit) || policy.document.rows !== 'as-is' || isFlood(trials.today)) return 2;
  return isFrozen(policy) && said === undefined ? 1 : 0;
}

/** Each policy on the next releases, once where several do the same; with finer rows where it would be refused. */
function triedOut(
  ranked: readonly TriedPolicy[],
  { shipped, document, isNew, table, day, evidence }: TrialSetting,
): readonly Tried[] {
  const ground = trialGround(shipped, document, { isNew, table }, day);
  const tryOne = (one: TriedPolicy): readonly Tried[] => {
    const trials = tryOut(one.policy, ground);
    evidence.step?.();
    return trials === null ? [] : [{ ...one, trials }];
  };
  const tried = ranked.flatMap((one) => {
    const plain = tryOne(one);
    if (plain.every(({ trials }) => isSmooth(trials))) return plain;
    return [...plain, ...heldAgainst([withConcreteRows(one)], evidence).flatMap(tryOne)];
  });
  const different = firstOfEach(tried, ({ fit, trials }) => JSON.stringify([explainedBy(fit), trials]));
  return different.filter((one) => !different.some((other) => isPlainer(other, one)));
}

/** Whether one does without exceptions what another explains no better with them. */
function isPlainer(one: Tried, other: Tried): boolean {
  if (one.policy.overrides.length > 0 || other.policy.overrides.length === 0) return false;
  if (!isSmooth(one.trials) || explainedBy(one.fit) < explainedBy(other.fit)) return false;
  return explainsLast(one.fit) || !explainsLast(other.fit);
}

type CandidateSetting = {
  readonly isFirst: boolean;
  readonly table: TableNow;
  readonly document: DocumentFile | null;
  readonly tended: readonly TendedGuess[];
  /** Whether a version of the table speaks of time. */
  readonly isTimed: boolean;
};

/**
 * Of all that are offered only the first may be sure, none that has the lines of today written into it or counts days of
 * which the table says nothing, and none that a table says which was removed.
 */
function candidateOf(one: Tried, all: readonly Tried[], setting: CandidateSetting): PolicyCandidate {
  const { text, fit, trials, policy } = one;
  const { isFirst, table, isTimed } = setting;
  const isGuessed = countsTime(policy) && !isTimed;
  const isRemoved = table.kind === 'removed';
  const rivals = all.filter((other) => other.text !== text).map((other) => other.fit);
  const found = isSmooth(trials) && !isRemoved ? surenessOf(fit, rivals) : 'low';
  const sure = found === 'high' && (!isFirst || isFrozen(policy) || isGuessed) ? 'medium' : found;
  return {
    policy: text,
    explains: explainedBy(fit),
    versions: fit.length,
    sure,
    doubt:
      sure === 'high' || fit.length === 0 ? null : isRemoved ? 'removed' : doubtIn(one, rivals, isGuessed),
    removed: isRemoved ? table.day : null,
    origin: originOf(one, setting),
    contradictions: fit.flat(),
    trials,
  };
}

function originOf({ text, said }: Tried, { document, tended }: CandidateSetting): Origin | null {
  const sentence = said === 'prose' && document !== null ? sentenceStated(document.text) : null;
  if (sentence !== null && document !== null) return { kind: 'prose', path: document.path, ...sentence };
  const shown = tended.find((guess) => guess.text === text)?.tended;
  return shown === undefined ? null : { kind: 'tags', ...shown };
}

function doubtIn({ fit, trials, policy }: Tried, rivals: readonly PolicyFit[], isGuessed: boolean): Doubt {
  if (!isSmooth(trials)) return 'refused';
  const found = doubtOf(fit, rivals);
  if (isGuessed && found !== 'most' && found !== 'newest') return 'timeless';
  return isFrozen(policy) && found !== 'most' && found !== 'newest' ? 'frozen' : found;
}

/** Exceptions, or everything from one line on: it explains what it was made of. */
function isFrozen({ overrides, tiers }: Policy): boolean {
  return overrides.length > 0 || tiers.some(({ end }) => end.kind === 'never');
}

function untried({ text: policy }: Guess): PolicyCandidate {
  const unknown = { doubt: null, removed: null, origin: null, contradictions: [], trials: null };
  return { policy, explains: 0, versions: 0, sure: 'low', ...unknown };
}
