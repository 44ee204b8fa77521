import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { locateTable } from '../../../src/document/read/locate.ts';
import { readVersionTable, type VersionTable } from '../../../src/document/read/version-table.ts';
import type { Edited, Rewritten } from '../../../src/document/rules/edited.ts';
import type { Wanted } from '../../../src/document/wanted.ts';
import type { DocumentRules } from '../../../src/policy/policy.ts';
import { documentAround } from '../example.ts';
import { editsBetween } from '../mutation.ts';
import { tableOf, wantedOf } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

/** An edit as the rules see it: two tables or documents, a policy on one line, and releases in one string. */
export function editOf(before: string, after: string, policy: string, released: string): Edited {
  const [from, to] = [documentAround(before), documentAround(after)];
  const wanted = wantedOf(policy, released);
  const rules = policyOf(policy.replaceAll(' · ', '\n')).document;
  const [old, now] = [from, to].map((text) => tableIn(text, wanted, rules));
  assert.ok(now, 'there is a table after the edit');
  return {
    before: parseMarkdown(from),
    after: parseMarkdown(to),
    old: old ?? null,
    now,
    edits: editsBetween(from, to),
    rules,
  };
}

/** The same of a table that stood there. */
export function rewriteOf(before: string, after: string, policy: string, released: string): Rewritten {
  const { old, ...edited } = editOf(before, after, policy, released);
  assert.ok(old, 'there is a table before the edit');
  return { ...edited, old };
}

/** The same of rows, `1.x | Yes`, under a plain header. */
export function rowsEdit(
  before: readonly string[],
  after: readonly string[],
  policy: string,
  released: string,
): Rewritten {
  return rewriteOf(tableOf(...before), tableOf(...after), policy, released);
}

function tableIn(text: string, wanted: Wanted, { states }: DocumentRules): VersionTable | null {
  const located = locateTable(parseMarkdown(text), text, { path: 'SECURITY.md', table: null, adopt: true });
  if (!located.ok || located.value === null) return null;
  return readVersionTable('SECURITY.md', text, located.value, wanted, states);
}
