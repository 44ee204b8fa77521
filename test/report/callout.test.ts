import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callout, fenceFor } from '../../src/report/callout.ts';

test('a problem is an alert with its place, its cause and its remedy', () => {
  const problem = { code: 'p', what: 'A *b*.', why: 'Why.', fix: 'Fix.', where: { path: 'a.md', line: 3 } };
  assert.deepEqual(callout('WARNING', problem), [
    '> [!WARNING]',
    '> **A \\*b\\*.** (`a.md:3`) [`p`]',
    '>',
    '> Why.',
    '>',
    '> Fix.',
  ]);
});

test('a link stays one that works, whatever stands in it', () => {
  const link = 'https://github.example/o/r/compare/main...b?expand=1&title=a_b*c&body=%3Cx%3E';
  const problem = { code: 'p', what: 'A.', why: 'W.', fix: 'F.' };
  assert.deepEqual(callout('CAUTION', { ...problem, link }).slice(5), [
    '> F.',
    '>',
    `> [Open it with everything filled in](<${link}>)`,
  ]);
  assert.equal(
    callout('CAUTION', { ...problem, link: `${link}> [x](y)\nz` }).at(-1),
    `> [Open it with everything filled in](<${link}%3E%20[x](y)%0Az>)`,
  );
});

test('a remedy of several lines is a block that its text cannot close', () => {
  const lines = callout('CAUTION', { code: 'p', what: 'A.', why: 'W.', fix: 'Write:\n```\nx' });
  assert.deepEqual(lines.slice(5), ['> Write:', '>', '> ````', '> ```', '> x', '> ````']);
});

test('a very long message is cut', () => {
  const lines = callout('CAUTION', { code: 'p', what: 'A.', why: 'x'.repeat(10_000), fix: 'F.' });
  assert.equal(lines[3], `> ${'x'.repeat(4000)}…`);
  const [, , , why] = callout('CAUTION', { code: 'p', what: 'A.', why: 'x'.repeat(4000), fix: 'F.' });
  assert.equal(why, `> ${'x'.repeat(4000)}`);
});

test('a fence is longer than the longest run of backticks', () => {
  assert.deepEqual(['a', '`', '```', 'x ````` y'].map(fenceFor), ['```', '```', '````', '``````']);
});
