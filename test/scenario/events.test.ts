import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import type { Scenario } from '../github/scenario.ts';
import { builtAction } from './built.ts';
import { act, outdated, start } from './widget.ts';

const entry = await builtAction();
const modes = ['pull-request', 'check', 'plan'] as const;

type Payload = Readonly<Record<string, unknown>>;
type Example = { readonly name: string; readonly examples: readonly Payload[] };
type Case = { readonly event: string; readonly payload: unknown; readonly title: string };

const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[];
const events = ['release', 'push', 'create', 'delete', 'pull_request', 'merge_group', 'workflow_dispatch'];

/** The suite takes one example of each action of an event; EVENTS=all takes every example GitHub publishes. */
const isWhole = process.env.EVENTS === 'all';
const examples = events.flatMap((event): readonly Case[] => {
  const all = webhooks.find(({ name }) => name === event)?.examples ?? [];
  const kept = isWhole ? all : all.slice(0, 1);
  return kept.map((payload, index) => ({
    event,
    payload,
    title: `${event} ${payload.action ?? ''} ${index}`,
  }));
});
// biome-ignore lint/suspicious/noTemplateCurlyInString: a payload may hold an expression as text
const hostile = '\n::error::x\r\n##[error]y $(id) `id` ${{ github.token }}';
const cases: readonly Case[] = [
  ...examples,
  { event: 'schedule', payload: { schedule: '23 5 * * *' }, title: 'schedule' },
  { event: 'pull_request', payload: { pull_request: { base: { ref: hostile } } }, title: 'a hostile base' },
  { event: 'release', payload: { action: 'published', release: null }, title: 'a release without fields' },
  { event: 'merge_group', payload: [], title: 'a payload that is a list' },
  { event: 'push', payload: '"text"', title: 'a payload that is text' },
];

for (const mode of modes) {
  test(`${mode} decides the same for every event, whatever its payload says`, async (t) => {
    const widget = await start(t, outdated);
    for (const one of cases) await judge(t, widget, mode, one);
  });
}

async function judge(t: TestContext, widget: Scenario, mode: string, { event, payload, title }: Case) {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const isTag =
    ['release', 'create'].includes(event) || JSON.stringify(payload).includes('"ref":"refs/tags/');
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    ...(isTag ? { GITHUB_REF: 'refs/tags/v4.0.0' } : {}),
  };
  const run = await act(entry, widget, { inputs: { mode }, environment });
  assert.equal(run.outputs.drift, 'true', title);
  assert.equal(run.code, mode === 'check' ? 1 : 0, `${title}\n${run.stdout}`);
  assert.equal(run.stderr, '', title);
  assert.deepEqual(JSON.parse(run.outputs.supported ?? ''), ['4', '3'], title);
  assert.doesNotMatch(run.stdout, /^::error::x|^##\[error\]y/m);
  const writes = run.requests.filter(({ operation }) => operation?.startsWith('mutation'));
  if (mode !== 'pull-request') assert.deepEqual(writes, [], title);
}
