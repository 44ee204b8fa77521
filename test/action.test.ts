import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scenario } from './github/scenario.ts';
import { act, strayRefs } from './scenario/faults.ts';
import { afterFive, afterFour, branch, outdated, start, theOpen } from './scenario/widget.ts';

const five = { name: 'v5.0.0', date: '2025-06-10' };

test('runs at the same time come to one pull request with the right content', async (t) => {
  for (const count of [2, 5]) {
    const widget = await start(t, outdated);
    widget.faults.latency = () => Math.random() * 20;
    const runs = await Promise.all(
      Array.from({ length: count }, (_, run) => act(widget, 20_000, `${run}-1`)),
    );
    const { text } = await theOpen(widget);
    assert.equal(text, afterFour);
    assert.deepEqual(strayRefs(widget), []);
    assert.equal(runs.filter(({ outcome }) => outcome.operation === 'created').length, 1);
  }
});

test('a base that moves underneath is read again', async (t) => {
  const widget = await start(t, outdated);
  const pushed = new Set<number>();
  widget.faults.latency = () => {
    const { length } = widget.log;
    if (length === 3 && !pushed.has(length)) {
      pushed.add(length);
      void widget.people.push('main', { files: { 'readme.md': 'Hello.' } });
    }
    return 30;
  };
  const { outcome } = await act(widget);
  assert.deepEqual(outcome.problems, []);
  assert.equal((await theOpen(widget)).text, afterFour);
});

test('a branch that is deleted before its pull request is opened is made again', async (t) => {
  const widget = await start(t, outdated);
  before(widget, 'mutation Open', () => widget.people.deleteBranch(branch));
  const { outcome } = await act(widget);
  assert.deepEqual([outcome.problems, outcome.operation], [[], 'created']);
  assert.equal((await theOpen(widget)).text, afterFour);
});

test('a branch that is deleted before a further commit is made again', async (t) => {
  const widget = await start(t, outdated);
  await act(widget);
  await widget.people.tag(five);
  before(widget, 'mutation Commit', () => widget.people.deleteBranch(branch));
  const { outcome } = await act(widget);
  assert.deepEqual([outcome.problems, outcome.operation], [[], 'created']);
  const { pull, text } = await theOpen(widget);
  assert.deepEqual([pull?.number, text], [2, afterFive]);
});

test('a pull request that somebody closes before a further commit is opened anew', async (t) => {
  const widget = await start(t, outdated);
  await act(widget);
  await widget.people.tag(five);
  before(widget, 'mutation Commit', () => widget.people.close(1));
  const { outcome } = await act(widget);
  assert.deepEqual([outcome.problems, outcome.operation], [[], 'created']);
  const { pull, text } = await theOpen(widget);
  assert.deepEqual([pull?.number, text], [2, afterFive]);
});

/** Lets somebody do something once, while a request of the action is on its way. */
function before(widget: Scenario, operation: string, something: () => Promise<void>): void {
  let isDone = false;
  widget.faults.latency = () => {
    if (isDone || widget.log.at(-1)?.operation !== operation) return 0;
    isDone = true;
    void something();
    return 30;
  };
}

test('after three tries in vain the run says so', async (t) => {
  const widget = await start(t, outdated);
  const isWrite = ({ operation = '' }) => operation.startsWith('mutation');
  widget.faults.plan(isWrite, { name: 'bad-gateway', effect: 'none' }, 9);
  const { outcome } = await act(widget);
  assert.deepEqual(
    outcome.problems.map(({ code }) => code),
    ['no-answer'],
  );
  assert.equal(widget.log.filter(isWrite).length, 3);
  assert.equal(widget.people.head(branch), undefined);
});

test('a write that took effect without an answer is not repeated', async (t) => {
  const widget = await start(t, outdated);
  widget.faults.plan(4, { name: 'reset', effect: 'done' });
  const { outcome } = await act(widget);
  assert.deepEqual(outcome.problems, []);
  assert.equal(widget.state.pulls.length, 1);
  assert.equal(outcome.pullRequest?.number, 1);
});
