import { plainProse, span, spokenIn } from './prose.ts';

/** A sentence of a document, cut where it is long, and its line. */
export type Sentence = { readonly quote: string; readonly line: number };

/** The sentence that states the policies of `statedIn`; null where none is recognised. */
export function sentenceStated(text: string): Sentence | null {
  const found = spokenIn(text);
  return found === null ? null : sentenceAt(text, endOf(found.match) - 1, found.match[0]);
}

const timed = new RegExp(span, 'iu');
const kept = /\b(?:support|maintain|fix|patch|backport|security (?:fix|update|release))/iu;
const versioned = /\b(?:version|release|major|minor|branch)/iu;

/** The first sentence that speaks of how long versions are supported; null where none does, or one is recognised. */
export function sentenceNotRead(text: string): Sentence | null {
  if (spokenIn(text) !== null) return null;
  const prose = plainProse(text);
  for (const match of prose.matchAll(/[^.|]+/gu)) {
    const [piece] = match;
    if ([timed, kept, versioned].every((words) => words.test(piece)))
      return sentenceAt(text, match.index + (timed.exec(piece)?.index ?? 0), piece.trim());
  }
  return null;
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

const mostQuoted = 160;

/** The line of a place in the plain prose, and that line, or the end of what was found there where it is long. */
function sentenceAt(text: string, index: number, found: string): Sentence {
  const lines = text.split('\n');
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plainProse(lines.slice(0, middle + 1).join('\n')).length > index) high = middle;
    else low = middle + 1;
  }
  const whole = lines[low]?.trim() ?? '';
  const quote = whole.length > 0 && whole.length <= mostQuoted ? whole : found;
  return { line: low + 1, quote: quote.length <= mostQuoted ? quote : `…${quote.slice(-mostQuoted)}` };
}
