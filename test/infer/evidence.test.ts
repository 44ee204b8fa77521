import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../src/day.ts';
import { evidenceOf } from '../../src/infer/evidence.ts';
import { releasesOf, sixMinors, version } from './table.ts';

test('versions after the day are not known yet', () => {
  const history = [version('2024-07-01', '1.2.x yes'), version('2025-07-01', '2.1.x yes')];
  const { evidence, notes } = evidenceOf(history, sixMinors, '2025-01-01');
  assert.deepEqual(
    evidence.sights.map(({ day }) => day),
    ['2024-07-01'],
  );
  assert.deepEqual(notes, []);
});

test('of 400 versions the newest are compared, and a note says so', () => {
  const history = Array.from({ length: 400 }, (_, index) =>
    version(addDays('2024-07-01', index), `1.${index}.x yes`, 'Older no'),
  );
  const { evidence, notes } = evidenceOf(history, sixMinors, '2030-01-01');
  assert.equal(evidence.sights.length, 60);
  assert.equal(evidence.sights.at(-1)?.day, addDays('2024-07-01', 399));
  assert.match(notes[0]?.what ?? '', /60 of 400/);
});

test('the more lines there are the fewer versions are compared', () => {
  const many = releasesOf(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`v1.${index}.0`, '2024-01-10'] as const)),
  );
  const history = Array.from({ length: 30 }, (_, index) =>
    version(addDays('2024-07-01', index), `1.${index}.x yes`),
  );
  assert.equal(evidenceOf(history, many, '2030-01-01').evidence.sights.length, 10);
});

test("where the table is only the example of GitHub's template, a note says so", () => {
  const rows = ['5.1.x yes', '5.0.x no', '4.0.x yes', '< 4.0 no'];
  const codes = (...versions: Parameters<typeof evidenceOf>[0]) =>
    evidenceOf(versions, sixMinors, '2030-01-01').notes.map(({ code }) => code);
  assert.deepEqual(codes(version('2025-07-01', ...rows)), ['template-table']);
  assert.deepEqual(codes(version('2025-06-01', ...rows), version('2025-07-01', '2.1.x yes', '< 2.1 no')), []);
  assert.deepEqual(codes({ day: '2025-07-01', text: '# Security\n\nWrite to us.\n' }), []);
  assert.deepEqual(codes(), []);
});
