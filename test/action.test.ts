import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, strayRefs } from './scenario/faults.ts';
import { afterFour, branch, outdated, start, theOpen } from './scenario/widget.ts';

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
