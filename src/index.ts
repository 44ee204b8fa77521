import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { runAction } from './action.ts';
import { dayOfEpochSeconds } from './day.ts';

process.exitCode = await runAction({
  environment: process.env,
  today: dayOfEpochSeconds(Date.now() / 1000),
  clock: { now: Date.now, sleep: (time) => setTimeout(time) },
  runtime: process.version,
  toolkit: () => import('@actions/github'),
});
