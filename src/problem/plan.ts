import type { Note, Problem } from './problem.ts';

const mostListed = 12;

/** A policy that could be written, and the lines of the document it would change today; null when unknown. */
export type Proposal = { readonly text: string; readonly changed: readonly number[] | null };

/** No policy was given and the repository has none. A promise is never invented; `proposals` are offered instead. */
export function noPolicy(path: string, proposals: readonly Proposal[]): Problem {
  const offers = proposals.map(({ text, changed }) => indented(`${effect(changed)}${text}`));
  return {
    code: 'no-policy',
    what: 'No support policy was found.',
    why: `There is no ${path}, and none was given. How long a release is supported is the maintainers' promise to make.`,
    fix: `Write one to ${path}, for example:\n\n${offers.join('\n\n')}`,
  };
}

/** Nothing has been released by the day, so nothing is supported and nothing changes. */
export function noReleases(day: string, tags: number): Note {
  const found = tags === 0 ? 'the repository has no tags' : `none of its ${tags} tags is a release by ${day}`;
  return { code: 'no-releases', what: `There are no releases: ${found}. The document stays as it is.` };
}

/** The repository's own policy could not be compared with the one asked for, because it cannot be read. */
export function notCompared(path: string, problems: number): Note {
  const count = problems === 1 ? 'a problem' : `${problems} problems`;
  return {
    code: 'not-compared',
    what: `The repository's own policy has ${count} and was not compared.`,
    where: { path },
  };
}

/** No release line of that name. `names` are the lines there are, newest first. */
export function unknownLine(asked: string, names: readonly string[]): Problem {
  return {
    code: 'unknown-line',
    what: `There is no release line ${asked}.`,
    why: names.length === 0 ? 'Nothing has been released.' : `The lines are ${listed(names)}.`,
    fix: 'Name a line as its tags write it, without the last numbers: 3 or 3.2.',
  };
}

function effect(changed: readonly number[] | null): string {
  if (changed === null) return '';
  if (changed.length === 0) return '# changes nothing today\n';
  const lines = [...new Set(changed)].map(String);
  const named =
    lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
  return `# would change ${named} today\n`;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} older` : ''}`;
}
