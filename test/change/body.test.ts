import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, briefText, mostBytes, type Setting } from '../../src/change/body.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { aChange, aDecision, aSupport } from '../report/decisions.ts';

const setting: Setting = {
  pageOf: (path) => `https://github.example/o/r/blob/main/${path}`,
  policyUrl: 'https://github.example/o/r/blob/main/.github/support-window.yml',
  branch: 'support-window/sync',
  workflowToken: true,
  tool: { page: 'https://github.example/octo/tool', docs: 'https://github.example/octo/tool/blob/v1' },
  cause: null,
  releaseOf: (tag: string) => `https://github.example/octo/widget/releases/tag/${tag}`,
};
const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 6, before: null, after: '| 4.x | yes |' }],
  changes: [aChange('4', null, 'supported')],
  mentions: [
    { line: 20, text: '3.x', updated: true },
    { line: 31, text: '`2.x`', updated: false },
  ],
  after: 'x',
};
const decision = aDecision({
  plan: 'open',
  document,
  lines: [aSupport('4', 'supported'), aSupport('3', 'supported')],
});

test('the body says what changes, why, by which policy, and what changes next', () => {
  const text = bodyText(decision, setting);
  assert.match(text, /\| `4\.x` \| supported until 5\.0 is released \(newest 2\) \|/);
  assert.match(text, /\[`\.github\/support-window\.yml`\]\(https:\/\/github\.example/);
  assert.match(text, /Next change: `3\.x` ends when 5\.0 is released\./);
});

test('the paragraphs stand apart, and one document is spoken of as one', () => {
  const [first, second] = bodyText(decision, setting).split('\n\n');
  assert.equal(
    first,
    'According to the support policy in [`.github/support-window.yml`](https://github.example/o/r/blob/main/.github/support-window.yml), [`SECURITY.md`](https://github.example/o/r/blob/main/SECURITY.md) has been out of date since [`v4.0.2`](https://github.example/octo/widget/releases/tag/v4.0.2).\nThis pull request updates the table, and versions in the text that repeat it, and nothing else.',
  );
  assert.match(second ?? '', /^\| Release line \| Support \|/);
  const bare = { ...decision, lines: [], document: { ...document, changes: [], mentions: [] } };
  assert.doesNotMatch(bodyText(bare, setting), /\n{3}|And \d+ more/);
});

test('several rows are one table, and several documents are spoken of as many', () => {
  const [edit = assert.fail()] = document.edits;
  const rows = { ...document, edits: [edit, { ...edit, line: 7 }] };
  assert.match(
    bodyText({ ...decision, document: rows }, setting),
    /updates the table, and versions in the text that repeat it, and nothing else\./,
  );
  const { products: _, ...part } = decision;
  const products = ['a', 'b'].map((name) => ({
    ...part,
    name,
    document: { ...document, path: `${name}.md` },
  }));
  const text = bodyText({ ...decision, products }, setting);
  assert.match(text, /, \[`a\.md`\]\(\S+\) and \[`b\.md`\]\(\S+\) have been out of date since /);
  assert.match(text, /\n\n\*\*a\*\*\n\n```mermaid\n/);
});

test('a supported LTS line says so, an ended one does not', () => {
  const lines = [aSupport('4', 'supported'), aSupport('3', null)].map((support) => ({
    ...support,
    lts: true,
  }));
  const changes = [aChange('4', null, 'supported'), aChange('3', 'supported', 'ended')];
  const text = bodyText({ ...decision, lines, document: { ...document, changes } }, setting);
  assert.match(text, /\| `4\.x` \| supported until 5\.0 is released \(newest 2\), LTS \|/);
  assert.match(text, /\| `3\.x` \| ended: a newer line is out \(newest 2\) \|/);
});

test('an exception is made where the policy can be read', () => {
  assert.match(
    bodyText(decision, setting),
    /in \[`the policy`\]\(https:\/\/github\.example.*its own end under `lines`/,
  );
  assert.match(
    bodyText(decision, { ...setting, policyUrl: null }),
    /in the policy, give the line its own end under `lines`/,
  );
});

test('the exception that it shows is one that a policy takes, with and without tiers', () => {
  const [, shown = ''] = /`(lines: \{.*?\} \})`/.exec(bodyText(decision, setting)) ?? [];
  const lines = shown.replace('LINE', '3').replace('YYYY-MM-DD', '2027-06-30').replace('WHY', 'a promise');
  assert.ok(parsePolicy(`line: major\nsupport: newest 2\n${lines}\n`, 'p').ok);
  const tiers = 'tiers: { active: next, security: newest 3 }';
  assert.ok(parsePolicy(`line: major\n${tiers}\n${lines.replace('support', 'security')}\n`, 'p').ok);
});

test('of a long list the lines and notes that do not fit are counted', () => {
  const lines = Array.from({ length: 60 }, (_, index) => ({
    ...aSupport(`${60 - index}`, 'supported'),
    reason: 'r'.repeat(900),
  }));
  const changes = lines.map(({ line }) => aChange(line.name, null, 'supported'));
  const notes = Array.from({ length: 60 }, (_, index) => ({ code: 'x', what: `Note ${index}.` }));
  const text = bodyText(
    { ...decision, lines, notes, document: { ...document, changes, mentions: [] } },
    setting,
  );
  assert.match(text, /And 10 more; the job summary of the run lists them all\./);
  assert.match(text, /Note 49\.\n- and 10 more in the job summary of the run\n/);
});

for (const [length, rows, isDrawn] of [
  [2000, 20, true],
  [8000, 5, false],
] as const) {
  test(`with room for ${rows} rows the timeline is ${isDrawn ? 'drawn' : 'left out'}`, () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({
      ...aSupport(`${60 - index}`, 'supported'),
      reason: 'r'.repeat(length),
    }));
    const changes = lines.map(({ line }) => aChange(line.name, null, 'supported'));
    const text = bodyText({ ...decision, lines, document: { ...document, changes } }, setting);
    assert.match(text, new RegExp(`And ${60 - rows} more; the job summary`));
    assert.equal(text.includes('```mermaid'), isDrawn);
  });
}

