import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../src/change/facts.ts';
import { settle } from '../src/change/settle.ts';
import type { DatedText } from '../src/document/wanted.ts';
import { failure, type Problem, type Result, success } from '../src/problem/problem.ts';
import { type Edge, sync } from '../src/sync.ts';
import { documentWith, factsWith, tagsOf } from './change/facts.ts';

const problem: Problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
const outdated = success(factsWith({}, documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |')));
const current = success(factsWith({}, documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |')));

type Written = { readonly count: number; readonly again: boolean };

/** An edge that gives one reading after the other, remembers in which order it was used, and counts its writes. */
function edgeOf(
  readings: readonly Result<Facts>[],
  asksAgain: readonly boolean[] = [],
  past: readonly DatedText[] = [],
) {
  const steps: string[] = [];
  const rest = [...readings];
  const edge: Edge<{ readonly facts: Facts }, Written> = {
    read: async () => {
      steps.push('read');
      const reading = rest.length > 1 ? rest.shift() : rest[0];
      assert.ok(reading !== undefined);
      return reading.ok ? success({ facts: reading.value }) : reading;
    },
    withPast: async ({ facts }, path) => {
      steps.push(`past of ${path}`);
      return { facts: { ...facts, versions: past } };
    },
    decideWithout: ({ facts }, day) => settle(day, null, { notes: facts.notes, problems: [problem] }),
    write: async ({ plan }, snapshot, { count }) => {
      steps.push(`write ${plan}${snapshot === null ? ' without a snapshot' : ''}`);
      return { count: count + 1, again: asksAgain[count] ?? false };
    },
    nothing: { count: 0, again: false },
    tries: 3,
  };
  return { edge, steps };
}

test('a place is read, decided on and written, in this order', async () => {
  const { edge, steps } = edgeOf([outdated]);
  const { decision, snapshot, done } = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'open');
  assert.equal(decision.document.after, documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |'));
  assert.deepEqual(snapshot?.facts, outdated.ok ? outdated.value : null);
  assert.deepEqual(steps, ['read', 'write open']);
  assert.equal(done.count, 1);
});

test('facts that cannot be read block, and come without a snapshot', async () => {
  const { edge, steps } = edgeOf([failure([problem])]);
  const { decision, snapshot } = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'blocked');
  assert.deepEqual(decision.problems, [problem]);
  assert.equal(snapshot, null);
  assert.deepEqual(steps, ['read', 'write blocked without a snapshot']);
});

test('a place without a policy is decided on by the edge', async () => {
  const { edge, steps } = edgeOf([success(factsWith({ policy: null }))]);
  const { decision } = await sync(edge, '2026-11-22');
  assert.deepEqual(decision.problems, [problem]);
  assert.deepEqual(steps, ['read', 'write blocked']);
});

test('where the place moved meanwhile everything is done once more, with what was found then', async () => {
  const { edge, steps } = edgeOf([outdated, current], [true]);
  const { decision, done } = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'unchanged');
  assert.deepEqual(steps, ['read', 'write open', 'read', 'write unchanged']);
  assert.equal(done.count, 2);
});

test('a place that goes on moving is given up after the last try', async () => {
  const { edge } = edgeOf([outdated], [true, true, true, true]);
  const { done } = await sync(edge, '2026-11-22');
  assert.deepEqual(done, { count: 3, again: true });
});

test('where a decision asks for the past of a document, it is made again with it, once', async () => {
  const listing = documentWith('| 2.x | ✅ |', '| 1.x | ❌ |', '| < 1.0 | ❌ |');
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01', 'v3.0.0': '2026-05-01' });
  const before = documentWith('| 1.x | ✅ |', '| 0.x | ❌ |', '| < 0.1 | ❌ |');
  const past = [
    { day: '2026-03-01', text: listing },
    { day: '2025-01-15', text: before },
  ] as const;
  const { edge, steps } = edgeOf([success(factsWith({ tags }, listing))], [], past);
  const { decision, snapshot } = await sync(edge, '2026-11-22');
  assert.deepEqual(steps, ['read', 'past of SECURITY.md', 'write open']);
  assert.equal(decision.document.after, documentWith('| 3.x | ✅ |', '| 2.x | ❌ |', '| < 2.0 | ❌ |'));
  assert.deepEqual(snapshot?.facts.versions, past);
});
