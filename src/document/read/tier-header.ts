import { within, words } from './lexicon.ts';
import { endedWords } from './state-words.ts';

/** Words of a tier's name, or of a header, that tell no tier from another. */
const plainWords =
  /^(?:support\w*|fix(?:es)?|updates?|patch(?:es)?|line|only|tier|phase|status|with|the|for|and|of)$/u;

/** A whole header that speaks of support at large. */
const plainHeader = new RegExp(
  `^(?:(?:is|currently|still|support|release|version) )?(?:${words('plain')})[\\s*?†¹]*$`,
  'iu',
);

/** What the same tier is called in headers of other languages, or in other words. */
const families = (['security', 'bugs', 'upkeep', 'activity'] as const).map(within);

/** Words of headers of fixes. */
const fixWords = [within('security'), within('bugs'), /\b(?:fix(?:es)?|updates|patches)\b/iu];

/** Headers of remarks, whose cells may begin like states and are prose all the same. */
const remarkWords = within('remarks');

/** A header that begins with a word for support at large. */
const plainEnd = new RegExp(`^(?:${words('plain')})(?!\\p{L})`, 'iu');

/** Headers of columns that hold ends of support. */
const endWords = within('ends');

/** Headers of ends that are the last days of support. */
const lastDayWords = within('lastDays');

/** Headers of columns that hold beginnings of support, which are no ends and no states. */
const startWords = within('starts');

/** Headers of columns that hold the day a line came out, and not that of a pre-release, of a patch, of a plan, or of a step before it. */
const releaseWords = within('releases');
const otherReleases =
  /latest|last|newest|current|alpha|beta|candidate|\brc\b|\bpre|next|planned|updated|review|fork|freeze|\bbranch/iu;

/** Headers that ask something else of a line than its support. */
export const longTermWords = within('longTerm');
const currentHeader = wholeHeader(words('current'));
const stableHeader = wholeHeader(words('stable'));

/** Whether a header's column holds remarks. */
export function isRemarkHeader(header: string): boolean {
  return remarkWords.test(header);
}

/** Headers of people and places, be they about security. */
const contactWords =
  /conta[ck]t|kontakt|contat|team|equip|équip|advisor|\bby$|\be-?mail|担当|窓口|联系|聯絡|연락|контакт/iu;

/** Whether a header's column says which fixes a line gets, "Security updates", and not by whom, or for how long. */
export function isFixHeader(header: string): boolean {
  const isOther = isRemarkHeader(header) || isEndHeader(header) || isReleaseHeader(header);
  return fixWords.some((words) => words.test(header)) && !isOther && !contactWords.test(header);
}

/** Whether a column holds beginnings of support: "Support starts", and not "Supported from – until". */
export function isStartHeader(header: string): boolean {
  return startWords.test(header) && !isEndHeader(header);
}

/** Whether a column's days are ends of support: "Supported until", and "Not supported from". */
export function isEndHeader(header: string): boolean {
  return endWords.test(header) || (startWords.test(header) && endedWords.test(header.trim().toLowerCase()));
}

/** `Supported until`, `Support ends`: ends of support, and not of life. */
export function isSupportEnd(header: string): boolean {
  return isEndHeader(header) && plainEnd.test(header.trim());
}

/** Whether a column of ends says that its days are the last ones: "Last day", "Supported through". */
export function isLastDayHeader(header: string): boolean {
  return lastDayWords.test(header);
}

/** Whether a header speaks of releases other than the first of each line: "Latest", "Beta", "Updated". */
export function tellsOtherReleases(header: string): boolean {
  return otherReleases.test(header);
}

/** Whether a column's days are those on which lines came out. */
export function isReleaseHeader(header: string): boolean {
  return (releaseWords.test(header) || isStartHeader(header)) && !otherReleases.test(header);
}

/** What a header may ask of a line besides its support. */
export type Trait = 'lts' | 'newest' | 'stable' | 'other';

/** `LTS`, `Current?`, `Stable`: what a header asks of a line besides its support; null where it asks nothing of it. */
export function traitNamedBy(header: string): Trait | null {
  if (isEndHeader(header)) return null;
  if (longTermWords.test(header)) return 'lts';
  if (currentHeader.test(header.trim())) return 'newest';
  return stableHeader.test(header.trim()) ? 'stable' : null;
}

function wholeHeader(asked: string): RegExp {
  const noun = words('version');
  return new RegExp(`^(?:is )?(?:(?:${noun}) )?(?:${asked})(?: (?:${noun}))?[\\s?？]*$`, 'iu');
}

/** The one of the tiers that a header names: `security` for "Security fixes". Null where it names none, or several. */
export function tierNamedBy(header: string, tiers: readonly string[]): string | null {
  const words = plainLetters(header);
  const [tier, other] = tiers.filter((each) => wordsOf(each).some((word) => hasFormOf(word, words)));
  return other === undefined ? (tier ?? null) : null;
}

/** "Supported", "Status", "Support status": speaks of support and of no tier in particular. */
export function isPlainHeader(header: string): boolean {
  return plainHeader.test(header.trim());
}

/** The one tier whose name says no more than support; null without one. */
export function plainTier(tiers: readonly string[]): string | null {
  return tiers.find((tier) => wordsOf(tier).length === 0) ?? null;
}

function wordsOf(tier: string): readonly string[] {
  const words = tier.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !plainWords.test(word)).map(plainLetters);
}

/** The word itself in any of its forms, or one of its family. */
function hasFormOf(word: string, header: string): boolean {
  const stem = word.replace(/s$/u, '').slice(0, 5);
  const isFound =
    stem.length > 3
      ? header.replaceAll(' ', '').includes(stem)
      : header.split(' ').some((each) => each.replace(/s$/u, '') === stem);
  return isFound || families.some((family) => family.test(word) && family.test(header));
}

/** Small letters without accents, words parted by one space. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
