import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../src/day.ts';
import { firstOfEach, heldAgainst, rankedGuesses } from '../../src/infer/guesses.ts';
import { evidence, releasesOf, sixMinors, tableOf, version } from './table.ts';

const best = (...versions: Parameters<typeof evidence>[0]) =>
  rankedGuesses(evidence(versions, sixMinors), [])[0]?.text;

test('the plainest policy that gives every table comes first', () => {
  assert.equal(
    best(
      version('2024-06-10', '1.2.x yes', '1.1.x yes', '< 1.1 no'),
      version('2026-01-10', '2.2.x yes', '2.1.x yes', '< 2.1 no'),
    ),
    'line: minor\nsupport: newest 2\n',
  );
  assert.equal(
    best(
      version('2025-06-10', '2.1.x yes', '1.2.x yes', '< 1.2 no'),
      version('2026-01-10', '2.2.x yes', '1.2.x yes', '< 1.2 no'),
    ),
    'line: minor\nsupport: min(sibling, major(2))\n',
  );
});

test('a line that is kept beside the newest is an exception where nothing plainer fits', () => {
  assert.match(
    best(version('2026-01-10', '2.2.x yes', '1.1.x yes', '1.2.x no', '< 1.1 no')) ?? '',
    /"1\.1": \{ supported: forever/,
  );
});

test('beside rows that tell an end nothing lasts for ever, and an exception lasts until that day', () => {
  const textsOf = (...ends: readonly string[]) => {
    const rows = ['2.2.x | yes', '1.1.x | yes', '1.2.x | no'].map((row, at) => `| ${row} | ${ends[at]} |`);
    const table = tableOf('2026-01-10', sixMinors, '| Version | Supported | Until |', ...rows);
    return rankedGuesses(table, []).map(({ text }) => text);
  };
  const told = textsOf('2027-06-30', '2026-09-30', '2025-12-01');
  assert.ok(textsOf('', '', '').some((text) => text.includes('"1.1": { supported: forever')));
  assert.deepEqual(
    told.filter((text) => text.includes('forever')),
    [],
  );
  assert.ok(told.some((text) => text.includes('"1.1": { supported: 2026-09-30')));
});

test('what the prose states is tried as well, and every text once', () => {
  const stated = { text: 'line: minor\nsupport: newest 2\n', cost: 0.5 };
  const table = version('2025-02-01', '2.x yes');
  const ranked = rankedGuesses(evidence([table], sixMinors), [stated]);
  assert.equal(rankedGuesses(evidence([], sixMinors), [stated])[0]?.text, stated.text);
  assert.equal(new Set(ranked.map(({ text }) => text)).size, ranked.length);
});

test('a text that is no policy is left out', () => {
  assert.deepEqual(
    heldAgainst([{ text: 'line: minor\nsupport: 18 months\n', cost: 1 }], evidence([], sixMinors)),
    [],
  );
});

test('of items with the same key the first stays, in its place', () => {
  assert.deepEqual(
    firstOfEach(['b1', 'a1', 'b2'], (item) => item.charAt(0)),
    ['b1', 'a1'],
  );
});

test('of a long history every policy is held against the newest versions, and the likeliest against all of it', () => {
  const months = Array.from({ length: 14 }, (_, index) => `v1.${index}.0`);
  const releases = releasesOf(
    Object.fromEntries(months.map((name, index) => [name, addDays('2024-01-10', index * 30)] as const)),
  );
  const versions = months.map((_, index) =>
    version(addDays('2024-01-11', index * 30), `1.${index}.x yes`, `< 1.${index} no`),
  );
  let steps = 0;
  const known = { ...evidence(versions, releases), step: () => (steps += 1) };
  const ranked = rankedGuesses(known, []);
  assert.equal(ranked[0]?.text, 'line: minor\nsupport: newest 1\n');
  assert.equal(ranked[0]?.fit.length, 14);
  assert.ok(ranked.length < steps / 2, 'most policies were looked at alone');
});

test('a table that tells two kinds of support apart has two tiers before one', () => {
  const first = (...rows: readonly string[]) => best(version('2026-01-10', ...rows));
  const tiered = (line: string, count: number) =>
    `line: ${line}\ntiers:\n  active: next\n  security: newest ${count}\n`;
  assert.equal(first('2.2.x yes', '2.1.x security', '< 2.1 no'), tiered('minor', 2));
  assert.equal(first('2.2.x Fixes', '2.1.x Security', '2.0.x Security', '< 2.0 no'), tiered('minor', 3));
  assert.equal(first('2.x yes', '1.x security'), tiered('major', 2));
  assert.equal(first('2.2.x yes', '2.1.x yes', '< 2.1 no'), 'line: minor\nsupport: newest 2\n');
});

test('a row that promises everything from a version on comes before counts that it also fits', () => {
  const first = (...rows: readonly string[]) => best(version('2026-01-10', ...rows)) ?? '';
  assert.match(first('>= 1.1 yes', '< 1.1 no'), /">=1\.1"/);
  assert.match(first('>= 2.2 yes', '< 2.2 no'), /">=2\.2"/);
  assert.match(first('>= 1.2.1 yes', '< 1.2.1 no'), /line: patch[\s\S]*">=1\.2\.1"/);
  assert.equal(first('2.2.x yes', '< 2.2 no'), 'line: minor\nsupport: newest 1\n');
});
