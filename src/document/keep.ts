import type { Root } from 'mdast';
import type { DocumentRules } from '../policy/policy.ts';
import { noVersionTable, unverifiedEdit } from '../problem/document.ts';
import { noDocument } from '../problem/document-file.ts';
import { tableLeftOut } from '../problem/document-note.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { candidatePaths, type DocumentFile } from './file.ts';
import { insertSection, newSection } from './insert.ts';
import { locateTable } from './locate.ts';
import { parseMarkdown } from './markdown.ts';
import { findMentions } from './mention.ts';
import { observations, openCells } from './observe.ts';
import type { DocumentOutcome, Edit, Mention } from './outcome.ts';
import { reconcile } from './reconcile.ts';
import { applyChanges, type Change, splice } from './splice.ts';
import { type Survey, survey } from './survey.ts';
import { verify } from './verify.ts';
import type { Wanted } from './wanted.ts';

/** What to do where there is no version table. */
export type OnMissingTable = 'fail' | 'insert' | 'ignore';

/** The document's fate: an outcome that was verified, or the problems that left it alone. */
export type Keeping = {
  readonly outcome: DocumentOutcome;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
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
  const notes = observations(table);
  const drafting = isIdle ? { kind: 'unchanged' as const } : reconcile(table, rules);
  switch (drafting.kind) {
    case 'unchanged':
      return unchanged(path, notes);
    case 'refused':
      return blocked(path, drafting.problems, notes);
    case 'draft': {
      const { change, edits } = splice(text, located.value.table, drafting.draft);
      return withMentions(table, root, { change, edits }, wanted, rules);
    }
  }
}

type Proposal = { readonly change: Change; readonly edits: readonly Edit[] };

/** Moves the mentions along with the table, then lets the whole be read again. */
function withMentions(
  table: Survey,
  root: Root,
  { change, edits }: Proposal,
  wanted: Wanted,
  rules: DocumentRules,
): Keeping {
  const { path, text } = table;
  const draft = applyChanges(text, [change]);
  const located = locateTable(parseMarkdown(draft), draft, { path, table: rules.table, adopt: true });
  if (!located.ok || located.value === null)
    return blocked(path, [unverifiedEdit(path, 'The table is not found again.')]);
  const rewritten = survey(path, draft, located.value, wanted, rules.states);
  const mentions = findMentions(table, rewritten, root, rules.mentions);
  const all = [...edits, ...mentions.edits].sort((a, b) => a.line - b.line);
  return verified(
    table.path,
    text,
    applyChanges(text, [change, ...mentions.changes]),
    all,
    mentions.found,
    wanted,
    rules,
    table,
  );
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
  const { change, edits } = insertSection(parseMarkdown(text), text, section);
  return verified(path, text, applyChanges(text, [change]), edits, [], wanted, rules, null);
}

function verified(
  path: string,
  before: string,
  after: string,
  edits: readonly Edit[],
  mentions: readonly Mention[],
  wanted: Wanted,
  rules: DocumentRules,
  old: Survey | null,
): Keeping {
  const verdict = verify({ path, before, after, edits, wanted, rules });
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
