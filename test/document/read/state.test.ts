import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadingToken, readState, saysLess } from '../../../src/document/read/state.ts';

const cells: Readonly<Record<string, readonly string[]>> = {
  full: [
    ':white_check_mark:',
    '✅',
    '✔️',
    '✓',
    ':heavy_check_mark:',
    ':white_check_mark: All fixes',
    '✅ Yes',
    'Yes',
    'yes',
    'Supported',
    'Active',
    'Sim',
    'Sí',
    'sí, por ahora',
    'Ja',
    'Oui',
    'Да',
    '支持',
    '是',
    '対象',
    '지원',
    'Текущая, активная',
    'O',
    'Y',
    'Actively maintained',
    'Sì',
    'Ya',
    'Evet',
    '🟩 yes',
    'Latest',
    'true',
  ],
  ended: [
    ':x:',
    '❌',
    '✗',
    '⛔',
    ':x: (beta)',
    'No',
    'no',
    'Not supported',
    'Unsupported',
    'EOL',
    'End of life',
    'Não',
    'Nein',
    'Non',
    'Нет',
    '不支持',
    '否',
    '対象外',
    '미지원',
    'X',
    'Deprecated',
    'Sin soporte',
    ':warning: End of life',
    '❗ EOL',
    ':heavy_exclamation_mark: End of life, update at once',
    '⚠️ Atualize para a versão mais recente',
    '☒',
    'N',
    'No fixes',
    'No new updates',
    '👎 supported',
    'Sunset',
    'Tidak didukung',
    'Архив',
    '지원 버전 아님',
    'Upgrade to 3.x',
    '🛑',
    ':skull: since 2020',
  ],
  partial: [
    ':warning:',
    '⚠️',
    '🔶',
    ':hammer_and_wrench:',
    ':hourglass_flowing_sand:',
    'Security fixes only',
    'Security patches only',
    'Critical fixes',
    'Best effort',
    'Limited',
    'Discretionary Backports',
    'Bug fixes',
    'Solo seguridad',
    '⚠️ Security fixes only',
    'oldstable',
    'Terbatas',
    'Nur kritische Fehler',
    'ℹ️ Maintenance',
    ':information_source: MAINTENANCE',
    'No new features',
    '🚧',
    '🚧 Security fixes only',
    '⚠️ Planned EOL with 1.3',
  ],
  coming: [':construction: In development', '🚧 Coming soon', '🔜 Planned', ':calendar: Planned'],
  open: ['', '-', '—', 'TBD', 'TBA', 'TBC 2027', 'N/A', 'To be determined', 'Not scheduled'],
  date: [
    '2026-12-31',
    'Until 2023-12-31',
    'December 31, 2026',
    '26 Feb 2026',
    'April 2026',
    ':hourglass_flowing_sand: (until 2027-06-30)',
    '31/12/2026',
    'bis 2026-12-31',
    ':white_check_mark: until 2026-12-31',
    ':white_check_mark: until 2026.12.31',
    ':white_check_mark: support ends 2026-12-31',
    '✅ (EOL 1 Oct 2026)',
    '✅ EOL: 2026-12-31',
    'Security fixes until March 2027',
    'Supported through Q4 2026',
    'End of life: 2026-12',
    'Q3 2027',
    'Sunset 2030-01-01',
    'Yes, until 2026-12-31',
    '✅ Yes (EOL 2026-12-31)',
  ],
  until: [
    'Until 4.x',
    'until 4',
    'Until v4.0',
    'Until v4.0 release',
    '(At release v4)',
    'until the release of 4.0',
  ],
  unread: [
    'No known vulnerabilities',
    ':thumbsdown: Supported',
    '⬜ Supported',
    ':calendar:',
    '??',
    '?',
    ':Author.example:',
    'stable-2.0',
    '01/02/2026',
    '4.7.4',
  ],
};

