import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createServer } from 'node:tls';
import type { Scenario } from '../github/scenario.ts';
import { selfSigned } from '../github/stand-in/certificate.ts';
import { builtAction } from './built.ts';
import { act, afterFour, outdated, start, theOpen } from './widget.ts';

const entry = await builtAction();

test('a server with a certificate of an own authority is trusted where NODE_EXTRA_CA_CERTS names it', async (t) => {
  const widget = await start(t, outdated);
  const { environment, file, seen } = await overTls(t, widget);
  const run = await act(entry, widget, { environment: { ...environment, NODE_EXTRA_CA_CERTS: file } });
  assert.equal(run.code, 0, run.stdout);
  assert.equal((await theOpen(widget)).text, afterFour);
  assert.ok(seen.length > 0, 'every request went through TLS');
});

test('without it the run says what to do, at once, and sends nothing', async (t) => {
  const widget = await start(t, outdated);
  const { environment, refused } = await overTls(t, widget);
  const run = await act(entry, widget, { environment });
  assert.equal(run.code, 1);
  assert.deepEqual(
    JSON.parse(run.outputs.problems ?? '').map(({ code }: { code: string }) => code),
    ['untrusted-server'],
  );
  assert.match(run.annotations[0]?.message ?? '', /self-signed certificate[\s\S]*NODE_EXTRA_CA_CERTS/);
  assert.deepEqual(run.requests, []);
  assert.equal(refused.length, 2, 'no request is tried again');
});

/** A TLS end before a stand-in: the variables that lead there, the certificate's file, who came and who turned back. */
async function overTls(t: TestContext, { serverUrl }: Scenario) {
  const certificate = selfSigned();
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const file = join(folder, 'authority.pem');
  await writeFile(file, certificate.cert);
  const seen: Socket[] = [];
  const server = createServer(certificate, (client) => {
    const target = connect(Number(new URL(serverUrl).port), '127.0.0.1');
    target.pipe(client).pipe(target);
    for (const socket of [client, target]) socket.on('error', () => socket.destroy());
    seen.push(client, target);
  });
  const refused: Error[] = [];
  server.on('tlsClientError', (error) => refused.push(error));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(async () => {
    server.close();
    for (const socket of seen) socket.destroy();
    await rm(folder, { recursive: true });
  });
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
    GITHUB_SERVER_URL: url,
  };
  return { environment, file, seen, refused };
}
