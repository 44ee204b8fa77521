import assert from 'node:assert/strict';
import { test } from 'node:test';
import { infer, type Question } from '../../src/infer/infer.ts';
import { tagsOf } from '../change/facts.ts';
import { version } from './table.ts';

const tags = tagsOf({
  'v5.0.0': '2024-01-10',
  'v5.1.0': '2024-06-10',
  'v5.2.0': '2025-01-10',
  'v5.3.0': '2025-06-10',
  'v5.4.0': '2025-12-10',
});

const inferred = (part: Partial<Question>) =>
  infer({ tags, versions: [], document: null, day: '2026-01-01', ...part }).candidates;

test('a stale table shows its policy on the day it was written', () => {
  const stale = version('2025-01-20', '5.2.x yes', '5.1.x no', '< 5.1 no');
  const [best] = inferred({ versions: [stale], document: { path: 'SECURITY.md', text: stale.text } });
  assert.equal(best?.policy, 'line: minor\nsupport: newest 1\n');
  assert.deepEqual([best?.explains, best?.versions, best?.contradictions.length], [1, 1, 0]);
  assert.equal(best?.trials?.today.plan, 'open');
  assert.deepEqual(best?.trials?.next.minor.supported, ['5.5']);
});

test('no candidate that would be refused stands before one that goes on', () => {
  const redis = tagsOf({
    '6.0.0': '2020-05-01',
    '6.2.0': '2021-01-10',
    '7.0.0': '2022-01-10',
    '7.2.0': '2023-01-10',
    '7.4.0': '2024-01-10',
  });
  const table = version('2024-02-01', '7.4.x yes', '7.2.x yes', '< 7.2 no', '6.2.x yes', '< 6.2 no');
  const candidates = inferred({
    tags: redis,
    versions: [table],
    document: { path: 'SECURITY.md', text: table.text },
  });
  assert.match(candidates[0]?.policy ?? '', /last-of-major/);
  const refused = candidates.map(({ trials }) => trials?.next.minor.plan === 'blocked');
  assert.deepEqual(refused, refused.toSorted());
});

test('a table that contradicts its own history gets the nearest, with what contradicts it', () => {
  const versions = [
    version('2024-06-20', '5.1.x no', '5.0.x yes'),
    version('2025-01-20', '5.2.x no', '5.1.x yes', '5.0.x yes'),
    version('2025-12-20', '5.4.x yes', '5.3.x yes', '< 5.3 no'),
  ];
  const [best] = inferred({ versions, document: { path: 'SECURITY.md', text: versions[2]?.text ?? '' } });
  assert.ok((best?.explains ?? 0) < 3);
  assert.ok((best?.contradictions.length ?? 0) > 0);
  assert.equal(
    best?.contradictions.some(({ day }) => day === '2025-12-20'),
    false,
  );
});

test('without a table the prose speaks, and without releases the common policies are offered untried', () => {
  const document = { path: 'SECURITY.md', text: '# Security\n\nWe support the last two major versions.\n' };
  assert.equal(inferred({ document })[0]?.policy, 'line: major\nsupport: newest 2\n');
  const untried = inferred({ tags: [] });
  assert.equal(untried.length, 5);
  assert.ok(untried.every(({ trials, versions }) => trials === null && versions === 0));
});

test('one release is enough for a proposal, and releases after the day do not count', () => {
  const table = version('2024-02-01', '5.0.x yes', '< 5.0 no');
  const [best] = inferred({
    versions: [table],
    document: { path: 'SECURITY.md', text: table.text },
    day: '2024-02-01',
  });
  assert.equal(best?.explains, 1);
  assert.deepEqual(best?.trials?.today.supported, ['5.0']);
});
