import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const tiers = 'line: minor · tiers: { full: newest 1, security: newest 2 }';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0';

/** The text for a tier in a table of these rows. */
function textFor(
  rows: readonly string[],
  policy: string,
  tier: string | null,
  versions = released,
  near = 0,
): string | null {
  return surveyed(tableOf(...rows), policy, versions).vocabulary.textFor(tier, near, null);
}

test('what a row says', () => {
  const { rows, vocabulary } = surveyed(
    tableOf('1.3 | Yes', '1.2 | Security fixes', '1.1 | No', '1.0 | ??'),
    tiers,
    released,
  );
  assert.deepEqual(rows.map(vocabulary.statusOf), ['supported', 'supported', 'ended', 'unread']);
});

test('which text is which tier is learnt from the day the table was true', () => {
  const { vocabulary } = surveyed(tableOf('1.2 | Good', '1.2 | Good'), tiers, released);
  assert.ok(vocabulary);
  const table = surveyed(tableOf('1.2 | Yes', '1.1 | Security fixes only', '< 1.1 | No'), tiers, released);
  assert.equal(table.vocabulary.satisfies(rowNamed(table, '1.2'), 'full'), true);
  assert.equal(table.vocabulary.satisfies(rowNamed(table, '1.2'), 'security'), false);
  assert.equal(table.vocabulary.satisfies(rowNamed(table, '1.1'), 'security'), true);
  assert.equal(table.vocabulary.satisfies(rowNamed(table, '1.1'), null), false);
  assert.equal(table.vocabulary.satisfies(rowNamed(table, '< 1.1'), null), true);
});

test('a text stays with its tier when the line moved on', () => {
  const rows = ['1.2 | Yes', '1.1 | Security fixes only', '< 1.1 | No'];
  assert.deepEqual(
    ['full', 'security', null].map((tier) => textFor(rows, tiers, tier)),
    ['Yes', 'Security fixes only', 'No'],
  );
});

test('the policy’s own texts come first', () => {
  const policy = `${tiers} · states: { full: "All", ended: "Over" }`;
  assert.deepEqual(
    ['full', 'security', null].map((tier) =>
      textFor(['1.3 | All', '1.2 | Critical', '1.1 | Over'], policy, tier),
    ),
    ['All', 'Critical', 'Over'],
  );
});

test('a policy with one tier is satisfied by every text that is not ended', () => {
  const table = surveyed(
    tableOf('1.3 | Yes', '1.2 | Security fixes only', '1.1 | No'),
    'line: minor · support: newest 2',
    released,
  );
  const { vocabulary } = table;
  assert.deepEqual(
    table.rows.map((row) => vocabulary.satisfies(row, 'supported')),
    [true, true, false],
  );
});

test('in a table of one supported text every tier is written so', () => {
  assert.equal(textFor(['1.3 | Yes', '1.2 | No'], tiers, 'security'), 'Yes');
});

test('the nearest row gives the text, whole without digits, else its first token', () => {
  const one = 'line: minor · support: newest 2';
  const rows = ['1.3 | ✅ All fixes', '1.2 | ✅ since 1.2', '1.1 | ❌ since 2020', '1.0 | ❌'];
  assert.equal(textFor(rows, one, 'supported', released, 0), '✅ All fixes');
  assert.equal(textFor(rows, one, 'supported', released, 1), '✅');
  assert.equal(textFor(rows, one, null, released, 2), '❌');
});

test('entities are signs, not digits', () => {
  assert.equal(
    textFor(['1.3 | &#10004; Yes'], 'line: minor · support: newest 1', 'supported'),
    '&#10004; Yes',
  );
});

test('a state without an example is the counterpart of the table’s own', () => {
  const one = 'line: minor · support: newest 1';
  assert.equal(textFor(['1.3 | Sim'], one, null), 'Não');
  assert.equal(textFor(['1.3 | :white_check_mark: (LTS)'], one, null), ':x:');
  assert.equal(textFor(['1.3 | ❌'], one, 'supported'), '✅');
  assert.equal(textFor(['1.3 | Actively developed'], one, null), null);
});

test('in a column of days an end is written as a day, like the others', () => {
  const policy = 'line: minor · support: release + 6mo';
  const { vocabulary } = surveyed(
    tableOf('1.3 | Until December 31, 2030', '1.2 | January 1, 2020'),
    policy,
    released,
  );
  assert.equal(vocabulary.textFor('supported', 0, '2027-01-04')?.includes('January 4, 2027'), true);
});

test('in a column of days an open cell means support, elsewhere nothing', () => {
  const dated = surveyed(tableOf('1.3 | -', '1.2 | 2020-01-01'), 'line: minor · support: newest 1', released);
  assert.deepEqual(dated.rows.map(dated.vocabulary.statusOf), ['supported', 'ended']);
  const plain = surveyed(tableOf('1.3 | -', '1.2 | No'), 'line: minor · support: newest 1', released);
  assert.deepEqual(plain.rows.map(plain.vocabulary.statusOf), ['unread', 'ended']);
});

test('“until 4.x” ends with the release of 4', () => {
  const statusOf = (versions: string) => {
    const { rows, vocabulary } = surveyed(
      tableOf('3.x | Until 4.x', '2.x | No'),
      'line: major · support: newest 1',
      versions,
    );
    return rows.map(vocabulary.statusOf)[0];
  };
  assert.deepEqual([statusOf('2.0.0, 3.0.0'), statusOf('2.0.0, 3.0.0, 4.0.0')], ['supported', 'ended']);
});

test('the policy’s texts are known before any word', () => {
  const policy = 'line: minor · support: newest 1 · states: { supported: "??", ended: "!!" }';
  const { rows, vocabulary } = surveyed(tableOf('1.3 | ??', '1.2 | !!'), policy, released);
  assert.deepEqual(rows.map(vocabulary.statusOf), ['supported', 'ended']);
});

test('a day, or the word for one that is not known, tells no tier from another; the words around it do', () => {
  const meant = (...texts: readonly string[]) => {
    const { rows, vocabulary } = surveyed(tableOf(...texts), tiers, released);
    return rows.map((row) => ['full', 'security'].filter((tier) => vocabulary.satisfies(row, tier)));
  };
  const both = ['full', 'security'];
  assert.deepEqual(meant('1.3 | TBD', '1.2 | **2027-01-01**', '1.1 | 2020-01-01'), [both, both, []]);
  assert.deepEqual(meant('1.3 | ✅ (until 2028-01-01)', '1.2 | ⏳ (until 2027-01-01)', '1.1 | 2020-01-01'), [
    ['full'],
    ['security'],
    [],
  ]);
});
