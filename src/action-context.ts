import { type Inputs, readInputs } from './actions/inputs.ts';
import { type Runner, readRunner } from './actions/runner.ts';
import { loadToolkit, type Toolkit } from './actions/toolkit.ts';
import { type Outsider, outsiderIn, type Trigger, triggerFrom } from './actions/trigger.ts';
import type { Day } from './day.ts';
import { type Clock, connect, type GitHub } from './github/client.ts';
import { askEarly } from './github/early.ts';
import { ownBranch } from './github/own-branch.ts';
import { useProxy } from './github/proxy.ts';
import type { Reading } from './github/reading.ts';
import { failure, type Problem, type Result, success } from './problem/problem.ts';

/** What the Action has of the world around it. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today in UTC. */
  readonly today: Day;
  readonly clock: Clock;
  readonly runtime: string;
  /** Imports @actions/github. */
  readonly toolkit: () => Promise<Toolkit>;
};

/** Everything a step is told from outside, and GitHub. */
export type ActionContext = {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly trigger: Trigger;
  /** Who started the run, where that leaves it with a token that only reads. */
  readonly outsider: Outsider | null;
  readonly github: GitHub;
  readonly day: Day;
};

/**
 * Reads what the runner gives a step. Problems: those of its inputs and variables, `broken-event` and
 * `proxy-unsupported`. Note: `unknown-input`.
 */
export async function readStep(surroundings: Surroundings): Promise<Result<ActionContext>> {
  const { environment, today, clock, runtime } = surroundings;
  const inputs = readInputs(environment);
  const runner = readRunner(environment);
  const toolkit = await loadToolkit(surroundings.toolkit);
  const proxy = useProxy(environment, runtime);
  const problems = [...[inputs, runner, toolkit].flatMap(failuresOf), ...(proxy === null ? [] : [proxy])];
  if (!inputs.ok || !runner.ok || !toolkit.ok || problems.length > 0) return failure(problems, inputs.notes);
  const { getOctokit, context } = toolkit.value;
  const github = connect(getOctokit, { ...runner.value, token: inputs.value.token }, clock);
  const payload: unknown = context.payload;
  const trigger = triggerFrom(environment, payload);
  const outsider = outsiderIn(environment, payload);
  const day = inputs.value.asOf ?? today;
  const step = { inputs: inputs.value, runner: runner.value, trigger, outsider, github, day };
  return success(step, inputs.notes);
}

/** Reads a step and sends those of its first requests that are known by then. */
export async function beginStep(surroundings: Surroundings): Promise<Result<ActionContext>> {
  const step = await readStep(surroundings);
  if (!step.ok) return step;
  const branch = branchAsked(step.value);
  if (branch === null) return step;
  const github = askEarly(step.value.github, readingFor(step.value, branch));
  return { ...step, value: { ...step.value, github } };
}

/** The branch of the pull request, where it need not be asked for. Only a run that writes minds which one is its own. */
export function branchAsked({ inputs }: ActionContext): string | null {
  const isCertain = inputs.mode !== 'pull-request' || inputs.base === null;
  return inputs.branch ?? (isCertain ? ownBranch : null);
}

/** Whether a step works on another repository than the one that it runs in. */
export function isElsewhere({ inputs, runner }: ActionContext): boolean {
  return inputs.repository !== null && inputs.repository !== runner.repository;
}

/** A run that writes nothing judges the commit that started it; one that writes works on the base branch. */
export function readingFor(step: ActionContext, branch: string): Reading {
  const { inputs, runner, trigger, day } = step;
  const judges = inputs.mode !== 'pull-request' && inputs.base === null && !isElsewhere(step);
  return {
    ...inputs,
    ...workPlace(step),
    branch,
    server: runner.serverUrl,
    commit: judges ? trigger.commit : null,
    into: judges ? trigger.base : null,
    withPullRequest: inputs.mode === 'pull-request',
    day,
  };
}

/** The repository to work on, and the branches that were asked for. */
export function workPlace({ inputs, runner }: ActionContext) {
  const [owner = '', name = ''] = (inputs.repository ?? runner.repository).split('/');
  return { owner, name, base: inputs.base, branch: inputs.branch };
}

function failuresOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
