import { parseNumbers, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { ProseRun } from '../markdown/prose.ts';
import { literally, words } from './lexicon.ts';

/** A version that prose speaks of: in which run, where in it, and as it is written there. */
export type ProseVersion = { readonly run: ProseRun; readonly at: number; readonly label: string };

/** The newest supported line where an edit gave its place to another, that one, and the lines whose rows changed. */
export type OutdatedLines = {
  readonly left: { readonly was: readonly number[]; readonly now: readonly number[] } | null;
  readonly changed: readonly (readonly number[])[];
};

/** As much of a sentence as is looked at before a mention, in characters. */
const longestSentence = 600;
/** A word that is no part of a longer one; scripts without spaces know no such words. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';
const cue = new RegExp(`(?<!${letter})(?:${words('current')}|currently|most recent)(?!${letter})`, 'iu');
const condition = new RegExp(`(?<!${letter})(?:${words('condition')})(?![\\w-])`, 'iu');

const bracketed = '(?:\\s*[(（][^()（）]{0,40}[)）])?';
const joint = `${bracketed}[\`*_]*\\s*(?:[,/&+、–—-]|(?:,\\s*)?(?:${words('and')}|${words('to')})(?!${letter}))\\s*[\`*_]*`;
const listedBehind = new RegExp(`^${joint}(?:v?\\d+(?:\\.(?:\\d+|[xX*]))+|v?\\d+(?![\\d.]))`, 'iu');
const listedBefore = new RegExp(`(?:\\d\\.[xX*]|(?<![\\p{L}\\d])v?\\d+(?:\\.\\d+)*)${joint}$`, 'iu');
/** As much as is looked at on either side of a mention for another version of the same list, in characters. */
const longestJoint = 80;

/** Where a run has a version in the notation of the table. */
export function occurrences(run: ProseRun, label: string): readonly ProseVersion[] {
  if (!run.source.includes(label)) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.<>=~^[-])${literally(label)}(?![\\p{L}\\d]|\\.[\\dxX*]|-\\p{L})`,
    'gu',
  );
  return [...run.source.matchAll(pattern)].map((match) => ({ run, at: match.index, label }));
}

const version = /(?<![\p{L}\d.<>=~^[-])(v?)(\d+(?:\.\d+)*)((?:\.[xX*])?)(?![\p{L}\d]|\.[\dxX*]|-\p{L})/gu;

/**
 * Versions in a notation that is not the table's: those of the line that was the newest where the prose calls them the
 * current or the only ones, and lines that changed. They never move.
 */
export function versionsIn(run: ProseRun, { left, changed }: OutdatedLines): readonly ProseVersion[] {
  return [...run.source.matchAll(version)].flatMap((match) => {
    const [label, sign = '', digits = '', wildcard = ''] = match;
    const found = { run, at: match.index, label };
    const numbers = parseNumbers(digits);
    const isCount = sign === '' && wildcard === '' && numbers.length === 1;
    if (isCount && !isVersionName(found)) return [];
    const isLine = (line: readonly number[]) =>
      numbers.length <= line.length && compareNumbers(line, numbers) === 0;
    const isChanged = !isCount && changed.some(isLine);
    const isStale = left !== null && isRelated(numbers, left.was) && !startsWith(left.now, numbers);
    return isChanged || (isStale && (isCurrent(found) || isOnly(found))) ? [found] : [];
  });
}

function isRelated(numbers: readonly number[], line: readonly number[]): boolean {
  return startsWith(numbers, line) || startsWith(line, numbers);
}

/** Whether a number by itself is a version: `currently 5`, `Product 5 only`, but not `the latest 2 lines`. */
function isVersionName({ run, at, label }: ProseVersion): boolean {
  const isAlone = /^ only(?!\p{L})/iu.test(run.source.slice(at + label.length));
  const before = run.source.slice(Math.max(0, at - longestSentence), at);
  return (
    /(?<!\p{L})(?:currently|version|release) $/iu.test(before) ||
    (isAlone && /(?<!\p{L})\p{Lu}\p{L}* $/u.test(before))
  );
}

/** `5.1 only`, `only version 5.1`, without any condition before it. */
function isOnly(found: ProseVersion): boolean {
  const { run, at, label } = found;
  const before = sentenceBefore(found);
  if (condition.test(before)) return false;
  const isBehind = /^ only(?!\p{L})/iu.test(run.source.slice(at + label.length));
  return isBehind || /(?<!\p{L})only(?: \p{L}+)? $/iu.test(before);
}

/** Whether the sentence calls the version the current one, at most four words before it, without any condition. */
export function isCurrent(found: ProseVersion): boolean {
  const sentence = sentenceBefore(found);
  if (condition.test(sentence)) return false;
  return cue.test(sentence.trim().split(/\s+/u).slice(-5).join(' '));
}

function sentenceBefore({ run, at }: ProseVersion): string {
  return (
    `${run.before}${run.source.slice(Math.max(0, at - longestSentence), at)}`
      .slice(-longestSentence)
      .split(/[.!?](?=\s+[\p{Lu}(])|[。！？]/u)
      .at(-1) ?? ''
  );
}

/** Whether a version is one of several, `5.x and 4.x`, `4.x (LTS), 5.x`: none of them is moved without the others. */
export function isListed({ run, at, label }: ProseVersion, text: string): boolean {
  const [start, end] = [run.start + at, run.start + at + label.length];
  return (
    listedBehind.test(text.slice(end, end + longestJoint)) ||
    listedBefore.test(text.slice(Math.max(0, start - longestJoint), start))
  );
}

/** Whether a line of the text is about an advisory, which is history. */
export function isAdvisory({ run, at }: ProseVersion, text: string): boolean {
  const from = text.lastIndexOf('\n', run.start + at) + 1;
  const to = text.indexOf('\n', run.start + at);
  return /\b(?:CVE|GHSA)-/u.test(text.slice(from, to === -1 ? undefined : to));
}
