import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/change/plan.ts';
import { documentWith, factsWith, policyOf, policyPath } from './facts.ts';

const proposed = policyOf('line: major\nsupport: newest 2\n', 'preset newest 2 majors');

test('another policy is compared with the own one, line by line', () => {
  const own = policyOf('line: major\nsupport: newest 1\n');
  const { comparison } = decide(factsWith({ policy: proposed, own }), '2026-11-22');
  assert.deepEqual(
    comparison?.map(({ line, own, proposed }) => [line, own?.tier, proposed?.tier]),
    [
      ['2', 'supported', 'supported'],
      ['1', null, 'supported'],
    ],
  );
});

test('where there is no own policy there is nothing to compare', () => {
  assert.equal(decide(factsWith({ policy: proposed }), '2026-11-22').comparison, null);
});

test('an own policy that cannot be read is a note, and the other one decides', () => {
  const own = policyOf('nonsense: 1\n');
  const { comparison, notes, lines } = decide(factsWith({ policy: proposed, own }), '2026-11-22');
  assert.equal(comparison, null);
  assert.equal(lines.length, 2);
  assert.deepEqual(notes.find(({ code }) => code === 'not-compared')?.where, { path: policyPath });
});

test('an end that is earlier than the own one is a problem, unless the policy allows it or it is only a trial', () => {
  const own = policyOf('line: major\nsupport: release + 4y\n');
  const shorter = 'line: major\nsupport: release + 3y\n';
  const codes = (text: string, isTrial: boolean) => {
    const { problems, notes } = decide(
      factsWith({ policy: policyOf(text, '--policy'), own, isTrial }),
      '2026-11-22',
    );
    const told = notes.map(({ code }) => code).filter((code) => code.startsWith('short'));
    return [problems.map(({ code }) => code), told];
  };
  const twice = ['shortened-promise', 'shortened-promise'];
  assert.deepEqual(codes(shorter, false), [twice, []]);
  assert.deepEqual(codes(shorter, true), [[], ['shortening-ahead', 'shortening-ahead']]);
  for (const isTrial of [false, true])
    assert.deepEqual(codes(`${shorter}allow-shortening: ["2", "1"]\n`, isTrial), [[], twice]);
  assert.deepEqual(codes('line: major\nsupport: release + 5y\n', false), [[], []]);
});

test('the own policy is held to the one that was published before it, without a comparison', () => {
  const policy = policyOf('line: major\nsupport: release + 1y\n');
  const previous = policyOf('line: major\nsupport: release + 4y\n');
  const { comparison, problems } = decide(factsWith({ policy, previous }), '2026-11-22');
  assert.equal(comparison, null);
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where?.path]),
    [
      ['shortened-promise', policyPath],
      ['shortened-promise', policyPath],
    ],
  );
  const kept = decide(factsWith({ policy: previous, previous: policy }), '2026-11-22');
  assert.deepEqual(kept.problems, []);
});

test('a previous version that nobody could read promised nothing', () => {
  const { problems, notes } = decide(factsWith({ previous: policyOf('nonsense: 1\n') }), '2026-11-22');
  assert.deepEqual([problems, notes], [[], []]);
});

test('a date in the table is a promise too, and names its row', () => {
  const policy = policyOf('line: major\nsupport: release + 1y\n');
  const table = documentWith('| 2.x | 2028-01-31 |', '| 1.x | 2026-01-15 |');
  const { problems, notes } = decide(factsWith({ policy }, table), '2026-11-22');
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where?.path, where?.line]),
    [['shortened-promise', 'SECURITY.md', 7]],
  );
  const trial = decide(factsWith({ policy, isTrial: true }, table), '2026-11-22');
  assert.deepEqual(
    [trial.problems, trial.notes.some(({ code }) => code === 'shortening-ahead'), notes.length],
    [[], true, notes.length],
  );
});

test('a date in the table that the policy outlasts is a note', () => {
  const policy = policyOf('line: major\nsupport: release + 3y\n');
  const table = documentWith('| 2.x | 2028-01-31 |', '| 1.x | 2028-01-15 |');
  const { problems, notes } = decide(factsWith({ policy }, table), '2026-11-22');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    notes.filter(({ code }) => code === 'date-differs').map(({ where }) => where?.line),
    [7],
  );
});

test('a date that differs is no note once both days are over', () => {
  const policy = policyOf('line: major\nsupport: release + 3y\n');
  const table = documentWith('| 2.x | 2028-01-31 |', '| 1.x | 2026-12-31 |');
  const differing = (day: '2026-11-22' | '2027-06-01') =>
    decide(factsWith({ policy }, table), day).notes.filter(({ code }) => code === 'date-differs').length;
  assert.deepEqual([differing('2026-11-22'), differing('2027-06-01')], [2, 1]);
});

test('with dates: sync a day in the table moves to an earlier one only where that is allowed', () => {
  const policy = 'line: major\nsupport: release + 1y\ndates: sync\n';
  const table = documentWith('| 2.x | 2028-01-31 |', '| 1.x | 2026-01-15 |');
  const refused = decide(factsWith({ policy: policyOf(policy) }, table), '2026-11-22');
  assert.deepEqual(
    refused.problems.map(({ code }) => code),
    ['shortened-promise'],
  );
  const allowed = decide(
    factsWith({ policy: policyOf(`${policy}allow-shortening: ["2"]\n`) }, table),
    '2026-11-22',
  );
  assert.deepEqual(allowed.problems, []);
  assert.match(allowed.document.after ?? '', /\| 2\.x \| 2027-\d\d-\d\d \|/);
});
