import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineMarkdown } from '../../src/change/gantt.ts';
import { summaryPage } from '../../src/report/summary.ts';
import { aChange, aDecision, aSupport } from './decisions.ts';

const none = { operation: 'none', pullRequest: null, commit: null } as const;
const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 2, before: '| 2.x | yes |', after: '| 2.x | no |' }],
  changes: [aChange('2', 'supported', 'ended')],
  mentions: [],
  after: '# S\n| 2.x | no |\n',
};
const stop = { code: 'p', what: 'What.', why: 'Why.', fix: 'Fix.' };
const open = aDecision({ plan: 'open', document, before: '# S\n| 2.x | yes |\n' });

test('the first sentence says what was done', () => {
  const pullRequest = { number: 7, url: 'https://github.example/7' };
  const link = '[#7](https://github.example/7)';
  const cases = [
    [aDecision({}), none, '`SECURITY.md` is up to date. Nothing to do.'],
    [open, none, '`SECURITY.md` is out of date.'],
    [open, { ...none, pullRequest }, `\`SECURITY.md\` is out of date; see pull request ${link}.`],
    [
      open,
      { ...none, pullRequest, declined: true },
      `\`SECURITY.md\` is out of date; pull request ${link} with the same change was closed.`,
    ],
    [open, { ...none, pullRequest, operation: 'created' }, `pull request ${link} updates it.`],
    [open, { ...none, pullRequest, operation: 'updated' }, `pull request ${link} was updated.`],
    [aDecision({}), { ...none, pullRequest, operation: 'closed' }, `pull request ${link} was closed.`],
    [{ ...open, problems: [stop] }, none, 'There is a problem.'],
    [{ ...open, problems: [stop, stop] }, none, 'There are 2 problems.'],
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
    /\| `4` `v4\.0\.2` \| \*\*a\*\* until .* \|/,
  );
  const lines = Array.from({ length: 250 }, (_, index) => aSupport(`${index}`, null));
  assert.match(
    summaryPage(aDecision({ lines }), none),
    /250 more lines have ended[\s\S]*And 50 older lines\./,
  );
});

test('tags that are no releases stand there by reason', () => {
  const skipped = [
    { tag: 'nightly', reason: 'not a version' },
    { tag: 'latest', reason: 'not a version' },
    { tag: 'v1.0.0-rc.1', reason: 'pre-release' },
  ];
  const page = summaryPage(aDecision({ skipped }), none);
  assert.match(page, /- not a version: `nightly`, `latest`\n/);
  assert.match(page, /3 tags are not releases/);
});

test('tags that repeat others stand there together, each with the one it repeats', () => {
  const skipped = [
    { tag: '3.2.4', reason: { kind: 'same version as', other: 'v3.2.4' } as const },
    { tag: 'v3.1-win', reason: { kind: 'build of', other: 'v3.1' } as const },
    { tag: '3.2.5', reason: { kind: 'same version as', other: 'v3.2.5' } as const },
  ];
  const page = summaryPage(aDecision({ skipped }), none);
  assert.match(page, /- same version as another: `3\.2\.4` \(`v3\.2\.4`\), `3\.2\.5` \(`v3\.2\.5`\)\n/);
  assert.match(page, /- build of another: `v3\.1-win` \(`v3\.1`\)\n/);
});

test('the page stays under the mebibyte that the runner takes, whatever it has to say', () => {
  const bytes = (part: Partial<Parameters<typeof summaryPage>[0]>) =>
    Buffer.byteLength(summaryPage(aDecision(part), none));
  const many = <T>(make: (index: number) => T) => Array.from({ length: 3000 }, (_, index) => make(index));
  const long = '本'.repeat(3000);
  const edits = many((line) => ({ line: line + 1, before: long, after: null }));
  assert.ok(bytes({ notes: many(() => ({ code: 'n', what: long })) }) < 1_048_576);
  assert.ok(bytes({ problems: many(() => ({ code: 'p', what: long, why: long, fix: long })) }) < 1_048_576);
  assert.ok(bytes({ skipped: many((index) => ({ tag: long, reason: `${index}${long}` })) }) < 1_048_576);
  assert.ok(bytes({ before: long, document: { ...document, edits } }) < 1_048_576);
});

test('a page that says all it has to say is in paragraphs, and says nothing of more', () => {
  const notes = [{ code: 'n', what: 'Worth knowing.' }];
  assert.equal(
    summaryPage(aDecision({ notes }), none),
    '## Supported versions\n\n`SECURITY.md` is up to date. Nothing to do.\n\n### Notes\n\n- Worth knowing. [`n`]',
  );
});

test('of very many notes and tags the others are counted', () => {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const notes = many(103, (index) => ({ code: 'n', what: `Note ${index}.` }));
  const skipped = many(52, (index) => ({ tag: `t${index}`, reason: 'not a version' }));
  const page = summaryPage(aDecision({ notes, skipped }), none);
  assert.match(page, /- Note 99\. \[`n`\]\n- and 3 more\n/);
  assert.match(page, /`t49` and 2 more\n/);
});

test('what does not fit is said', () => {
  const notes = Array.from({ length: 100 }, () => ({ code: 'n', what: '本'.repeat(6000) }));
  assert.match(summaryPage(aDecision({ notes }), none), /does not fit on this page\.$/);
});

test('rows that are out of date are shown once, as the diff', () => {
  const problem = { code: 'drift', what: 'This row is out of date.', why: 'w', fix: 'f' };
  const page = summaryPage({ ...open, problems: [problem] }, none);
  assert.doesNotMatch(page, /CAUTION/);
  assert.match(page, /`SECURITY\.md` is out of date\./);
});

test('a warning stands behind the problems', () => {
  const problem = { code: 'p', what: 'A problem.', why: 'w', fix: 'f' };
  const page = summaryPage({ ...open, problems: [problem] }, none, [{ ...problem, what: 'A warning.' }]);
  assert.ok(page.indexOf('A problem.') < page.indexOf('> [!WARNING]\n> **A warning.**'));
});

test('lines are drawn as a timeline', () => {
  assert.match(
    summaryPage(aDecision({ lines: [aSupport('4', 'supported')] }), none, [], timelineMarkdown),
    /### Timeline\n\n```mermaid\n[\s\S]*section 4\.x\n/,
  );
});

test('what another policy would change is a table', () => {
  const own = { tier: 'supported', eol: null, words: 'when 5.0 is released' };
  const comparison = [
    { line: '3', own, proposed: { tier: null, eol: '2026-01-01', words: null }, from: '2026-01-02' },
  ] as const;
  assert.match(
    summaryPage(aDecision({ comparison }), none),
    /### What this policy changes[\s\S]*\| `3` \| supported, ends when 5\.0 is released \| ended 2026-01-01 \| 2026-01-02 \|/,
  );
});

test('prose that still names a changed line stands among the notes', () => {
  const mentions = [{ line: 9, text: '2.x', updated: false }];
  const page = summaryPage({ ...open, document: { ...document, mentions } }, none);
  assert.match(page, /### Notes\n\n- Line 9 still says `2\.x`\./);
});
