import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Notation, readInterval, readNotation } from '../../../src/document/read/notation.ts';

/** A notation in one short line: `lines 3 (LTS)`, `below= 1.9`, `range 2.0 3.0`. */
function brief(notation: Notation): string {
  switch (notation.kind) {
    case 'lines':
    case 'pre-release':
      return [notation.kind, ...notation.labels.map(({ digits }) => digits), notation.suffix]
        .join(' ')
        .trim();
    case 'below':
    case 'above':
      return `${notation.kind}${notation.inclusive ? '=' : ''} ${notation.bound.digits}`;
    case 'range':
      return `range ${notation.from.digits} ${notation.to.digits}${notation.inclusive ? '' : ' open'}`;
    case 'newest':
    case 'rest':
    case 'branch':
      return [notation.kind, notation.of?.digits ?? ''].join(' ').trim();
    default:
      return notation.kind;
  }
}

const cells: Readonly<Record<string, readonly string[]>> = {
  'lines 3': ['3', '3.x', '3.x.x', '3.*', 'v3', 'V3', 'v3.x', 'V3.x', '3.X', ' 3.x '],
  'lines 3 - LTS': ['3 - LTS'],
  'lines 3 :anchor:': ['v3 :anchor:'],
  'lines 3 ⚓': ['3.x ⚓'],
  'lines 26.06 "Jammy"': ['26.06 "Jammy"'],
  'lines 3.2': ['3.2', '3.2.x', 'v3.2', '3.2.*', '3.2.z'],
  'lines 4.25': ['4.25.z'],
  'lines 9.0.0': ['^9.0.0', '9.0.0'],
  'lines 1.9.4.4': ['1.9.4.4'],
  'lines 13': ['PHPUnit 13', '13.x'],
  'lines 1.3': ['~> 1.3', '~1.3', 'release/1.3', '1.3-stable', 'stable-1.3', 'semver 1.3', 'Version 1.3'],
  'above= 2.0': ['[2.0,)', '[2.0, )', '[2.0, ∞)', '[2.0,*)'],
  'above 2.0': ['(2.0,)'],
  'below= 2026.02': ['R2026.02 and older'],
  'above= 2026.02': ['since R2026.02'],
  'below 2026-04': ['< R2026-04'],
  'lines 7 8': ['7.x, 8.x', '7.x / 8.x', '7.x and 8.x', '7.x y 8.x', '7.x、8.x'],
  'lines 5.1 (LTS)': ['5.1.x (LTS)'],
  'lines 5.1 LTS': ['5.1 LTS'],
  'lines 7.0 (main)': ['7.0.x (main)'],
  'lines 3.0.0': [':3.0.0'],
  'below 2.0': [
    '(,2.0)',
    '(, 2.0)',
    '[0,2.0)',
    '[0.0.0, 2.0)',
    'semver < 2.0',
    '< 2.0',
    '<2.0',
    '< v2.0',
    '<  2.0',
    'Older than 2.0',
    'Pre 2.0',
    'anything below v2.0',
    'Versions before 2.0',
    'prior to 2.0',
    'vor 2.0',
    'avant 2.0',
    'anteriores a 2.0',
    'до 2.0',
    '低于 2.0',
    '2.0 未満',
    '2.0未満',
    '2.0 미만',
  ],
  'below 2.0.0': ['< 2.0.0'],
  'below= 1.9': [
    '(,1.9]',
    '[0,1.9]',
    '<= 1.9',
    '≤ 1.9',
    '=< 1.9',
    '1.9 and earlier',
    '1.9.x and older',
    '1.9 or below',
    '1.9.x 及以下',
    '1.9.x 以前',
    '1.9 이하',
    '1.9 y anteriores',
    '1.9 und älter',
    '1.9 et antérieures',
    '1.9 e anteriores',
    'up to 1.9',
    'bis 1.9',
    "jusqu'à 1.9",
  ],
  'above= 5.0': [
    '>= 5.0',
    '≥ 5.0',
    '=> 5.0',
    '5.0+',
    '5.0 and later',
    '5.0.x and newer',
    '5.0 以降',
    '5.0 und höher',
    'since 5.0',
    'ab 5.0',
    'начиная с 5.0',
  ],
  'above 1.0': ['> 1.0', '>1.0', 'newer than 1.0', 'after v1.0'],
  'range 2.0 3.0.0': [
    '2.0.x - 3.0.0',
    '2.0 – 3.0.0',
    '2.0 … 3.0.0',
    '2.0 to 3.0.0',
    '2.0 through 3.0.0',
    '2.0 thru 3.0.0',
    'from 2.0 to 3.0.0',
    'ab 2.0 bis 3.0.0',
    'since 2.0 through 3.0.0',
  ],
  'range 2.0 2.4': ['2.0-2.4', '2.0 — 2.4', '2.0.x–2.4.x'],
  'range 1.0 2.0 open': ['>= 1.0, < 2.0', '>=1.0 && <2.0', '>= 1.0 and < 2.0', '< 2.0, >= 1.0'],
  'range 1.0 2.0': ['>= 1.0, <= 2.0', '[1.0,2.0]', '1.0 - 2.0 (old)', '2.0 - 1.0', 'v2.0 - v1.0 (old)'],
  newest: [
    'Latest release since 1.0',
    'Latest',
    'latest release',
    'most recent',
    'Latest stable release',
    '最新版',
    '最新',
    '최신 버전',
    'Neueste Version',
    'última versión',
  ],
  'newest 8': ['Latest release in 8.x', 'Latest (8.x)', 'latest stable (v8)'],
  'newest 3': ['Latest 3.x'],
  rest: [
    'Older releases',
    'Other',
    'All other versions',
    'Earlier',
    'older',
    '更旧',
    'Ältere Versionen',
    'versões anteriores',
    'versiones anteriores',
    'более старые версии',
    '이전 버전',
    'それ以前',
  ],
  'rest 3': ['Older 3.x'],
  'branch 3': ['main (3.x)', 'main / 3.x', 'branch 3.x', 'stable (3.x)'],
  branch: [
    'main (Node 20)',
    'main (1.x and 2.x)',
    'main (before 1.2)',
    'main 3.x',
    'main',
    'master',
    'develop',
    '-',
    '—',
    'Latest beta or release candidate',
    'main branch',
  ],
  'pre-release 1.0.0 -beta.11': ['1.0.0-beta.11'],
  'pre-release 2.6 -alpha1': ['2.6.x-alpha1'],
  'pre-release 0 (alpha)': ['0.x (alpha)'],
  'pre-release 1.0 -dev': ['1.0.x-dev'],
  'pre-release 1.1 (unreleased)': ['1.1.x (unreleased)'],
  unread: [
    'Latest (>= 1.1)',
    'Latest (since 1.1)',
    'Latest (Node 20)',
    '',
    '2024-01',
    '9-5',
    'CVE-2020-1',
    '{{major}}.x',
    'Yes',
    'json-repair',
    '1.2.3.4.5.6',
    'a.b.c',
    '3.x is fine',
  ],
};

