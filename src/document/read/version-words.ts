import { unreleased } from './languages.ts';
import { whole, within, words } from './lexicon.ts';

/** Words of cells and headings. They only ever classify whole cells or headings; no prose is rewritten by them. */

/** After a version: everything up to it, below it, and from it on. */
export const olderWords = whole('older');
export const belowWords = whole('below');
export const laterWords = whole('later');

/** Before a version: everything below it, up to it, from it on, above it. */
export const leadingWords = {
  below: whole('under'),
  through: whole('through'),
  from: whole('from'),
  above: whole('over'),
} as const;

/** What follows a version that is not out yet. */
export const preReleaseWords = new RegExp(
  String.raw`^(?:-[ab]\d*$|[-. ]?\(?(?:${words('notOut')})[^|]*)$`,
  'iu',
);

/** Headers and headings that speak of support. */
export const supportWords = within('support');

/** Headers of columns that are keyed by something other than the product's own versions. */
export const foreignHeader = within('foreign');

/** Headers of columns that say what each version runs on: "Java version", "Requires". */
export const platformHeader = within('platform');

/** Headings above tables of what the product runs on: "Supported PHP Versions", "Supported Runtimes". */
export const foreignHeading =
  /(?<!\w)(?:php|python|node(?:\.js)?|ruby|java|\.net|laravel|minecraft|postgres(?:ql)?|mysql|mariadb|kubernetes|ubuntu|debian|browser)s? versions?\b|\bsupported (?:runtimes|platforms|browsers|operating systems|databases)\b/iu;

/** Headers of columns that say when something came out, not how long it is supported. */
export const releaseHeader = new RegExp(`(?:${words('cameOut')})(?!.*support)`, 'iu');

/** Headings above tables of what is supported no longer. */
export const endedHeading =
  /unsupported|no longer|not supported|previously|\b(?:past|old|older|ended|archived?|legacy|retired|deprecated)\b|\bend[ -]of[ -](?:life|support)\b|\beol\b/iu;

/** Headers of columns that hold versions, branches or release lines. */
export const versionHeader = new RegExp(`^(?:\\S+ )?(?:${words('version')})`, 'iu');

/** Headings that speak of versions. */
export const versionWords = within('versions');

/**
 * Whole cells that speak of releases in words, in the languages real tables are written in: the newest release, all
 * other releases, a branch. No pattern nests one repetition in another.
 */

/** Joined alternatives that are the whole of a text, with at most a version behind them: `latest (v3.2)`. */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})(?: \\(?v?\\d\\S*)?$`, 'u');
}

/** A whole cell that means the newest release. */
export const newestWords = phrases(words('newest'));

const previousWords = {
  major: phrases(words('previousMajor')),
  minor: phrases(words('previousMinor')),
  line: phrases(words('previousLine')),
} as const;

/** Which version before the newest one a whole cell means; `line` where it does not say which, null where it means none. */
export function previousIn(cell: string): keyof typeof previousWords | null {
  const kinds = ['major', 'minor', 'line'] as const;
  return kinds.find((kind) => previousWords[kind].test(cell)) ?? null;
}

/** A whole cell that means every other release. */
export const restWords = phrases(words('rest'));

const trunk = '(?:main|master|develop|dev|trunk|next|edge|nightly|head)';

/** A branch, or work in progress that no release line is. */
export const branchWords = phrases(
  String.raw`(?:(?:the )?(?:current|latest|default) |the )?${trunk}(?: branch)?(?: \(.*\))?|(?:the )?stable(?: branch)?(?: \(.*\))?`,
  String.raw`(?:main|master) \/ \S+|(?:\S+ ){1,2}branch(?:es)?(?: \(.*\))?|(?:${words('branch')}) .*`,
  `latest on .*|(?:latest|current|newest) .*${unreleased}.*|(?:early )?${unreleased}(?: .*)?|release candidates?`,
  String.raw`development branch(?:es)?|feature\/\*|最新 main|現在の main.*|main .*|master .*`,
);
