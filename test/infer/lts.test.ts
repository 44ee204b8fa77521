import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankedGuesses } from '../../src/infer/guesses.ts';
import { guessesWithLts } from '../../src/infer/lts.ts';
import { evidence, releasesOf, tableOf, version } from './table.ts';

const releases = releasesOf({
  'v3.2.0': '2022-03-10',
  'v3.3.0': '2022-09-10',
  'v3.4.0': '2023-03-10',
  'v4.0.0': '2023-09-10',
  'v4.3.0': '2024-03-10',
  'v4.4.0': '2024-09-10',
  'v5.0.0': '2025-03-10',
});

test('lines that a label calls LTS have an end of their own, and what they have in common selects them', () => {
  const table = version(
    '2025-04-01',
    '5.0 yes',
    '4.4 LTS yes',
    '4.3 no',
    '4.0 no',
    '3.4 LTS yes',
    '< 3.4 no',
  );
  const known = evidence([table], releases);
  const texts = guessesWithLts('minor', known).map(({ text }) => text);
  assert.ok(texts.every((text) => text.includes('when: lts')));
  assert.ok(texts.some((text) => text.includes('lts: { minor: 4 }')));
  assert.ok(texts.some((text) => text.includes('lts: ["4.4", "3.4"]')));
  const [best] = rankedGuesses(known, []);
  assert.match(
    best?.text ?? '',
    /^line: minor\nlts: \{ minor: 4 \}\nrules:\n {2}- when: lts\n {4}support: lts\(2\)\nsupport: newest 1\n$/,
  );
});

test('every second major that is LTS is even', () => {
  const majors = releasesOf({
    'v18.0.0': '2022-04-10',
    'v19.0.0': '2022-10-10',
    'v20.0.0': '2023-04-10',
    'v21.0.0': '2023-10-10',
  });
  const table = version('2023-12-01', '21 yes', '20 LTS yes', '19 no', '18 LTS yes');
  assert.match(guessesWithLts('major', evidence([table], majors))[0]?.text ?? '', /^lts: even$/m);
});

test('days give the two kinds of lines their windows', () => {
  const known = tableOf(
    '2025-04-01',
    releases,
    '| Version | Supported | Until |',
    '| 5.0 | ✅ | 2025-09-10 |',
    '| 4.4 LTS | ✅ | 2026-09-10 |',
    '| 4.3 | ❌ | 2024-09-10 |',
    '| 3.4 LTS | ❌ | 2025-03-10 |',
  );
  const [best] = guessesWithLts('minor', known);
  assert.match(best?.text ?? '', /support: release \+ 2y\nsupport: release \+ 6mo\n$/);
});

test('a table that calls no line LTS, or each of them, has none', () => {
  const plain = version('2025-04-01', '5.0 yes', '4.4 yes', '< 4.4 no');
  assert.deepEqual(guessesWithLts('minor', evidence([plain], releases)), []);
});
