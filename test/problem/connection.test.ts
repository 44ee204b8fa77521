import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/connection.ts';

const problems = [
  say.rateLimited(900),
  say.rateLimited(null),
  say.noAnswer('https://github.example', 'no answer'),
  say.proxyUnsupported('HTTPS_PROXY', 'v24.4.0'),
  say.untrustedServer('https://github.example', 'self-signed certificate'),
  say.linkAstray('https://other.example/2', 'https://api.github.example'),
  say.endlessTags(1000),
];

for (const { code, what, why, fix } of problems) {
  test(`${code} says in sentences what happened, what was found and what to do: ${what} ${why}`, () => {
    for (const text of [what, fix]) assert.match(text, /^[A-Z\w][^\n]+[.!"]$/);
    assert.match(why, /^[^\n]+[.!"]$|^After several tries: /);
  });
}

test('a limit says how long to wait, where GitHub says so', () => {
  assert.match(say.rateLimited(900).why, /try again in 900 seconds,/);
  assert.match(say.rateLimited(null).why, /try again later,/);
});
