import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explanationPage } from '../../src/report/explanation.ts';
import { plain } from '../../src/report/paint.ts';
import { aSupport } from './decisions.ts';

const look = { paint: plain, columns: null };

test('a line is explained by its tier, its ends, the reason, the rule and its releases', () => {
  assert.deepEqual(
    explanationPage(null, aSupport('3', 'supported'), 'supported: newest 2', '2026-11-22', look),
    [
      '3  supported on 2026-11-22',
      '',
      '  ends      supported  when 5.0 is released',
      '  because   newest 2: no line has replaced it yet',
      '  rule      supported: newest 2',
      '  released  3.0.2 on 2026-05-02',
    ],
  );
});

test('ends that are past say so, and tiers stand under each other', () => {
  const ends = [
    { tier: 'active', date: '2026-01-31', words: null },
    { tier: 'security', date: '2026-11-22', words: null },
  ] as const;
  const page = explanationPage(
    null,
    { ...aSupport('3', 'security'), lts: true, ends },
    'tiers',
    '2026-11-22',
    look,
  );
  assert.equal(page[0], '3  security (LTS) on 2026-11-22');
  assert.deepEqual(page.slice(2, 4), [
    '  ends      active    2026-01-31, past',
    '            security  2026-11-22',
  ]);
});

test('an ended line is ended', () => {
  assert.equal(
    explanationPage(null, aSupport('1', null), '', '2026-11-22', look)[0],
    '1  ended on 2026-11-22',
  );
});
