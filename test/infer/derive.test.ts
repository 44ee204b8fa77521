import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import {
  fromFloor,
  inTiers,
  withConcreteRows,
  withExceptions,
  withLatestReleases,
} from '../../src/infer/derive.ts';
import type { Contradiction } from '../../src/infer/fit.ts';
import { everythingFrom } from '../../src/infer/space.ts';
import { evidence, policyFrom, sixMinors, version } from './table.ts';

const guess = { text: 'line: minor\nsupport: newest 1\n', cost: 1 };
const against = (line: string, table: Contradiction['table']): Contradiction => ({
  day: '2025-07-01',
  line,
  table,
  policy: 'ended',
});

test('lines that the newest table has otherwise become exceptions with a reason', () => {
  const made = withExceptions(guess, [against('1.2', 'supported')]);
  const { overrides } = policyFrom(made?.text ?? '');
  assert.deepEqual(
    overrides.map(({ line, because }) => [line.name, because]),
    [['1.2', 'SECURITY.md lists it as supported']],
  );
  assert.ok((made?.cost ?? 0) > guess.cost);
});

test('no exception is made of a line that no row names, nor of many', () => {
  assert.equal(withExceptions(guess, [against('1.2', 'unlisted')]), null);
  assert.equal(withExceptions(guess, []), null);
  const many = ['1.0', '1.1', '1.2', '2.0'].map((line) => against(line, 'supported'));
  assert.equal(withExceptions(guess, many), null);
});

test('everything from a line on is a rule of its own, and a table with a gap has none', () => {
  const floorOf = (...rows: readonly string[]) => {
    const { sights, observe } = evidence([version('2025-07-01', ...rows)], sixMinors);
    const [sight] = sights;
    if (sight === undefined) return undefined;
    const observed = observe(sight, sight.day, { kind: 'numbers', count: 2 });
    return fromFloor('minor', observed, sight.isOpen);
  };
  const said = floorOf('>= 1.2 yes', '< 1.2 no');
  const frozen = floorOf('2.2.x yes', '2.1.x yes', '2.0.x yes', '1.2.x yes', '< 1.2 no');
  assert.deepEqual(
    [said?.text, frozen?.text],
    [everythingFrom('minor', '1.2'), everythingFrom('minor', '1.2')],
  );
  assert.ok(
    (said?.cost ?? 0) < (frozen?.cost ?? 0),
    'what a row says is likelier than what it may only seem to',
  );
  assert.equal(floorOf('2.1.x yes', '2.0.x no', '1.2.x yes'), null);
});

test('the same end becomes that of the last of two tiers', () => {
  const words = { first: 'active', last: 'security', count: 1 };
  const made = inTiers({ text: 'line: minor\nsupport: newest 2\n', cost: 1 }, words);
  assert.equal(made?.text, 'line: minor\ntiers:\n  active: next\n  security: newest 2\n');
  assert.equal(inTiers(guess, words), null, 'two tiers that end together are one');
});

test('a column of latest releases is kept up where people moved it in the history of the table', () => {
  const text = (latest: string) =>
    `# Security\n\n## Supported Versions\n\n| Version | Latest | Supported |\n|-|-|-|\n| 1.2.x | ${latest} | yes |\n`;
  const derived = (...latest: readonly string[]) => {
    const versions = latest.map((each, at) => ({ day: `2025-0${at + 6}-01` as Day, text: text(each) }));
    const { sights } = evidence(versions, sixMinors);
    return withLatestReleases({ ...guess, policy: policyFrom(guess.text) }, sights);
  };
  assert.equal(derived('1.2.0', '1.2.1').text, `${guess.text}latest: update\n`);
  assert.equal(derived('1.2.0', '1.2.1').policy.document.latest, 'update');
  assert.equal(derived('1.2.1', '1.2.0').text, guess.text, 'back is no move');
  assert.equal(derived('1.2.0').text, guess.text);
  assert.equal(derived('see below', '1.2.1').text, guess.text);
});

test('rows for each line are a key of their own', () => {
  assert.equal(policyFrom(withConcreteRows(guess).text).document.rows, 'concrete');
});
