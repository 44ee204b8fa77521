import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationsOf } from '../../src/report/annotations.ts';
import { callout } from '../../src/report/callout.ts';
import { decisionJson, jsonText, lineJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/paint.ts';
import { noteText, problemText } from '../../src/report/problem-text.ts';
import { aDecision, aSupport } from './decisions.ts';

test('a decision has every field, whatever was decided', () => {
  assert.deepEqual(decisionJson(aDecision({})), {
    day: '2026-11-22',
    policy: { source: '.github/support-window.yml' },
    lines: [],
    skipped: [],
    nextChange: null,
    document: { path: 'SECURITY.md', changed: false, edits: [], changes: [], mentions: [] },
    plan: 'unchanged',
    notes: [],
    problems: [],
  });
});

test('a line tells its support, its releases and its ends', () => {
  const { lines } = decisionJson(aDecision({ lines: [aSupport('3', 'supported')] }));
  assert.deepEqual(lines, [
    {
      line: '3',
      tier: 'supported',
      supported: true,
      lts: false,
      released: '2026-04-13',
      latest: '3.0.2',
      latestTag: 'v3.0.2',
      latestReleased: '2026-05-02',
      ends: [{ tier: 'supported', date: null, words: 'when 5.0 is released' }],
      eol: null,
      reason: 'supported until 5.0 is released (newest 2)',
    },
  ]);
});

test('an ended line is in no tier and not supported', () => {
  const line = lineJson(aSupport('1', null));
  assert.equal(line.tier, null);
  assert.equal(line.supported, false);
});

test('places are text, and absent where there is none', () => {
  const where = { path: 'SECURITY.md', line: 12, column: 3, length: 4, source: 'text' };
  const words = { code: 'a', what: 'b', why: 'c', fix: 'd' };
  const { notes, problems } = decisionJson(
    aDecision({ problems: [{ ...words, where }, words], notes: [{ code: 'a', what: 'b', where }] }),
  );
  assert.deepEqual(problems, [{ ...words, where: 'SECURITY.md:12:3' }, words]);
  assert.deepEqual(notes, [{ code: 'a', what: 'b', where: 'SECURITY.md:12:3' }]);
});

test('several products have the shape of one each, and their lines are keyed by product', () => {
  const { products: _, ...part } = aDecision({ lines: [aSupport('3', 'supported')] });
  const json = decisionJson(aDecision({ products: [{ ...part, name: 'server' }] }));
  assert.deepEqual(json.lines, { server: [lineJson(aSupport('3', 'supported'))] });
  const { day, policy, ...alone } = decisionJson(aDecision({ lines: [aSupport('3', 'supported')] }));
  assert.deepEqual('products' in json && json.products, [{ name: 'server', ...alone }]);
  assert.deepEqual([json.day, json.policy, json.plan], [day, policy, 'unchanged']);
});

test('a message that is about one product names it, on every page', () => {
  const note = { code: 'a', what: 'Odd.', products: ['server'] };
  const problem = { code: 'b', what: 'Wrong.', why: 'So.', fix: 'Do.', products: ['server'] };
  const look = { paint: plain, columns: null };
  const json = decisionJson(aDecision({ notes: [note], problems: [problem] }));
  const texts = annotationsOf([problem], [note]).map(({ text }) => text);
  for (const page of [
    [json.problems[0]?.what, json.notes[0]?.what].join('\n'),
    [...problemText(problem, look), ...noteText(note, look)].join('\n'),
    texts.join('\n'),
  ]) {
    assert.match(page, /server: Wrong\./);
    assert.match(page, /server: Odd\./);
  }
  assert.match(callout('CAUTION', problem).join('\n'), /server: Wrong\\?\./);
});

test('JSON shows nothing that a terminal obeys, and is the same JSON', () => {
  const value = {
    tag: 'v5.0.2\u009b2J',
    turned: 'v5.0.0-\u202eevil',
    lines: 'a\u0085b\u2028c\u2029d',
    marks: '\u{e0001}\ufeff\u200f',
    text: 'é 支持 ✅',
  };
  const text = jsonText(value);
  assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  assert.match(text, /é 支持 ✅/);
  assert.deepEqual(JSON.parse(text), value);
});
