import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentAround, examplesOf, keepBy, testExamples } from '../example.ts';

/** Columns that ask something else of a line than its support, and whose rows agree with a fact that the policy knows. */
const followed = examplesOf([
  {
    title: 'a new line is LTS where the policy says so, whatever the newest row said',
    policy: 'line: major · lts: even · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | LTS |
 | --- | --- | --- |
-| 3.x | ✅ | No |
-| 2.x | ✅ | Yes |
+| 4.x | ✅ | Yes |
+| 3.x | ✅ | No |
+| 2.x | ❌ | Yes |
 | 1.x | ❌ | No |
`,
  },
  {
    title: 'a line that is no LTS line is none below one that is',
    policy: 'line: minor · lts: { minor: 4 } · support: newest 3',
    released: '1.2.0, 1.3.0, 1.4.0, 1.5.0',
    edit: `
 | Version | Long-term support | Supported |
 | --- | --- | --- |
+| 1.5.x | ✗ | ✅ |
 | 1.4.x | ✓ | ✅ |
 | 1.3.x | ✗ | ✅ |
-| 1.2.x | ✗ | ✅ |
-| < 1.2 | ✗ | ❌ |
+| < 1.3 | ✗ | ❌ |
`,
  },
  {
    title: 'an empty cell is an answer',
    policy: 'line: major · lts: even · support: newest 3',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0, 5.0.0',
    edit: `
 | Version | Supported | LTS? |
 | --- | --- | --- |
+| 5.x | ✅ |  |
 | 4.x | ✅ | ✔ |
 | 3.x | ✅ |  |
-| 2.x | ✅ | ✔ |
`,
  },
  {
    title: 'words of an LTS line under any header go by the fact that their rows agree with',
    policy: 'line: major · lts: odd · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Channel | Supported |
 | --- | --- | --- |
+| 4.x | Regular | ✅ |
 | 3.x | LTS | ✅ |
-| 2.x | Regular | ✅ |
+| 2.x | Regular | ❌ |
 | 1.x | LTS | ❌ |
`,
  },
  {
    title: 'the opposite word stands for a first LTS line, in German',
    policy: 'line: major · lts: odd · support: newest 2',
    released: '2.0.0, 3.0.0',
    edit: `
 | Version | Unterstützt | Langzeitunterstützung |
 | --- | --- | --- |
+| 3.x | Ja | Ja |
 | 2.x | Ja | Nein |
`,
  },
  {
    title: 'a tier of the policy may be what the column asks of its lines',
    policy: 'line: major · tiers: { active: newest 1, lts: newest 3 }',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | LTS |
 | --- | --- | --- |
-| 3.x | Active | No |
+| 4.x | Active | No |
+| 3.x | LTS | Yes |
 | 2.x | LTS | Yes |
-| 1.x | LTS | Yes |
-| < 1 | No | No |
+| < 2 | No | No |
`,
  },
  {
    title: 'beside columns of tiers it keeps the table from being unclear',
    policy:
      'line: major · lts: even · tiers: { active: next } · rules: [{ when: lts, active: next, lts: next(3) }]',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | Long-term support |
 | --- | --- | --- |
-| 3.x | :white_check_mark: | no |
+| 4.x | :white_check_mark: | yes |
+| 3.x | :x: | no |
 | 2.x | :white_check_mark: | yes |
 | 1.x | :x: | no |
`,
  },
  {
    title: 'the answer for the newest line goes with it, in Chinese',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | 版本 | 支持 | 当前 |
 | --- | --- | --- |
-| 3.x | 是 | 是 |
-| 2.x | 是 | 否 |
+| 4.x | 是 | 是 |
+| 3.x | 是 | 否 |
+| 2.x | 否 | 否 |
 | 1.x | 否 | 否 |
`,
  },
  {
    title: 'what all lines are a new one is, too, and an ended one stays',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
    edit: `
 | Version | Supported | Stable? |
 | --- | --- | --- |
+| 4.x | ✅ | ✔ |
 | 3.x | ✅ | ✔ |
-| 2.x | ✅ | ✔ |
+| 2.x | ❌ | ✔ |
 | 1.x | ❌ | ✔ |
`,
  },
]);

describe('columns that ask something else than the support', () => testExamples(followed));

/** Remarks that are those of the tier in all of its rows, or of the newest line and the one before it. */
const roles = examplesOf([
  {
    title: 'sentences of each tier go with it',
    policy: 'line: major · tiers: { full: next, security: newest 3 }',
    released: '0.1.0, 1.0.0, 2.0.0, 3.0.0, 4.0.0, 5.0.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 4.x | ✅ | Receives all fixes |
-| 3.x | ⚠️ | Gets security fixes alone |
+| 5.x | ✅ | Receives all fixes |
+| 4.x | ⚠️ | Gets security fixes alone |
+| 3.x | ⚠️ | Gets security fixes alone |
-| 2.x | ⚠️ | Gets security fixes alone |
+| 2.x | ❌ | Please upgrade |
 | 1.x | ❌ | Please upgrade |
 | 0.x | ❌ | Please upgrade |
`,
  },
  {
    title: 'three tiers with one sign are told apart by their words',
    policy: 'line: minor · tiers: { a: next, b: newest 2, c: newest 3 }',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| 1.3.x | ✅ | Current branch |
-| 1.2.x | ✅ | Stable branch |
-| 1.1.x | ✅ | Old stable branch |
-| <= 1.0.x | ❌ | Older branches |
+| 1.4.x | ✅ | Current branch |
+| 1.3.x | ✅ | Stable branch |
+| 1.2.x | ✅ | Old stable branch |
+| <= 1.1.x | ❌ | Older branches |
`,
  },
  {
    title: 'the word for the line before the newest goes on, and leaves the row that had it',
    policy: 'line: minor · support: newest 2',
    released: '2.0.0, 2.1.0, 2.2.0, 2.3.0',
    edit: `
 | Version | Unterstützt | Bemerkung |
 | --- | --- | --- |
-| 2.2.x | ✔️ | aktuelle Version |
-| 2.1.x | ✔️ | vorherige Version |
+| 2.3.x | ✔️ | aktuelle Version |
+| 2.2.x | ✔️ | vorherige Version |
+| 2.1.x | ❌ |  |
 | 2.0.x | ❌ | |
`,
  },
  {
    title: 'the same where the line before it has ended',
    policy: 'line: minor · support: newest 1',
    released: '0.9.0, 1.0.0, 1.1.0, 1.2.0, 1.3.0',
    edit: `
 | Version | Remark | Supported |
 | --- | --- | --- |
-| 1.2 | Newest | Yes |
-| 1.1 | Previous | No |
+| 1.3 | Newest | Yes |
+| 1.2 | Previous | No |
+| 1.1 | Old | No |
 | 1.0 | Old | No |
 | 0.9 | Old | No |
`,
  },
  {
    title: 'words of one tier in all ended rows are not said of a line of another',
    policy:
      'line: minor · lts: { minor: even } · tiers: { development: next } · rules: [{ when: lts, stable: lts, old: lts(2) }]',
    released: '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0, 1.5.0, 1.6.0',
    edit: `
 | Version | Supported | Status |
 | --- | --- | --- |
-| 1.5.x | 🔨 Development | Development branch |
-| 1.4.x | ✅ Stable | Stable branch |
+| 1.6.x | ✅ Stable | Stable branch |
+| 1.5.x | ❌ | Old development branch |
+| 1.4.x | ⚠️ Old | Old stable branch |
 | 1.3.x | ❌ | Old development branch |
-| 1.2.x | ⚠️ Old | Old stable branch |
+| 1.2.x | ❌ |  |
 | 1.1.x | ❌ | Old development branch |
`,
  },
  {
    title: 'remarks about a line stay with it',
    policy: 'line: major · tiers: { full: next, limited: newest 2 }',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Version | Supported | Notes |
 | --- | --- | --- |
-| 2.x | ✅ | Rewritten in another language |
-| 1.x | ⚠️ | Needs an old compiler |
+| 3.x | ✅ |  |
+| 2.x | ⚠️ | Rewritten in another language |
`,
  },
]);

