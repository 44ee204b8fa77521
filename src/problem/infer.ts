import { firstOf, joinWords } from './list.ts';
import type { Note, Problem } from './problem.ts';

/** The table has more versions than were compared with each policy. */
export function versionsRead(read: number, all: number): Note {
  return {
    code: 'versions-read',
    what: `The newest ${read} of ${all} versions of the table were compared with each policy.`,
  };
}

/** The document has a longer history than was read. */
export function commitsRead(read: number): Note {
  return {
    code: 'commits-read',
    what: `Only the newest ${read} commits of the document were read.`,
  };
}

/** GitHub did not give the history of the document, or only a part of it. */
export function pastUnread(said: string): Note {
  return {
    code: 'past-unread',
    what: `GitHub did not give the whole history of the document, so the policies were compared with less of it. ${said}`.trim(),
  };
}

const mostNamed = 6;

/** How many versions of the table a policy gives exactly; nothing where there is no table. */
export function explainedWords(explains: number, versions: number): readonly string[] {
  if (versions === 0) return [];
  if (versions === 1)
    return [
      explains === 1 ? 'matches the table as it was written' : 'differs from the table as it was written',
    ];
  return [`matches ${explains} of ${versions} versions of the table`];
}

/** What a policy would do to the document today. */
export function changedWords({
  isRefused,
  changed,
}: {
  readonly isRefused: boolean;
  readonly changed: readonly number[];
}): string {
  if (isRefused) return 'would be refused today';
  if (changed.length === 0) return 'changes nothing today';
  const lines = [...new Set(changed)].map(String);
  const named = lines.length === 1 ? `line ${lines[0]}` : `lines ${joinWords(lines)}`;
  return `would change ${named} today`;
}

/** What a policy supports once a release is out. */
export function nextWords(release: string, supported: readonly string[], isRefused: boolean): string {
  return isRefused
    ? `would be refused once ${release} is out`
    : `once ${release} is out: ${firstOf(supported, mostNamed, 'older')}`;
}

/** How sure it is that a policy is meant, beside others; before the first release nothing can be told. */
export function surenessWords({
  sure,
  explains,
  versions,
  trials,
}: {
  readonly sure: 'high' | 'medium' | 'low';
  readonly explains: number;
  readonly versions: number;
  readonly trials: unknown;
}): readonly string[] {
  if (trials === null) return ['no release to compare with'];
  if (versions === 0) return ['no table to compare with'];
  if (sure === 'high') return ['no other policy fits as well'];
  if (sure === 'medium') return ['other policies fit nearly as well'];
  return explains * 2 < versions
    ? ['weak match: the table mostly said something else']
    : ["weak match: the table's history is too short to tell"];
}

/** A line of which a version of the table says something else than a policy. */
export function contradictionWords(one: {
  readonly day: string;
  readonly line: string;
  readonly table: string;
  readonly policy: string;
}): string {
  const table = one.table === 'unlisted' ? 'the table did not list it' : `the table said ${one.table}`;
  return `${one.line} on ${one.day}: ${table}, the policy says ${one.policy}`;
}

/** There is a policy already, and init never overwrites one. */
export function policyExists(path: string): Problem {
  return {
    code: 'policy-exists',
    what: 'The repository has a policy already.',
    why: `${path} exists, and init never overwrites a file.`,
    fix: 'Edit it by hand, or remove it and run init again; "support-window plan --policy POLICY" shows what another policy would do.',
    where: { path },
  };
}

/** Another file that init was asked to write exists already. */
export function fileExists(path: string, option: string): Problem {
  return {
    code: 'file-exists',
    what: `${path} exists already.`,
    why: 'init never overwrites a file.',
    fix: `Remove ${option}, or move the file away.`,
    where: { path },
  };
}

/** init was run where it cannot write files. */
export function initWithoutTree(folder: string): Problem {
  return {
    code: 'no-working-tree',
    what: 'init needs a working tree.',
    why: `The repository at ${folder} is bare, or --ref was given.`,
    fix: 'Run init in a clone with a working tree and without --ref; with --json it writes nothing and works anywhere.',
  };
}

/** init was to take the first policy, and there is nothing that any of them could be compared with. */
export function nothingToCompare(): Problem {
  return {
    code: 'nothing-to-compare',
    what: 'No policy was taken.',
    why: 'There is no release in the clone, so the policies could not be compared with anything.',
    fix: 'Fetch the tags with "git fetch --tags", or name a policy with --policy.',
  };
}

/** The number is not that of a candidate. */
export function noCandidate(number: string, count: number): Problem {
  return {
    code: 'no-candidate',
    what: `There is no candidate ${number}.`,
    why: count === 1 ? 'There is only number 1.' : `They are numbered from 1 to ${count}.`,
    fix: 'Use one of these numbers with --policy, the name of a preset, or YAML.',
  };
}
