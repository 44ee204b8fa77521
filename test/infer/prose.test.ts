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