describe('remarks that go with the tier', () => testExamples(roles));

/** Columns of which nobody can tell what they follow: header, policy, cells of 3.x, 2.x and 1.x. */
const unknown: readonly (readonly [string, string, string, string, string])[] = [
  ['LTS', 'support: newest 2', 'Yes', 'No', 'No'],
  ['LTS', 'lts: even · support: newest 2', 'Yes', 'Yes', 'No'],
  ['LTS', 'support: newest 2', 'No', 'No', 'No'],
  ['ESM', 'lts: odd · support: newest 2', '✗', '✓', '✗'],
  ['Stable', 'support: newest 2', 'No', 'Yes', 'Yes'],
  ['PHP 8', 'support: newest 2', 'Yes', 'No', 'No'],
];

for (const [header, policy, ...cells] of unknown) {
  test(`"${header}" of ${cells.join(', ')} under ${policy} is left to a person`, () => {
    const rows = cells.map((cell, at) => `| ${3 - at}.x | ${at < 2 ? '✅' : '❌'} | ${cell} |\n`);
    const text = documentAround(`| Version | Supported | ${header} |\n| - | - | - |\n${rows.join('')}`);
    const { outcome, notes } = keepBy(text, `line: major · ${policy}`, '1.0.0, 2.0.0, 3.0.0, 4.0.0');
    assert.match(outcome.after ?? '', /\| 4\.x \| ✅ \| +\|\n/);
    assert.match(outcome.after ?? '', new RegExp(String.raw`\| 2\.x \| ❌ \| ${cells[1]} \|\n`));
    assert.deepEqual(
      notes.map(({ what }) => what),
      [`Fill in "${header}" for 4.x.`],
    );
  });
}
