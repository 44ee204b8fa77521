import type { Facts, PolicyFact } from '../change/facts.ts';
import { type NewFile, newFiles } from '../change/parts.ts';
import { documentsMeant } from '../change/read-policy.ts';
import { undecided } from '../change/undecided.ts';
import type { Clone } from '../git/clone.ts';
import { readCurrent } from '../git/read.ts';
import { listTopFiles } from '../git/top-files.ts';
import { readVersions } from '../git/versions.ts';
import { readWorkingFile, writeWorkingFile } from '../git/working-tree.ts';
import { inferProducts } from '../infer/products.ts';
import { originText } from '../policy/source.ts';
import {
  documentMoved,
  documentNotThere,
  localFlags,
  noTags,
  releasesUnknown,
  shallowClone,
  shallowCloneNote,
} from '../problem/clone.ts';
import { updateAtRef, updateWithoutTree } from '../problem/command.ts';
import { notCompared } from '../problem/plan.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import type { Purpose } from '../report/verdict.ts';
import type { Edge } from '../sync.ts';
import type { Options } from './arguments.ts';
import type { Opened } from './begin.ts';
import { noProgress, type ProgressLine } from './progress.ts';
import { type Policies, readPolicies } from './read-policy.ts';

/** What `update` did to the files: nothing, where there are problems. */
export type FilesWritten = { readonly problems: readonly Problem[]; readonly again: false };

/** Versions of a document that tell what its last edits did. */
const mostVersions = 10;

/** What takes long where there is no policy. */
export const comparing = 'Comparing policies with the table and its history';

/** A local clone as the place of a run. Only `update` writes; `folder` is the working directory of the program. */
export function cloneEdge(
  opened: Opened,
  purpose: Purpose,
  options: Options,
  folder: string,
  progress: ProgressLine = noProgress,
): Edge<{ readonly facts: Facts }, FilesWritten> {
  const { clone } = opened;
  const asked = { isTrial: purpose === 'plan', isGate: purpose === 'check' };
  return {
    read: async () => {
      const obstacle = purpose === 'update' ? updateObstacle(clone, options) : null;
      if (obstacle !== null) return failure([obstacle]);
      const facts = await readFacts(opened, options, folder, asked);
      return facts.ok ? success({ facts: facts.value }) : facts;
    },
    withPast: async ({ facts }, path) => {
      const versions = await readVersions(clone, options.ref, [path], mostVersions);
      return { facts: { ...facts, versions: versions.ok ? versions.value : [] } };
    },
    decideWithout: ({ facts }, day) => {
      progress.doing(comparing);
      return undecided(facts, day, undefined, progress.step, inferProducts);
    },
    write: async (decision) => {
      const isWritten = purpose === 'update' && decision.plan === 'open';
      const problems = isWritten ? await writeDocuments(clone, newFiles(decision)) : [];
      return { problems, again: false };
    },
    nothing: { problems: [], again: false },
    tries: 1,
  };
}

function updateObstacle({ folder, workingTree }: Clone, { ref }: Options): Problem | null {
  if (ref !== null) return updateAtRef(ref);
  return workingTree === null ? updateWithoutTree(folder) : null;
}

/** What the facts are for. */
type FactsPurpose = { readonly isTrial?: boolean; readonly isGate?: boolean; readonly asksHistory?: boolean };

/**
 * Everything a decision needs, from a local clone; `folder` is where a path of --policy is looked for first. A shallow
 * clone is enough for a trial alone, which only shows what would be. The history of the document is read where there is
 * no policy, or when it is asked for.
 */
export async function readFacts(
  opened: Opened,
  options: Options,
  folder: string,
  { isTrial = false, isGate = false, asksHistory = false }: FactsPurpose = {},
): Promise<Result<Facts>> {
  const { clone } = opened;
  const [tags, policies] = await Promise.all([opened.tags, readPolicies(clone, options, folder)]);
  const paths = documentsMeant(policies.ok ? policies.value.policy : null, options.file);
  const files = await readCurrent(clone, options.ref, paths);
  const depth = clone.shallow && !isTrial ? failure([shallowClone()]) : success(null);
  if (!tags.ok || !policies.ok || !files.ok || !depth.ok) {
    return failure(distinct([depth, tags, policies, files].flatMap(problemsOf)));
  }
  const unknown = releasesProblem(policies.value.policy);
  if (unknown !== null) return failure([unknown]);
  const isHistoryWanted = asksHistory || policies.value.policy === null;
  const history = isHistoryWanted ? await readVersions(clone, options.ref, paths) : success(null);
  if (!history.ok) return history;
  const published = publishedIn(policies.value);
  const said = [policies, files, published, history].flatMap(({ notes }) => notes);
  return success({
    ...published.value,
    tags: tags.value,
    cloneTags: tags.value.map(({ name }) => name),
    isTrial,
    isGate,
    policy: policies.value.policy,
    files: files.value,
    paths: files.value.length > 0 || options.ref !== null ? [] : await listTopFiles(clone),
    ...(history.value === null ? {} : { versions: history.value }),
    file: options.file,
    onMissingTable: options.onMissingTable,
    notes: [...tagNotes(clone, tags.value.length), ...said],
  });
}

function problemsOf(reading: Result<unknown>): readonly Problem[] {
  return reading.ok ? [] : reading.problems;
}

/** A repository that git refuses is refused once, however much was asked of it. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** What the tags of a clone may not tell. */
function tagNotes({ shallow }: Clone, count: number): readonly Note[] {
  const depth = shallow ? [shallowCloneNote()] : [];
  if (count > 0) return [...depth, localFlags()];
  return shallow ? depth : [noTags()];
}

/** The policies to compare with; one that a clone cannot follow is left out, and a note says so. */
function publishedIn({ own, previous }: Policies) {
  const isKnown = (policy: PolicyFact | null) => releasesProblem(policy) === null;
  const value = { own: isKnown(own) ? own : null, previous: isKnown(previous) ? previous : null };
  return { value, notes: own === null || isKnown(own) ? [] : [notCompared(originText(own.origin), 1)] };
}

/** A policy that needs what only GitHub knows: counting every tag in its stead could publish a wrong promise. */
function releasesProblem(policy: PolicyFact | null): Problem | null {
  if (!policy?.reading.ok) return null;
  const counts = policy.reading.value.some((product) => product.policy.release.releases === 'github');
  return counts ? releasesUnknown(originText(policy.origin)) : null;
}

/** Writes the new texts, if every file on disk is still the one the plan was made for. */
async function writeDocuments(clone: Clone, files: readonly NewFile[]): Promise<readonly Problem[]> {
  const moved = files.flatMap((file) => standsStill(clone, file));
  if (moved.length > 0) return moved;
  for (const { path, after } of files) {
    const written = await writeWorkingFile(clone, path, Buffer.from(after));
    if (!written.ok) return written.problems;
  }
  return [];
}

function standsStill(clone: Clone, { path, before }: NewFile): readonly Problem[] {
  const found = readWorkingFile(clone, path);
  if (!found.ok) return found.problems;
  const bytes = found.value === null ? null : Buffer.from(found.value.bytes);
  if (bytes === null && before !== null) return [documentNotThere(path)];
  const same = before === null ? bytes === null : bytes?.equals(Buffer.from(before)) === true;
  return same ? [] : [documentMoved(path)];
}
