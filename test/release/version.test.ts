import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import compareSemVer from 'semver/functions/compare.js';
import type { Version } from '../../src/release/release.ts';
import { compareNumbers, compareVersions, readVersion } from '../../src/release/version.ts';

/** Text, and what it says: numbers, pre-release and later fix. */
const versions: readonly (readonly [string, string, string?])[] = [
  ['1.2.3', '1.2.3'],
  ['v1.2.3', '1.2.3'],
  ['V5.4.0', '5.4.0'],
  ['v.0.1.8', '0.1.8'],
  ['1.2.3+build.5', '1.2.3'],
  ['1.2.3-rc.1', '1.2.3 before rc.1'],
  ['1.2.3-rc.1+linux', '1.2.3 before rc.1'],
  ['v363', '363'],
  ['1.8', '1.8'],
  ['3.0.14.0', '3.0.14.0'],
  ['v2.04', '2.4', '2.04'],
  ['016.5', '16.5', '016.5'],
  ['19.03.1', '19.3.1', '19.03.1'],
  ['2024.04', '2024.4', '2024.04'],
  ['2024-04-05', '2024.4.5', '2024.04.05'],
  ['20240405', '20240405'],
  ['1_2_3', '1.2.3'],
  ['10-0-1', '10.0.1'],
  ['7-0-0-beta1', '7.0.0 before beta1'],
  ['2.2b1', '2.2 before beta.1'],
  ['4.0rc2', '4.0 before rc.2'],
  ['12.0.0RC1', '12.0.0 before rc.1'],
  ['1.0a3', '1.0 before alpha.3'],
  ['1.0.dev456', '1.0 before dev.456'],
  ['0.1.dev', '0.1 before dev'],
  ['1.0.post1', '1.0 then 1'],
  ['1.0.post1.dev2', '1.0 before post.1.dev.2'],
  ['1.0+ubuntu.1', '1.0'],
  ['1!2.0', '1!2.0', '2.0'],
  ['3.0.0.rc1', '3.0.0 before rc.1'],
  ['3.0.0.pre', '3.0.0 before pre'],
  ['3.0.0.beta.2', '3.0.0 before beta.2'],
  ['5.4.0.Final', '5.4.0'],
  ['5.4.GA', '5.4'],
  ['4.3.0-RELEASE', '4.3.0'],
  ['4.3.0.SP1', '4.3.0 then 1'],
  ['3.1-M1', '3.1 before M1'],
  ['3.1.0.CR1', '3.1.0 before rc.1'],
  ['1.0.x-dev', '1.0 before x.dev'],
  ['3.8.3-patch.16', '3.8.3 before patch.16'],
  ['1.2.3-4', '1.2.3 before 4'],
  ['4.18.1-es', '4.18.1 before es'],
  ['5.0.0-alpha-issue-3.1', '5.0.0 before alpha-issue-3.1'],
];

const noVersions: readonly (readonly [string, string])[] = [
  ['', 'not a version'],
  ['nightly', 'not a version'],
  ['release-1.2.3', 'not a version'],
  ['untagged-0ddecca233f5', 'not a version'],
  ['0ddecca233f5', 'not a version'],
  ['1.2.', 'not a version'],
  ['1.2.3-', 'not a version'],
  ['1.2.3 ', 'not a version'],
  [' 1.2.3', 'not a version'],
  ['1.2.3 final', 'not a version'],
  ['1.2.3/4', 'not a version'],
  ['1.2.3.4.5', 'more than four numbers'],
  ['99999999999999999999.1', 'a number too large for a version'],
  ['v1.20-latest', 'moving label'],
  ['3.x', 'moving label'],
];

