import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryPage } from '../../src/report/summary.ts';
import { aDecision, aSupport } from './decisions.ts';

const none = { operation: 'none', pullRequest: null, commit: null } as const;
const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 2, before: '| 2.x | yes |', after: '| 2.x | no |' }],
  mentions: [],
  after: '# S\n| 2.x | no |\n',
};
const open = aDecision({ plan: 'open', document, before: '# S\n| 2.x | yes |\n' });

test('the first sentence says what was done', () => {
  const pullRequest = { number: 7, url: 'https://github.example/7' };
  const link = '[#7](https://github.example/7)';
  const cases = [
    [aDecision({}), none, '`SECURITY.md` is up to date. Nothing to do.'],
    [open, none, '`SECURITY.md` is out of date.'],
    [open, { ...none, pullRequest }, `\`SECURITY.md\` is out of date; see pull request ${link}.`],
    [open, { ...none, pullRequest, operation: 'created' }, `pull request ${link} brings it up to date.`],
    [open, { ...none, pullRequest, operation: 'updated' }, `pull request ${link} was updated.`],
    [aDecision({}), { ...none, pullRequest, operation: 'closed' }, `pull request ${link} was closed.`],
  ] as const;
  for (const [decision, done, sentence] of cases)
    assert.ok(summaryPage(decision, done).includes(sentence), sentence);
});

test('problems come before the change, with an example as a block', () => {
  const problem = {
    code: 'p',
    what: 'A @b.',
    why: 'Why.',
    fix: 'Write:\n\nline: major',
    where: { path: 'a.md', line: 3 },
  };
  const page = summaryPage({ ...open, problems: [problem] }, none);
  assert.ok(page.indexOf('CAUTION') < page.indexOf('### What changes'));
  assert.match(page, /> \*\*A @\u200bb\.\*\* \(`a\.md:3`\)/);
  assert.match(page, /> ```\n> \n> line: major\n> ```/);
});

test('the change is a diff', () => {
  assert.match(summaryPage(open, none), /```diff\n[\s\S]*^- \| 2\.x \| yes \|\n\+ \| 2\.x \| no \|\n```/m);
});

test('every line is in the table, the oldest of very many are counted', () => {
  assert.match(
    summaryPage(aDecision({ lines: [aSupport('4', 'a')] }), none),
    /\| `4` \| \*\*a\*\* \| .* \| `v4\.0\.2` \|/,
  );
  const lines = Array.from({ length: 250 }, (_, index) => aSupport(`${index}`, null));
  assert.match(summaryPage(aDecision({ lines }), none), /And 50 older lines\./);
});

test('tags that are no releases stand there by reason', () => {
  const skipped = [
    { tag: 'nightly', reason: 'not a version' },
    { tag: 'latest', reason: 'not a version' },
    { tag: 'v1.0.0-rc.1', reason: 'pre-release' },
  ];
  const page = summaryPage(aDecision({ skipped }), none);
  assert.match(page, /- not a version: `nightly`, `latest`/);
  assert.match(page, /3 tags are no releases/);
});

test('the page stays under the megabyte that the runner takes', () => {
  const notes = Array.from({ length: 3000 }, () => ({ code: 'n', what: 'x'.repeat(1000) }));
  assert.ok(summaryPage(aDecision({ notes }), none).length < 1_000_000);
});
