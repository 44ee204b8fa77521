import { firstOf, joinWords } from './list.ts';
import { note, type Place, problem } from './problem.ts';

const mostListed = 12;

/** A policy that could be written, and what is known of it, a phrase each. */
export type Proposal = { readonly text: string; readonly effect: readonly string[] };

/**
 * The repository has no policy, and none was given. Nothing is changed without one; policies that fit are proposed.
 */
export const noPolicy = problem(
  'no-policy',
  [
    '.github/support-window.yml',
    [{ text: 'line: major\nsupport: newest 2\n', effect: ['changes nothing today'] }],
  ],
  (path: string, proposals: readonly Proposal[], page: string | null = null) => {
    const offers = proposals.map(({ text, effect }) =>
      indented(`${effect.map((phrase) => `# ${phrase}\n`).join('')}${text}`),
    );
    return {
      what: 'No support policy was found.',
      why: `There is no ${path}, and no other policy was given. Only maintainers can decide how long a release is supported.`,
      fix: `Write one of these to ${path}, or let the input onboard or "support-window init" write it:\n\n${offers.join('\n\n')}`,
      ...(page === null ? {} : { link: page }),
    };
  },
);

/** The repository has no policy, and none that fits was looked for. */
export const missingPolicy = problem('no-policy', ['.github/support-window.yml'], (path: string) => ({
  what: 'No support policy was found.',
  why: `There is no ${path}, and no other policy was given.`,
  fix: `Write ${path}, or let the input onboard or "support-window init" write it.`,
}));

/** Nothing has been released by that day. `suffixes` make all tags pre-releases, such as `testnet` in `v1.2.0-testnet`. */
export const noReleases = note(
  'no-releases',
  ['2026-11-30', 4, ['testnet', 'mainnet']],
  (day: string, tags: number, suffixes: readonly string[] = []) => {
    const found =
      tags === 0 ? 'the repository has no tags' : `none of the ${tags} tags is a release by ${day}`;
    const ends = joinWords(
      suffixes.map((suffix) => `"${suffix}"`),
      'or',
    );
    const why =
      suffixes.length === 0
        ? ''
        : ` All of them end with ${ends}, so they are pre-releases. To count such tags as releases, set "stable: [${suffixes.join(', ')}]" in the policy.`;
    return { what: `There are no releases: ${found}. The document is not changed.${why}` };
  },
);

/** The given policy could not be compared with the repository's own, which cannot be read. */
export const notCompared = note(
  'not-compared',
  ['.github/support-window.yml', 2],
  (path: string, problems: number) => {
    const count = problems === 1 ? 'a problem' : `${problems} problems`;
    return {
      what: `The repository's own policy has ${count}, so the two were not compared.`,
      where: { path },
    };
  },
);

/** The lines of a product, newest first; the only product has no name. */
type LinesOf = { readonly product: string | null; readonly names: readonly string[] };

/** There is no release line of that name. */
export const unknownLine = problem(
  'unknown-line',
  ['9', [{ product: null, names: ['4', '3'] }]],
  (asked: string, known: readonly LinesOf[]) => {
    const example = known.find(({ names }) => names.length > 0);
    const [first] = example?.names ?? [];
    const name = example?.product == null ? first : `"${example.product} ${first}"`;
    return {
      what: `There is no release line ${asked}; a line starts with its first release.`,
      why: known.map(linesText).join(' '),
      fix:
        first === undefined
          ? 'Try again after the first release. If there are releases, fetch their tags with git fetch --tags.'
          : `Name one of them, or one of its releases: explain ${name}`,
    };
  },
);

/** The table has more versions than were compared with each policy. */
export const versionsRead = note('versions-read', [100, 240], (read: number, all: number) => ({
  what: `The newest ${read} of ${all} revisions of the table were compared with each policy.`,
}));

/** The table is the one that GitHub's own template has as an example. */
export const exampleTable = note('template-table', [], () => ({
  what: "The table is the example of GitHub's template, so it says nothing about this project. Write your own versions into it, or run init with the policy that you mean: --policy POLICY.",
}));

/** A sentence of the document may state the policy, and no policy was read from it. */
export const proseNotRead = note(
  'prose-not-read',
  ['Each major gets fixes for two years.', { path: 'SECURITY.md', line: 5 }],
  (quote: string, where: Place) => ({
    what: `This sentence may say how long releases are supported, but it was not understood: "${quote}"`,
    where,
  }),
);

/** The document has a longer history than was read. */
export const commitsRead = note('commits-read', [100], (read: number) => ({
  what: `Only the newest ${read} commits of the document were read.`,
}));

/** GitHub did not give the history of the document, or only a part of it. */
export const pastUnread = note('past-unread', ['It answered: Something went wrong.'], (said: string) => ({
  what: `GitHub did not give the whole history of the document, so the policies were compared with less of it. ${said}`.trim(),
}));

function linesText({ product, names }: LinesOf): string {
  const whose = product === null ? '' : ` of ${product}`;
  if (names.length === 0) return product === null ? 'Nothing has been released.' : `${product} has no lines.`;
  return `The lines${whose} are ${firstOf(names, mostListed, 'older')}.`;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}
