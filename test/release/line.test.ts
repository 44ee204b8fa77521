import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Day } from '../../src/day.ts';
import {
  type Granularity,
  granularityText,
  linesOf,
  parseGranularity,
  parseLineName,
} from '../../src/release/line.ts';
import { parseRange } from '../../src/release/range.ts';
import type { Release } from '../../src/release/release.ts';
import { readVersion } from '../../src/release/version.ts';

describe('grouping releases into lines', () => {
  const groupings: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['major', ['1.0.0', '1.2.0', '2.0.0'], ['2: 2.0.0', '1: 1.2.0 1.0.0']],
    ['minor', ['1.2.0', '1.10.0', '1.2.1'], ['1.10: 1.10.0', '1.2: 1.2.1 1.2.0']],
    ['patch', ['1.2.0', '1.2.0.1'], ['1.2.0: 1.2.0.1 1.2.0']],
    ['minor', ['5', '5.0.1'], ['5.0: 5.0.1 5']],
    ['patch', ['5', '5.1'], ['5.1.0: 5.1', '5.0.0: 5']],
    ['minor', ['2.04', '2.4.1'], ['2.4: 2.4.1 2.04']],
    ['minor', ['24.04', '24.10'], ['24.10: 24.10', '24.04: 24.04']],
    ['{YY}.{MM}', ['24.04', '24.04.1', '24.10'], ['24.10: 24.10', '24.04: 24.04.1 24.04']],
    ['{YYYY}-{MM}', ['2024-04-05', '2024-04-30'], ['2024-04: 2024-04-30 2024-04-05']],
    ['major', ['1!1.0', '3.0'], ['1: 1!1.0', '3: 3.0']],
    ['major', [], []],
  ];

  for (const [granularity, tags, lines] of groupings) {
    test(`${tags.join(', ') || 'nothing'} by ${granularity}: ${lines.join(' | ') || 'no lines'}`, () => {
      const read = linesOf(
        tags.map((tag) => release(tag)),
        parse(granularity),
      );
      const spelled = read.lines.map(
        (line) => `${line.name}: ${line.releases.map(({ tag }) => tag).join(' ')}`,
      );
      assert.deepEqual([spelled, read.skipped], [lines, []]);
    });
  }

  test('a line is older than its backports: order and latest go by version, released by day', () => {
    const releases = [
      release('2.0.0', '2024-01-01'),
      release('1.0.0', '2023-01-01'),
      release('1.0.1', '2025-01-01'),
    ];
    const { lines } = linesOf(releases, parse('major'));
    assert.deepEqual(
      lines.map((line) => [line.name, line.latest.tag, line.released]),
      [
        ['2', '2.0.0', '2024-01-01'],
        ['1', '1.0.1', '2023-01-01'],
      ],
    );
  });

  test('a line whose numbers did not ship in order was released on its earliest day', () => {
    const { lines } = linesOf(
      [release('1.0.0', '2024-02-01'), release('1.0.1', '2024-01-01')],
      parse('major'),
    );
    assert.equal(lines[0]?.released, '2024-01-01');
  });

  test('the day of a line is unknown while the day of its lowest version is', () => {
    const { lines } = linesOf([release('1.0.0', null), release('1.0.1', '2024-01-01')], parse('major'));
    assert.equal(lines[0]?.released, null);
  });

  test('a release that fits no calendar line is skipped with the reason', () => {
    const { lines, skipped } = linesOf([release('2024.04'), release('3.13.1')], parse('{YYYY}.{MM}'));
    assert.deepEqual(
      lines.map(({ name }) => name),
      ['2024.04'],
    );
    assert.deepEqual(skipped, [{ tag: '3.13.1', reason: 'does not match "line: {YYYY}.{MM}"' }]);
  });

  test('what a line is may change with the version', () => {
    const range = parseRange('>=10');
    assert.ok(range !== null);
    const changing: Granularity = {
      kind: 'changing',
      cases: [{ range, line: parse('major') }],
      otherwise: parse('minor'),
    };
    const { lines } = linesOf(
      [release('9.5.1'), release('9.6.0'), release('10.1'), release('10.2')],
      changing,
    );
    assert.deepEqual(
      lines.map(({ name }) => name),
      ['10', '9.6', '9.5'],
    );
    assert.equal(granularityText(changing), 'major or minor');
  });
});

test('a granularity is a word or a calendar pattern', () => {
  assert.deepEqual(parseGranularity('minor'), { kind: 'numbers', count: 2 });
  assert.deepEqual(parseGranularity('{YYYY}.{MM}'), { kind: 'calendar', pattern: '{YYYY}.{MM}' });
  for (const text of ['', 'Major', 'minors', '{MAJOR}', '2'])
    assert.equal(parseGranularity(text), null, text);
});

describe('reading the name of a line', () => {
  for (const [text, name] of [
    ['3', '3'],
    ['v3', '3'],
    ['3.x', '3'],
    ['3.x.x', '3'],
    ['3.10', '3.10'],
    ['v3.10.*', '3.10'],
    ['24.04', '24.04'],
    ['2024-04', '2024-04'],
    [' 3 ', '3'],
    ['1.2.3.4', '1.2.3.4'],
  ] as const) {
    test(`${JSON.stringify(text)} is line ${name}`, () => {
      assert.deepEqual(parseLineName(text), { name, numbers: name.split(/[.-]/).map(Number) });
    });
  }

  for (const text of [
    '',
    'x',
    '3.',
    '.3',
    '3.x.1',
    '>=3',
    '3.1-rc.1',
    'latest',
    '1.2.3.4.5',
    '1.99999999999999999',
  ]) {
    test(`${JSON.stringify(text)} is no line`, () => {
      assert.equal(parseLineName(text), null);
    });
  }
});

function parse(text: string): Granularity {
  const granularity = parseGranularity(text);
  assert.ok(granularity !== null, text);
  return granularity;
}

function release(tag: string, day: Day | null = '2025-01-01'): Release {
  const reading = readVersion(tag);
  assert.equal(reading.kind, 'version', tag);
  return { version: reading.version, tag, day };
}