describe('reading a version', () => {
  for (const [text, wanted, parts] of versions) {
    test(`${text} reads as ${wanted}`, () => {
      const version = read(text);
      assert.equal(spell(version), wanted);
      if (parts !== undefined) assert.equal(version.parts.join('.'), parts);
    });
  }

  for (const [text, reason] of noVersions) {
    test(`${JSON.stringify(text)} is refused: ${reason}`, () => {
      assert.deepEqual(readVersion(text), { kind: 'not-a-version', reason });
    });
  }

  test('a suffix the policy calls stable makes a later fix', () => {
    assert.equal(spell(read('3.8.3-patch.16', ['patch'])), '3.8.3 then 16');
    assert.equal(spell(read('3.8.3-Patch', ['patch'])), '3.8.3 then 0');
    assert.equal(spell(read('1.2.3-4', ['N'])), '1.2.3 then 4');
    assert.equal(spell(read('3.8.3-patch.16-rc.1', ['patch'])), '3.8.3 before patch.16-rc.1');
    assert.equal(spell(read('3.8.3-rc.1', ['patch'])), '3.8.3 before rc.1');
  });

  test('the text is the version without its v', () => {
    assert.equal(read('v1.2.3-patch.4').text, '1.2.3-patch.4');
  });

  test('any text is read or refused with a reason', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const reading = readVersion(text, ['patch', 'N']);
        if (reading.kind === 'not-a-version') return assert.notEqual(reading.reason, '');
        const { parts, numbers, later, text: own } = reading.version;
        assert.ok(text.endsWith(own));
        assert.ok(numbers.length >= 1 && numbers.length <= 4);
        assert.deepEqual(parts.map(Number), numbers);
        assert.ok([...numbers, ...later].every(Number.isSafeInteger));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparing versions', () => {
  // biome-ignore format: one order, read in one go
  const ascending = [
    '0.9', '1.0.0-2', '1.0.0-10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2',
    '1.0.0-beta.11', '1.0rc1', '1.0.0', '1.0.post0', '1.0.post1', '1.0.post2', '1.0.0.1', '1.0.1', '1.9.0', '1.10.0', '2.04', '2.5', '1!0.1',
  ];

  test('numbers count before the stage, a pre-release before its release, a later fix after it', () => {
    const byText = ascending.toSorted();
    assert.notDeepEqual(byText, ascending);
    assert.deepEqual(
      byText
        .map((text) => ({ text, version: read(text) }))
        .toSorted((a, b) => compareVersions(a.version, b.version))
        .map(({ text }) => text),
      ascending,
    );
  });

  for (const [a, b] of [
    ['1.0', '1.0.0'],
    ['v2.04', '2.4'],
    ['1.0rc1', '1.0.0.rc.1'],
    ['1.2.3+a', '1.2.3+b'],
    ['5.0.Final', '5.0'],
    ['1.0.post1', '1.0.0.post1'],
  ]) {
    test(`${a} and ${b} are one version`, () => {
      assert.equal(compareVersions(read(a ?? ''), read(b ?? '')), 0);
    });
  }

  test('a later fix without a number above zero is later all the same', () => {
    assert.ok(compareVersions(read('1.0.post0'), read('1.0')) > 0);
    assert.ok(compareVersions(read('1.0'), read('1.0.post0')) < 0);
  });

  test('agrees with SemVer wherever both texts are SemVer', () => {
    fc.assert(
      fc.property(semVerText, semVerText, (a, b) => {
        assert.equal(Math.sign(compareVersions(read(a), read(b))), compareSemVer(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('is a strict weak order', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        assert.equal(Math.sign(compareVersions(a, b)), -Math.sign(compareVersions(b, a)) + 0);
        assert.equal(compareVersions(a, a), 0);
        const [low, middle, high] = [a, b, c].toSorted(compareVersions) as [Version, Version, Version];
        assert.ok(compareVersions(low, middle) <= 0 && compareVersions(middle, high) <= 0);
        assert.ok(compareVersions(low, high) <= 0);
        if (compareVersions(low, high) === 0) assert.equal(compareVersions(low, middle), 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers compare with the shorter tuple padded with zeros', () => {
    assert.equal(compareNumbers([8], [8, 0]), 0);
    assert.ok(compareNumbers([8], [8, 1]) < 0);
    assert.ok(compareNumbers([10], [9, 9, 9]) > 0);
  });
});

const hostileText = fc.oneof(
  fc.string({ maxLength: 255 }),
  fc.string({
    unit: fc.constantFrom('1', '0', '.', '-', '_', '+', 'v', 'rc', 'a', 'post', 'patch', 'x', '!', '9'),
    maxLength: 80,
  }),
);
const identifier = fc.constantFrom(
  'rc',
  'alpha',
  'beta-2',
  '0',
  '1',
  '2',
  '10',
  'RC1',
  'rc1',
  'x-y',
  '99999999999999999999',
);
const number = fc.constantFrom(0, 1, 2, 10);
const semVerText = fc
  .tuple(number, number, number, fc.array(identifier, { maxLength: 3 }))
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre.length === 0 ? '' : `-${pre.join('.')}`}`)
  .filter((text) => readVersion(text).kind === 'version');
const anyVersion = fc
  .tuple(
    fc.constantFrom('', 'v', '1!'),
    fc.array(fc.constantFrom('0', '1', '01', '2', '10'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      '',
      '.0',
      '-rc.1',
      'rc1',
      'b2',
      '.post1',
      '.post2',
      '-patch.1',
      '-patch',
      '-1',
      '-10',
      '-x.9',
      '.Final',
      '+z',
    ),
  )
  .map(([before, parts, after]) => readVersion(`${before}${parts.join('.')}${after}`, ['patch']))
  .filter((reading) => reading.kind === 'version')
  .map((reading) => reading.version);

function read(text: string, stableSuffixes: readonly string[] = []): Version {
  const reading = readVersion(text, stableSuffixes);
  assert.equal(reading.kind, 'version', text);
  return reading.version;
}

function spell({ epoch, numbers, preRelease, later }: Version): string {
  const before = preRelease === null ? '' : ` before ${preRelease}`;
  const then = later.length === 0 ? '' : ` then ${later.join('.')}`;
  return `${epoch === 0 ? '' : `${epoch}!`}${numbers.join('.')}${before}${then}`;
}
