import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from '../../src/cli/about.ts';
import { begin } from '../../src/cli/begin.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { coloured } from '../../src/report/paint.ts';
import { version } from '../../src/version.ts';

/** What is said to these words on a screen with colours. */
function said(...words: readonly string[]): string {
  const texts: string[] = [];
  const screen = { write: (text: string) => texts.push(text), look: { paint: coloured, columns: null } };
  const begun = begin(words, '/');
  assert.ok(begun.kind === 'program');
  const code = about(begun, {
    program: 'support-window',
    about: null,
    workingDirectory: '/',
    today: '2026-11-22',
    debug: false,
    keyboard: null,
    progress: noProgress,
    output: screen,
    errors: screen,
  });
  assert.equal(code, 0);
  return texts.join('');
}

test('the program tells of itself in text and as JSON', () => {
  assert.equal(said('--version'), `${version}\n`);
  assert.deepEqual(JSON.parse(said('--version', '--json')), { version });
  assert.match(said('help', 'plan'), /^support-window plan \[options\]\n/);
  assert.match(JSON.parse(said('--help', '--json')).help, /explain/);
  assert.ok(JSON.parse(said('presets', '--json')).presets.length > 0);
});

test('colours are left out where they are not wanted', () => {
  assert.ok(said('presets').includes('\u001b['));
  assert.ok(!said('presets', '--no-color').includes('\u001b['));
});
