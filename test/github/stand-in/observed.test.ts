import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Answered, observations, type VariableName } from '../observed.ts';
import { type Client, contract, repositoryIdOf } from './client.ts';
import type { StandIn } from './start.ts';

const project = join(import.meta.dirname, '..', '..', '..');

for (const { behaviour, answer, held } of observations) {
  if (held.kind === 'test')
    test(`${behaviour}: a test of the code holds it`, () =>
      assert.ok(readFileSync(join(project, held.file), 'utf8').includes(`test('${held.title}'`)));
  else
    test(`${behaviour}: the stand-in answers as it was seen`, async (t) => {
      const github = await contract(t);
      const isFault = held.kind === 'fault';
      if (held.kind === 'fault') github.faults.plan(1, { name: held.name, effect: 'none' });
      const variables = isFault ? {} : await valuesOf(github, held.variables ?? []);
      const response = await post(github, isFault ? '{ viewer { login } }' : held.document, variables);
      verify(response, answer);
    });
}

test('every observation says where it was seen', () => {
  for (const { seen, behaviour } of observations) assert.ok(seen.length > 0, behaviour);
  const names = observations.map(({ behaviour }) => behaviour);
  assert.equal(new Set(names).size, names.length);
});

type Response = { readonly status: number; readonly headers: Headers; readonly body: unknown };

async function post(github: StandIn, query: string, variables: object): Promise<Response> {
  const { token } = github.state;
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token.value}`, 'user-agent': 'contract-test' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

function verify({ status, headers, body }: Response, wanted: Answered): void {
  assert.equal(status, wanted.status);
  for (const [name, value] of Object.entries(wanted.headers ?? {})) assert.equal(headers.get(name), value);
  const { data, errors = [], message } = body as { data?: unknown; errors?: object[]; message?: string };
  if (wanted.message !== undefined) assert.equal(message, wanted.message);
  if (wanted.data !== undefined) assert.deepEqual(at(data, wanted.data[0]), wanted.data[1]);
  assert.equal(errors.length, wanted.errors?.length ?? 0, JSON.stringify(errors));
  for (const [index, error] of (wanted.errors ?? []).entries())
    assert.deepEqual({ ...errors[index], ...error }, errors[index]);
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((found, step) => (found as Record<string | number, unknown>)[step], value);
}

async function valuesOf(
  { client, base }: { readonly client: Client; readonly base: string },
  names: readonly VariableName[],
): Promise<Readonly<Record<string, string>>> {
  const values = { repositoryId: await repositoryIdOf(client), head: base, long: 'x'.repeat(70_000) };
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
