import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/actions.ts';

test('an input that is nearly one of ours is guessed', () => {
  assert.equal(told('brnach'), 'There is no input "brnach", so it is ignored. Did you mean "branch"?');
  assert.equal(told('xyz').split('. ')[1], 'Remove it from the "with" of the step, if it is there.');
});

test('a word that is nearly one of the values is guessed', () => {
  assert.equal(say.inputWord('mode', 'Check', ['check', 'plan']).fix, 'Did you mean "check"?');
  assert.equal(say.inputWord('mode', 'x', ['check', 'plan']).fix, 'Use one of these.');
});

test('values are quoted, long ones shortened', () => {
  assert.match(say.inputShape('base', 'a"b', 'Found.', 'main').what, /"a\\"b"/);
  const told = (length: number) => say.inputShape('base', 'x'.repeat(length), 'Found.', 'main').what;
  assert.match(told(100), /"x{100}"/);
  assert.match(told(101), /"x{100}…"/);
});

test('drift says what the row should be, where it is', () => {
  const changed = say.drift('S.md', 3, '| 2.x | yes |', '| 2.x | no | ');
  assert.equal(changed.what, 'This row is out of date. Replace it with: | 2.x | no |');
  assert.deepEqual(changed.where, { path: 'S.md', line: 3 });
  assert.match(say.drift('S.md', 3, null, '| 4.x |').what, /missing below this line of the file: \| 4\.x \|/);
  assert.match(say.drift('S.md', 3, '| 2.x |', null).what, /should be removed: \| 2\.x \|/);
});

test('drift of a row whose line keeps its state does not say that the state is another', () => {
  const gone = say.drift('S.md', 3, '| 2.x | no |', null, 'row');
  assert.equal(gone.what, 'This row should be removed, to make room for newer ones: | 2.x | no |');
  assert.match(gone.why, /ended earlier[^.]*\. .*"ended: keep"/);
  assert.match(
    say.drift('S.md', 3, '| < 2 | no |', '| < 3 | no |', 'row').why,
    /a version or a date that is out of date/,
  );
  assert.match(say.drift('S.md', 3, null, '| 4.x |', 'row').why, /has no row for this release line/);
});

test('what the runner did not say and what nobody foresaw have a remedy', () => {
  for (const { fix } of [say.noRunner('X'), say.noToken(), say.unexpected('boom')]) assert.match(fix, /\.$/);
});

function told(name: string): string {
  return say.unknownInput(name, ['token', 'branch']).what;
}
