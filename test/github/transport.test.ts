import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { boundedFetch, NotTaken } from '../../src/github/transport.ts';

type Reply = (response: ServerResponse, request: IncomingMessage) => void;

async function serve(t: TestContext, reply: Reply) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    reply(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const to =
  (status: number, location: string): Reply =>
  (response) => {
    response.writeHead(status, { location }).end();
  };

test('a redirect of a renamed repository is followed on the same server, with the token', async (t) => {
  const { address, seen } = await serve(t, (response, { url }) => {
    if (url === '/repos/a') to(301, '/repositories/1')(response, {} as IncomingMessage);
    else response.end('{}');
  });
  const answer = await boundedFetch(address)(`${address}/repos/a`, { headers: { authorization: 'x' } });
  assert.equal(await answer.text(), '{}');
  assert.deepEqual(seen, ['GET /repos/a x', 'GET /repositories/1 x']);
});

for (const status of [301, 302, 307, 308])
  test(`a ${status} to another server is not followed, with a body or without`, async (t) => {
    const other = await serve(t, (response) => response.end('{"data":{}}'));
    const { address } = await serve(t, to(status, `${other.address}/graphql`));
    for (const options of [{}, { method: 'POST', body: 'query' }])
      await assert.rejects(boundedFetch(address)(`${address}/graphql`, options), (error) => {
        assert.ok(error instanceof NotTaken);
        assert.equal(error.kind, 'elsewhere');
        return true;
      });
    assert.deepEqual(other.seen, []);
  });

test('a circle of redirects ends', async (t) => {
  const { address, seen } = await serve(t, to(307, '/again'));
  await assert.rejects(boundedFetch(address)(`${address}/again`), NotTaken);
  assert.equal(seen.length, 4);
});

test('an answer is read to its limit and no further, packed or not', async (t) => {
  const body = Buffer.alloc(1_000_001, 32);
  const { address } = await serve(t, (response, { url }) => {
    if (url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
    else response.end(body);
  });
  for (const path of ['/plain', '/packed']) {
    await assert.rejects(boundedFetch(address, 1_000_000)(address + path), NotTaken);
    const whole = await boundedFetch(address, 1_000_001)(address + path);
    assert.equal((await whole.arrayBuffer()).byteLength, 1_000_001);
  }
});

test('an answer without end is given up', async (t) => {
  const { address } = await serve(t, (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  await assert.rejects(boundedFetch(address, 1_000_000)(address), NotTaken);
});
