import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { proseOf } from '../../../src/document/markdown/prose.ts';
import {
  isAdvisory,
  isCurrent,
  isListed,
  occurrences,
  versionsIn,
} from '../../../src/document/read/prose-versions.ts';

/** The versions that a paragraph names by this label. */
function labelled(text: string, label: string) {
  return proseOf(parseMarkdown(text), text).flatMap((run) => occurrences(run, label));
}

test('a label is found where it is no part of another version, word or bound', () => {
  assert.deepEqual(
    labelled('1.2 is out, as is 1.2.3, v1.2, <1.2 and 1.2-rc; 1.2.', '1.2').map(({ at }) => at),
    [0, 48],
  );
});

test('a sentence calls a version the current one just before it, and without a condition', () => {
  const isCalled = (text: string) => labelled(text, '1.2').map(isCurrent);
  assert.deepEqual(isCalled('The latest line is 1.2. So 1.2 it is.'), [true, false]);
  assert.deepEqual(isCalled('If the latest line is 1.2, update.'), [false]);
  assert.deepEqual(isCalled('The latest line of our much loved little project is 1.2.'), [false]);
});

test('a version beside others of a list is none that moves alone', () => {
  const listed = (text: string) => labelled(text, '5.x').map((found) => isListed(found, text));
  const lists = [
    'We currently support 5.x and 4.x.',
    'We currently support 4.x and 5.x.',
    'Currently **5.x** and **4.x** get fixes.',
    'The current lines are `4.x`, 5.x, and 3.x.',
    'Currently 4.x/5.x.',
    'Currently 5.x (latest) & 4.x (LTS).',
    'Currently 3.x to 5.x.',
    'Aktuell 5.x und 4.x.',
    'Actuellement 5.x et 4.x.',
    '当前版本:5.x、4.x。',
  ];
  for (const text of lists) assert.deepEqual(listed(text), [true], text);
  const alone = [
    'The current version is 5.x.',
    'The current version is 5.x, and it needs Node.',
    'The current version is 5.x and gets all fixes.',
    'The current version is 5.x, released by two people.',
    'Currently 5.x - see below.',
    'Since last year, 5.x is the current version.',
  ];
  for (const text of alone) assert.deepEqual(listed(text), [false], text);
});

test('versions in another notation are those that changed, and the former newest where it is called so', () => {
  const outdated = { left: { was: [1, 2], now: [1, 3] }, changed: [[1, 1]] };
  const told = (text: string) =>
    proseOf(parseMarkdown(text), text).flatMap((run) => versionsIn(run, outdated).map(({ label }) => label));
  assert.deepEqual(told('Use 1.1.x or v1.2.4.'), ['1.1.x']);
  assert.deepEqual(told('The current version is v1.2.4.'), ['v1.2.4']);
  assert.deepEqual(told('Only version 1.2 gets fixes, the latest 2 lines do not.'), ['1.2']);
  assert.deepEqual(told('The current version is 1.3.'), []);
});

test('a line about an advisory is history', () => {
  const text = 'CVE-2026-1 is mended in 1.2.\nUse 1.2.';
  assert.deepEqual(
    labelled(text, '1.2').map((found) => isAdvisory(found, text)),
    [true, false],
  );
});
