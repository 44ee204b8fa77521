import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';

/** Text that strangers write, such as tag names, must not keep a regular expression busy. */
const rooms = ['release'];
const project = dirname(import.meta.dirname);
const literal = /(?:[=(,:?&|!]|\breturn)\s*\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g;

/** V8's second engine runs in linear time, and refuses every expression (flag `l`) for which it cannot promise that. */
setFlagsFromString('--enable-experimental-regexp-engine');

for (const room of rooms) {
  test(`every regular expression in src/${room} runs in linear time`, () => {
    const found = globSync(`src/${room}/*.ts`, { cwd: project }).flatMap(expressionsOf);
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter(({ source, flags }) => !isLinear(source, flags)),
      [],
    );
  });
}

test('an expression that backtracks is found out', () => {
  assert.equal(isLinear('(a+)+$', ''), true, 'the engine merges what others would try again');
  assert.equal(isLinear('(a)\\1', ''), false);
  assert.equal(isLinear('a(?=b)', ''), false);
});

function expressionsOf(path: string) {
  const code = readFileSync(join(project, path), 'utf8');
  return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({ path, source, flags }));
}

function isLinear(source: string, flags: string): boolean {
  try {
    new RegExp(source, `${flags.replaceAll(/[iuv]/g, '')}l`);
    return true;
  } catch {
    return false;
  }
}