test('where nothing fits, the way out is left', () => {
  const policy = { kind: 'file', path: 'x'.repeat(60_000) } as const;
  const text = bodyText({ ...decision, policy }, setting);
  assert.ok(text.startsWith(briefText));
  assert.match(text, /What you can do with this pull request/);
});

test('the release that made the change is linked, and so are the tool and what it says', () => {
  const first = bodyText(decision, setting).split('\n')[0] ?? '';
  assert.match(
    first,
    / since \[`v4\.0\.2`\]\(https:\/\/github\.example\/octo\/widget\/releases\/tag\/v4\.0\.2\)\.$/,
  );
  assert.match(bodyText(decision, { ...setting, cause: 'v3.0.2' }), / since \[`v4\.0\.2`\]/);
  const changes = [aChange('3', 'supported', 'supported')];
  const patched = { ...decision, document: { ...document, changes } };
  assert.match(bodyText(patched, { ...setting, cause: 'v3.0.2' }), / since \[`v3\.0\.2`\]/);
  assert.match(bodyText(decision, { ...setting, cause: 'unknown' }), / since \[`v4\.0\.2`\]/);
  assert.match(
    bodyText(decision, setting),
    /Opened by \[support-window\]\(https:\/\/github\.example\/octo\/tool\): \[how/,
  );
  assert.doesNotMatch(bodyText(decision, { ...setting, tool: null }), /Opened by/);
});

test('a table is out of date since the first of its missing lines came out', () => {
  const lines = (
    [
      ['6', '2026-10-01'],
      ['5', '2026-09-01'],
    ] as const
  ).map(([name, released]) => {
    const support = aSupport(name, 'supported');
    return { ...support, line: { ...support.line, released } };
  });
  const changes = lines.map(({ line }) => aChange(line.name, null, 'supported'));
  const text = bodyText({ ...decision, lines, document: { ...document, changes } }, setting);
  assert.match(text, / since \[`v5\.0\.2`\]/);
});

test('a document without a table was not out of date', () => {
  const text = bodyText({ ...decision, document: { ...document, added: true } }, setting);
  assert.match(
    text,
    /`SECURITY\.md`\]\(\S+\) has no table of supported versions\.\nThis pull request adds one according to/,
  );
  assert.doesNotMatch(text, /out of date/);
});

test('the policy is named as a reader can find it', () => {
  for (const [policy, words] of [
    [{ kind: 'preset', name: 'newest 2 majors' }, /^According to the support policy `newest 2 majors`, /],
    [{ kind: 'option', name: 'policy input' }, /^According to the support policy in the workflow, /],
  ] as const) {
    assert.match(bodyText({ ...decision, policy }, { ...setting, policyUrl: null }), words);
  }
});

test('what a machine cannot decide becomes a checklist', () => {
  const notes = [{ code: 'x', what: 'A @human should look.', where: { path: 'SECURITY.md', line: 3 } }];
  const text = bodyText({ ...decision, notes }, setting);
  assert.match(text, /- \[ \] Line 31 still says `` `2\.x` ``\./);
  assert.match(text, /- \[ \] A @\u200bhuman should look\. \(`SECURITY\.md:3`\)/);
  assert.doesNotMatch(text, /Line 20/);
});

test('how checks get to run is said only for a token they depend on', () => {
  assert.match(bodyText(decision, setting), /Run its checks/);
  assert.doesNotMatch(bodyText(decision, { ...setting, workflowToken: false }), /Run its checks/);
});

test('the body stays within what GitHub takes, whatever the input', () => {
  const lines = Array.from({ length: 400 }, (_, index) => ({
    ...aSupport(`${index}`, 'supported'),
    reason: 'ä'.repeat(3000),
  }));
  const changes = lines.map(({ line }) => aChange(line.name, null, 'supported'));
  const notes = Array.from({ length: 300 }, (_, index) => ({
    code: 'x',
    what: `${index} ${'|'.repeat(2000)}`,
  }));
  const text = bodyText({ ...decision, lines, notes, document: { ...document, changes } }, setting);
  assert.ok(Buffer.byteLength(text) < mostBytes);
  assert.match(text, /job summary/);
});

test('nothing in it depends on the moment', () => {
  assert.equal(bodyText(decision, setting), bodyText({ ...decision, day: '2026-11-23' }, setting));
});
