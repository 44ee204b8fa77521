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
  if (isLater(word, stableSuffixes) && rest.every(isNumber)) {
    return { kind: 'later', preRelease: null, later: rest.length === 0 ? [0] : rest.map(Number) };
  }
  const known = preReleaseWords.test(word) || tokens[0] !== word;
  return { kind: known ? 'pre-release' : 'unknown', preRelease: preReleaseText(text, tokens), later: [] };
}

/**
 * The word of a suffix that is a pre-release by grammar but reads like a fix (`patch` in `patch.16`), as a policy's
 * `stable` would name it; null for any other.
 */
export function fixWord(preRelease: string): string | null {
  const [word = '', ...rest] = wordsAndNumbers(preRelease);
  return fixWords.has(word) && rest.every(isNumber) ? word : null;
}

/** Whether a suffix names a build or a variant (`-es`, `-amd`) rather than a stage on the way to a release. */
export function namesBuild(preRelease: string): boolean {
  const [word = ''] = wordsAndNumbers(preRelease);
  return !isNumber(word) && !preReleaseWords.test(word) && fixWord(preRelease) === null;
}

function isLater(word: string, stableSuffixes: readonly string[]): boolean {
  return (
    laterWords.has(word) ||
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
