import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract } from './client.ts';
import { everyFault, type FaultName, fits } from './fault.ts';
import type { StandIn } from './start.ts';

type Seen = { readonly status: number; readonly text: string; readonly headers: Headers };

const ask = async (github: StandIn, path: string, signal: AbortSignal): Promise<Seen> => {
  const graphql = path === '/graphql';
  const body = graphql
    ? { query: '{ viewer { login } repository(owner: "octo", name: "widget") { id } }' }
    : { ref: 'refs/heads/topic', sha: github.people.head('main') };
  const response = await fetch(graphql ? github.graphqlUrl : `${github.apiUrl}${path}`, {
    method: 'POST',
    headers: { authorization: 'token stand-in-token', 'user-agent': 'contract-test' },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal,
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

const rest = '/repos/octo/widget/git/refs';
const statusOf: Readonly<Partial<Record<FaultName, number>>> = {
  'too-many-requests': 429,
  'too-many-requests-wait': 429,
  'secondary-limit': 403,
  'secondary-limit-wait': 403,
  'primary-limit': 403,
  'server-error': 500,
  'bad-gateway': 502,
  'fresh-token': 401,
  'fresh-token-unseen': 404,
  redirect: 307,
};
const withoutAnswer: readonly FaultName[] = ['timeout', 'reset', 'cut'];

for (const name of everyFault.filter((fault) => fits(fault, { path: rest }))) {
  for (const effect of ['none', 'done'] as const) {
    test(`${name}: the request has its effect: ${effect}`, async (t) => {
      const github = await contract(t);
      github.faults.plan(1, { name, effect });
      const limit = new AbortController();
      const answer = ask(github, rest, limit.signal);
      if (name === 'timeout') await answered(github, limit);
      if (withoutAnswer.includes(name)) await assert.rejects(answer);
      else assert.equal((await answer).status, statusOf[name] ?? 200);
      assert.equal(github.people.head('topic') !== undefined, effect === 'done');
      assert.equal(github.log[0]?.fault, `${name}, effect ${effect}`);
      assert.equal((await ask(github, '/graphql', new AbortController().signal)).status, 200);
    });
  }
}

/** Gives up on a request once the stand-in has dealt with it. */
const answered = async ({ log }: StandIn, limit: AbortController): Promise<void> => {
  while (log[0]?.fault === undefined) await new Promise((done) => setTimeout(done, 5));
  limit.abort();
};

test('limits say how long to wait where they should', async (t) => {
  const github = await contract(t);
  const waits: readonly (readonly [FaultName, string | null, string | null])[] = [
    ['secondary-limit', null, null],
    ['secondary-limit-wait', '7', null],
    ['too-many-requests-wait', '7', null],
    ['primary-limit', null, '0'],
  ];
  for (const [name, retryAfter, remaining] of waits) {
    github.faults.plan(({ path }) => path === rest, { name, effect: 'none', seconds: 7 });
    const { headers, text } = await ask(github, rest, new AbortController().signal);
    assert.deepEqual(
      [headers.get('retry-after'), headers.get('x-ratelimit-remaining')],
      [retryAfter, remaining],
    );
    assert.match(text, /rate limit/);
  }
});

test('what is no JSON is no JSON', async (t) => {
  const github = await contract(t);
  for (const name of ['bad-gateway', 'truncated', 'wrong-content-type'] as const) {
    github.faults.plan(() => true, { name, effect: 'none' });
    const { text } = await ask(github, '/graphql', new AbortController().signal);
    assert.throws(() => JSON.parse(text));
  }
});

test('GraphQL can fail with 200: whole, in part, or at its limit', async (t) => {
  const github = await contract(t);
  const outcomes: unknown[] = [];
  for (const name of ['graphql-errors', 'graphql-partial', 'graphql-limit'] as const) {
    github.faults.plan(() => true, { name, effect: 'done' });
    const { status, text } = await ask(github, '/graphql', new AbortController().signal);
    const { data, errors } = JSON.parse(text) as {
      data?: Record<string, unknown> | null;
      errors: { type?: string }[];
    };
    outcomes.push([
      status,
      data === null || data === undefined ? data : Object.values(data).map(Boolean),
      errors[0]?.type,
    ]);
  }
  assert.deepEqual(outcomes, [
    [200, null, undefined],
    [200, [false, true], undefined],
    [200, undefined, 'RATE_LIMITED'],
  ]);
});

test('a fault comes as often as planned', async (t) => {
  const github = await contract(t);
  github.faults.plan(({ operation }) => operation === 'query', { name: 'server-error', effect: 'none' }, 2);
  const statuses: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    statuses.push((await ask(github, '/graphql', new AbortController().signal)).status);
  }
  assert.deepEqual(statuses, [500, 500, 200]);
});

test('latency is asked for with each request', async (t) => {
  const github = await contract(t);
  let asked = 0;
  github.faults.latency = () => {
    asked += 1;
    return 1;
  };
  await ask(github, '/graphql', new AbortController().signal);
  await ask(github, '/graphql', new AbortController().signal);
  assert.equal(asked, 2);
});
