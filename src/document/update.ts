import type { Root } from 'mdast';
import type { DocumentRules } from '../policy/policy.ts';
import {
  noDocument,
  noVersionTable,
  sectionExists,
  tableOutOfReach,
  unverifiedEdit,
} from '../problem/document.ts';
import { tableCopyLeft, tableLeftOut } from '../problem/document-note.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { changesBetween, foldedRows } from './changes.ts';
import { candidatePaths, type DocumentFile } from './file.ts';
import { lostFootnotes, lostRemarks } from './lost-remarks.ts';
import { markdownReader, type ReadMarkdown } from './markdown/markdown.ts';
import { movedWords } from './moved-words.ts';
import { observations } from './observe.ts';
import { openCells } from './open-cells.ts';
import { type DocumentOutcome, type Edit, joined, type Mention } from './outcome.ts';
import { asksPractice } from './plan/ended-rows.ts';
import { planEdit } from './plan/plan.ts';
import { practiceOf } from './plan/practice.ts';
import { findMentions } from './print/mentions.ts';
import { insertSection, newSection, newTable, placeOfTable } from './print/new-section.ts';
import { printEdit } from './print/print.ts';
import { applyChanges, type Spliced, splice } from './print/splice.ts';
import { type Choice, locateTable } from './read/locate.ts';
import { tablesLeft, translationsOf } from './read/other-tables.ts';
import {
  type MissingRelease,
  missingReleases,
  type PublishedDate,
  publishedDates,
} from './read/published-dates.ts';
import { likelierTable, skippedTables } from './read/skipped-tables.ts';
import type { Candidate } from './read/table-columns.ts';
import { isCopy } from './read/translation.ts';
import { readVersionTable, type VersionTable, versionTableIn } from './read/version-table.ts';
import { tableLost, verify } from './verify.ts';
import type { DatedText, Wanted } from './wanted.ts';

/** What to do where there is no version table. */
export type OnMissingTable = 'fail' | 'insert' | 'ignore';

/** What becomes of the document: an outcome that was verified, or the problems that left it alone. */
export type DocumentUpdate = {
  readonly outcome: DocumentOutcome;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** The ends that the table published before the edit. */
  readonly dates?: readonly PublishedDate[];
  /** What the table says of lines without a release. */
  readonly missingReleases?: readonly MissingRelease[];
  /** The document whose earlier versions may tell another edit; absent where they were given, or none could. */
  readonly asksPast?: string;
};

const byteOrderMark = '\uFEFF';

/**
 * Keeps a document: finds its version table, rewrites what is no longer true, and verifies the result before anybody
 * sees it. Nothing wanted (no release) changes nothing. Problems: those of finding, reading and rewriting a table
 * (`src/problem/document.ts`); with any of them the document stays as it is.
 */
export function updateDocument(
  file: DocumentFile | null,
  wanted: Wanted,
  rules: DocumentRules,
  onMissingTable: OnMissingTable,
  { read = markdownReader(), past, isShared }: Background = {},
): DocumentUpdate {
  const isWanted = wanted.lines.length > 0 && onMissingTable !== 'ignore';
  if (file === null) return blocked(null, isWanted ? [noDocument(candidatePaths(rules.file))] : []);
  const mark = file.text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = file.text.slice(mark.length);
  const keeping = updateText({ path: file.path, text, wanted, rules, onMissingTable, read, past, isShared });
  const { after } = keeping.outcome;
  return after === undefined ? keeping : { ...keeping, outcome: { ...keeping.outcome, after: mark + after } };
}

/** How a document is read, and earlier versions of it, newest first; without them its rows alone tell of its habits. */
export type Background = {
  readonly read?: ReadMarkdown | undefined;
  readonly past?: readonly DatedText[] | undefined;
  /** Whether other tables of the document are those of other products. */
  readonly isShared?: boolean;
};

