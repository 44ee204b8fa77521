import assert from 'node:assert/strict';
import { getOctokit } from '@actions/github';
import { runStep } from '../../src/action.ts';
import { readInputs } from '../../src/actions/inputs.ts';
import type { Ended } from '../../src/ended.ts';
import { connect } from '../../src/github/client.ts';
import { patience } from '../../src/github/retry.ts';
import { type RepositoryPlan, type Scenario, startScenario } from '../github/scenario.ts';
import { everyFault, type Fault, type FaultName, fits } from '../github/stand-in/fault.ts';
import {
  afterFive,
  afterFour,
  branch,
  current,
  document,
  four,
  outdated,
  policyPath,
  tags,
} from './widget.ts';

/** A state to start from, and what must be true when two runs have ended, the second of them without faults. */
export type Row = {
  readonly name: string;
  readonly plan: RepositoryPlan;
  readonly prepare: (widget: Scenario) => Promise<void>;
  /** The document that an open pull request must hold then; null where it is nobody's to say. */
  readonly text: string | null;
  readonly verify: (widget: Scenario) => Promise<void>;
};

const five = { name: 'v5.0.0', date: '2025-06-10' };
const moved = document.replace('Write', 'Please write');
const movedAfterFour = afterFour.replace('Write', 'Please write');

/** 2.x is supported through 2026-03-10. */
const endsSoon: RepositoryPlan = {
  files: { 'SECURITY.md': document, [policyPath]: 'line: major\nsupport: release + 38mo\nnotice: 60d\n' },
  tags,
};

const stateOfIssues = ({ issues }: Scenario['state']) => issues.map(({ state }) => state);

export const rows: readonly Row[] = [
  {
    name: 'create',
    plan: outdated,
    prepare: async () => {},
    text: afterFour,
    verify: (widget) => isProposed(widget, afterFour, 1),
  },
  {
    name: 'unchanged',
    plan: current,
    prepare: async () => {},
    text: null,
    verify: async (widget) => isQuiet(widget),
  },
  {
    name: 'append',
    plan: outdated,
    prepare: async (widget) => {
      await act(widget);
      await widget.people.tag(five);
    },
    text: afterFive,
    verify: (widget) => isProposed(widget, afterFive, 1),
  },
  {
    name: 'rebuild',
    plan: outdated,
    prepare: async (widget) => {
      await act(widget);
      await widget.people.push('main', { files: { 'SECURITY.md': moved } });
    },
    text: movedAfterFour,
    verify: (widget) => isProposed(widget, movedAfterFour, 1),
  },
  {
    name: 'restart',
    plan: outdated,
    prepare: async (widget) => {
      await act(widget);
      await widget.people.merge(1, { method: 'squash', deleteBranch: false });
      await widget.people.tag(five);
    },
    text: afterFive,
    verify: (widget) => isProposed(widget, afterFive, 2),
  },
  {
    name: 'close',
    plan: outdated,
    prepare: async (widget) => {
      await act(widget);
      await widget.people.deleteTag(four.name);
    },
    text: null,
    verify: async (widget) => {
      assert.equal(widget.state.pulls[0]?.state, 'CLOSED');
      isQuiet(widget);
    },
  },
  {
    name: 'hand-over',
    plan: outdated,
    prepare: async (widget) => {
      await act(widget);
      await widget.people.push(branch, { files: { 'notes.md': 'Mine.' } });
    },
    text: null,
    verify: async (widget) => {
      assert.equal(await widget.people.file(branch, 'notes.md'), 'Mine.');
      assert.equal(widget.state.pulls[0]?.comments.length, 1);
    },
  },
  {
    name: 'notice',
    plan: endsSoon,
    prepare: async (widget) => {
      widget.state.token.permissions.issues = 'write';
    },
    text: null,
    verify: async ({ state }) => assert.deepEqual(stateOfIssues(state), ['OPEN']),
  },
  {
    name: 'notice-close',
    plan: endsSoon,
    prepare: async (widget) => {
      widget.state.token.permissions.issues = 'write';
      await act(widget);
      await widget.people.push('main', {
        files: { [policyPath]: 'line: major\nsupport: newest 2\nnotice: 60d\n' },
      });
    },
    text: null,
    verify: async ({ state }) => {
      assert.deepEqual(stateOfIssues(state), ['CLOSED']);
      assert.ok((state.issues[0]?.comments.length ?? 2) <= 1);
    },
  },
];

/** One fault at one request of a row. `done` is what its run does without any. */
export type Case = {
  readonly row: Row;
  readonly request: number;
  readonly fault: Fault;
  readonly done: Done;
};

/** What a run says it did. */
type Done = { readonly operation: string; readonly number: number | null; readonly isCommitted: boolean };

