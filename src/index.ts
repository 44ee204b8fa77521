import { setTimeout } from 'node:timers/promises';
import { beginStep } from './action-context.ts';
import { dayOfEpochSeconds } from './day.ts';
import { underWay } from './github/under-way.ts';

const today = dayOfEpochSeconds(Date.now() / 1000);
const step = beginStep({
  environment: process.env,
  today,
  clock: { now: Date.now, sleep: (time) => setTimeout(time) },
  runtime: process.version,
  toolkit: () => import('@actions/github'),
});
step.catch(() => {}); // runAndTell tells
await underWay(step);
// Two bundles of their own, dist/tell.js and dist/action.js, which are read while GitHub answers.
const { runAndTell } = await import('./tell.ts');
process.exitCode = await runAndTell(step, today, () => import('./action.ts'));
