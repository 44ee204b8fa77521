import process from 'node:process';
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
step.catch(() => {}); // runAction tells
await underWay(step);
// A bundle of its own, dist/action.js, which is read while GitHub answers.
const { runAction } = await import('./action.ts');
process.exitCode = await runAction(step, today);
