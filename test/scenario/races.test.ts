import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ended } from '../../src/ended.ts';
import type { Scenario } from '../github/scenario.ts';
import { act, begin, isProposed, type Row, rows, strayRefs } from './faults.ts';
import { branch } from './widget.ts';

/** Each run of the suite takes a few rounds; RACES=200 takes that many. */
const rounds = Number(process.env.RACES ?? 6);
const longestAnswer = 25;

const racing = ['create', 'append', 'rebuild', 'restart'].map((name) =>
  rows.find((row) => row.name === name),
);
const others = [nobody, maintainer, contributor, deleter, closer] as const;

test(`runs at the same time come to one pull request with the right content (${rounds} rounds)`, async (t) => {
  for (let round = 0; round < rounds; round++) {
    const row = racing[round % racing.length] ?? assert.fail('a row has another name now');
    const other = others[round % others.length] ?? nobody;
    const count = 2 + (round % 9);
    await t.test(`${row.name}, ${count} runs and ${other.name}`, () => race(row, count, other));
  }
});

/** Somebody who writes while the runs do, and what must be true after a clean run. */
type Other = (widget: Scenario, row: Row) => Promise<(clean: Ended) => Promise<void>>;

async function nobody(widget: Scenario, row: Row): ReturnType<Other> {
  return () => row.verify(widget);
}

/** Moves base. */
async function maintainer(widget: Scenario, row: Row): ReturnType<Other> {
  await someTime();
  await widget.people.push('main', { files: { 'readme.md': 'Hello.' } });
  return async () => {
    assert.equal(await widget.people.file('main', 'readme.md'), 'Hello.');
    await row.verify(widget);
  };
}

/** Commits to the branch, where it is already there. */
async function contributor(widget: Scenario, row: Row): ReturnType<Other> {
  await someTime();
  if (widget.people.head(branch) === undefined) return () => row.verify(widget);
  await widget.people.push(branch, { files: { 'notes.md': 'Mine.' } });
  return async () => assert.equal(await widget.people.file(branch, 'notes.md'), 'Mine.');
}

/** Deletes the branch, where it is already there. GitHub closes its pull request then. */
async function deleter(widget: Scenario, row: Row): ReturnType<Other> {
  await someTime();
  if (widget.people.head(branch) !== undefined) await widget.people.deleteBranch(branch);
  return (clean) => isProposedOrDeclined(widget, row, clean);
}

/** Closes the pull request, where it is open. */
async function closer(widget: Scenario, row: Row): ReturnType<Other> {
  await someTime();
  const open = widget.state.pulls.find(({ state }) => state === 'OPEN');
  if (open !== undefined) await widget.people.close(open.number);
  return (clean) => isProposedOrDeclined(widget, row, clean);
}

/** Whoever closed the very same change has said no; asked by hand it comes back. */
async function isProposedOrDeclined(widget: Scenario, { text }: Row, { outcome }: Ended): Promise<void> {
  assert.deepEqual(outcome.problems, []);
  if (outcome.notes.some(({ code }) => code === 'declined')) {
    assert.ok(widget.state.pulls.every(({ state }) => state !== 'OPEN'));
    await act(widget, 20_000, '999-1', 'workflow_dispatch');
  }
  await isProposed(widget, text ?? assert.fail('a row that races proposes something'));
}

function someTime(): Promise<void> {
  return sleep(Math.random() * longestAnswer * 6);
}

async function race(row: Row, count: number, other: Other): Promise<void> {
  const widget = await begin(row);
  try {
    widget.faults.latency = () => Math.random() * longestAnswer;
    const runs = Array.from({ length: count }, (_, run) => act(widget, 20_000, `${run}-1`));
    const [verify] = await Promise.all([other(widget, row), ...runs]);
    const clean = await act(widget, 20_000, '998-1');
    assert.ok(widget.state.pulls.filter(({ state }) => state === 'OPEN').length <= 1);
    await verify(clean);
    assert.deepEqual(widget.violations, []);
    assert.deepEqual(strayRefs(widget), []);
  } finally {
    await widget.end();
  }
}
