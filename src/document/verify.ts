import type { Nodes, Root } from 'mdast';
import type { DocumentRules } from '../policy/policy.ts';
import { compareNumbers } from '../release/version.ts';
import { isCatchAll } from './ended.ts';
import { type Entry, lineOf } from './entry.ts';
import { locateTable } from './locate.ts';
import { parseMarkdown, spanOf } from './markdown.ts';
import type { Edit } from './outcome.ts';
import { reconcile } from './reconcile.ts';
import { contains } from './speak.ts';
import { floorOf, isWrong, type Survey, survey, versionText } from './survey.ts';
import type { Wanted } from './wanted.ts';

/** What the second reading is given: nothing the writer computed but the edits it reports. */
export type Claim = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  readonly wanted: Wanted;
  readonly rules: DocumentRules;
};

/** The new document as it was read again, or the first reason not to trust it. */
export type Verdict =
  | { readonly ok: true; readonly after: Survey }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads both documents anew and demands that the table says what is wanted, that no line fell out of it, that every
 * byte outside the reported edits and the Markdown outside the table are the same, and that a second run is silent.
 */
export function verify(claim: Claim): Verdict {
  const { path, before, after, wanted, rules } = claim;
  if (replay(before, claim.edits) !== after) return refuse('Bytes outside the reported edits differ.');
  const [oldRoot, newRoot] = [parseMarkdown(before), parseMarkdown(after)];
  const old = readAgain(oldRoot, before, path, wanted, rules);
  const now = readAgain(newRoot, after, path, wanted, rules);
  if (now === null) return refuse('The table is not found again.');
  const reason =
    falsehood(now, old) ??
    sameTree(oldRoot, newRoot, old, claim) ??
    (old === null ? null : loss(old, now, rules));
  if (reason !== null) return refuse(reason);
  if (reconcile(now, rules).kind !== 'unchanged') return refuse('A second run would change it again.');
  return { ok: true, after: now };
}

function refuse(reason: string): Verdict {
  return { ok: false, reason };
}

function readAgain(
  root: Root,
  text: string,
  path: string,
  wanted: Wanted,
  rules: DocumentRules,
): Survey | null {
  const located = locateTable(root, text, { path, table: rules.table, adopt: true });
  if (!located.ok || located.value === null) return null;
  return survey(path, text, located.value, wanted, rules.states);
}

/** The old text with the reported edits made, line by line. */
function replay(before: string, edits: readonly Edit[]): string {
  const lines = before.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? '\n';
  const removed = new Set<number>();
  const inserted = new Map<number, string[]>();
  const replaced = new Map<number, string>();
  for (const { line, before: old, after } of edits) {
    if (old === null) inserted.set(line, [...(inserted.get(line) ?? []), after ?? '']);
    else if (after === null) removed.add(line);
    else replaced.set(line, after);
  }
  const result = lines.flatMap((source, index) => {
    const line = index + 1;
    const ending = /[\r\n]*$/u.exec(source)?.[0] ?? '';
    const own = removed.has(line)
      ? []
      : [`${replaced.get(line) ?? source.slice(0, source.length - ending.length)}${ending}`];
    return [...own, ...(inserted.get(line) ?? []).map((text) => text + usual)];
  });
  return closed([...(inserted.get(0) ?? []).map((text) => text + usual), ...result], before);
}

/** Each line but the last ends; the last one ends as the document did. */
function closed(lines: readonly string[], before: string): string {
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? '\n';
  const isClosed = /[\r\n]$/u.test(before);
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      if (!isLast) return /[\r\n]$/u.test(line) ? line : line + usual;
      return isClosed ? line : line.replace(/[\r\n]+$/u, '');
    })
    .join('');
}

