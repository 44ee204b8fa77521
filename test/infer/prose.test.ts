import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases, statedIn } from '../../src/infer/prose.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

for (const { pattern, example } of phrases) {
  test(`"${example}" states a policy`, () => {
    assert.match(example, pattern);
    const stated = statedIn(`# Security\n\n${example}\n`);
    assert.ok(stated.length > 0);
    for (const { text } of stated) assert.ok(parsePolicy(text, 'prose').ok, text);
  });
}

test('the policy says what the words say', () => {
  const textOf = (prose: string) => statedIn(prose)[0]?.text;
  assert.equal(textOf('We support the last two major versions.'), 'line: major\nsupport: newest 2\n');
  assert.equal(textOf('for the latest minor\nonly'), 'line: minor\nsupport: newest 1\n');
  assert.equal(textOf('until six months after the next major'), 'line: major\nsupport: next + 6mo\n');
  assert.equal(
    textOf('the latest minor of each of the last three major versions'),
    'line: minor\nsupport: min(sibling, major(3))\n',
  );
});

test('majors that are named, and minors of one major, are read', () => {
  for (const [prose, end] of [
    ['Supported: the most recent minor release of Lib 2 and Lib 3.', 'min(sibling, major(2))'],
    ['We keep a single major release alive, with the last three minor releases.', 'min(sibling(3), major)'],
    ['only a single major version, there the latest two minors', 'min(sibling(2), major)'],
  ])
    assert.equal(statedIn(prose ?? '')[0]?.text, `line: minor\nsupport: ${end}\n`);
});

test('prose about something else states nothing', () => {
  for (const prose of [
    'Please write to us.',
    'Update to the latest release.',
    'A major incident is announced.',
    '',
  ])
    assert.deepEqual(statedIn(prose), [], prose);
});

test('the newest of each major is read without a count, and the table tells how many', () => {
  for (const prose of [
    'We fix the latest patch release of each supported major version.',
    'Fixes go to the most recent minor release for every major.',
    'the latest version of all maintained majors',
    'Only the newest release in each of our active major versions is patched.',
    'the last minor version from each major release',
  ])
    assert.deepEqual(
      statedIn(prose).map(({ text }) => /support: (.*)/.exec(text)?.[1]),
      ['min(sibling, major(2))', 'min(sibling, major(3))', 'sibling'],
      prose,
    );
  for (const prose of [
    'the latest release of each package',
    'a list of each major change in the latest release',
  ])
    assert.deepEqual(statedIn(prose), [], prose);
});

test('a span after the release of one version is no rule for all', () => {
  const stated = (prose: string) => statedIn(prose).map(({ text }) => /support: (.*)/.exec(text)?.[1]);
  assert.deepEqual(stated('36 months after the release of 5.0'), []);
  assert.deepEqual(stated('two years after the release of version 4'), []);
  assert.deepEqual(stated('6 months after the initial release of v2.1'), []);
  assert.equal(stated('18 months after its release')[0], 'release + 18mo');
  assert.equal(stated('two years after the release of each version')[0], 'release + 2y');
});

const counted = {
  'The latest major and the latest minor of the previous major get fixes.':
    /last-of-major\n {4}support: major\(2\)/,
  'Fixes go to the newest major release, and the last minor release of the prior major.': /last-of-major/,
  'We fix the latest minor version and the previous one.': /^line: minor\nsupport: newest 2\n$/,
  'Supported are the current major release line and its preceding one.': /^line: major\nsupport: newest 2\n$/,
  'Only the latest major.minor release is maintained.': /^line: minor\nsupport: newest 1\n$/,
  'Only the latest major and minor version gets fixes.': /^line: minor\nsupport: newest 1\n$/,
  'Only the current major version is supported.': /^line: major\nsupport: newest 1\n$/,
};

for (const [text, policy] of Object.entries(counted)) {
  test(`prose counts lines by the words between them: ${text}`, () => {
    assert.match(statedIn(`# Security\n\n${text}\n`)[0]?.text ?? '', policy);
  });
}