for (const [kind, texts] of Object.entries(cells)) {
  test(`read as ${kind}: ${texts.map((text) => `"${text}"`).join(', ')}`, () => {
    for (const text of texts) assert.equal(readState(text).kind, kind, text);
  });
}

test('a date is the last supported day, a month its last day', () => {
  assert.deepEqual(readState('Until 2023-12-31'), { kind: 'date', day: '2023-12-31', signed: false });
  assert.deepEqual(readState('February 2028'), { kind: 'date', day: '2028-02-29', signed: false });
});

test('a sign of support beside a day says so, whatever the day', () => {
  const signed = (cell: string) => {
    const state = readState(cell);
    return state.kind === 'date' && state.signed;
  };
  assert.deepEqual(['✅ until 2026-12-31', '⚠️ until 2026-12-31', '2026-12-31'].map(signed), [
    true,
    false,
    false,
  ]);
  assert.equal(readState('❌ EOL 2026-12-31').kind, 'ended');
});

test('a slashed day that could be read either way round is read where the column says how', () => {
  assert.deepEqual(readState('01/02/2026', 'day first'), { kind: 'date', day: '2026-02-01', signed: false });
  assert.equal(readState('01/02/2026').kind, 'unread');
});

test('a line can be named as the end', () => {
  const until = (text: string) => {
    const state = readState(text);
    return state.kind === 'until' ? [state.numbers.join('.'), state.signed] : state.kind;
  };
  assert.deepEqual(['Until 4.2.x', '(At release v21)', 'Security fixes until 4.0', 'bis 5.0'].map(until), [
    ['4.2', false],
    ['21', false],
    ['4.0', false],
    ['5.0', false],
  ]);
  const signed = [
    '✅ (until 4.8.0)',
    ':white_check_mark: (until the 2.8.1 release)',
    '✅ until 2.0 is released',
    ':white_check_mark: (until 1.0.0 stable)',
    'Yes, until the release of 3.0 (when released)',
    '⚠️ until v5',
  ];
  assert.deepEqual(signed.map(until), [
    ['4.8.0', true],
    ['2.8.1', true],
    ['2.0', true],
    ['1.0.0', true],
    ['3.0', true],
    ['5', false],
  ]);
});

test('a version with a time behind it, or one that only stands in a sentence, is no end', () => {
  assert.deepEqual(
    [
      ':white_check_mark: (until 1.0 GA + 6 months)',
      '✅ (until v5.5.0 release + 90 days)',
      '✅ fixes for 2.0 only',
      '✅ 4.8.0',
      '✅ (until now)',
    ].map((text) => readState(text).kind),
    ['full', 'full', 'full', 'full', 'full'],
  );
});

test('the leading token is a sign, the words for a state, or the first word', () => {
  assert.deepEqual(
    [
      ':white_check_mark: until 4.0',
      '✅ (2.1)',
      'Yes, until 2027',
      '**Yes** until 3',
      'End of life since 2024',
      'Bug fixes, and security fixes for 3.x',
    ].map(leadingToken),
    [':white_check_mark:', '✅', 'Yes', '**Yes**', 'End of life', 'Bug fixes'],
  );
});

test('a lesser support is told by a sign or by words, whatever end stands beside it', () => {
  const less = [
    ':warning: critical fixes only until 2026-12-31',
    '⚠️ until 2026-12-31',
    '🟡',
    'Security fixes until 4.0',
    '🔧 Maintenance (2026-12-31)',
  ];
  assert.deepEqual(less.filter(saysLess), less);
  const others = [
    '✅ LTS until 2026-12-31',
    '⚠️ EOL 2026-12-31',
    '❌ security',
    'Yes',
    '2026-12-31',
    'Ended',
    '',
  ];
  assert.deepEqual(others.filter(saysLess), []);
});

test('any text is read as some state', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      assert.ok(readState(text).kind);
    }),
    { numRuns: 300 },
  );
});
