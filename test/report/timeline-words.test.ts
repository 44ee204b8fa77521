import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineWords } from '../../src/report/timeline-words.ts';
import { supportUnder } from '../change/supported.ts';

const days = { '1.0.0': '2024-01-10', '2.0.0': '2026-01-10' } as const;

test('each line is a sentence with its tiers and their days', () => {
  const policy = 'line: major\ntiers:\n  active: next\n  security: next + 1y\n';
  assert.deepEqual(timelineWords(supportUnder(policy, days, '2026-11-22'), '2026-11-22'), [
    'Support of releases as of 2026-11-22.',
    '2.x: active from 2026-01-10 with no end known.',
    '1.x: active from 2024-01-10 until 2026-01-09, security from 2026-01-10 until 2027-01-10.',
  ]);
});

test('nothing is told of nothing', () => {
  assert.deepEqual(timelineWords([], '2026-11-22'), []);
});