/** A document to keep, and the reader of all its versions. */
type Task = {
  readonly path: string;
  readonly text: string;
  readonly wanted: Wanted;
  readonly rules: DocumentRules;
  readonly onMissingTable: OnMissingTable;
  readonly read: ReadMarkdown;
  readonly past: readonly DatedText[] | undefined;
  readonly isShared: boolean | undefined;
  /** Whether the table is one that the policy's own was translated into. */
  readonly isCopy?: boolean;
};

function updateText(given: Task): DocumentUpdate {
  const { path, text, rules, past, read } = given;
  const root = read(text);
  const choice = { path, table: rules.table, adopt: rules.adopt, states: rules.states };
  const practice = past === undefined ? {} : { practice: practiceOf(past, choice, read) };
  const wanted = { ...given.wanted, ...practice };
  const task = { ...given, wanted };
  const located = locateTable(root, text, choice);
  const isIdle = wanted.lines.length === 0;
  const isOthers = given.isShared === true && given.onMissingTable === 'insert';
  if (!located.ok && !(isOthers && located.problems[0]?.code === 'table-not-found'))
    return blocked(path, isIdle ? [] : located.problems);
  if (!located.ok || located.value === null) return isIdle ? unchanged(path, []) : addTable(task, root);
  return updateFound(task, root, choice, located.value);
}

/** Keeps the table that was found, and its copies; without releases it is only looked at. */
function updateFound(task: Task, root: Root, choice: Choice, found: Candidate): DocumentUpdate {
  const { path, text, rules, wanted } = task;
  const likelier = likelierTable(root, text, found);
  if (likelier !== null) return blocked(path, [tableOutOfReach(path, likelier.line, likelier.reason)]);
  const table = readVersionTable(path, text, found, wanted, rules.states);
  const said = { dates: publishedDates(table), missingReleases: missingReleases(table) };
  if (wanted.lines.length === 0)
    return { ...unchanged(path, observations(table, rules.latest)), missingReleases: said.missingReleases };
  const copies = task.isCopy === true ? [] : translationsOf(root, text, choice, found);
  const own = copies.length === 0 ? task : { ...task, rules: { ...rules, table: found.table.section.title } };
  const keeping = { ...updateTable(own, table, root), ...said };
  const isOne = task.isCopy !== true && task.isShared !== true;
  const left = isOne ? tablesLeft(root, text, choice, [found, ...copies]) : [];
  return updateCopies(task, found, copies, { ...keeping, notes: [...keeping.notes, ...left] });
}

/** Keeps the same table in other languages, too, one after the other; one that says something else is told of. */
function updateCopies(
  task: Task,
  chosen: Candidate,
  others: readonly Candidate[],
  keeping: DocumentUpdate,
): DocumentUpdate {
  const { path, text, rules } = task;
  let { outcome, notes, problems } = keeping;
  for (const other of others) {
    if (problems.length > 0) break;
    const { line, section } = other.table;
    const later = { ...task, rules: { ...rules, table: section.title }, isCopy: true };
    const kept = isCopy(chosen, other) ? updateText({ ...later, text: outcome.after ?? text }) : null;
    notes = notes.concat(kept?.notes ?? tableCopyLeft(section.title, { path, line }));
    problems = kept?.problems ?? [];
    outcome = joined(outcome, kept?.outcome ?? unchanged(path, []).outcome);
  }
  return problems.length > 0
    ? { ...keeping, ...blocked(path, problems, notes) }
    : { ...keeping, outcome, notes };
}

function updateTable(task: Task, table: VersionTable, root: Root): DocumentUpdate {
  const { path, text, rules } = task;
  const plan = planEdit(table, rules);
  switch (plan.kind) {
    case 'unchanged':
      return unchanged(path, observations(table, rules.latest));
    case 'refused':
      return blocked(path, plan.problems, observations(table, rules.latest));
    case 'edit': {
      const printed = printEdit(plan, rules);
      if (!printed.ok) return blocked(path, printed.problems, observations(table, rules.latest));
      const kept = withMentions(task, table, root, splice(text, table.candidate.table, printed.rows));
      return asksPractice(table, rules) ? { ...kept, asksPast: path } : kept;
    }
  }
}

