import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationsOf } from '../../src/report/annotations.ts';

const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };

test('a problem is an error on its file and line', () => {
  const where = { path: '.github/support-window.yml', line: 3, column: 5 };
  assert.deepEqual(annotationsOf([{ ...problem, where }], []), [
    {
      kind: 'error',
      title: 'support-window: a',
      text: 'What. Why. Fix.',
      file: where.path,
      line: 3,
      column: 5,
    },
  ]);
});

test('a place that is no file is part of the text', () => {
  const [annotation] = annotationsOf([{ ...problem, where: { path: 'policy input', line: 2 } }], []);
  assert.equal(annotation?.file, null);
  assert.match(annotation?.text ?? '', /\(policy input:2\)$/);
});

test('a link does not become part of an example', () => {
  const link = 'https://github.example/octo/app/new/main';
  const textOf = (fix: string) => annotationsOf([{ ...problem, fix, link }], [])[0]?.text;
  assert.equal(
    textOf('Write:\n\n  support: newest 1'),
    `What. Why. Write:\n\n  support: newest 1\n\n${link}`,
  );
  assert.equal(textOf('Fix.'), `What. Why. Fix. ${link}`);
});

test('a note is a notice', () => {
  assert.equal(annotationsOf([], [{ code: 'n', what: 'Note.' }])[0]?.kind, 'notice');
});

test('the runner shows ten of a kind, so the tenth counts the others', () => {
  const annotations = annotationsOf(
    Array.from({ length: 30 }, () => problem),
    [],
  );
  assert.equal(annotations.length, 10);
  assert.match(annotations.at(-1)?.text ?? '', /^21 more problems/);
});

test('ten fit as they are, and no text is longer than the runner shows', () => {
  const annotations = annotationsOf(
    Array.from({ length: 10 }, () => ({ ...problem, why: 'y'.repeat(9000) })),
    [],
  );
  assert.equal(annotations.length, 10);
  assert.ok(annotations.every(({ text, title }) => text.length === 4096 && title === 'support-window: a'));
});

test('a text is cut only where it is longer than the runner shows', () => {
  const textOf = (length: number) => annotationsOf([], [{ code: 'n', what: 'x'.repeat(length) }])[0]?.text;
  assert.equal(textOf(4096), 'x'.repeat(4096));
  assert.equal(textOf(4097), `${'x'.repeat(4095)}…`);
});
