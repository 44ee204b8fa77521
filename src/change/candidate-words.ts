import { counted, firstOf, joinWords } from '../problem/list.ts';

const mostNamed = 6;

/** How many versions of the table a policy gives exactly; nothing where there is none to compare with. */
export function explainedWords({
  explains,
  versions,
  removed = null,
}: {
  readonly explains: number;
  readonly versions: number;
  readonly removed?: string | null;
}): readonly string[] {
  if (versions === 0) return [];
  if (removed !== null) {
    const count = versions === 1 ? '' : ` ${explains} of ${versions} revisions of`;
    const verb = versions === 1 && explains === 0 ? 'differs from' : 'matches';
    return [`${verb}${count} the last table (removed on ${removed})`];
  }
  if (versions === 1)
    return [
      explains === 1 ? 'matches the table as it was written' : 'differs from the table as it was written',
    ];
  return [`matches ${explains} of ${versions} revisions of the table`];
}

/** What a policy was read from besides the table: a sentence with its place, or releases of the same months. */
export function originWords(
  origin:
    | { readonly kind: 'prose'; readonly path: string; readonly line: number; readonly quote: string }
    | {
        readonly kind: 'tags';
        readonly lines: readonly string[];
        readonly since: string;
        readonly until: string;
      }
    | null,
): readonly string[] {
  if (origin === null) return [];
  if (origin.kind === 'prose') return [`from line ${origin.line} of ${origin.path}: "${origin.quote}"`];
  const days =
    origin.since === origin.until ? `on ${origin.until}` : `from ${origin.since} to ${origin.until}`;
  return [`from the tags: ${joinWords(origin.lines)} got releases ${days}`];
}

/** What a product is read from: its tags, and its table. */
export function productWords({
  name,
  tags,
  example,
  table,
  ...fit
}: {
  readonly name: string;
  readonly tags: number;
  readonly example: string;
  readonly table: string | null;
  readonly explains: number;
  readonly versions: number;
}): string {
  const where = table === null ? [] : [`${fit.versions === 0 ? 'no table' : 'table'} under "${table}"`];
  const found = [`${counted(tags, 'tag')} such as ${example}`, ...where, ...explainedWords(fit)];
  return `${name}: ${found.join('; ')}`;
}

/** What a policy would do to the document today. */
export function changedWords({
  plan,
  edits,
  added,
}: {
  readonly plan: string;
  readonly edits: readonly { readonly line: number }[];
  readonly added: readonly string[] | null;
}): string {
  if (plan === 'blocked') return 'would be refused today';
  if (added !== null) return `no table yet; would add ${rowsWords(added)}`;
  if (edits.length === 0) return 'changes nothing today';
  const lines = [...new Set(edits.map(({ line }) => line))].map(String);
  const named = lines.length === 1 ? `line ${lines[0]}` : `lines ${joinWords(lines)}`;
  return `would change ${named} of the file today`;
}

function rowsWords(rows: readonly string[]): string {
  if (rows.length === 0) return 'one without rows';
  return rows.length === 1 ? `the row ${rows[0]}` : `the rows ${firstOf(rows, mostNamed, 'more')}`;
}

/** What a policy supports once a release is out. */
export function nextWords(release: string, supported: readonly string[], isRefused: boolean): string {
  return isRefused
    ? `would be refused once ${release} is out`
    : `once ${release} is out, supports ${firstOf(supported, mostNamed, 'older')}`;
}

const doubts = {
  rivals: 'other policies fit nearly as well',
  some: 'no policy fits every revision',
  most: 'weak match: the table often said something else',
  newest: 'weak match: the table says something else now',
  short: 'the history of the table is too short to be sure',
  frozen: 'it only fits the release lines of today',
  refused: 'weak match: it would be refused',
  removed: 'weak match: the document has no table now',
  timeless: 'the table says nothing of time, so this may be chance',
} as const;

/** How sure it is that a policy is meant, and why not more; before the first release nothing can be told. */
export function surenessWords({
  doubt,
  versions,
  trials,
  removed = null,
}: {
  readonly doubt: keyof typeof doubts | null;
  readonly versions: number;
  readonly trials: unknown;
  readonly removed?: string | null;
}): readonly string[] {
  if (trials === null) return ['no release to compare with'];
  const last = removed === null ? '' : ` (the last one was removed on ${removed})`;
  if (versions === 0) return [`no table to compare with${last}`];
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
