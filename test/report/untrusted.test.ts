import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printable } from '../../src/report/untrusted.ts';

test('control characters are spelt out', () => {
  assert.equal(printable('a\u001b[31mred'), 'a\\u{1b}[31mred');
  assert.equal(printable('a\r\nb'), 'a\\u{d}\\u{a}b');
  assert.equal(printable('\u202efdp.exe'), '\\u{202e}fdp.exe');
});

test('words, emoji and tabs stay readable', () => {
  assert.equal(printable('最新版 ✔️ 👩‍💻'), '最新版 ✔️ 👩‍💻');
  assert.equal(printable('a\tb'), 'a    b');
});

test('nothing that is printed can steer a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.doesNotMatch(printable(text), /[\p{Cc}\u202a-\u202e]/u),
    ),
  );
});
