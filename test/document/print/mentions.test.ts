import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepBy } from '../example.ts';

const table = '| Version | Supported |\n| --- | --- |\n| 0.4.x | Yes |\n| < 0.4 | No |\n';
const policy = 'line: minor · support: newest 1';
const released = '0.3.0, 0.4.0, 0.5.0';

/** What becomes of a sentence beside a table whose 0.4.x becomes 0.5.x; null when it stays. */
function moved(prose: string, text = `## Supported Versions\n\n${table}\n${prose}\n`): string | null {
  const { after } = keepBy(`# Security\n\n${text}`, policy, released).outcome;
  assert.ok(after, 'the table changes');
  const expected = text.replace('| 0.4.x', '| 0.5.x').replace('| < 0.4', '| < 0.5');
  if (after === `# Security\n\n${expected}`) return null;
  return after.split('\n').find((line) => line.includes('0.5.x') && !line.startsWith('|')) ?? '?';
}

test('a mention moves when the sentence calls it the current one', () => {
  const sentences = {
    'The latest line (0.4.x) gets fixes.': 'The latest line (0.5.x) gets fixes.',
    'We are currently at 0.4.x.': 'We are currently at 0.5.x.',
    'Only the current minor version, 0.4.x, is supported.':
      'Only the current minor version, 0.5.x, is supported.',
    'Old. The most recent is 0.4.x!': 'Old. The most recent is 0.5.x!',
    'La última versión es 0.4.x.': 'La última versión es 0.5.x.',
    'Die aktuelle Version ist 0.4.x.': 'Die aktuelle Version ist 0.5.x.',
    'La dernière version est 0.4.x.': 'La dernière version est 0.5.x.',
    'A versão atual é 0.4.x.': 'A versão atual é 0.5.x.',
    'Последняя версия 0.4.x.': 'Последняя версия 0.5.x.',
    '- the newest is **0.4.x**': '- the newest is **0.5.x**',
  };
  for (const [before, after] of Object.entries(sentences)) assert.equal(moved(before), after, before);
});

test('no other mention moves', () => {
  const sentences = [
    'Fixes go to 0.4.x.',
    'For example, the latest line is 0.4.x.',
    'The recurrent line is 0.4.x.',
    'Por exemplo, a versão atual é 0.4.x.',
    'Until the latest release, 0.4.x, ends, it gets fixes.',
    'If the current version is 0.4.x, update.',
    'Since the current 0.4.x there are fixes.',
    'The latest release of our much loved little project is 0.4.x.',
    'The latest is 10.4.x.',
    'The latest is 0.4.1.',
    'The latest is `0.4.x`.',
    'The latest is [0.4.x](https://example.org/0.4.x).',
    '### The current version 0.4.x',
    '> The latest is 0.4.',
    'The current bound is < 0.4.',
    '```\nlatest 0.4.x\n```',
    '[^1]: The latest is 0.4.x.',
  ];
  for (const sentence of sentences) assert.equal(moved(sentence), null, sentence);
});

test('mentions outside the table’s section stay', () => {
  assert.equal(moved('', `## Supported Versions\n\n${table}\n## Reporting\n\nThe latest is 0.4.x.\n`), null);
});

test('a line that left is told in code by itself, and a release of it is not', () => {
  const prose = '`0.4.x` is the current line. Use `0.4.x`, which came with 0.4.0 and `tool@0.4.x`.';
  const { outcome } = keepBy(`# Security\n\n## Supported Versions\n\n${table}\n${prose}\n`, policy, released);
  assert.deepEqual(
    outcome.mentions.map(({ text, updated }) => [text, updated]),
    [['0.4.x', false]],
  );
});

test('mentions stay where the policy says so, and are told', () => {
  const text = `# Security\n\n## Supported Versions\n\n${table}\nThe latest is 0.4.x.\n`;
  const { outcome } = keepBy(text, `${policy} · mentions: report`, released);
  assert.equal(outcome.after?.includes('The latest is 0.4.x.'), true);
  assert.deepEqual(outcome.mentions, [{ line: 10, text: '0.4.x', updated: false }]);
});

