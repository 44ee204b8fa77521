import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { builtAction } from './built.ts';
import { act, afterFour, outdated, start, theOpen } from './widget.ts';

const entry = await builtAction();

for (const name of ['HTTPS_PROXY', 'https_proxy', 'http_proxy'] as const) {
  test(`every request goes through the proxy of ${name}`, async (t) => {
    const widget = await start(t, outdated);
    const proxy = await startProxy(t);
    // The stand-in speaks plain HTTP, which is what http_proxy is for.
    const environment = { [name]: proxy.url, http_proxy: proxy.url };
    const run = await act(entry, widget, { environment });
    assert.equal(run.code, 0, run.stdout);
    assert.equal((await theOpen(widget)).text, afterFour);
    assert.ok(proxy.seen.length > 0 && proxy.seen.every((host) => widget.apiUrl.includes(host)));
  });
}

test('NO_PROXY goes around the proxy', async (t) => {
  const widget = await start(t, outdated);
  const proxy = await startProxy(t);
  const run = await act(entry, widget, { environment: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } });
  assert.equal(run.code, 0);
  assert.deepEqual(proxy.seen, []);
});

test('a proxy that cannot be reached is told', async (t) => {
  const widget = await start(t, outdated);
  const environment = { http_proxy: 'http://127.0.0.1:9' };
  const run = await act(entry, widget, { environment });
  assert.equal(run.code, 1);
  assert.match(run.outputs.problems ?? '', /no-answer/);
  assert.equal(run.requests.length, 0);
});

/** A proxy that only tunnels (CONNECT, RFC 9110 section 9.3.6), and whom it was asked to connect to. */
async function startProxy(t: TestContext) {
  const seen: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', ({ url = '' }, client, head) => {
    seen.push(url);
    const [host, port] = url.split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}