for (const [expected, texts] of Object.entries(cells)) {
  test(`read as ${expected}: ${texts.map((text) => `"${text}"`).join(', ')}`, () => {
    for (const text of texts) assert.equal(brief(readNotation(text)), expected, text);
  });
}

test('only what says nothing about versions is not read', () => {
  assert.deepEqual(
    ['3.x', '< 2', 'Latest', '-', 'Yes'].map((text) => readNotation(text).kind !== 'unread'),
    [true, true, true, true, false],
  );
});

test('any text is read as something, and padding does not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      assert.deepEqual(readNotation(`  ${text} `), readNotation(text));
    }),
    { numRuns: 300 },
  );
});

test('labels may be written as tags, branches and requirements write them', () => {
  const read = (text: string) => {
    const notation = readNotation(text);
    if (notation.kind === 'lines') return notation.labels.map(({ numbers }) => numbers.join('.')).join();
    if (notation.kind === 'range') return `${notation.from.digits} to ${notation.to.digits}`;
    return notation.kind === 'below' ? `below ${notation.bound.digits}` : notation.kind;
  };
  assert.deepEqual(
    [
      'tool-1.3',
      'release/1.3',
      'my_tool-v2.x',
      '1.3-stable',
      'semver < 1.0.0',
      'Version < 2',
      '[1.0, 2.0)',
      'Build-2026.08',
    ].map(read),
    ['1.3', '1.3', '2', '1.3', 'below 1.0.0', 'below 2', '1.0 to 2.0', '2026.8'],
  );
  const others = [
    'beta-2.0',
    'feature/12',
    'fix/1.2',
    'CVE-2024',
    'rc-1.0',
    'tool-1',
    'build-512',
    'semver',
    '2024-alpha',
  ];
  assert.deepEqual(
    others.filter((text) => readNotation(text).kind === 'lines'),
    [],
  );
});

describe('intervals', () => {
  test('an interval without a start or an end is a bound, with its end where the bracket is square', () => {
    const kinds = ['(,2.0)', '(,2.0]', '[0, 2.0)', '[2.0,)', '(2.0, ∞)'].map((text) => {
      const read = readInterval(text);
      return read === null || read.kind === 'range' ? null : [read.kind, read.bound.digits, read.inclusive];
    });
    assert.deepEqual(kinds, [
      ['below', '2.0', false],
      ['below', '2.0', true],
      ['below', '2.0', false],
      ['above', '2.0', true],
      ['above', '2.0', false],
    ]);
  });

  test('one with both is a range, unless it leaves out its start or falls', () => {
    assert.equal(readInterval('[1.0,2.0)')?.kind, 'range');
    assert.deepEqual(['(1.0,2.0)', '[2.0,1.0]', '[a,b]', '(,)', '1.0,2.0'].map(readInterval), [
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