/** The table must say of every released line what the policy says. */
function falsehood(now: Survey, old: Survey | null): string | null {
  const wrong = now.wanted.lines.filter((line) => isWrong(line, now));
  if (wrong.length > 0)
    return `The new table is wrong about ${wrong.map(({ line }) => line.name).join(', ')}.`;
  const before = new Set(
    old?.entries.filter((entry) => isOverlapped(entry, old)).map((entry) => versionText(entry, old)),
  );
  const overlap = now.entries.find(
    (entry) => isOverlapped(entry, now) && !before.has(versionText(entry, now)),
  );
  return overlap === undefined ? null : `The row "${versionText(overlap, now)}" also covers supported rows.`;
}

/** An ended bound that reaches over the lowest row it stands below; interleaved bounds reach over later ones. */
function isOverlapped(bound: Entry, { entries, vocabulary }: Survey): boolean {
  if (bound.notation.kind !== 'below' || vocabulary.says(bound) !== 'ended') return false;
  const above = entries.filter((entry) => entry.index < bound.index).map(floorOf);
  return above.some((floor) => floor !== null && contains(bound, floor, false)) && !isOldestFirst(entries);
}

function isOldestFirst(entries: readonly Entry[]): boolean {
  const floors = entries.flatMap((entry) => (entry.names.length > 0 ? [floorOf(entry) ?? []] : []));
  return floors.some((floor, index) => index > 0 && compareNumbers(floor, floors[index - 1] ?? []) > 0);
}

/** No row and no line may be lost: what named no release stays, what a row held is held, the order is kept. */
function loss(old: Survey, now: Survey, rules: DocumentRules): string | null {
  const texts = new Set(now.entries.map((entry) => versionText(entry, now)));
  const dropped = old.entries.find((entry) => isLasting(entry) && !texts.has(versionText(entry, old)));
  if (dropped !== undefined) return `The row "${versionText(dropped, old)}" was lost.`;
  const isSelective = !old.entries.some((entry) => isCatchAll(entry, old)) || rules.ended === 'drop';
  const fallen = old.wanted.lines.find((line) => {
    const isNew = compareNumbers(line.line.numbers, old.newestListed) > 0 && old.newestListed.length > 0;
    return (isNew || old.speakers.of(line) !== null) && now.speakers.of(line) === null;
  });
  if (fallen !== undefined && !isSelective) return `No row speaks for ${fallen.line.name} any more.`;
  return isOrdered(old) && !isOrdered(now) ? 'The order of the rows was lost.' : null;
}

/** Words and branches are nobody's to remove. */
function isLasting({ notation }: Entry): boolean {
  return ['newest', 'rest', 'branch', 'unread'].includes(notation.kind);
}

function isOrdered({ entries }: Survey): boolean {
  const floors = entries.flatMap((entry) => (lineOf(entry) === null ? [] : [floorOf(entry) ?? []]));
  const steps = floors.slice(1).map((floor, index) => compareNumbers(floor, floors[index] ?? []));
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

/** The Markdown outside the table is the same tree; where a mention moved, the same but for its words. */
function sameTree(before: Root, after: Root, old: Survey | null, { edits }: Claim): string | null {
  const touched = new Set(edits.map((edit) => edit.line));
  const from = outside(before, old?.candidate.table.start ?? null);
  const to = old === null ? after.children : outside(after, old.candidate.table.start);
  if (old === null) return to.length < from.length ? 'The Markdown around the new section changed.' : null;
  if (from.length !== to.length) return 'The Markdown outside the table changed.';
  const isSame = from.every((node, index) => {
    const { line } = spanOf(node);
    const last = node.position?.end.line ?? line;
    const isTouched = [...touched].some((each) => each >= line && each <= last);
    return shape(node, isTouched) === shape(to[index], isTouched);
  });
  return isSame ? null : 'The Markdown outside the table changed.';
}

function outside(root: Root, tableStart: number | null): Root['children'] {
  return root.children.filter((node) => node.type !== 'table' || spanOf(node).start !== tableStart);
}

function shape(node: Nodes | undefined, withoutWords: boolean): string {
  return JSON.stringify(node, (key, value) => {
    if (key === 'position') return undefined;
    return key === 'value' && withoutWords ? '' : value;
  });
}
