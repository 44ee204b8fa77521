import { firstOf } from './list.ts';
import type { Note, Problem } from './problem.ts';

const mostListed = 12;

/** A policy that could be written, and what is known of it, a phrase each. */
export type Proposal = { readonly text: string; readonly effect: readonly string[] };

/**
 * The repository has no policy, and none was given. Nothing is changed without one; policies that fit are proposed.
 */
export function noPolicy(path: string, proposals: readonly Proposal[], page: string | null = null): Problem {
  const offers = proposals.map(({ text, effect }) =>
    indented(`${effect.map((phrase) => `# ${phrase}\n`).join('')}${text}`),
  );
  return {
    code: 'no-policy',
    what: 'No support policy was found.',
    why: `There is no ${path}, and no other policy was given. Only maintainers can decide how long a release is supported.`,
    fix: `Run "support-window init" to write ${path}, or write one of these to it:\n\n${offers.join('\n\n')}`,
    ...(page === null ? {} : { link: page }),
  };
}

/** The repository has no policy, and nobody looked for one that fits. */
export function missingPolicy(path: string): Problem {
  return {
    code: 'no-policy',
    what: 'No support policy was found.',
    why: `There is no ${path}, and no other policy was given.`,
    fix: `Run "support-window init" to write ${path}.`,
  };
}

/**
 * Nothing has been released by that day, so nothing changes. `suffix` is the ending that makes all tags
 * pre-releases, such as `testnet` in `v1.2.0-testnet`, or null.
 */
export function noReleases(day: string, tags: number, suffix: string | null = null): Note {
  const found = tags === 0 ? 'the repository has no tags' : `none of its ${tags} tags is a release by ${day}`;
  const why =
    suffix === null
      ? ''
      : ` All of them end with "${suffix}", so they are pre-releases. To count them as releases, set "stable: [${suffix}]" in the policy.`;
  return { code: 'no-releases', what: `There are no releases: ${found}. The document is not changed.${why}` };
}

/** The given policy could not be compared with the repository's own, which cannot be read. */
export function notCompared(path: string, problems: number): Note {
  const count = problems === 1 ? 'a problem' : `${problems} problems`;
  return {
    code: 'not-compared',
    what: `The repository's own policy has ${count}, so the two were not compared.`,
    where: { path },
  };
}

/** The lines of a product, newest first; the only product has no name. */
type LinesOf = { readonly product: string | null; readonly names: readonly string[] };

/** There is no release line of that name. */
export function unknownLine(asked: string, known: readonly LinesOf[]): Problem {
  const example = known.find(({ names }) => names.length > 0);
  const [first] = example?.names ?? [];
  const name = example?.product == null ? first : `"${example.product} ${first}"`;
  return {
    code: 'unknown-line',
    what: `There is no release line ${asked}.`,
    why: known.map(linesText).join(' '),
    fix:
      first === undefined
        ? 'Try again after the first release. If there are releases, fetch their tags with git fetch --tags.'
        : `Name one of them, or one of its releases: explain ${name}`,
  };
}

function linesText({ product, names }: LinesOf): string {
  const whose = product === null ? '' : ` of ${product}`;
  if (names.length === 0) return product === null ? 'Nothing has been released.' : `${product} has no lines.`;
  return `The lines${whose} are ${firstOf(names, mostListed, 'older')}.`;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, '  ');
}
