import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { shellWord } from '../../src/problem/shell.ts';

const words: readonly (readonly [string, string])[] = [
  ['../clone', '../clone'],
  ['newest 2 majors', '"newest 2 majors"'],
  ['$HOME', "'$HOME'"],
  ['a"b', `'a"b'`],
  ["it's", `"it's"`],
  ['', '""'],
  ['line: major\nsupport: newest 2', "$'line: major\\nsupport: newest 2'"],
  ["\u0007'", "$'\\u0007\\''"],
];

for (const [text, word] of words) {
  test(`${JSON.stringify(text)} is written ${word}`, () => {
    assert.equal(shellWord(text), word);
    const { platform } = process;
    if (platform === 'win32') return;
    assert.equal(execFileSync('bash', ['-c', `printf %s ${word}`]).toString(), text);
  });
}