/** Moves the mentions along with the table, then lets the whole be read again. */
function withMentions(
  task: Task,
  table: VersionTable,
  root: Root,
  { change, edits }: Spliced,
): DocumentUpdate {
  const { path, text, wanted, rules } = task;
  const draft = applyChanges(text, [change]);
  const rewritten = versionTableIn(task.read(draft), draft, path, wanted, rules);
  if (rewritten === null) return blocked(path, [unverifiedEdit(path, tableLost)]);
  const mentions = findMentions(table, rewritten, root, rules.mentions);
  const all = [...edits, ...mentions.edits].sort((a, b) => a.line - b.line);
  return verified(task, applyChanges(text, [change, ...mentions.changes]), all, mentions.found, table);
}

/** Adds a table in a section of its own, or to the one about supported versions where that holds no other. */
function addTable(task: Task, root: Root): DocumentUpdate {
  const { path, text, wanted, rules, onMissingTable } = task;
  if (onMissingTable === 'ignore') return unchanged(path, [tableLeftOut(path)]);
  const passed = skippedTables(root, text);
  const place = placeOfTable(root, rules.table);
  const { heading, next } = place;
  const isInSection = ({ line }: { readonly line: number }) =>
    heading !== null && line > heading.line && (next === undefined || line < next.line);
  const other = passed.find(({ isOfVersions }) => isOfVersions) ?? passed.find(isInSection);
  const table = newTable(wanted, rules.states);
  const lines = heading === null ? newSection(table, rules.table) : table;
  if (onMissingTable === 'fail' && other?.reason !== 'delimiter')
    return blocked(path, [noVersionTable(path, lines, passed, heading?.title ?? null, other === undefined)]);
  if (other?.isOfVersions) return blocked(path, [tableOutOfReach(path, other.line, other.reason)]);
  if (other !== undefined && heading !== null)
    return blocked(path, [sectionExists(path, heading.title, heading.line, table)]);
  const { change, edits } = insertSection(text, lines, place);
  return verified(task, applyChanges(text, [change]), edits, [], null);
}

function verified(
  { path, text: before, wanted, rules, read }: Task,
  after: string,
  edits: readonly Edit[],
  mentions: readonly Mention[],
  old: VersionTable | null,
): DocumentUpdate {
  const isSettled = (table: VersionTable) => planEdit(table, rules).kind === 'unchanged';
  const verdict = verify({ path, before, after, edits, wanted, rules }, isSettled, read);
  if (!verdict.ok) return blocked(path, [unverifiedEdit(path, verdict)]);
  const left =
    old === null
      ? []
      : [openCells, movedWords, lostRemarks, lostFootnotes].flatMap((each) => each(old, verdict.after));
  const changes = changesBetween(old, verdict.after);
  const notes = [
    ...observations(verdict.after, rules.latest),
    ...left,
    ...(old === null ? [] : foldedRows(old, verdict.after, rules.ended === null)),
  ];
  const added = old === null ? { added: true as const } : {};
  return { outcome: { path, changed: true, edits, changes, mentions, ...added, after }, notes, problems: [] };
}

function unchanged(path: string | null, notes: readonly Note[]): DocumentUpdate {
  return blocked(path, [], notes);
}

function blocked(
  path: string | null,
  problems: readonly Problem[],
  notes: readonly Note[] = [],
): DocumentUpdate {
  const told = [...new Map(problems.toReversed().map((problem) => [problem.what, problem])).values()];
  const outcome = { path, changed: false, edits: [], changes: [], mentions: [] };
  return { outcome, notes, problems: told.toReversed() };
}
