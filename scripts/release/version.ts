import { compare, inc, parse } from 'semver';

/** What is wrong, in a sentence that says how to go on. */
export type Refusal = { readonly refused: string };

const steps = ['major', 'minor', 'patch'] as const;

/**
 * The version that `how` makes of `current`: a step (`major`, `minor`, `patch`) or a version of its own, which must be
 * newer than `current` and than every version in `released`.
 *
 * @param how a word from the command line
 * @param released the tags of the repository; those that are no versions do not count
 */
export function nextVersion(
  current: string,
  how: string | undefined,
  released: readonly string[],
): string | Refusal {
  const step = steps.find((name) => name === how);
  const wanted = step === undefined ? parse(how)?.version : inc(current, step);
  if (wanted === undefined || wanted === null)
    return {
      refused: `Say what to release: ${steps.join(', ')} or a version such as 1.0.0. Found "${how ?? ''}".`,
    };
  const newest = released.map((tag) => parse(tag)?.version ?? '0.0.0').reduce(newerOf, '0.0.0');
  if (compare(wanted, newest) <= 0)
    return { refused: `${wanted} is not newer than the last release, ${newest}. Choose a higher version.` };
  return wanted;
}

function newerOf(one: string, other: string): string {
  return compare(one, other) >= 0 ? one : other;
}

/**
 * The tags that move to a release: `v1` and `v1.2` for 1.2.3, but only where no newer release of that major or minor
 * exists. A pre-release moves none.
 *
 * @param tag the tag of the release, `v1.2.3`
 * @param released all version tags of the repository, with or without this one
 */
export function movingTags(tag: string, released: readonly string[]): readonly string[] {
  const version = parse(tag);
  if (version === null || version.prerelease.length > 0) return [];
  const { major, minor } = version;
  const stable = released
    .map((name) => parse(name))
    .filter((other) => other !== null && other.prerelease.length === 0);
  const leads = (isSame: (other: NonNullable<typeof version>) => boolean) =>
    stable.every((other) => other === null || !isSame(other) || compare(other, version) <= 0);
  return [
    ...(leads((other) => other.major === major) ? [`v${major}`] : []),
    ...(leads((other) => other.major === major && other.minor === minor) ? [`v${major}.${minor}`] : []),
  ];
}
