import assert from 'node:assert/strict';
import { test } from 'node:test';
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
].filter(({ after }) => after !== 'unchanged');

/** Lets a claimed edit be verified; without edits, with those that an honest writer would report. */
function claimed(
  { policy, released, before }: Example,
  after: string,
  edits?: readonly Edit[],
): Verification {
  const text = documentAround(before);
  const rules = policyOf(policy.replaceAll(' · ', '\n')).document;
  const wanted = wantedOf(policy, released);
  return verify(
    { path: 'SECURITY.md', before: text, after, edits: edits ?? editsBetween(text, after), wanted, rules },
    (table) => planEdit(table, rules).kind === 'unchanged',
  );
}

test('a right edit stands, however its lines are reported', () => {
  for (const example of edited) {
    const after = documentAround(example.after);
    const { outcome } = keepBy(documentAround(example.before), example.policy, example.released);
    assert.equal(claimed(example, after, outcome.edits).ok, true, example.title);
    assert.equal(claimed(example, after).ok, true, example.title);
  }
});

test('an edit that is not reported is refused', () => {
  for (const example of edited) {
    assert.equal(claimed(example, documentAround(example.after), []).ok, false, example.title);
  }
});

for (const example of edited) {
  test(`every mutation is refused: ${example.title}`, () => {
    const mutants = mutantsOf(documentAround(example.after));
    const survivors = mutants.filter(({ text }) => claimed(example, text).ok);
    assert.deepEqual(
      survivors.map(({ kind, text }) => `${kind}\n${text}`),
      [],
    );
  });
}
