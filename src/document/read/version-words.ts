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
