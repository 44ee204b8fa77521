import type { Note } from './problem.ts';

/** The table has more versions than were held against the candidates. */
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
    what: `The newest ${read} commits of the document were read; its history goes on.`,
  };
}

const mostNamed = 6;

/** How many versions of the table a policy gives exactly; nothing where there is no table. */
export function explainedWords(explains: number, versions: number): readonly string[] {
  if (versions === 0) return [];
  if (versions === 1)
    return [
      explains === 1 ? 'gives the table as it was written' : 'differs from the table as it was written',
    ];
  return [`gives ${explains} of ${versions} versions of the table`];
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
  const named =
    lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
  return `would change ${named} today`;
}

/** What a policy supports once a release is out. */
export function nextWords(release: string, supported: readonly string[], isRefused: boolean): string {
  const named = supported.slice(0, mostNamed).join(', ');
  const more = supported.length > mostNamed ? ` and ${supported.length - mostNamed} older` : '';
  return isRefused ? `would be refused once ${release} is out` : `once ${release} is out: ${named}${more}`;
}
