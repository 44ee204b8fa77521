import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { updateDocument } from '../../src/document/update.ts';
import { asides } from './cases/asides.ts';
import { bounds } from './cases/bounds.ts';
import { bytes } from './cases/bytes.ts';
import { columns } from './cases/columns.ts';
import { concrete } from './cases/concrete.ts';
import { conditions, unsaidTiers } from './cases/conditions.ts';
import { currentReleases } from './cases/current-releases.ts';
import { ends } from './cases/ends.ts';
import { entangled, inextricable } from './cases/entangled.ts';
import { fixColumns } from './cases/fix-columns.ts';
import { languages } from './cases/languages.ts';
import { notations } from './cases/notations.ts';
import { learntColumns, openEnds, slashOrders } from './cases/open-ends.ts';
import { refusals } from './cases/refusals.ts';
import { rows } from './cases/rows.ts';
import { endedRowsStay, surplusCells, turns } from './cases/turns.ts';
import { wholeProjects } from './cases/whole-projects.ts';
import { worked } from './cases/worked.ts';
import { documentAround, keepBy, testExamples, testRefusals } from './example.ts';
import { keep, policyOf, wantedBy } from './wanted-by.ts';

describe('the worked examples', () => testExamples(worked));
describe('notations', () => testExamples(notations));
describe('catch-alls and ranges', () => testExamples(bounds));
describe('rows', () => testExamples(rows));
describe('asides', () => testExamples(asides));
describe('rows that turn as a whole', () => testExamples(turns));
describe('rows for what ended', () => testExamples(endedRowsStay));
describe('projects that end', () => testExamples(wholeProjects));
describe('cells beyond the header', () => testExamples(surplusCells));
describe('columns', () => testExamples(columns));
describe('columns of fixes', () => testExamples(fixColumns));
describe('states that tell the current release', () => testExamples(currentReleases));
describe('ends of many lines', () => testExamples(ends));
describe('ends that are not known', () => testExamples(openEnds));
describe('columns that are learnt by use', () => testExamples(learntColumns));
describe('the order of slashed dates', () => testExamples(slashOrders));
describe('rows that name their lines', () => testExamples(concrete));
describe('tiers with an end or a condition', () => {
  testExamples(conditions);
  testRefusals(unsaidTiers);
});
describe('rows that lie over one another', () => {
  testExamples(entangled);
  testRefusals(inextricable);
});
describe('languages', () => testExamples(languages));
describe('bytes', () => testExamples(bytes));
describe('left alone', () => testRefusals(refusals));

const newest1 = 'line: minor · support: newest 1';
const table = `
| Version | Supported |
| ------- | --------- |
| 1.0.x   | Yes       |
| < 1.0   | No        |
`;

test('a byte order mark stays in front', () => {
  const { outcome } = keepBy(`\uFEFF${documentAround(table)}`, newest1, '1.0.0, 1.1.0');
  assert.equal(outcome.after?.startsWith('\uFEFF# Security'), true);
  assert.equal(outcome.after?.includes('| 1.1.x   | Yes       |'), true);
});

test('without a release nothing is wanted and nothing changes', () => {
  const { outcome, problems } = keepBy(documentAround(table), newest1, '');
  assert.deepEqual([outcome.changed, problems], [false, []]);
});

test('without a release even a document without a table is in order', () => {
  const { outcome, problems } = keepBy('# Security\n', newest1, '');
  assert.deepEqual([outcome.changed, problems], [false, []]);
});

test('the edits are whole lines, counted in the text before', () => {
  const { outcome } = keepBy(documentAround(table), 'line: minor · support: newest 2', '1.0.0, 1.1.0');
  assert.deepEqual(outcome.edits, [{ line: 6, before: null, after: '| 1.1.x   | Yes       |' }]);
});

test('a row that is renamed is one edit', () => {
  const { outcome } = keepBy(documentAround(table), newest1, '1.0.0, 1.1.0');
  assert.deepEqual(outcome.edits, [
    { line: 7, before: '| 1.0.x   | Yes       |', after: '| 1.1.x   | Yes       |' },
    { line: 8, before: '| < 1.0   | No        |', after: '| < 1.1   | No        |' },
  ]);
});

test('a missing document is a problem only where something is to be said', () => {
  const policy = policyOf('line: minor\nsupport: newest 1\n');
  const some = wantedBy(policy, ['1.0.0']);
  const codes = (wanted: typeof some, missing: 'fail' | 'ignore') =>
    updateDocument(null, wanted, policy.document, missing).problems.map(({ code }) => code);
  assert.deepEqual(codes(some, 'fail'), ['no-document']);
  assert.deepEqual(codes(some, 'ignore'), []);
  assert.deepEqual(codes(wantedBy(policy, []), 'fail'), []);
});

