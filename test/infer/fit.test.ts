import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf } from '../../src/infer/fit.ts';
import { evidence, policyFrom, releasesOf, sixMinors, version } from './table.ts';

const history = [
  version('2024-06-10', '1.2.x yes', '1.1.x yes', '< 1.1 no'),
  version('2025-07-01', '2.1.x yes', '2.0.x yes', '< 2.0 no'),
];

test('a policy is held against each version with the releases of its own day', () => {
  const fit = (text: string) =>
    fitOf(policyFrom(text), evidence(history, sixMinors)).map((against) => against.length);
  assert.deepEqual(fit('line: minor\nsupport: newest 2\n'), [0, 0]);
  assert.deepEqual(fit('line: minor\nsupport: newest 1\n'), [1, 1]);
  assert.deepEqual(fit('line: minor\nsupport: min(sibling(2), major(2))\n'), [0, 2]);
});

test('a contradiction names the version, the line, and both states', () => {
  const [first] = fitOf(policyFrom('line: minor\nsupport: newest 1\n'), evidence(history, sixMinors));
  assert.deepEqual(first, [{ day: '2024-06-10', line: '1.1', table: 'supported', policy: 'ended' }]);
});

test('rows finer than the lines are held to the policy one by one', () => {
  const releases = releasesOf({
    '6.0.0': '2020-01-10',
    '6.2.0': '2021-01-10',
    '7.0.0': '2022-01-10',
    '7.2.0': '2023-01-10',
    '7.4.0': '2024-01-10',
  });
  const table = [version('2024-02-01', '7.4.x yes', '7.2.x yes', '< 7.2 no', '6.2.x yes', '< 6.2 no')];
  const wrong = (text: string) =>
    fitOf(policyFrom(text), evidence(table, releases))
      .flat()
      .map(({ line }) => line);
  assert.deepEqual(wrong('line: major\nsupport: newest 2\n'), ['7.0', '6.0']);
  const ruled =
    'line: minor\nrules:\n  - when: last-of-major\n    support: major(2)\nsupport: min(sibling(2), major)\n';
  assert.deepEqual(wrong(ruled), []);
});

test('in a table of majors one finer row stands for what is left of its major, whatever its number is', () => {
  const releases = releasesOf({
    '2.3.0': '2020-01-10',
    '2.4.0': '2020-06-10',
    '2.5.0': '2022-06-10',
    '3.0.0': '2021-01-10',
    '4.0.0': '2021-06-10',
  });
  const wrong = (...rows: readonly string[]) =>
    fitOf(
      policyFrom('line: major\nsupport: newest 3\n'),
      evidence([version('2022-12-14', ...rows)], releases),
    )
      .flat()
      .map(({ line }) => line);
  assert.deepEqual(wrong('4.x yes', '3.x yes', '2.4.x yes', '< 2.4 no'), []);
  assert.deepEqual(
    wrong('4.x yes', '3.x yes', '2.4.x yes', '2.3.x no'),
    ['2', '2.3'],
    'a row of its own says more',
  );
  assert.deepEqual(
    wrong('4.0.x yes', '3.0.x yes', '2.4.x yes', '< 2.4 no'),
    ['2.5', '2.3'],
    'no row of majors',
  );
});

test('of the days a version is meant for the one that fits best counts', () => {
  const ahead = [version('2025-05-20', '2.1.x yes', '< 2.1 no')];
  const [against] = fitOf(policyFrom('line: minor\nsupport: newest 1\n'), evidence(ahead, sixMinors));
  assert.deepEqual(against, []);
});

test('a table with two words for support is held to the tiers', () => {
  const table = [version('2025-07-01', '2.1.x yes', '2.0.x ⚠️', '< 2.0 no')];
  const wrong = (text: string) => fitOf(policyFrom(text), evidence(table, sixMinors)).flat().length;
  assert.equal(wrong('line: minor\ntiers:\n  active: next\n  security: newest 2\n'), 0);
  assert.equal(wrong('line: minor\ntiers:\n  active: newest 2\n  security: newest 3\n'), 1);
});
