import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printDecision, printPage, printProblems } from '../../src/cli/print.ts';
import { noProgress } from '../../src/cli/progress.ts';
import type { Screen, World } from '../../src/cli/world.ts';
import { plain } from '../../src/report/paint.ts';
import { aDecision } from '../report/decisions.ts';

const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };

function printed(print: (world: World) => void): { readonly output: string; readonly errors: string } {
  const written = { output: '', errors: '' };
  const screen = (name: 'output' | 'errors'): Screen => ({
    write: (text) => {
      written[name] += text;
    },
    look: { paint: plain, columns: null },
  });
  const [output, errors] = [screen('output'), screen('errors')];
  print({
    program: 'support-window',
    about: null,
    workingDirectory: '/',
    today: '2026-11-22',
    debug: false,
    output,
    errors,
    keyboard: null,
    progress: noProgress,
  });
  return written;
}

test('a decision is a page on standard output', () => {
  const decision = aDecision({ notes: [{ code: 'a', what: 'Worth knowing.' }] });
  assert.deepEqual(
    printed((world) =>
      printDecision(decision, 'plan', null, { json: false, color: true, quiet: false }, world),
    ),
    { output: '• Worth knowing. [a]\n\n✔ Nothing to change in SECURITY.md.\n', errors: '' },
  );
});

test('problems go to standard error', () => {
  const decision = aDecision({ plan: 'blocked', problems: [problem] });
  assert.deepEqual(
    printed((world) =>
      printDecision(decision, 'check', null, { json: false, color: true, quiet: false }, world),
    ),
    { output: '', errors: '✖ What. [a]\n  why  Why.\n  fix  Fix.\n\n✖ Blocked by a problem.\n' },
  );
  assert.deepEqual(
    printed((world) => printProblems([problem], { json: false, color: true, quiet: false }, world)),
    { output: '', errors: '✖ What. [a]\n  why  Why.\n  fix  Fix.\n' },
  );
});

test('with --json there is one object on standard output and nothing else', () => {
  const decision = aDecision({ plan: 'blocked', problems: [problem] });
  for (const print of [
    (world: World) =>
      printDecision(decision, 'check', null, { json: true, color: true, quiet: false }, world),
    (world: World) => printProblems([problem], { json: true, color: true, quiet: false }, world),
  ]) {
    const { output, errors } = printed(print);
    assert.deepEqual(JSON.parse(output).problems, [problem]);
    assert.equal(errors, '');
  }
});

test('an empty page prints nothing', () => {
  assert.equal(printed(({ output }) => printPage([], output)).output, '');
});
