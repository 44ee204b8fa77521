import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endMeant, meantEnd, parseEnd } from '../../src/policy/end.ts';
import { printEnd } from '../../src/policy/print.ts';
import { anyEnd } from './arbitrary.ts';

const scope = { earlier: ['active'], later: ['security', 'extended'] };

for (const [text, printed] of [
  ['newest 3', 'newest 3'],
  ['next+6mo', 'next + 6mo'],
  ['next ( 2 ) + 6 weeks', 'next(2) + 6w'],
  ['next(1)', 'next'],
  ['release + 18 months', 'release + 18mo'],
  ['release + 1 year', 'release + 1y'],
  ['last + 30 days', 'last + 30d'],
  ['active + 1y', 'active + 1y'],
  ['lts(2)', 'lts(2)'],
  ['max(major + 6mo,release + 2y)', 'max(major + 6mo, release + 2y)'],
  ['min( sibling , major(2) )', 'min(sibling, major(2))'],
  ['eom(max(next, 2024-02-29))', 'eom(max(next, 2024-02-29))'],
  ['eoy(release)', 'eoy(release)'],
  ['forever', 'forever'],
  ['never', 'never'],
  ['newest 9999', 'newest 9999'],
  [`${'eom('.repeat(16)}next${')'.repeat(16)}`, `${'eom('.repeat(16)}next${')'.repeat(16)}`],
] as const) {
  test(`"${text}" is read`, () => {
    const reading = parseEnd(text, scope);
    assert.equal(reading.ok && printEnd(reading.end), printed);
  });
}

for (const [text, offset, length, fix] of [
  ['', 0, 1, /write an end such as/],
  ['relase + 1y', 0, 6, /did you mean "release"/],
  ['activ', 0, 5, /did you mean "active"/],
  ['whenever', 0, 8, /use newest, release/],
  ['security + 1y', 0, 8, /refer only to earlier tiers/],
  ['newest', 6, 1, /write how many/],
  ['newest 0', 7, 1, /from 1 to 9999/],
  ['newest 10000', 7, 5, /from 1 to 9999/],
  ['next(0)', 5, 1, /from 1 to 9999/],
  ['next(2', 6, 1, /close the bracket/],
  ['next + 6', 8, 1, /write a duration/],
  ['next + mo', 7, 2, /write a duration/],
  ['next + 6 fortnights', 9, 10, /write a duration/],
  ['release + 201y', 10, 3, /at most 200 years/],
  ['newest 3 + 6mo', 9, 1, /write "next\(3\) \+/],
  ['2025-01-01 + 1y', 11, 1, /add time only to an anchor/],
  ['next + 1y + 1mo', 10, 1, /add time only to an anchor/],
  ['2025-02-29', 0, 10, /a date that exists/],
  ['2025-2-1', 0, 8, /a date that exists/],
  ['next next', 5, 4, /remove what follows/],
  ['max next', 4, 4, /the ends to choose from/],
  ['max(next, )', 10, 1, /write an end/],
  ['eom(next', 8, 1, /close the bracket/],
  ['>= 3', 0, 1, /write an end/],
] as const) {
  test(`"${text}" is a fault at ${offset}`, () => {
    const reading = parseEnd(text, scope);
    assert.ok(!reading.ok);
    assert.deepEqual([reading.fault.offset, reading.fault.length], [offset, length]);
    assert.match(reading.fault.fix, fix);
  });
}

for (const depth of [17, 5000]) {
  test(`brackets do not nest ${depth} deep`, () => {
    const reading = parseEnd(`${'eom('.repeat(depth)}next${')'.repeat(depth)}`);
    assert.match(reading.ok ? '' : reading.fault.fix, /fewer nested/);
  });
}

test('a fault says what was found, or that nothing was', () => {
  const found = ['relase', 'next +'].map((text) => parseEnd(text));
  assert.deepEqual(
    found.map((reading) => !reading.ok && reading.fault.found),
    ['"relase"', null],
  );
});

test('any text is read or has a fault inside it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = parseEnd(text);
      assert.ok(reading.ok || (reading.fault.offset >= 0 && reading.fault.offset <= text.length));
    }),
  );
});

test('what is printed reads as the same end', () => {
  fc.assert(
    fc.property(anyEnd(['active']), (end) => {
      assert.deepEqual(parseEnd(printEnd(end), scope), { ok: true, end });
    }),
  );
});

test('an end as people write it first is answered with an end that can be read', () => {
  for (const text of ['18 months', '2y', 'latest', 'Latest', 'current', 'last 3', 'latest 2', '3 majors']) {
    const [, written] = /"(.+?)"/.exec(endMeant(text) ?? '') ?? [];
    assert.ok(written !== undefined && parseEnd(written).ok, text);
    assert.ok(!parseEnd(text).ok, text);
  }
});

test('the lines that an end names are a key of their own', () => {
  for (const text of ['newest 2 majors', 'last two major versions', 'two majors', 'Latest 2 major releases'])
    assert.deepEqual(meantEnd(text), { end: 'newest 2', line: 'major' }, text);
  assert.deepEqual(meantEnd('newest 3 minors'), { end: 'newest 3', line: 'minor' });
  assert.equal(endMeant('newest 2 majors'), 'write "newest 2", and "line: major" for the lines it counts');
});

test('what is an end, or means nothing, is not answered', () => {
  for (const text of ['last', 'newest', 'release', 'relase + 2y', '', 'last version', '2', 'two'])
    assert.equal(endMeant(text), null, text);
});