test('a document without a table gets a section where that is asked for', () => {
  const text = '# Security Policy\n\nWrite to us.\n\n## Reporting\n\nBy mail.\n';
  const policy = 'line: minor\nsupport: newest 2\n';
  const first = keep(text, policy, ['1.0.0', '1.1.0', '1.2.0'], 'insert');
  assert.equal(
    first.outcome.after,
    `# Security Policy

Write to us.

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 1.2.x   | :white_check_mark: |
| 1.1.x   | :white_check_mark: |
| < 1.1   | :x:                |

## Reporting

By mail.
`,
  );
  assert.equal(
    keep(first.outcome.after ?? '', policy, ['1.0.0', '1.1.0', '1.2.0'], 'insert').outcome.changed,
    false,
  );
  assert.deepEqual(
    keep(text, policy, ['1.0.0'], 'ignore').notes.map(({ code }) => code),
    ['no-version-table'],
  );
});

test('the section to be added is shown where it is not asked for', () => {
  const [problem] = keepBy('# Security\n', newest1, '1.0.0').problems;
  assert.equal(problem?.code, 'no-version-table');
  assert.match(problem?.fix ?? '', /\| 1\.0\.x +\| :white_check_mark: \|/);
});

const plain = 'line: minor\nsupport: newest 1';
const prose = '# Security\n\n## Supported versions\n\nThe newest minor.\n';

test('a table is added to a section in prose behind what it says', () => {
  const { outcome, problems } = keep(`${prose}## Reporting\n`, plain, ['1.0.0', '1.1.0'], 'insert');
  assert.deepEqual(problems, []);
  assert.match(
    outcome.after ?? '',
    /The newest minor\.\n\n\| Version [\s\S]*\| < 1\.1 [^\n]*\n\n## Reporting\n$/,
  );
  const again = keep(outcome.after ?? '', plain, ['1.0.0', '1.1.0'], 'fail');
  assert.deepEqual([again.outcome.changed, again.problems], [false, []]);
});

const withoutTable = {
  'nothing about versions': '# Security\n\nBy mail.\n',
  'a section in prose': prose,
  'a section in prose, closely followed': `${prose}## Reporting\n\nBy mail.\n`,
  'a section without a word': '# Security\n\n## Supported Versions\n## Reporting\n',
  'a section about what it runs on': '# Security\n\n## Supported PHP versions\n\nThe newest.\n',
  'a list in the section': '# Security\n\n## Supported Versions\n\n- 1.1\n- 1.0\n',
  windows: '# Security\r\n\r\n## Supported Versions\r\n\r\nThe newest.\r\n',
  'a table of something else in the section':
    '# Security\n\n## Supported Versions\n\n| CVSS | Answer |\n| --- | --- |\n| 9.0 | a day |\n',
  'a quoted table':
    '# Security\n\n## Supported Versions\n\n> | Version | Supported |\n> | --- | --- |\n> | 1.0.x | Yes |\n',
  'a quoted table elsewhere': '# Security\n\n> | Version | Supported |\n> | --- | --- |\n> | 1.0.x | Yes |\n',
};

for (const [what, text] of Object.entries(withoutTable)) {
  test(`the remedy where a table is missing is not refused: ${what}`, () => {
    const tags = ['1.0.0', '1.1.0'];
    const [problem] = keep(text, plain, tags, 'fail').problems;
    const [, advice = '', lines = ''] = /^([^\n]*)\n\n([\s\S]+)$/.exec(problem?.fix ?? '') ?? [];
    const heading = /heading "(.*)"/.exec(advice)?.[1];
    const end = heading === undefined ? -1 : text.indexOf('\n', text.indexOf(`# ${heading}`));
    const pasted = end < 0 ? `${text}\n${lines}\n` : `${text.slice(0, end)}\n\n${lines}\n${text.slice(end)}`;
    const isOffered = advice.includes('insert');
    const inserted = keep(text, plain, tags, 'insert');
    assert.equal(inserted.problems.length === 0, isOffered, advice);
    for (const after of [pasted, ...(isOffered ? [inserted.outcome.after ?? ''] : [])]) {
      const { outcome, problems } = keep(after, plain, tags, 'fail');
      assert.deepEqual([outcome.changed, problems], [false, []], after);
    }
  });
}

test('the table of a further product is added under its own heading, behind the others', () => {
  const policy = 'line: minor\nsupport: newest 1\ntable: Supported versions of web\n';
  const { outcome } = keep(`${prose}## Reporting\n`, policy, ['1.0.0', '1.1.0'], 'insert');
  assert.match(
    outcome.after ?? '',
    /minor\.\n\n## Supported versions of web\n\n\| Version [\s\S]*\n\n## Reporting\n$/,
  );
});
