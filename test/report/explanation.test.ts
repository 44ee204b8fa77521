import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import type { Support } from '../../src/policy/support.ts';
import { explanationsPage } from '../../src/report/explanation.ts';
import { plain } from '../../src/report/paint.ts';
import { aSupport } from './decisions.ts';

const look = { paint: plain, columns: null };

function explained(support: Support, rule = '', product: string | null = null) {
  return { product, support, rule };
}

test('a line is explained by its tier, its ends, the reason, the rule and its releases', () => {
  assert.deepEqual(
    explanationsPage([explained(aSupport('3', 'supported'), 'supported: newest 2')], '2026-11-22', look),
    [
      '3  supported on 2026-11-22',
      '',
      '  ends      supported  when 5.0 is released',
      '  because   supported until 5.0 is released (newest 2)',
      '  rule      supported: newest 2',
      '  released  3.0.2 on 2026-05-02',
    ],
  );
});

test('ends that are past say so, and tiers stand under each other', () => {
  const ends = [
    { tier: 'active', date: '2026-06-30', undated: null },
    { tier: 'security', date: '2026-11-22', undated: null },
  ] as const;
  const support = { ...aSupport('3', 'security'), lts: true, ends };
  const page = explanationsPage([explained(support)], '2026-11-22', look);
  assert.equal(page[0], '3  security (LTS) on 2026-11-22');
  assert.deepEqual(page.slice(2, 4), [
    '  ends      active    2026-06-30, past',
    '            security  2026-11-22',
  ]);
});

test('a tier that was over before the first release never applied', () => {
  const ends = [
    { tier: 'active', date: '2026-01-31', undated: null },
    { tier: 'security', date: '2027-01-31', undated: null },
  ] as const;
  const page = explanationsPage([explained({ ...aSupport('3', 'security'), ends })], '2026-11-22', look);
  assert.equal(page[2], '  ends      active    never applied');
});

test('of several releases the first and the latest are told, each with its day where it is known', () => {
  const { line, ...support } = aSupport('3', 'supported');
  const released = (first: Day | null, last: Day | null) => {
    const latest = { ...line.latest, day: last };
    const releases = [latest, { ...line.latest, day: first }];
    const found = explained({ ...support, line: { ...line, latest, releases, released: first } });
    return explanationsPage([found], '2026-11-22', look).at(-1);
  };
  assert.equal(
    released('2026-04-13', '2026-05-02'),
    '  released  first on 2026-04-13, latest 3.0.2 on 2026-05-02, 2 releases',
  );
  assert.equal(released(null, null), '  released  first on an unknown day, latest 3.0.2, 2 releases');
});

test('an ended line is ended', () => {
  assert.equal(
    explanationsPage([explained(aSupport('1', null))], '2026-11-22', look)[0],
    '1  not supported on 2026-11-22',
  );
});

test('a reason that only says the end and the rule again is left out, any other one stays', () => {
  const because = (isOnlyItsEnd: boolean) =>
    explanationsPage([explained({ ...aSupport('3', 'supported'), isOnlyItsEnd })], '2026-11-22', look).filter(
      (row) => row.includes('because'),
    );
  assert.deepEqual([because(true).length, because(false).length], [0, 1]);
});

test('several lines of a product are a table, a single one stands at length', () => {
  const found = [
    explained(aSupport('3.1', 'supported'), '', 'server'),
    explained(aSupport('3.0', null), '', 'server'),
    explained(aSupport('3', null), '', 'client'),
  ];
  assert.deepEqual(explanationsPage(found, '2026-11-22', look).slice(0, 8), [
    '── server',
    '',
    '  release line  latest   why',
    '  3.1           3.1.0.2  supported until 5.0 is released (newest 2)',
    '  3.0           3.0.0.2  ended: a newer line is out (newest 2)',
    '  explain "server 3.1" shows the ends and the rule of that line',
    '',
    'client 3  not supported on 2026-11-22',
  ]);
});

test('in a narrow terminal every line is wrapped under its own words', () => {
  const page = explanationsPage([explained(aSupport('3', 'supported'))], '2026-11-22', {
    ...look,
    columns: 44,
  });
  assert.deepEqual(page.slice(3, 5), [
    '  because   supported until 5.0 is released',
    '            (newest 2)',
  ]);
});
