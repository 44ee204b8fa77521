import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnd } from '../../src/policy/end.ts';
import { printEnd, printSelector, quotedText } from '../../src/policy/print.ts';
import { policyFrom } from './lines.ts';

for (const text of [
  'even',
  'last-of-major',
  '{ minor: 4 }',
  '{ minor: odd }',
  '{ every: 4 }',
  '{ every: 4, from: 2 }',
  '">=1.2 <2"',
  '"8"',
  '[even, ">=8.1"]',
  '[lts, last-of-major]',
]) {
  test(`${text} is printed as it is written`, () => {
    const { rules } = policyFrom(`line: minor\nlts: odd\nrules: [{ when: ${text}, a: next }]\nsupport: next`);
    assert.equal(rules[0] && printSelector(rules[0].when), text);
  });
}

for (const text of [
  'newest 1',
  'next',
  'lts(2)',
  'release',
  'last + 30d',
  'major(2) + 6mo',
  'active + 1y',
  'min(sibling, 2027-01-31, forever)',
  'eoy(max(never, active))',
]) {
  test(`the end ${text} is printed as it is written`, () => {
    const reading = parseEnd(text, { earlier: ['active'], later: [] });
    assert.equal(reading.ok && printEnd(reading.end), text);
  });
}

test('names of LTS lines are printed as a list', () => {
  const { lts } = policyFrom('line: minor\nlts: [1.10, v2.4.x]\nsupport: next');
  assert.equal(lts && printSelector(lts), '["1.10", "2.4"]');
});

test('texts are quoted', () => assert.equal(quotedText('a "b" \\ c'), '"a \\"b\\" \\\\ c"'));
