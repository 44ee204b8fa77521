import assert from 'node:assert/strict';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import type { Row } from '../../src/document/read/row.ts';
import type { Candidate } from '../../src/document/read/table-columns.ts';
import { readVersionTable, type VersionTable, versionText } from '../../src/document/read/version-table.ts';
import type { Wanted, WantedLine } from '../../src/document/wanted.ts';
import { documentAround } from './example.ts';
import { policyOf, wantedBy } from './wanted-by.ts';

/** A table from its rows, `1.x | Yes`, under a plain header. */
export function tableOf(...rows: readonly string[]): string {
  return ['| Version | Supported |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n');
}

/** What a policy of one line wants of releases written `1.0.0, 1.1.0`. */
export function wantedOf(policy: string, released: string): Wanted {
  return wantedBy(policyOf(policy.replaceAll(' · ', '\n')), released === '' ? [] : released.split(', '));
}

/** The one version table of a text. */
export function candidateOf(text: string): Candidate {
  const located = locateTable(parseMarkdown(text), text, { path: 'SECURITY.md', table: null, adopt: true });
  assert.ok(located.ok && located.value !== null, 'a version table is found');
  return located.value;
}

/** A table or document as it reads against what a policy wants of releases. */
export function surveyed(table: string, policy: string, released: string): VersionTable {
  const text = documentAround(table);
  const { states } = policyOf(policy.replaceAll(' · ', '\n')).document;
  return readVersionTable('SECURITY.md', text, candidateOf(text), wantedOf(policy, released), states);
}

/** The row with this text in its version cell. */
export function rowNamed(table: VersionTable, text: string): Row {
  const row = table.rows.find((each) => versionText(each, table) === text);
  assert.ok(row, `there is a row "${text}"`);
  return row;
}

/** The wanted line of this name. */
export function lineNamed({ wanted }: Pick<VersionTable, 'wanted'>, name: string): WantedLine {
  const found = wanted.lines.find(({ line }) => line.name === name);
  assert.ok(found, `there is a line ${name}`);
  return found;
}

/** The names of lines. */
export function namesOf(lines: Iterable<WantedLine>): readonly string[] {
  return [...lines].map(({ line }) => line.name);
}
