import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOf, ticksBetween } from '../../src/report/timeline-scale.ts';

const texts = (room: number) => ticksBetween('2020-03-15', '2026-06-30', room).map(({ text }) => text);

test('marks are as dense as there is room for, and stand at whole years where they are years', () => {
  assert.deepEqual(texts(8), ['2021', '2022', '2023', '2024', '2025', '2026']);
  assert.deepEqual(texts(4), ['2022', '2024', '2026']);
  assert.deepEqual(texts(2), ['2025']);
  assert.deepEqual(texts(16).slice(0, 3), ['2020-07', '2021-01', '2021-07']);
  assert.equal(ticksBetween('2026-01-01', '2026-03-31', 3).length, 3);
});

test('no picture is too narrow or too long for marks', () => {
  for (const room of [0, 1, 100]) assert.ok(ticksBetween('2000-01-01', '2036-12-31', room).length < 500);
  assert.deepEqual(ticksBetween('2026-05-02', '2026-05-20', 4), []);
});

test('a day stands where its beginning is', () => {
  assert.equal(shareOf('2026-01-01', '2026-01-01', '2026-01-10'), 0);
  assert.equal(shareOf('2026-01-06', '2026-01-01', '2026-01-10'), 0.5);
});