/** Every fault at every request of every row, before and after its effect. Requests are counted without faults. */
export async function everyCase(): Promise<readonly Case[]> {
  const all: Case[] = [];
  for (const row of rows) {
    const { paths, done } = await withoutFaults(row);
    for (const [index, path] of paths.entries()) {
      const names = everyFault.filter((name) => fits(name, { path }));
      const faults = names.flatMap((name) => effectsOf(name).map((effect) => ({ name, effect })));
      all.push(...faults.map((fault) => ({ row, request: index + 1, fault, done })));
    }
  }
  return all;
}

/** A token that is not known and a redirect come before anything is done. */
function effectsOf(name: FaultName): readonly Fault['effect'][] {
  return name.startsWith('fresh-') || name === 'redirect' ? ['none'] : ['none', 'done'];
}

/** Runs a case: the faulty run, a clean one, and what must be true then. */
export async function runCase({ row, request, fault, done }: Case): Promise<void> {
  const widget = await begin(row);
  try {
    const before = widget.log.length;
    widget.faults.plan(before + request, fault);
    const faulty = await act(widget, fault.name === 'timeout' ? 400 : 5000);
    if (faulty.decision.problems.length + faulty.outcome.problems.length === 0)
      verifyTold(widget, faulty, done);
    const clean = await act(widget);
    assert.deepEqual(clean.outcome.problems, []);
    await row.verify(widget);
    assert.deepEqual(widget.violations, []);
    assert.deepEqual(strayRefs(widget), []);
  } finally {
    await widget.end();
  }
}

/** A run that came through a fault tells all that was done, and does all there is to do. */
function verifyTold(widget: Scenario, { outcome }: Ended, done: Done): void {
  assert.deepEqual(doneBy(outcome), done);
  if (outcome.commit !== null) assert.equal(outcome.commit, widget.people.head(branch));
  const pull = widget.state.pulls.find(({ number }) => number === outcome.pullRequest?.number);
  const isTold = outcome.notes.some(({ what }) => /labels/.test(what));
  if (outcome.operation === 'created' && !isTold) assert.deepEqual(pull?.labels, ['security']);
}

function doneBy({ operation, pullRequest, commit }: Ended['outcome']): Done {
  return { operation, number: pullRequest?.number ?? null, isCommitted: commit !== null };
}

/** The action in this process, with a clock that never waits. */
export async function act(
  widget: Scenario,
  attempt = 5000,
  run = '1-1',
  event: 'schedule' | 'workflow_dispatch' = 'schedule',
): Promise<Ended> {
  const token = widget.state.token.value;
  const inputs = readInputs({ INPUT_TOKEN: token, 'INPUT_AS-OF': '2026-02-03', INPUT_LABELS: 'security' });
  assert.ok(inputs.ok);
  let time = Date.parse('2026-02-03T04:05:06Z');
  const clock = {
    now: () => time,
    sleep: async (wait: number) => {
      time += wait;
    },
  };
  const { apiUrl, graphqlUrl, serverUrl } = widget;
  const github = connect(getOctokit, { apiUrl, graphqlUrl, token }, clock, { ...patience, attempt });
  const runner = { apiUrl, graphqlUrl, serverUrl, repository: 'octo/widget', tool: null, event, run };
  const trigger = { event, tag: null, base: null, commit: null };
  return await runStep({ inputs: inputs.value, runner, trigger, outsider: null, github, day: '2026-02-03' });
}

export function begin({ plan, prepare }: Pick<Row, 'plan' | 'prepare'>): Promise<Scenario> {
  return startScenario(plan, { now: () => new Date('2026-02-03T04:05:06Z') }).then(async (widget) => {
    await prepare(widget);
    return widget;
  });
}

async function withoutFaults(row: Row): Promise<{ readonly paths: readonly string[]; readonly done: Done }> {
  const widget = await begin(row);
  const before = widget.log.length;
  const { outcome } = await act(widget);
  const paths = widget.log.slice(before).map(({ path }) => path);
  await widget.end();
  return { paths, done: doneBy(outcome) };
}

/** Exactly one open pull request, with this document and, where it matters, of this number. */
export async function isProposed(
  { state, people }: Scenario,
  text: string,
  number: number | null = null,
): Promise<void> {
  const open = state.pulls.filter((pull) => pull.state === 'OPEN');
  assert.equal(open.length, 1);
  if (number !== null) assert.equal(open[0]?.number, number);
  assert.equal(await people.file(branch, 'SECURITY.md'), text);
  assert.equal(open[0]?.headOid, people.head(branch));
  assert.match(open[0]?.body ?? '', /support-window:state/);
}

function isQuiet({ state, people }: Scenario): void {
  assert.ok(state.pulls.every((pull) => pull.state !== 'OPEN'));
  assert.equal(people.head(branch), undefined);
}

export function strayRefs({ world }: Scenario): readonly string[] {
  const known = ['refs/heads/main', `refs/heads/${branch}`];
  const heads = world.git
    .refs()
    .list.map(({ name }) => name)
    .filter((name) => name.startsWith('refs/heads/'));
  return heads.filter((name) => !known.includes(name));
}
