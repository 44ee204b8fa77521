import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { getOctokit } from '@actions/github';
import { connect } from '../../src/github/client.ts';

// A busy machine may take a while to answer the first request.
const limits = { attempt: 10_000, total: 60_000, run: 300_000, tries: 3, heavyTries: 2, pause: 500 };
type Reply = (response: ServerResponse) => void;

test('a page names the next one and the last', async (t) => {
  const { github } = await serve(
    t,
    json(200, [1], { link: '<http://x.example/2>; rel="next", <http://x.example/9>; rel="last"' }),
  );
  assert.deepEqual(await github.read('GET /a', {}), {
    ok: true,
    value: { data: [1], next: 'http://x.example/2', last: 'http://x.example/9' },
  });
});

test('an address that is not of this GitHub is not asked, so that no token gets there', async (t) => {
  const elsewhere = await serve(t, json(200, []));
  const { github, apiUrl } = await serve(t, json(200, []));
  assert.deepEqual(await github.read(`GET ${elsewhere.apiUrl}/page`, {}), {
    ok: false,
    refusal: { kind: 'astray', apiUrl, said: `${elsewhere.apiUrl}/page` },
  });
  assert.deepEqual(elsewhere.seen, []);
});

test('the token travels in its header, and GraphQL to the address of the runner', async (t) => {
  const { github, seen } = await serve(t, json(200, { data: { a: 1 } }));
  const answer = await github.query('query { a }', { b: 2 });
  assert.deepEqual(answer, { ok: true, value: { data: { a: 1 }, errors: [] } });
  assert.deepEqual(seen, [
    { path: '/graph', authorization: 'token secret', body: { query: 'query { a }', variables: { b: 2 } } },
  ]);
});

for (const [what, broken] of [
  ['an error of the server', json(500, { message: 'Server Error' })],
  ['a page for people', text(502, 'text/html', '<html>')],
  ['a page for people with status 200', text(200, 'text/html', '<html>')],
  ['JSON that ends too early', text(200, 'application/json', '{"data":')],
  ['a connection that is reset', (response: ServerResponse) => response.socket?.resetAndDestroy()],
  ['silence', () => {}],
  [
    'a query that went wrong on the server',
    json(200, { errors: [{ message: 'Something went wrong while executing your query.' }] }),
  ],
] as const) {
  test(`after ${what} a read is tried again, with a fresh signal, and a write is not`, async (t) => {
    const { github, seen } = await serveWithin(1000, t, broken, json(200, { data: {} }), broken);
    assert.equal((await github.query('query { a }', {})).ok, true);
    const written = await github.mutate('mutation { a }', {});
    assert.equal(written.ok ? '' : written.refusal.kind, 'uncertain');
    assert.equal(seen.length, 3);
  });
}

test('a read is given up after its last try', async (t) => {
  const { github, seen } = await serve(t, ...Array.from({ length: 3 }, () => json(503, { message: 'No.' })));
  const answer = await github.read('GET /a', {});
  assert.deepEqual(answer, { ok: false, refusal: { kind: 'uncertain', said: 'No.' } });
  assert.equal(seen.length, 3);
});

test('a limit is waited for, and a write then comes back to be decided anew', async (t) => {
  const limit = json(403, { message: 'secondary rate limit' }, { 'retry-after': '7' });
  const { github, waits } = await serve(t, limit, json(200, { data: {} }), limit);
  assert.equal((await github.query('query { a }', {})).ok, true);
  const written = await github.mutate('mutation { a }', {});
  assert.equal(written.ok ? '' : written.refusal.kind, 'uncertain');
  assert.deepEqual(waits, [7000, 7000]);
});

test('a limit that lasts too long is told with its seconds', async (t) => {
  const { github } = await serve(t, json(429, { message: 'Slow down.' }, { 'retry-after': '900' }));
  assert.deepEqual(await github.read('GET /a', {}), {
    ok: false,
    refusal: { kind: 'limited', seconds: 900, said: 'Slow down.' },
  });
});

test("GraphQL's own rate limit is one too", async (t) => {
  const limit = json(
    200,
    { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    { 'retry-after': '900' },
  );
  const { github } = await serve(t, limit);
  const answer = await github.query('query { a }', {});
  assert.equal(answer.ok ? '' : answer.refusal.kind, 'limited');
});

test('what GitHub refuses comes back with its words and details', async (t) => {
  const body = {
    message: 'Validation Failed',
    errors: [{ message: 'A pull request already exists.' }, { field: 'head', code: 'invalid' }],
  };
  const { github } = await serve(t, json(422, body));
  assert.deepEqual(await github.write('POST /a', {}), {
    ok: false,
    refusal: {
      kind: 'refused',
      status: 422,
      said: 'Validation Failed: A pull request already exists.: head invalid',
    },
  });
});

test('errors beside data are the caller to judge', async (t) => {
  const body = { data: { a: null }, errors: [{ type: 'NOT_FOUND', path: ['a'], message: 'No.' }] };
  const { github } = await serve(t, json(200, body));
  assert.deepEqual(await github.query('query { a }', {}), { ok: true, value: body });
});

/** A server that gives these replies in order, and a client of it whose clock never waits. */
function serve(t: TestContext, ...replies: readonly Reply[]) {
  return serveWithin(limits.attempt, t, ...replies);
}

/** The same with another time for each try, in milliseconds. */
async function serveWithin(attempt: number, t: TestContext, ...replies: readonly Reply[]) {
  const left = [...replies];
  const seen: object[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { url: path, headers } = request;
    seen.push({ path, authorization: headers.authorization, body: body === '' ? null : JSON.parse(body) });
    (left.shift() ?? json(418, { message: 'nobody expected this request' }))(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const waits: number[] = [];
  const clock = { now: () => 0, sleep: async (time: number) => void waits.push(time) };
  const github = connect(getOctokit, { apiUrl, graphqlUrl: `${apiUrl}/graph`, token: 'secret' }, clock, {
    ...limits,
    attempt,
  });
  return { github, seen, waits, apiUrl };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function text(status: number, type: string, body: string): Reply {
  return (response) => response.writeHead(status, { 'content-type': type }).end(body);
}
