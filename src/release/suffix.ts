/** What stands behind the numbers of a version. `unknown` is a pre-release by grammar whose word says nothing. */
export type Suffix =
  | {
      readonly kind: 'release' | 'later' | 'pre-release' | 'unknown';
      readonly preRelease: string | null;
      readonly later: readonly number[];
    }
  | { readonly kind: 'moving' };

const stableWords = new Set(['final', 'ga', 'release', 'stable', 'lts']);
const laterWords = new Set(['post', 'sp']);
const movingWords = new Set(['latest', 'current', 'x']);
/** The day of a build, as in `9.4.8.v20180619` and `2.3.0_stable_2026-07-09`. */
const buildDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4})?$/;
const fixWords = new Set(['patch', 'p', 'pl', 'hotfix', 'fix']);
const fullNames: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['c', 'rc'],
  ['cr', 'rc'],
]);
const preReleaseWords =
  /^(?:alpha|beta|bate|a|b|c|rc|cr|m|milestone|pre|prerelease|preview|preminor|prepatch|premajor|dev|snapshot|nightly|canary|next|ea|exp|experimental|insiders?|test|unstable|wip|draft)$/;

/** Reads the text behind a version's numbers, its separator included: ``, `-rc.1`, `rc1`, `.post2`, `-patch.16`. */
export function readSuffix(text: string, stableSuffixes: readonly string[] = []): Suffix {
  if (text === '') return { kind: 'release', preRelease: null, later: [] };
  const tokens = wordsAndNumbers(text);
  const [word = '', ...rest] = /^\d/.test(tokens[0] ?? '') ? ['n', ...tokens] : tokens;
  if (movingWords.has(tokens.at(-1) ?? '')) return { kind: 'moving' };
  if (stableWords.has(word) && rest.length === 0) return { kind: 'release', preRelease: null, later: [] };
  if (isLater(word, stableSuffixes, rest) && rest.every(isNumber)) {
    return { kind: 'later', preRelease: null, later: rest.length === 0 ? [0] : rest.map(Number) };
  }
  const known = isStageWord(word) || tokens[0] !== word;
  return { kind: known ? 'pre-release' : 'unknown', preRelease: preReleaseText(text, tokens), later: [] };
}

/**
 * The word of a suffix as a policy's `stable` would name it: `patch` for `patch.16`, `N` for a bare number; null where more
 * words follow or there is none.
 */
export function suffixWord(preRelease: string): string | null {
  const tokens = wordsAndNumbers(preRelease);
  const [word = '', ...rest] = tokens;
  if (word === '' || !rest.every(isNumber)) return null;
  return isNumber(word) ? 'N' : word;
}

/** More words than these are no habit that one key of a policy could name. */
const mostSuffixes = 4;

/** The words that all these tags end with behind their numbers, as they write them; none where a tag has no such word. */
export function suffixesOfAll(tags: readonly string[]): readonly string[] {
  const words = tags.map((tag) => /\d[-._+]?([a-z]+)(?:[-._]?\d+)?$/iu.exec(tag)?.[1] ?? '');
  const different = [...new Set(words)];
  return different.length > mostSuffixes || different.includes('') ? [] : different;
}

/** Whether a word names a stage on the way to a release: `rc`, `beta`. */
export function isStageWord(word: string): boolean {
  return preReleaseWords.test(word);
}

/** Whether a word reads like a fix of a release although a suffix of it is a pre-release by grammar. */
export function isFixWord(word: string): boolean {
  return fixWords.has(word);
}

/** Whether a suffix names a build or a variant (`-es`, `-amd`) rather than a stage on the way to a release. */
export function namesBuild(preRelease: string): boolean {
  const [word = ''] = wordsAndNumbers(preRelease);
  return !isNumber(word) && !isStageWord(word) && !isFixWord(suffixWord(preRelease) ?? '');
}

function isLater(word: string, stableSuffixes: readonly string[], rest: readonly string[]): boolean {
  return (
    laterWords.has(word) ||
    ((word === 'v' || stableWords.has(word)) && buildDate.test(rest.join(''))) ||
    stableSuffixes.some((suffix) => suffix.replace(/^[-.]/, '').toLowerCase() === word)
  );
}

/** SemVer's own identifiers stay as they are; attached forms (`rc1`, `.b2`) are written the same way. */
function preReleaseText(text: string, tokens: readonly string[]): string {
  if (text.startsWith('-')) return text.slice(1);
  return tokens.map((token) => fullNames.get(token) ?? token).join('.');
}

function wordsAndNumbers(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

function isNumber(token: string): boolean {
  return /^\d{1,15}$/.test(token);
}
