import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import {
  fromFloor,
  fromSaidFloor,
  inTiers,
  withConcreteRows,
  withExceptions,
  withFloor,
  withLatestReleases,
} from '../../src/infer/derive.ts';
import { type Contradiction, fitOf } from '../../src/infer/fit.ts';
import { everythingFrom, type Guess } from '../../src/infer/space.ts';
import { evidence, policyFrom, sixMinors, version } from './table.ts';

const guess = { text: 'line: minor\nsupport: newest 1\n', cost: 1 };
const against = (line: string, table: Contradiction['table']): Contradiction => ({
  day: '2025-07-01',
  line,
  table,
  policy: 'ended',
});

/** What a table of July 2025 says of each minor. */
const observedIn = (rows: readonly string[]) => {
  const { sights, observe } = evidence([version('2025-07-01', ...rows)], sixMinors);
  return sights.flatMap((sight) => observe(sight, sight.day, { kind: 'numbers', count: 2 }));
};

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

test('the newest line is never an exception that ends, as the table is ahead of the releases', () => {
  const ended = [against('2.2', 'ended')];
  assert.notEqual(withExceptions(guess, ended), null);
  assert.equal(withExceptions(guess, ended, new Map(), '2.2'), null);
  assert.notEqual(withExceptions(guess, [against('1.2', 'ended')], new Map(), '2.2'), null);
  assert.notEqual(withExceptions(guess, [against('2.2', 'supported')], new Map(), '2.2'), null);
});

test('lines without a gap may mean everything from the lowest on, and a table with a gap does not', () => {
  const floorOf = (...rows: readonly string[]) => fromFloor('minor', observedIn(rows))?.text;
  const rows = ['2.2.x yes', '2.1.x yes', '2.0.x yes', '1.2.x yes', '< 1.2 no'];
  assert.equal(floorOf(...rows), everythingFrom('minor', '1.2'));
  assert.equal(floorOf('2.1.x yes', '2.0.x no', '1.2.x yes'), undefined);
});

test('a row that promises everything from a version on is taken at its word', () => {
  const saidBy = (...rows: readonly string[]) => {
    const { sights } = evidence([version('2025-07-01', ...rows)], sixMinors);
    return sights[0] === undefined ? undefined : fromSaidFloor(sights[0])?.text;
  };
  assert.equal(saidBy('>= 1.2 yes', '< 1.2 no'), everythingFrom('minor', '1.2'));
  assert.equal(saidBy('>= 1.2.1 yes', '< 1.2.1 no'), everythingFrom('patch', '1.2.1'));
  assert.equal(saidBy('>= 2.0.0 yes', '< 2.0 no'), everythingFrom('major', '2'));
  assert.equal(saidBy('>= 2.0 yes', '>= 1.1 yes', '< 1.1 no'), everythingFrom('minor', '1.1'));
  assert.equal(saidBy('2.x yes', '>= 1.2 yes', '< 1.2 no'), everythingFrom('minor', '1.2'));
  assert.equal(saidBy('>= 2.0 no', '1.x yes'), undefined, 'it ends there');
  assert.equal(saidBy('2.x yes', '< 2.0 no'), undefined);
});

test('prose of more lines than the table has is meant from its lowest on', () => {
  const prose = { text: 'line: minor\nsupport: newest 4\n', cost: 0.5, said: 'prose' } as const;
  const begun = (given: Guess, ...rows: readonly string[]) => {
    const known = evidence([version('2025-07-01', ...rows)], sixMinors);
    const policy = policyFrom(given.text);
    const against = fitOf(policy, known).at(-1) ?? [];
    return withFloor({ ...given, policy }, against, observedIn(rows))?.text;
  };
  const floor = 'line: minor\nrules:\n  - when: "<2.0"\n    support: never\nsupport: newest 4\n';
  assert.equal(begun(prose, '2.1.x yes', '2.0.x yes'), floor);
  assert.equal(begun(prose, '2.1.x yes', '2.0.x yes', '1.2.x no', '< 1.2 no'), floor);
  assert.equal(begun(prose, '2.1.x yes', '1.2.x yes'), undefined, '2.0 is between them');
  assert.equal(begun(prose, '2.0.x yes', '< 2.0 no'), undefined, 'the newest is not listed');
  assert.equal(begun({ ...prose, said: undefined }, '2.1.x yes', '2.0.x yes'), undefined, 'nobody said four');
  const enough = { ...prose, text: 'line: minor\nsupport: newest 2\n' };
  assert.equal(begun(enough, '2.1.x yes', '2.0.x yes'), undefined, 'it fits as it is');
  assert.equal(policyFrom(floor).rules.length, 1);
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
