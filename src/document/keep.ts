import type { Root } from 'mdast';
import type { DocumentRules } from '../policy/policy.ts';
import { noVersionTable, sectionExists, unverifiedEdit } from '../problem/document.ts';
import { noDocument } from '../problem/document-file.ts';
import { tableLeftOut } from '../problem/document-note.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { candidatePaths, type DocumentFile } from './file.ts';
import { insertSection, newSection, supportHeading } from './insert.ts';
import { locateTable } from './locate.ts';
import { parseMarkdown } from './markdown.ts';
import { findMentions } from './mention.ts';
import { observations, openCells } from './observe.ts';
import type { DocumentOutcome, Mention } from './outcome.ts';
import { type PublishedDate, publishedDates } from './published.ts';
import { reconcile } from './reconcile.ts';
import { applyChanges, type Spliced, splice } from './splice.ts';
import { type Survey, survey } from './survey.ts';
import { type Claim, verify } from './verify.ts';
import type { Wanted } from './wanted.ts';

/** What to do where there is no version table. */
export type OnMissingTable = 'fail' | 'insert' | 'ignore';

/** The document's fate: an outcome that was verified, or the problems that left it alone. */
export type Keeping = {
  readonly outcome: DocumentOutcome;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** The ends that the table published before the edit. */
  readonly dates?: readonly PublishedDate[];
};

const byteOrderMark = '\uFEFF';

/**
 * Keeps a document: finds its version table, rewrites what is no longer true, and verifies the result before anybody
 * sees it. Nothing wanted (no release) changes nothing. Problems: those of finding, reading and rewriting a table
 * (`src/problem/document.ts`); with any of them the document stays as it is.
 */
export function keepDocument(
  file: DocumentFile | null,
  wanted: Wanted,
  rules: DocumentRules,
  onMissingTable: OnMissingTable,
): Keeping {
  if (file === null) return keepNothing(wanted, rules, onMissingTable);
  const mark = file.text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const keeping = keepText(
    { path: file.path, text: file.text.slice(mark.length) },
    wanted,
    rules,
    onMissingTable,
  );
  const { after } = keeping.outcome;
  return after === undefined ? keeping : { ...keeping, outcome: { ...keeping.outcome, after: mark + after } };
}

function keepNothing(wanted: Wanted, rules: DocumentRules, onMissingTable: OnMissingTable): Keeping {
  const isWanted = wanted.lines.length > 0 && onMissingTable !== 'ignore';
  return blocked(null, isWanted ? [noDocument(candidatePaths(rules.file))] : []);
}

function keepText(
  file: DocumentFile,
  wanted: Wanted,
  rules: DocumentRules,
  onMissingTable: OnMissingTable,
): Keeping {
  const { path, text } = file;
  const root = parseMarkdown(text);
  const located = locateTable(root, text, { path, table: rules.table, adopt: rules.adopt });
  const isIdle = wanted.lines.length === 0;
  if (!located.ok) return blocked(path, isIdle ? [] : located.problems);
  if (located.value === null)
    return isIdle ? unchanged(path, []) : addTable(file, wanted, rules, onMissingTable);
  const table = survey(path, text, located.value, wanted, rules.states);
  if (isIdle) return unchanged(path, observations(table));
  return { ...keepTable(table, root, rules), dates: publishedDates(table) };
}

function keepTable(table: Survey, root: Root, rules: DocumentRules): Keeping {
  const { path, text, candidate } = table;
  const drafting = reconcile(table, rules);
  switch (drafting.kind) {
    case 'unchanged':
      return unchanged(path, observations(table));
    case 'refused':
      return blocked(path, drafting.problems, observations(table));
    case 'draft':
      return withMentions(table, root, splice(text, candidate.table, drafting.draft), rules);
  }
}

/** Moves the mentions along with the table, then lets the whole be read again. */
function withMentions(table: Survey, root: Root, { change, edits }: Spliced, rules: DocumentRules): Keeping {
  const { path, text, wanted } = table;
  const draft = applyChanges(text, [change]);
  const located = locateTable(parseMarkdown(draft), draft, { path, table: rules.table, adopt: true });
  if (!located.ok || located.value === null)
    return blocked(path, [unverifiedEdit(path, 'The table is not found again.')]);
  const rewritten = survey(path, draft, located.value, wanted, rules.states);
  const mentions = findMentions(table, rewritten, root, rules.mentions);
  const all = [...edits, ...mentions.edits].sort((a, b) => a.line - b.line);
  const after = applyChanges(text, [change, ...mentions.changes]);
  return verified({ path, before: text, after, edits: all, wanted, rules }, mentions.found, table);
}

function addTable(
  file: DocumentFile,
  wanted: Wanted,
  rules: DocumentRules,
  onMissingTable: OnMissingTable,
): Keeping {
  const { path, text } = file;
  const section = newSection(wanted, rules.states);
  if (onMissingTable === 'ignore') return unchanged(path, [tableLeftOut(path)]);
  if (onMissingTable === 'fail') return blocked(path, [noVersionTable(path, section)]);
  const root = parseMarkdown(text);
  const existing = supportHeading(root);
  if (existing !== null) return blocked(path, [sectionExists(path, existing.title, existing.line)]);
  const { change, edits } = insertSection(root, text, section);
  const after = applyChanges(text, [change]);
  return verified({ path, before: text, after, edits, wanted, rules }, [], null);
}

function verified(claim: Claim, mentions: readonly Mention[], old: Survey | null): Keeping {
  const { path, after, edits } = claim;
  const verdict = verify(claim);
  if (!verdict.ok) return blocked(path, [unverifiedEdit(path, verdict.reason)]);
  const notes = [...observations(verdict.after), ...(old === null ? [] : openCells(old, verdict.after))];
  return { outcome: { path, changed: true, edits, mentions, after }, notes, problems: [] };
}

function unchanged(path: string, notes: readonly Note[]): Keeping {
  return { outcome: { path, changed: false, edits: [], mentions: [] }, notes, problems: [] };
}

function blocked(path: string | null, problems: readonly Problem[], notes: readonly Note[] = []): Keeping {
  return { outcome: { path, changed: false, edits: [], mentions: [] }, notes, problems };
}