test('a moved mention is an edit of its line', () => {
  const text = `# Security\n\n## Supported Versions\n\nFirst line,\r\nthe latest is 0.4.x.\n\n${table}`;
  const { outcome } = keepBy(text, policy, released);
  assert.deepEqual(outcome.mentions, [{ line: 6, text: '0.4.x', updated: true }]);
  assert.deepEqual(outcome.edits[0], {
    line: 6,
    before: 'the latest is 0.4.x.',
    after: 'the latest is 0.5.x.',
  });
});

test('what changed is told, the section first, ten at most, without advisories', () => {
  const many = Array.from({ length: 12 }, () => 'About 0.4.x.\n').join('\n');
  const text = `# Security\n\nSee 0.4.x.\n\n## Supported Versions\n\n${table}\nHere 0.4.x is told.\n\n## More\n\nCVE-2020-1 hit 0.4.x.\n\n${many}`;
  const { mentions } = keepBy(text, policy, released).outcome;
  assert.equal(mentions.length, 10);
  assert.deepEqual(mentions.slice(0, 2), [
    { line: 12, text: '0.4.x', updated: false },
    { line: 3, text: '0.4.x', updated: false },
  ]);
  assert.equal(
    mentions.some(({ line }) => line === 16),
    false,
  );
});

test('a single release that the section calls the latest is told, and never rewritten', () => {
  const told = (prose: string, text = `# Security\n\n${table}\n${prose}\n`) =>
    keepBy(text, policy, released).outcome.mentions.map(({ line, text: found, updated }) => [
      line,
      found,
      updated,
    ]);
  assert.deepEqual(told('The latest version is v0.4.2.'), [[8, 'v0.4.2', false]]);
  assert.deepEqual(told('The latest version is 0.40.2, the current is 10.4.1.'), []);
  assert.deepEqual(told('Fixed in 0.4.2.'), []);
  assert.deepEqual(told('', `# Security\n\n${table}\n# Else\n\nThe latest version is 0.4.2.\n`), []);
  assert.equal(moved('The latest version is 0.4.2.'), null);
});

test('versions in other notations that were called current or the only ones are told, and never rewritten', () => {
  const told = (prose: string) => {
    const text = `# Security\n\n| Version | Supported |\n| --- | --- |\n| 5.x | Yes |\n| 4.x | Yes |\n| 3.x | No |\n\n${prose}\n`;
    const { after, mentions } = keepBy(text, 'line: major · support: newest 2', '3.0, 4.0, 5.1, 6.0').outcome;
    assert.equal(after?.includes(prose), true, prose);
    return mentions.map(({ text: found }) => found);
  };
  const stale: Readonly<Record<string, readonly string[]>> = {
    'We fix the current line (currently v5).': ['v5'],
    'We fix the line in use (currently 5).': ['5'],
    'Security fixes: Smarty 5 only.': ['5'],
    'Fixes are made in version 5.1 only.': ['5.1'],
    'Only v5.1 gets them.': ['v5.1'],
    'Currently v5.1 and v5.0 get them.': ['v5.1', 'v5.0'],
    'Lines with fixes: v5 and v4.': ['v4'],
  };
  for (const [prose, found] of Object.entries(stale)) assert.deepEqual(told(prose), found, prose);
  const fine = [
    'We support the latest 5 releases.',
    'Only 5 people read this, currently at least 5 days a week.',
    'Fixed in v5.1.',
    'If only v5 is installed, update.',
    'The latest is v50, or 15.x.',
    'Only the latest two of v3.',
  ];
  for (const prose of fine) assert.deepEqual(told(prose), [], prose);
});

test('a shorter name of the newest line stays true while the new line is of it', () => {
  const text = `# Security\n\n${table}\nThe latest line (currently v0) is fixed.\n`;
  assert.deepEqual(keepBy(text, policy, released).outcome.mentions, []);
});
