import type { Root } from 'mdast';
import { compareNumbers } from '../../release/version.ts';
import { withoutSuffix } from '../cells/release-remark.ts';
import { isInSection, proseOf } from '../markdown/prose.ts';
import type { Edit, Mention } from '../outcome.ts';
import {
  isAdvisory,
  isCurrent,
  isListed,
  type OutdatedLines,
  occurrences,
  type ProseVersion,
  versionsIn,
} from '../read/prose-versions.ts';
import { namesVersions, type Row, suffixOf } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { versionsInCells } from './cell-mentions.ts';
import { applyChanges, type TextChange } from './splice.ts';

/** The numbers of the table repeated in the prose: those that move with it, and those a person should look at. */
export type Mentions = {
  readonly changes: readonly TextChange[];
  readonly edits: readonly Edit[];
  readonly found: readonly Mention[];
};

const mostReported = 10;

/**
 * Finds the prose that repeats a number of the table. A mention moves only when it is written like the label of the
 * newest supported row, the edit gave that place to another line, and the sentence calls it alone the current one, in no code;
 * every other mention of a line that changed is reported, those of the table and of its section first, ten at most.
 */
export function findMentions(
  before: VersionTable,
  after: VersionTable,
  root: Root,
  rule: 'update' | 'report',
): Mentions {
  const runs = proseOf(root, before.text);
  const isInside = (run: ProseVersion['run']) => isInSection(run, before.candidate.table);
  const [inside, outside] = [runs.filter(isInside), runs.filter((run) => !isInside(run))];
  const label = rule === 'report' ? null : movedLabel(before, after);
  const movable = label === null ? [] : inside.filter(({ source }) => !source.startsWith('`'));
  const moving = movable
    .flatMap((run) => occurrences(run, label?.was ?? '').filter(isCurrent))
    .filter((found) => !isListed(found, before.text));
  const rows = changedRows(before, after);
  const labels = rows.map((row) => labelText(row, before));
  const outdated = { left: leftLine(before, after), changed: rows.map(numbersOf) };
  const labelled = (run: ProseVersion['run']) => labels.flatMap((each) => occurrences(run, each));
  const said = (run: ProseVersion['run']) => [...labelled(run), ...versionsIn(run, outdated)];
  const others = [
    ...versionsInCells(before, after, said),
    ...inside.flatMap(said),
    ...outside.flatMap(labelled),
  ]
    .filter((found) => !moving.some(({ run, at }) => run === found.run && at === found.at))
    .filter((found) => !isAdvisory(found, before.text));
  const changes = moving.map((found) => replacement(found, label?.now ?? ''));
  return {
    changes,
    edits: lineEdits(before.text, changes),
    found: [
      ...moving.map((found) => asMention(found, true)),
      ...once(others.map((found) => asMention(found, false))).slice(0, mostReported),
    ],
  };
}

/** How the newest supported row is written, before the edit and after it, where only its numbers differ. */
function movedLabel(before: VersionTable, after: VersionTable) {
  const [old, next] = [newestNamed(before), newestNamed(after)];
  if (old === null || next === null) return null;
  const [was, now] = [labelText(old, before), labelText(next, after)];
  return was === now || shapeOf(was) !== shapeOf(now) ? null : { was, now };
}

/** A label without its numbers: only they move in prose. */
function shapeOf(label: string): string {
  return label.replaceAll(/\d+(?:\.\d+)*/gu, 'N');
}

/** The newest supported row that names a line and no other. */
function newestNamed(table: VersionTable): Row | null {
  const named = table.rows.filter(
    (row) => namesVersions(row) && row.names.length === 1 && table.vocabulary.statusOf(row) === 'supported',
  );
  const [newest] = [...named].sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
  return newest ?? null;
}

function numbersOf(row: Row): readonly number[] {
  return row.names[0]?.label.numbers ?? [];
}

/** How a row writes its version, without the remark behind it. */
function labelText(row: Row, table: VersionTable): string {
  return withoutSuffix(versionText(row, table), suffixOf(row)).trim();
}

/** The rows of single lines that went away or changed their state. */
function changedRows(before: VersionTable, after: VersionTable): readonly Row[] {
  const states = new Map(after.rows.map((row) => [labelText(row, after), row.stateRaw] as const));
  return before.rows
    .filter((row) => namesVersions(row) && row.names.length === 1)
    .filter((row) => states.get(labelText(row, before)) !== row.stateRaw);
}

function leftLine(before: VersionTable, after: VersionTable): OutdatedLines['left'] {
  const [old, next] = [newestNamed(before), newestNamed(after)];
  if (old === null || next === null) return null;
  const [was, now] = [numbersOf(old), numbersOf(next)];
  return compareNumbers(now, was) > 0 ? { was, now } : null;
}

function replacement({ run, at, label }: ProseVersion, now: string): TextChange {
  return { start: run.start + at, end: run.start + at + label.length, with: now };
}

function asMention({ run, at, label }: ProseVersion, updated: boolean): Mention {
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
