import type { Day } from '../day.ts';
import type { DocumentFile } from '../document/file.ts';
import { markdownReader, type ReadMarkdown } from '../document/markdown/markdown.ts';
import type { Edit } from '../document/outcome.ts';
import { updateDocument } from '../document/update.ts';
import { wantedFrom } from '../document/want.ts';
import { evaluate } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import type { Problem } from '../problem/problem.ts';
import { type Granularity, linesOf } from '../release/line.ts';
import type { Line, Release } from '../release/release.ts';
import { compareVersions } from '../release/version.ts';
import { answeredOnce } from './ground.ts';

/** What a policy would do on a day: the lines it supports, and what it would make of the document. */
export type Trial = {
  /** The release that is tried, `8.2.0`; null where it is today as it is. */
  readonly release: string | null;
  readonly plan: 'unchanged' | 'open' | 'blocked';
  /** The supported lines, newest first. */
  readonly supported: readonly string[];
  readonly edits: readonly Edit[];
  /** The versions of the rows that a new table would have; null where the document has a table. */
  readonly added: readonly string[] | null;
  readonly problems: readonly Problem[];
};

const mostNewRows = 12;

/** Today, and the day after the next patch, minor and major release. */
export type Trials = {
  readonly today: Trial;
  readonly next: { readonly patch: Trial; readonly minor: Trial; readonly major: Trial };
};

/** What trials are made with. */
export type TrialGround = {
  readonly releases: readonly Release[];
  readonly document: DocumentFile | null;
  /** Whether the document has no table yet, so that one is added. */
  readonly isNew: boolean;
  /** The heading of the table, where the document has those of several products. */
  readonly table: string | undefined;
  readonly day: Day;
  readonly read: ReadMarkdown;
  /** The lines of the releases with one more, which every policy of a granularity shares. */
  readonly linesWith: LinesWith;
};

type LinesWith = (question: Grouping) => readonly Line[];
type Grouping = { readonly granularity: Granularity; readonly release: Release | null };

/**
 * Groups the releases once for each granularity and each release that is tried. Without a document a table is tried in an
 * empty one.
 */
export function trialGround(
  releases: readonly Release[],
  document: DocumentFile | null,
  { isNew, table }: { readonly isNew: boolean; readonly table?: string | undefined },
  day: Day,
): TrialGround {
  const linesWith = answeredOnce(
    ({ granularity, release }: Grouping) =>
      linesOf(release === null ? releases : [release, ...releases], granularity).lines,
    ({ granularity, release }) => `${JSON.stringify(granularity)} ${release?.tag ?? ''}`,
  );
  return { releases, document: document ?? nothing, isNew, table, day, read: markdownReader(), linesWith };
}

const nothing: DocumentFile = { path: 'SECURITY.md', text: '' };

/** Tries a policy on the document as it is today, and each next release on what that would leave. Nothing is kept. */
export function tryOut(policy: Policy, ground: TrialGround): Trials | null {
  const newest = newestOf(ground.releases);
  if (newest === null) return null;
  const today = trial(policy, ground, null);
  const after = { ...ground, document: today.after };
  const then = (at: number) => trial(policy, after, following(newest, at, ground.day)).trial;
  return { today: today.trial, next: { patch: then(2), minor: then(1), major: then(0) } };
}

/** Whether nothing of it would be refused. */
export function isSmooth({ today, next }: Trials): boolean {
  return [today, next.patch, next.minor, next.major].every(({ plan }) => plan !== 'blocked');
}

/** Whether it would put in more new rows at once than anybody keeps by hand. */
export function isFlood({ edits, added }: Pick<Trial, 'edits' | 'added'>): boolean {
  const rows = added?.length ?? edits.filter(({ before, after }) => before === null && after !== null).length;
  return rows > mostNewRows;
}

function trial(
  policy: Policy,
  { releases: known, document, isNew, table, day, read, linesWith }: TrialGround,
  release: Release | null,
): { readonly trial: Trial; readonly after: DocumentFile | null } {
  const releases = release === null ? known : [release, ...known];
  const lines = linesWith({ granularity: policy.line, release });
  const evaluation = evaluate(lines, policy, day);
  const wanted = wantedFrom(evaluation, { releases, lines, skipped: [] }, policy);
  const isShared = table !== undefined;
  const rules = isShared ? { ...policy.document, table } : policy.document;
  const kept = updateDocument(document, wanted, rules, isNew ? 'insert' : 'ignore', { read, isShared });
  const { outcome } = kept;
  const problems = [...evaluation.problems, ...kept.problems];
  const plan = problems.length > 0 ? 'blocked' : outcome.changed ? 'open' : 'unchanged';
  const supported = evaluation.support.flatMap(({ line, tier }) => (tier === null ? [] : [line.name]));
  const after =
    document === null || outcome.after === undefined ? document : { ...document, text: outcome.after };
  const edits = isNew ? [] : outcome.edits;
  const added = isNew ? rowsIn(outcome.edits) : null;
  return {
    trial: { release: release?.version.text ?? null, plan, supported, edits, added, problems },
    after,
  };
}

/** The versions of the rows of a table that was put in, below its header and the line under that. */
function rowsIn(edits: readonly Edit[]): readonly string[] {
  const rows = edits.flatMap(({ after }) =>
    after?.startsWith('|') ? (after.split('|')[1]?.trim() ?? []) : [],
  );
  return rows.slice(2);
}

function newestOf(releases: readonly Release[]): Release | null {
  const [first, ...others] = releases;
  if (first === undefined) return null;
  return others.reduce((a, b) => (compareVersions(b.version, a.version) > 0 ? b : a), first);
}

/** The release that follows where the number at a place goes up: 8.0.0 after 7.4.2 at the first. */
function following({ version, tag }: Release, at: number, day: Day): Release {
  const length = Math.max(at + 1, version.numbers.length);
  const numbers = Array.from({ length }, (_, index) => {
    const number = version.numbers[index] ?? 0;
    return index < at ? number : index === at ? number + 1 : 0;
  });
  const parts = numbers.map((number, index) => writtenLike(version.parts[index] ?? '', number));
  const text = parts.join('.');
  return {
    version: { ...version, text, parts, numbers, preRelease: null, later: [] },
    tag: tag.includes(version.text) ? tag.replace(version.text, () => text) : `v${text}`,
    day,
  };
}

/** With a leading zero where the number before had one: 24.05 after 24.04. */
function writtenLike(before: string, number: number): string {
  return before.length > 1 && before.startsWith('0')
    ? String(number).padStart(before.length, '0')
    : String(number);
}
