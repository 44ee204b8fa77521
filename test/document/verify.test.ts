import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownReader } from '../../src/document/markdown/markdown.ts';
import type { Edit } from '../../src/document/outcome.ts';
import { planEdit } from '../../src/document/plan/plan.ts';
import { type Verification, verify } from '../../src/document/verify.ts';
import { asides } from './cases/asides.ts';
import { bounds } from './cases/bounds.ts';
import { bytes } from './cases/bytes.ts';
import { columns } from './cases/columns.ts';
import { concrete } from './cases/concrete.ts';
import { languages } from './cases/languages.ts';
import { notations } from './cases/notations.ts';
import { rows } from './cases/rows.ts';
import { worked } from './cases/worked.ts';
import { documentAround, type Example, keepBy } from './example.ts';
import { editsBetween, mutantsOf } from './mutation.ts';
import { wantedOf } from './surveyed.ts';
import { policyOf } from './wanted-by.ts';

const edited = [
  ...worked,
  ...notations,
  ...bounds,
  ...rows,
  ...columns,
  ...concrete,
  ...asides,
  ...languages,
  ...bytes,
]
  .filter(({ after }) => after !== 'unchanged')
  .map((example) => ({ ...example, claimed: claiming(example) }));

/** Lets claimed edits of an example be verified; without edits, with those that an honest writer would report. */
function claiming({ policy, released, before: source }: Example) {
  const before = documentAround(source);
  const { document: rules } = policyOf(policy.replaceAll(' · ', '\n'));
  const wanted = wantedOf(policy, released);
  const read = markdownReader();
  return (after: string, edits: readonly Edit[] = editsBetween(before, after)): Verification =>
    verify(
      { path: 'SECURITY.md', before, after, edits, wanted, rules },
      (table) => planEdit(table, rules).kind === 'unchanged',
      read,
    );
}

test('a right edit stands, however its lines are reported', () => {
  for (const example of edited) {
    const after = documentAround(example.after);
    const { outcome } = keepBy(documentAround(example.before), example.policy, example.released);
    assert.equal(example.claimed(after, outcome.edits).ok, true, example.title);
    assert.equal(example.claimed(after).ok, true, example.title);
  }
});

test('an edit that is not reported is refused', () => {
  for (const example of edited) {
    const verdict = example.claimed(documentAround(example.after), []);
    assert.equal(verdict.ok ? null : verdict.rule, 'bytes', example.title);
  }
});

for (const example of edited) {
  test(`every mutation is refused: ${example.title}`, () => {
    const mutants = mutantsOf(documentAround(example.after));
    const survivors = mutants.filter(({ text }) => example.claimed(text).ok);
    assert.deepEqual(
      survivors.map(({ kind, text }) => `${kind}\n${text}`),
      [],
    );
  });
}
