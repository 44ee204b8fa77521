import type { Root } from 'mdast';
import type { DocumentRules } from '../../policy/policy.ts';
import { parseMarkdown, type ReadMarkdown, spanOf } from '../markdown/markdown.ts';
import { isSameNode } from '../markdown/same-node.ts';
import type { Edit } from '../outcome.ts';
import { locateTable } from '../read/locate.ts';
import { type Survey, survey } from '../read/survey.ts';
import type { Wanted } from '../wanted.ts';
import { newestLabel } from '../write/mention.ts';
import { reconcile } from '../write/reconcile.ts';
import { falseDay } from './false-day.ts';
import { loss } from './loss.ts';
import { falsehood } from './truth.ts';

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
export function verify(claim: Claim, read: ReadMarkdown = parseMarkdown): Verdict {
  const { path, before, after, wanted, rules } = claim;
  if (claim.edits.some(({ before: old, after: now }) => /[\r\n]/u.test(`${old ?? ''}${now ?? ''}`)))
    return refuse('An edit is more than one line.');
  if (replay(before, claim.edits) !== after) return refuse('Bytes outside the reported edits differ.');
  const [oldRoot, newRoot] = [read(before), read(after)];
  const old = readAgain(oldRoot, before, path, wanted, rules);
  const now = readAgain(newRoot, after, path, wanted, rules);
  if (now === null) return refuse('The table is not found again.');
  const reason =
    falsehood(now, old) ??
    sameTree(oldRoot, newRoot, old, now, claim) ??
    (old === null
      ? strayInsertion(claim)
      : (strayEdit(old, now, claim) ?? loss(old, now, rules) ?? falseDay(now, old, rules)));
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
  const located = locateTable(root, text, { path, table: rules.table, adopt: true, states: rules.states });
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
    const ending = /(?<![\r\n])[\r\n]*$/u.exec(source)?.[0] ?? '';
    const own = removed.has(line)
      ? []
      : [`${replaced.get(line) ?? source.slice(0, source.length - ending.length)}${ending}`];
    return [...own, ...(inserted.get(line) ?? []).map((text) => text + (ending || usual))];
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
      return isClosed ? line : line.replace(/(?<![\r\n])[\r\n]+$/u, '');
    })
    .join('');
}

/** A new section only adds lines. */
function strayInsertion({ edits }: Claim): string | null {
  return edits.every(({ before }) => before === null) ? null : 'Lines outside the new section changed.';
}

/** Outside the table only the label of the newest supported row may give way to the new one. */
function strayEdit(old: Survey, now: Survey, { edits }: Claim): string | null {
  const { header, delimiter, rows } = old.candidate.table;
  const last = rows.at(-1)?.line ?? delimiter.line;
  const labelled = [newestLabel(old), newestLabel(now)];
  const labels = labelled.flatMap((label) => label ?? []).sort((a, b) => b.length - a.length);
  const plain = (text: string | null) =>
    labels.length < 2 ? text : labels.reduce((words, label) => words?.replaceAll(label, '\0') ?? null, text);
  const stray = edits.find(({ line, before, after }) => {
    const isInTable = line <= last && (before === null ? line >= delimiter.line : line >= header.line);
    return !isInTable && (before === null || after === null || plain(before) !== plain(after));
  });
  return stray === undefined ? null : `Line ${stray.line} lies outside the table and changed.`;
}

/** The Markdown outside the table is the same tree; where a mention moved, the same but for its words. */
function sameTree(
  before: Root,
  after: Root,
  old: Survey | null,
  now: Survey,
  { edits }: Claim,
): string | null {
  if (old === null) return sameAround(before, after) ? null : 'The Markdown around the new section changed.';
  const from = outside(before, old.candidate.table.start);
  const to = outside(after, now.candidate.table.start);
  const isSame = from.every((node, index) => {
    const { line } = spanOf(node);
    const last = node.position?.end.line ?? line;
    const isTouched = edits.some((edit) => edit.line >= line && edit.line <= last);
    return isSameNode(node, to[index], isTouched);
  });
  return isSame && from.length === to.length ? null : 'The Markdown outside the table changed.';
}

/** Whether the old nodes are the first and the last of the new ones. */
function sameAround({ children: from }: Root, { children: to }: Root): boolean {
  const added = to.length - from.length;
  const at = from.findIndex((node, index) => !isSameNode(node, to[index], false));
  if (at === -1) return added >= 0;
  return added >= 0 && from.slice(at).every((node, index) => isSameNode(node, to[at + added + index], false));
}

function outside(root: Root, tableStart: number): Root['children'] {
  return root.children.filter((node) => node.type !== 'table' || spanOf(node).start !== tableStart);
}
