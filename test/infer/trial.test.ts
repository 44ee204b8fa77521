import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFlood, isSmooth, trialGround, tryOut } from '../../src/infer/trial.ts';
import type { Release } from '../../src/release/release.ts';
import { policyFrom, releasesOf, sixMinors, version } from './table.ts';

const trialsOf = (policy: string, text: string | null, releases: readonly Release[] = sixMinors) =>
  tryOut(
    policyFrom(policy),
    trialGround(
      releases,
      text === null ? null : { path: 'SECURITY.md', text },
      { isNew: text === null },
      '2026-02-01',
    ),
  );

const { text } = version('2026-01-10', '2.2.x yes', '2.1.x yes', '< 2.1 no');

test('more than a dozen new rows at once are a flood, in a new table as well', () => {
  const row = { line: 1, before: null, after: '| 1.x | yes |' };
  const of = (added: readonly string[] | null, count: number) =>
    isFlood({ edits: Array.from({ length: count }, () => row), added });
  assert.deepEqual(
    [of(null, 12), of(null, 13), of(['1.x'], 40), of(Array(13).fill('1.x'), 0)],
    [false, true, false, true],
  );
});

test('the next patch, minor and major are tried on what today leaves', () => {
  const trials = trialsOf('line: minor\nsupport: newest 2\n', text);
  assert.ok(trials);
  const { today, next } = trials;
  assert.deepEqual(
    [today.plan, next.patch.plan, next.minor.plan, next.major.plan],
    ['unchanged', 'unchanged', 'open', 'open'],
  );
  assert.deepEqual([next.patch.release, next.minor.release, next.major.release], ['2.2.1', '2.3.0', '3.0.0']);
  assert.deepEqual(next.minor.supported, ['2.3', '2.2']);
  assert.equal(isSmooth(trials), true);
});

test('a policy that would be refused at the next release is not smooth, and says why', () => {
  const redis = releasesOf({ '6.2.0': '2021-01-10', '7.2.0': '2023-01-10', '7.4.0': '2024-01-10' });
  const table = version('2024-02-01', '7.4.x yes', '7.2.x yes', '< 7.2 no', '6.2.x yes', '< 6.2 no');
  const trials = trialsOf('line: major\nsupport: newest 2\n', table.text, redis);
  assert.ok(trials);
  assert.equal(isSmooth(trials), false);
  assert.deepEqual(
    trials.next.minor.problems.map(({ code }) => code),
    ['finer-rows'],
  );
});

test('without a table one is tried in a document of its own, and its rows are told', () => {
  const trials = trialsOf('line: minor\nsupport: newest 2\n', null);
  assert.equal(trials?.today.plan, 'open');
  assert.equal(trials?.today.added?.length, new Set(trials?.today.added).size);
  assert.ok((trials?.today.added?.length ?? 0) >= 2);
  assert.deepEqual([trials?.today.edits, trials?.next.major.edits], [[], []], 'no line of a file is meant');
  assert.ok(trials !== null && isSmooth(trials));
  assert.equal(trialsOf('line: minor\nsupport: newest 2\n', text)?.today.added, null);
});

test('nothing can be tried before the first release', () => {
  assert.equal(trialsOf('line: minor\nsupport: newest 2\n', text, []), null);
});

test('a number keeps the zero that it was written with', () => {
  const calendar = releasesOf({ '24.04': '2024-04-10', '24.08': '2024-08-10' });
  assert.equal(trialsOf('line: minor\nsupport: newest 1\n', null, calendar)?.next.minor.release, '24.09');
  const plain = releasesOf({ 'v0.10.2': '2024-04-10' });
  assert.equal(trialsOf('line: minor\nsupport: newest 1\n', null, plain)?.next.major.release, '1.0.0');
});
