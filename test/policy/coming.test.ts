import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineWords } from '../../src/policy/coming.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { endWords } from '../../src/policy/words.ts';
import { linesFrom, policyFrom } from './lines.ts';

/** The words of the newest line's end. */
function wordsOf(policy: string, names: readonly string[]): string | null | undefined {
  const lines = linesFrom(Object.fromEntries(names.map((name) => [name, '2026-01-01'])));
  const end = evaluate(lines, policyFrom(policy), '2026-06-01').support[0]?.ends[0];
  return end?.undated && endWords(end.undated);
}

for (const [policy, names, words] of [
  ['line: major\nsupport: newest 2', ['3'], 'when 5.0 is released'],
  ['line: major\nsupport: next + 6mo', ['3'], '6 months after 4.0 is released'],
  ['line: major\nsupport: next + 1y', ['3'], '1 year after 4.0 is released'],
  ['line: minor\nsupport: next', ['3.1'], 'when the next line is released'],
  ['line: minor\nsupport: newest 3', ['3.1'], 'when 3 more lines are released'],
  ['line: minor\nsupport: sibling', ['3.1'], 'when 3.2 is released'],
  ['line: minor\nsupport: major(2)', ['3.1'], 'when 5.0 is released'],
  ['line: minor\nlts: even\nsupport: lts', ['3.1'], 'when the next LTS line is released'],
  ['line: minor\nlts: even\nsupport: lts(2)', ['3.1'], 'when 2 more LTS lines are released'],
  ['line: "{YYYY}.{MM}"\nsupport: next', ['2026.1'], 'when the next line is released'],
  ['line: "{YYYY}.{MM}"\nsupport: major', ['2026.1'], 'when the next major is released'],
  ['line: "{YYYY}.{MM}"\nsupport: sibling', ['2026.1'], 'when the next line of 2026.x is released'],
  ['line: { ">=10": major, else: minor }\nsupport: next', ['10'], 'when 11.0 is released'],
  ['line: major\nsupport: eom(next)', ['3'], 'at the end of the month in which 4.0 is released'],
  ['line: major\nsupport: eoy(next + 1y)', ['3'], 'at the end of the year 1 year after 4.0 is released'],
  ['line: major\nsupport: max(next, 2030-01-01)', ['3'], 'when 4.0 is released, not before 2030-01-01'],
  ['line: major\nsupport: max(next, 2020-01-01)', ['3'], 'when 4.0 is released'],
  [
    'line: major\nsupport: max(next, major(2) + 1y)',
    ['3'],
    'when 4.0 is released and 1 year after 5.0 is released, whichever is later',
  ],
  ['line: major\nsupport: min(newest 2, forever)', ['3'], 'when 5.0 is released'],
  [
    'line: major\nsupport: min(newest 2, next + 1y)',
    ['3'],
    'when 5.0 is released or 1 year after 4.0 is released, whichever is earlier',
  ],
  ['line: major\nsupport: forever', ['3'], 'never'],
  [
    'line: minor\nsupport: next\nlines: { "3.2": { planned: 2027-01-01 } }',
    ['3.1'],
    'when 3.2 is released (planned for 2027-01-01)',
  ],
  [
    'line: minor\nsupport: major\nlines: { "3.2": { planned: 2026-09-01 }, "4.0": { planned: 2027-01-01 } }',
    ['3.1'],
    'when 4.0 is released (planned for 2027-01-01)',
  ],
  [
    'line: minor\nsupport: major(2)\nlines: { "4.0": { planned: 2027-01-01 }, "4.1": { planned: 2027-05-01 }, "5.0": { planned: 2028-01-01 } }',
    ['3.1'],
    'when 5.0 is released (planned for 2028-01-01)',
  ],
  [
    'line: minor\nsupport: next\nlines: { "3.1": { planned: 2026-01-01 } }',
    ['3.1'],
    'when the next line is released',
  ],
  [
    'line: minor\nlts: { minor: 4 }\nsupport: lts\nlines: { "3.2": { planned: 2026-09-01 }, "3.4": { planned: 2027-01-01 } }',
    ['3.1'],
    'when 3.4 is released (planned for 2027-01-01)',
  ],
] as const) {
  test(`${policy.replaceAll('\n', ', ')} of ${names.join(', ')} ends ${words}`, () =>
    assert.equal(wordsOf(policy, names), words));
}

for (const [policy, words] of [
  ['support: sibling', 'when 2.5 is released'],
  ['support: sibling(3)', 'when 2.7 is released'],
  [
    'support: sibling\nlines: { "2.6": { planned: 2027-01-01 }, "3.2": { planned: 2026-09-01 } }',
    'when 2.6 is released (planned for 2027-01-01)',
  ],
  ['support: major(2)', 'when 4.0 is released'],
  ['support: newest 2', 'when the next line is released'],
] as const) {
  test(`${policy.replaceAll('\n', ', ')} of 2.4, the newest line of its major, ends ${words}`, () => {
    const lines = linesFrom({ 3.1: '2026-01-01', 2.4: '2026-01-01', 2.3: '2025-01-01' });
    const { support } = evaluate(lines, policyFrom(`line: minor\n${policy}`), '2026-06-01');
    assert.equal(endWords(support[1]?.ends[0]?.undated ?? assert.fail()), words);
  });
}

test('the first release of a line is said as people do', () => {
  const [line] = linesFrom({ 4: '2026-01-01' });
  assert.equal(line && lineWords(line, { kind: 'numbers', count: 1 }), '4.0');
  assert.equal(line && lineWords(line, { kind: 'calendar', pattern: '{YYYY}' }), '4');
});
