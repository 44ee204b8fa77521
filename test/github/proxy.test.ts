import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useProxy } from '../../src/github/proxy.ts';

test('without a proxy nothing is done', () => {
  assert.equal(
    useProxy({ NO_PROXY: '*' }, 'v24.0.0', () => assert.fail()),
    null,
  );
});

for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
  test(`${name} is used`, () => {
    const seen: unknown[] = [];
    const environment = { [name]: 'http://proxy.example:3128' };
    assert.equal(
      useProxy(environment, 'v24.14.0', () => (found) => seen.push(found)),
      null,
    );
    assert.deepEqual(seen, [environment]);
  });
}

test('a runtime that cannot be told later is a problem with its remedy', () => {
  const problem = useProxy({ HTTPS_PROXY: 'http://p.example' }, 'v24.4.0', () => null);
  assert.equal(problem?.code, 'proxy-unsupported');
  assert.match(problem?.fix ?? '', /NODE_USE_ENV_PROXY=1/);
});

test('a runtime that was told at its start needs nothing', () => {
  const environment = { HTTPS_PROXY: 'http://p.example', NODE_USE_ENV_PROXY: '1' };
  assert.equal(
    useProxy(environment, 'v24.4.0', () => null),
    null,
  );
});
