import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonText } from '../../src/report/json-text.ts';

test('JSON shows nothing that a terminal obeys, and is the same JSON', () => {
  const value = {
    tag: 'v5.0.2\u009b2J',
    turned: 'v5.0.0-\u202eevil',
    lines: 'a\u0085b\u2028c\u2029d',
    marks: '\u{e0001}\ufeff\u200f',
    text: 'é 支持 ✅',
  };
  const text = jsonText(value);
  assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  assert.match(text, /é 支持 ✅/);
  assert.deepEqual(JSON.parse(text), value);
});
