import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { markdownReader } from '../../src/document/markdown/markdown.ts';
import type { Edit } from '../../src/document/outcome.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import { lowestOf } from '../../src/document/read/row.ts';
import { isWrong, readVersionTable, type VersionTable } from '../../src/document/read/version-table.ts';
import { type DocumentUpdate, updateDocument } from '../../src/document/update.ts';
import type { Wanted } from '../../src/document/wanted.ts';
import { groupBy } from '../../src/group.ts';
import { compareNumbers } from '../../src/release/version.ts';
import type { Situation } from './arbitrary.ts';
import { policyOf, wantedBy } from './wanted-by.ts';

/** What became of a document: `changed`, `unchanged`, or the code of the first problem. */
export type Fate = string;

/** Keeps a document and demands everything that is promised of an edit. */
export function demandGuarantees({ text, policy, versions }: Situation): Fate {
  const parsed = policyOf(policy);
  const rules = parsed.document;
  const wanted = wantedBy(parsed, versions);
  const read = markdownReader();
  const keep = (document: string) =>
    updateDocument({ path: 'SECURITY.md', text: document }, wanted, rules, 'fail', { read });
  const { outcome, problems } = keep(text);
  if (problems.length > 0) return demandRefusal({ outcome, problems, notes: [] });
  if (!outcome.changed) return 'unchanged';
  const after = outcome.after ?? '';
  assert.notEqual(after, text);
  assert.equal(replayed(text, outcome.edits), after, 'bytes outside the edits are equal');
  const [before, root] = [read(text), read(after)];
  assert.deepEqual(shapeOf(root), shapeOf(before), 'the Markdown around the table is the same');
  const [old, now] = [surveyOf(before, text, wanted), surveyOf(root, after, wanted)];
  assert.deepEqual(
    now.wanted.lines.filter((line) => isWrong(line, now)).map(({ line }) => line.name),
    [],
  );
  assert.ok(!isSorted(old) || isSorted(now), 'the order is kept');
  const second = keep(after);
  assert.deepEqual([second.outcome.changed, second.problems], [false, []], 'the second run is silent');
  return 'changed';
}

function demandRefusal({ outcome, problems }: DocumentUpdate): Fate {
  assert.equal(outcome.after, undefined);
  for (const { where, code } of problems) assert.equal(where?.path, 'SECURITY.md', code);
  return problems[0]?.code ?? '';
}

/** Edits replayed one after the other, last line first. */
function replayed(text: string, edits: readonly Edit[]): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(ending);
  const inserted = groupBy(
    edits.filter(({ before }) => before === null),
    ({ line }) => line,
  );
  for (const { line, before, after } of edits) {
    if (before === null) continue;
    assert.equal(lines[line - 1], before, 'an edit quotes the line it changes');
    lines[line - 1] = after ?? '\0';
  }
  const all = lines.flatMap((line, index) => [
    line,
    ...(inserted.get(index + 1) ?? []).map(({ after }) => after ?? ''),
  ]);
  return all.filter((line) => line !== '\0').join(ending);
}

/** The tree without the tables at its top and without versions, which mentions may change. */
function shapeOf(root: Root): unknown {
  const around = root.children.filter(({ type }) => type !== 'table');
  const plain = JSON.stringify(around, (key, value) => (key === 'position' ? undefined : value));
  return [plain.replaceAll(/(?:Tool )?v?\d[\w.*]*/g, 'N'), root.children.map(({ type }) => type)];
}

function surveyOf(root: Root, text: string, wanted: Wanted): VersionTable {
  const located = locateTable(root, text, { path: 'SECURITY.md', table: null, adopt: true });
  assert.ok(located.ok && located.value !== null, 'the table is found');
  return readVersionTable('SECURITY.md', text, located.value, wanted, {});
}

/** Whether the rows that name a version, ranges and bounds from below too, stand in the table's order. */
function isSorted(table: VersionTable): boolean {
  const lowest = table.rows.flatMap((row) => [lowestOf(row) ?? []]).filter((version) => version.length > 0);
  const sign = table.order === 'newest first' ? 1 : -1;
  return lowest.every(
    (version, index) => index === 0 || compareNumbers(lowest[index - 1] ?? [], version) * sign >= 0,
  );
}
