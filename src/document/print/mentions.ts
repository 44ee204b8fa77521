import type { Root } from 'mdast';
import { parseNumbers, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { withoutSuffix } from '../cells/version-cell.ts';
import { isInSection, type ProseRun, proseOf } from '../markdown/prose.ts';
import type { Edit, Mention } from '../outcome.ts';
import { words } from '../read/lexicon.ts';
import { type Entry, namesVersions, suffixOf } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { applyChanges, type TextChange } from './splice.ts';

/** The numbers of the table repeated in the prose: those that move with it, and those a person should look at. */
export type Mentions = {
  readonly changes: readonly TextChange[];
  readonly edits: readonly Edit[];
  readonly found: readonly Mention[];
};

type FoundMention = { readonly run: ProseRun; readonly at: number; readonly label: string };

const mostReported = 10;
/** As much of a sentence as is looked at before a mention, in characters. */
const longestSentence = 600;
/** A word that is no part of a longer one; scripts without spaces know no such words. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';
const cue = new RegExp(`(?<!${letter})(?:${words('current')}|currently|most recent)(?!${letter})`, 'iu');
const condition = new RegExp(`(?<!${letter})(?:${words('condition')})(?![\\w-])`, 'iu');

/**
 * Finds the prose that repeats a number of the table. A mention moves only when it is written like the label of the
 * newest supported row, the edit gave that place to another line, and the sentence calls it the current one; every
 * other mention of a line that changed is reported, those of the table's section first, ten at most.
 */
export function findMentions(
  before: VersionTable,
  after: VersionTable,
  root: Root,
  rule: 'update' | 'report',
): Mentions {
  const old = newestLabel(before);
  const now = newestLabel(after);
  const runs = proseOf(root, before.text);
  const { table } = before.candidate;
  const moving =
    rule === 'report' || old === null || now === null || old === now || shapeOf(old) !== shapeOf(now)
      ? []
      : runs
          .filter((run) => isInSection(run, table))
          .flatMap((run) => occurrences(run, old).filter(isCurrent));
  const changed = changedLabels(before, after);
  const stale = staleLines(before, after, changed);
  const others = [
    ...runs.filter((run) => isInSection(run, table)),
    ...runs.filter((run) => !isInSection(run, table)),
  ]
    .flatMap((run) => [
      ...changed.flatMap((label) => occurrences(run, label)),
      ...(isInSection(run, table) ? versionsIn(run, stale) : []),
    ])
    .filter((found) => !moving.some(({ run, at }) => run === found.run && at === found.at))
    .filter((found) => !isAdvisory(found, before.text));
  const changes = moving.map((found) => replacement(found, now ?? ''));
  return {
    changes,
    edits: lineEdits(before.text, changes),
    found: [
      ...moving.map((found) => asMention(found, true)),
      ...once(others.map((found) => asMention(found, false))).slice(0, mostReported),
    ],
  };
}

/** How the newest supported row that names a line writes it, without the remark behind it. */
function newestLabel(table: VersionTable): string | null {
  const newest = newestNamed(table);
  return newest === null ? null : labelText(newest, table);
}

/** A label without its numbers: only they move in prose. */
function shapeOf(label: string): string {
  return label.replaceAll(/\d+(?:\.\d+)*/gu, 'N');
}

function newestNamed(table: VersionTable): Entry | null {
  const named = table.entries.filter(
    (entry) =>
      namesVersions(entry) && entry.names.length === 1 && table.vocabulary.statusOf(entry) === 'supported',
  );
  const [newest] = [...named].sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
  return newest ?? null;
}

function numbersOf(entry: Entry): readonly number[] {
  return entry.names[0]?.label.numbers ?? [];
}

function labelText(entry: Entry, table: VersionTable): string {
  return withoutSuffix(versionText(entry, table), suffixOf(entry)).trim();
}

/** The labels of the rows that went away or changed their state. */
function changedLabels(before: VersionTable, after: VersionTable): readonly string[] {
  const says = new Map(after.entries.map((entry) => [labelText(entry, after), entry.stateRaw] as const));
  return before.entries
    .filter((entry) => namesVersions(entry) && entry.names.length === 1)
    .filter((entry) => says.get(labelText(entry, before)) !== entry.stateRaw)
    .map((entry) => labelText(entry, before));
}

/** The newest supported line where the edit gave its place to another, that one, and the lines whose rows changed. */
type StaleLines = {
  readonly left: { readonly was: readonly number[]; readonly now: readonly number[] } | null;
  readonly changed: readonly (readonly number[])[];
};

function staleLines(before: VersionTable, after: VersionTable, labels: readonly string[]): StaleLines {
  const [was, now] = [newestNamed(before), newestNamed(after)];
  const isLeft = was !== null && now !== null && compareNumbers(numbersOf(now), numbersOf(was)) > 0;
  return {
    left: isLeft ? { was: numbersOf(was), now: numbersOf(now) } : null,
    changed: before.entries
      .filter((entry) => entry.names.length === 1 && labels.includes(labelText(entry, before)))
      .map(numbersOf),
  };
}

const version = /(?<![\p{L}\d.<>=~^[-])(v?)(\d+(?:\.\d+)*)((?:\.[xX*])?)(?![\p{L}\d]|\.[\dxX*]|-\p{L})/gu;

/**
 * Versions in a notation that is not the table's: those of the line that was the newest where the prose calls them the
 * current or the only ones, and lines that changed. They never move.
 */
function versionsIn(run: ProseRun, { left, changed }: StaleLines): readonly FoundMention[] {
  return [...run.source.matchAll(version)].flatMap((match) => {
    const [label, sign = '', digits = '', wildcard = ''] = match;
    const found = { run, at: match.index, label };
    const numbers = parseNumbers(digits);
    const isCount = sign === '' && wildcard === '' && numbers.length === 1;
    if (isCount && !isNamed(found)) return [];
    const isChanged = !isCount && changed.some((line) => compareNumbers(line, numbers) === 0);
    const isStale = left !== null && isRelated(numbers, left.was) && !startsWith(left.now, numbers);
    return isChanged || (isStale && (isCurrent(found) || isOnly(found))) ? [found] : [];
  });
}

function isRelated(numbers: readonly number[], line: readonly number[]): boolean {
  return startsWith(numbers, line) || startsWith(line, numbers);
}

/** Whether a number by itself is a version: `currently 5`, `Product 5 only`, but not `the latest 2 lines`. */
function isNamed({ run, at, label }: FoundMention): boolean {
  const isAlone = /^ only(?!\p{L})/iu.test(run.source.slice(at + label.length));
  const before = run.source.slice(Math.max(0, at - longestSentence), at);
  return (
    /(?<!\p{L})(?:currently|version|release) $/iu.test(before) ||
    (isAlone && /(?<!\p{L})\p{Lu}\p{L}* $/u.test(before))
  );
}

/** `5.1 only`, `only version 5.1`, without any condition before it. */
function isOnly(found: FoundMention): boolean {
  const { run, at, label } = found;
  const before = sentenceBefore(found);
  if (condition.test(before)) return false;
  const isBehind = /^ only(?!\p{L})/iu.test(run.source.slice(at + label.length));
  return isBehind || /(?<!\p{L})only(?: \p{L}+)? $/iu.test(before);
}

function occurrences(run: ProseRun, label: string): readonly FoundMention[] {
  if (!run.source.includes(label)) return [];
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\d.<>=~^[-])${escaped}(?![\\p{L}\\d]|\\.[\\dxX*]|-\\p{L})`, 'gu');
  return [...run.source.matchAll(pattern)].map((match) => ({ run, at: match.index, label }));
}

/** Whether the sentence calls the version the current one, at most four words before it, without any condition. */
function isCurrent(found: FoundMention): boolean {
  const sentence = sentenceBefore(found);
  if (condition.test(sentence)) return false;
  return cue.test(sentence.trim().split(/\s+/u).slice(-5).join(' '));
}

function sentenceBefore({ run, at }: FoundMention): string {
  return (
    `${run.before}${run.source.slice(Math.max(0, at - longestSentence), at)}`
      .slice(-longestSentence)
      .split(/[.!?](?=\s+[\p{Lu}(])|[。！？]/u)
      .at(-1) ?? ''
  );
}

function isAdvisory({ run, at }: FoundMention, text: string): boolean {
  const from = text.lastIndexOf('\n', run.start + at) + 1;
  const to = text.indexOf('\n', run.start + at);
  return /\b(?:CVE|GHSA)-/u.test(text.slice(from, to === -1 ? undefined : to));
}

function replacement({ run, at, label }: FoundMention, now: string): TextChange {
  return { start: run.start + at, end: run.start + at + label.length, with: now };
}

function asMention({ run, at, label }: FoundMention, updated: boolean): Mention {
  const breaks = run.source.slice(0, at).match(/\r\n|\r|\n/gu)?.length ?? 0;
  return { line: run.line + breaks, text: label, updated };
}

function once(all: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return all.filter(({ line, text }) => {
    const key = `${line} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The whole lines in which mentions move. */
function lineEdits(text: string, changes: readonly TextChange[]): readonly Edit[] {
  const lines = new Map<number, TextChange[]>();
  for (const change of changes) {
    const start =
      Math.max(text.lastIndexOf('\n', change.start - 1), text.lastIndexOf('\r', change.start - 1)) + 1;
    lines.set(start, [...(lines.get(start) ?? []), change]);
  }
  return [...lines].map(([start, here]) => {
    const before = /[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
    const shifted = here.map((change) => ({
      ...change,
      start: change.start - start,
      end: change.end - start,
    }));
    return { line: lineNumber(text, start), before, after: applyChanges(before, shifted) };
  });
}

function lineNumber(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}
