import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { repositoryName } from '../scripts/repository.ts';
import { outputsOf } from '../src/report/outputs.ts';
import { aDecision, aSupport } from './report/decisions.ts';

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

type Step = {
  readonly uses?: string;
  readonly id?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly permissions?: object;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly name: string;
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};
type Action = { readonly inputs: object; readonly outputs: object };

const action = parse(read('action.yml')) as Action;
const blocks = [...read('docs/workflows.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const workflows = blocks.filter((text) => text.startsWith('name:'));

test('there are workflows to read', () => assert.equal(workflows.length, 6));

for (const text of workflows) {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test(`${workflow.name}: every job says what it may do, and nothing else may anything`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const { permissions } of jobs) assert.ok(permissions !== undefined);
  });

  test(`${workflow.name}: inputs and outputs are those of action.yml`, () => {
    const ours = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith(`${repositoryName()}@`));
    assert.ok(ours.length > 0);
    for (const name of ours.flatMap((step) => Object.keys(step.with ?? {})))
      assert.ok(name in action.inputs, name);
    const asked = [...text.matchAll(/steps\.window\.outputs\.([a-z-]+)/g)].map(([, name = '']) => name);
    for (const name of asked) assert.ok(name in action.outputs, name);
    for (const [, name = ''] of text.matchAll(/needs\.window\.outputs\.([a-z-]+)/g))
      assert.ok(
        jobs.some(({ outputs }) => name in (outputs ?? {})),
        name,
      );
  });

  test(`${workflow.name}: no text of others stands in a script`, () => {
    for (const { run = '' } of jobs.flatMap(({ steps }) => steps)) assert.doesNotMatch(run, /\$\{\{/);
  });
}

/** Every step of ours in a text that was read as YAML, whole workflow or part of one. */
function ourSteps(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const step = value as Step;
  const own = typeof step.uses === 'string' && step.uses.startsWith(`${repositoryName()}@`) ? [step] : [];
  return [...own, ...Object.values(value).flatMap(ourSteps)];
}

test('every step of ours in the documents has inputs of action.yml', () => {
  const pages = globSync(['README.md', 'docs/**/*.md'], { cwd: project });
  const steps = pages.flatMap((page) =>
    [...read(page).matchAll(/^ *```yaml\n([\s\S]*?)^ *```$/gm)].flatMap(([, text = '']) =>
      ourSteps(parse(text)),
    ),
  );
  assert.ok(steps.length >= 11);
  for (const step of steps)
    for (const name of Object.keys(step.with ?? {})) assert.ok(name in action.inputs, name);
});

test('what the matrix workflow reads is in the matrix', () => {
  const decision = aDecision({ lines: [aSupport('4', 'supported'), aSupport('3', null)] });
  const done = { operation: 'none', pullRequest: null, commit: null } as const;
  const { matrix = '', supported } = outputsOf(decision, done, '');
  const { include } = JSON.parse(matrix) as { readonly include: readonly object[] };
  const asked = [
    ...(workflows.find((text) => text.includes('fromJSON')) ?? '').matchAll(/matrix\.([a-z]+)\b/g),
  ];
  assert.ok(asked.length >= 3);
  for (const [, name = ''] of asked) assert.ok(name in (include[0] ?? {}), name);
  assert.equal(supported, '["4"]');
  assert.equal(include.length, 1);
});

test('the hooks run what the package ships', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly {
    readonly id: string;
    readonly entry: string;
  }[];
  const shown = blocks.map(
    (text) => parse(text) as { repos?: readonly { hooks: readonly { id: string }[] }[] },
  );
  for (const { id } of shown.flatMap(({ repos = [] }) => repos.flatMap(({ hooks: used }) => used)))
    assert.ok(
      hooks.some((hook) => hook.id === id),
      id,
    );
  const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };
  for (const { entry } of hooks) assert.ok(Object.values(bin).includes(entry.split(' ')[0] ?? ''), entry);
});

const own = globSync('.github/workflows/*.yml', { cwd: project })
  .sort()
  .map((path) => ({ path, text: read(path), workflow: parse(read(path)) as Workflow }));

test('our own workflows are there', () => assert.ok(own.length >= 7));

for (const { path, text, workflow } of own) {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test(`${path} grants nothing at the top, and every job says what it may do`, () => {
    assert.deepEqual(workflow.permissions, {});
    for (const { permissions } of Object.values(workflow.jobs)) assert.ok(permissions !== undefined);
  });

  test(`${path} pins every action by its commit and names the version beside it`, () => {
    for (const { uses } of steps)
      if (uses !== undefined && uses !== './') assert.match(uses, /@[0-9a-f]{40}$/);
    for (const [, line = ''] of text.matchAll(/^.*\buses: (?!\.\/)(.*)$/gm)) assert.match(line, / # v\d/);
  });

  test(`${path} leaves no credentials in a checkout`, () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      assert.equal(step.with?.['persist-credentials'], false);
  });

  test(`${path} has no expression inside a script`, () => {
    for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/);
  });
}
