import { type Inputs, readInputs } from './actions/inputs.ts';
import { type Outsider, outsiderIn } from './actions/outsider.ts';
import { readPayload } from './actions/payload.ts';
import { type Runner, readRunner } from './actions/runner.ts';
import { type Trigger, triggerFrom } from './actions/trigger.ts';
import type { Day } from './day.ts';
import { type Clock, connect, type GitHub } from './github/client.ts';
import { useProxy } from './github/proxy.ts';
import { failure, type Problem, type Result, success } from './problem/problem.ts';

/** What the Action has of the world around it. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today in UTC. */
  readonly today: Day;
  readonly clock: Clock;
  readonly runtime: string;
};

/** Everything a step is told from outside, and GitHub. */
export type Step = {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly trigger: Trigger;
  /** Who started the run, where that leaves it with a token that only reads. */
  readonly outsider: Outsider | null;
  readonly github: GitHub;
  readonly day: Day;
};

/**
 * Reads what the runner gives a step. Problems: those of its inputs and variables, and `proxy-unsupported`. Note:
 * `unknown-input`.
 */
export function readStep({ environment, today, clock, runtime }: Surroundings): Result<Step> {
  const inputs = readInputs(environment);
  const runner = readRunner(environment);
  const proxy = useProxy(environment, runtime);
  const problems = [...failuresOf(inputs), ...failuresOf(runner), ...(proxy === null ? [] : [proxy])];
  if (!inputs.ok || !runner.ok || problems.length > 0) return failure(problems, inputs.notes);
  const github = connect({ ...runner.value, token: inputs.value.token }, clock);
  const payload = readPayload(environment);
  const trigger = triggerFrom(environment, payload);
  const outsider = outsiderIn(environment, payload);
  const day = inputs.value.asOf ?? today;
  const step = { inputs: inputs.value, runner: runner.value, trigger, outsider, github, day };
  return success(step, inputs.notes);
}

function failuresOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
