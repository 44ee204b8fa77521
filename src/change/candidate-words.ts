import { firstOf, joinWords } from '../problem/list.ts';

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

const doubts = {
  rivals: 'other policies fit nearly as well',
  some: 'no policy fits every version',
  most: 'weak match: the table often said something else',
  newest: 'weak match: the table says something else now',
  short: 'the history of the table is too short to be sure',
  frozen: 'it is made for the lines of today',
  refused: 'weak match: it would be refused',
} as const;

/** How sure it is that a policy is meant, and why not more; before the first release nothing can be told. */
export function surenessWords({
  doubt,
  versions,
  trials,
}: {
  readonly doubt: keyof typeof doubts | null;
  readonly versions: number;
  readonly trials: unknown;
}): readonly string[] {
  if (trials === null) return ['no release to compare with'];
  if (versions === 0) return ['no table to compare with'];
  return [doubt === null ? 'no other policy fits as well' : doubts[doubt]];
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

/**
 * A policy in one line: `line: major, support: newest 2`; what stands indented under a key is in brackets behind it,
 * without the reasons of exceptions.
 */
export function inOneLine(policy: string): string {
  const parts: string[] = [];
  let isInside = false;
  for (const row of policy.trim().split('\n')) {
    const isNested = /^\s/.test(row);
    const text = row
      .trim()
      .replace(/^- /, '')
      .replace(/^"([^"]*)": \{ ([^,{}]*), because: .*\}$/, '$1 $2');
    if (isInside && !isNested) parts.push(')');
    if (isNested) parts.push(isInside ? `, ${text}` : ` (${text}`);
    else parts.push(`${parts.length === 0 ? '' : ', '}${text}`);
    isInside = isNested;
  }
  return `${parts.join('')}${isInside ? ')' : ''}`;
}
