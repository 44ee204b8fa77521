import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import { type GetOctokit, requestsOf } from '../../src/github/octokit.ts';

test('a request says who asks, to the address it is given, and logs nothing', async (t) => {
  const heard: unknown[] = [];
  const server = createServer(({ url, headers }, response) => {
    heard.push(url, headers.authorization, headers['user-agent']?.split(' ')[0]);
    response
      .writeHead(200, {
        'content-type': 'application/json',
        link: '<https://x.example>; rel="deprecation"',
        deprecation: 'true',
      })
      .end('{"a":1}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close().closeAllConnections());
  const logged = t.mock.method(console, 'warn', () => {});
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  const { status, data } = await requestsOf(getOctokit, { apiUrl, token: 'secret' })('GET /a', {});
  assert.deepEqual([status, data], [200, { a: 1 }]);
  assert.deepEqual(heard, ['/api/v3/a', 'token secret', 'support-window/0.1.0']);
  assert.equal(logged.mock.callCount(), 0);
});

test('requests go by the fetch of Node.js, never by one that a package brings', async (t) => {
  const sent = t.mock.method(globalThis, 'fetch', async () => new Response('{}'));
  let used: typeof fetch | undefined;
  const observe: GetOctokit = (_, { request }) => {
    used = request.fetch;
    return { request: () => Promise.reject(new Error('nothing is sent')) };
  };
  requestsOf(observe, { apiUrl: 'https://api.github.com', token: 'secret' });
  await used?.('https://api.github.com/a');
  assert.equal(sent.mock.callCount(), 1);
});
