import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { type Published, publishedBy, shortened, shortenedMessages } from '../../src/policy/promise.ts';
import { endWords } from '../../src/policy/words.ts';
import { linesFrom, policyFrom } from './lines.ts';

const lines = linesFrom({ 4: '2026-04-01', 3: '2025-04-01', 2: '2024-04-01', 1: '2023-04-01' });

function shortenedBy(before: string, after: string, day: Day = '2026-06-01') {
  const policy = policyFrom(`line: major\n${after}`);
  const published = publishedBy(evaluate(lines, policyFrom(`line: major\n${before}`), day));
  return shortened(published, evaluate(lines, policy, day), policy).map(
    ({ published: promise, now, allowed }) => [
      promise.line,
      promise.tier,
      promise.date ?? (promise.undated && endWords(promise.undated)),
      now,
      allowed,
    ],
  );
}

test('what is published is the end of life of each line, which is that of its last tier, and those of the others', () => {
  const policy = policyFrom('line: major\ntiers: { active: next, security: next + 6mo }');
  const published = publishedBy(evaluate(lines.slice(0, 2), policy, '2026-06-01'));
  assert.deepEqual(
    published.map(({ line, tier, date, undated }) => [line, tier, date ?? (undated && endWords(undated))]),
    [
      ['4', null, '6 months after 5.0 is released'],
      ['4', 'active', 'when 5.0 is released'],
      ['3', null, '2026-10-01'],
      ['3', 'active', '2026-03-31'],
    ],
  );
});

test('an earlier end of life is told with both days', () => {
  assert.deepEqual(shortenedBy('support: release + 3y', 'support: release + 30mo'), [
    ['4', null, '2029-04-01', '2028-10-01', false],
    ['3', null, '2028-04-01', '2027-10-01', false],
    ['2', null, '2027-04-01', '2026-10-01', false],
  ]);
});

test('extending is never a shortened promise', () => {
  assert.deepEqual(shortenedBy('support: release + 30mo', 'support: release + 3y'), []);
  assert.deepEqual(shortenedBy('support: newest 1', 'support: newest 3'), []);
  assert.deepEqual(shortenedBy('support: release + 3y', 'support: forever'), []);
});

test('an earlier end of an inner tier counts too, once a line', () => {
  const tiers = (active: string, security: string) =>
    `tiers:\n  active: release + ${active}\n  security: release + ${security}`;
  assert.deepEqual(shortenedBy(tiers('2y', '4y'), tiers('18mo', '4y')), [
    ['4', 'active', '2028-04-01', '2027-10-01', false],
    ['3', 'active', '2027-04-01', '2026-10-01', false],
  ]);
  assert.deepEqual(
    shortenedBy(tiers('2y', '4y'), tiers('18mo', '3y')).map(([line, tier]) => [line, tier]),
    [
      ['4', null],
      ['3', null],
      ['2', null],
      ['1', null],
    ],
  );
});

test('a line that was supported in words and has ended now is shortened', () => {
  assert.deepEqual(shortenedBy('support: newest 3', 'support: newest 2'), [
    ['2', null, 'when 5.0 is released', '2026-03-31', false],
  ]);
});

for (const [title, before, after, names] of [
  ['a line that ends today was promised more', 'release + 3y', 'release + 2mo', ['4', '3', '2']],
  ['the newest line, kept past its end, keeps its promise', 'release + 3y', 'release + 1mo', ['3', '2']],
  ['a promise that runs out today still counts', '2026-06-01', '2026-05-31', ['3', '2', '1']],
  ['a promise that ran out yesterday counts no more', '2026-05-31', '2026-05-30', []],
  ['a promise in words holds on the last supported day', 'newest 3', '2026-06-01', []],
] as const) {
  test(`${title}: ${before}, then ${after}`, () => {
    assert.deepEqual(
      shortenedBy(`support: ${before}`, `support: ${after}`).map(([line]) => line),
      names,
    );
  });
}

test('a tier that is gone is no promise, as long as the end of life stands', () => {
  assert.deepEqual(
    shortenedBy('tiers: { active: forever, security: forever }', 'tiers: { security: forever }'),
    [],
  );
});

test('forever is shortened by any date', () => {
  assert.deepEqual(shortenedBy('support: forever', 'support: release + 9y').length, 4);
});

test('the policy may allow it, line by line', () => {
  const found = shortenedBy('support: release + 3y', 'support: release + 30mo\nallow-shortening: ["3.x"]');
  assert.deepEqual(
    found.map(([line, , , , allowed]) => [line, allowed]),
    [
      ['4', false],
      ['3', true],
      ['2', false],
    ],
  );
});

test('a rule by version keeps old promises', () => {
  const after = 'rules: [{ when: "<5", support: release + 3y }]\nsupport: release + 1y';
  assert.deepEqual(shortenedBy('support: release + 3y', after), []);
});

test('a date that a table published counts like a policy', () => {
  const policy = policyFrom('line: major\nsupport: release + 2y');
  const where = { path: 'SECURITY.md', line: 12 };
  const published: Published[] = [{ line: '3', tier: null, date: '2027-06-30', undated: null, where }];
  const [found] = shortened(published, evaluate(lines, policy, '2026-06-01'), policy);
  assert.deepEqual([found?.now, found?.published.where], ['2027-04-01', where]);
  assert.deepEqual(shortenedMessages(found === undefined ? [] : [found], true).problems[0]?.where, where);
});

test('a shortened promise stops a check, not a plan, and no line the policy allows', () => {
  const policy = policyFrom('line: major\nsupport: release + 30mo\nallow-shortening: ["3"]');
  const published = publishedBy(
    evaluate(lines, policyFrom('line: major\nsupport: release + 3y'), '2026-06-01'),
  );
  const found = shortened(published, evaluate(lines, policy, '2026-06-01'), policy);
  const counts = (stops: boolean) => {
    const { notes, problems } = shortenedMessages(found, stops);
    return [notes.length, problems.length];
  };
  assert.deepEqual(counts(true), [1, 2]);
  assert.deepEqual(counts(false), [3, 0]);
  assert.match(
    shortenedMessages(found, true).problems[0]?.why ?? '',
    /ends on 2029-04-01\. With this policy, it ends on 2028-10-01/,
  );
});
