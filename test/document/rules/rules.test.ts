import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenReport, brokenRule, type EditRule, rules } from '../../../src/document/rules/rules.ts';
import { documentAround } from '../example.ts';
import { editsBetween } from '../mutation.ts';
import { editOf } from './edit-of.ts';

for (const [name, { demand, example, holds }] of Object.entries<EditRule>(rules)) {
  const [from, to] = [documentAround(example.before), documentAround(example.after)];
  const reported = { before: from, after: to, edits: example.edits ?? editsBetween(from, to) };

  test(`the example of "${name}" breaks it, and no rule before it: ${demand}`, () => {
    const { before, after, policy, released } = example;
    const broken = brokenReport(reported) ?? brokenRule(editOf(before, after, policy, released));
    assert.equal(broken?.rule, name);
  });

  if (holds === 'reported') continue;

  test(`an edit that changes nothing does not break "${name}"`, () => {
    const { before, policy, released } = example;
    if (!before.includes('|')) return;
    const found = brokenRule(editOf(before, before, policy, released));
    assert.ok(found === null || found.rule === 'states', `${found?.rule}: ${found?.reason}`);
  });
}

test('what is demanded of concrete rows alone is not demanded of others', () => {
  const [before, after] = ['| Latest | Yes |\n| Older | No |\n', '| 1.1.x | Yes |\n'].map(
    (rows) => `| Version | Supported |\n| - | - |\n${rows}`,
  );
  const found = (rows: string) =>
    brokenRule(editOf(before ?? '', after ?? '', `line: minor · support: newest 1${rows}`, '1.1.0'));
  assert.equal(found(' · rows: concrete')?.rule, 'releases');
  assert.equal(found('')?.rule, 'rows');
});
