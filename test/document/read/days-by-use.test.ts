import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindByUse } from '../../../src/document/read/days-by-use.ts';
import { surveyed } from '../surveyed.ts';

const released = '1.0.0 2025-01-05, 2.0.0 2025-06-17, 3.0.0 2026-02-10';

/** What a column holds by what stands in the rows of 3.x, 2.x (supported) and 1.x (ended). */
function kindOf(header: string, ...[three = '', two = '', one = '']: readonly string[]): string | null {
  const lines = [
    `| Version | Supported | ${header} |`,
    '| --- | --- | --- |',
    `| 3.x | ✅ | ${three} |`,
    `| 2.x | ✅ | ${two} |`,
    `| 1.x | ❌ | ${one} |`,
  ];
  const { rows } = surveyed(`${lines.join('\n')}\n`, 'line: major · support: newest 2', released);
  const supported = rows.filter(({ state }) => state.kind === 'full');
  return kindByUse(2, header, null, rows, { supported, ended: [] });
}

test('days on which the lines came out are release days, whatever stands above them', () => {
  assert.equal(kindOf('Glorpdag', '2026-02-10', '2025-06-17', '2025-01-05'), 'release');
  assert.equal(kindOf('Glorpdag', '10 February 2026', '17 June 2025', '-'), 'release');
});

test('a day that is another, or only one day, shows no release days', () => {
  assert.equal(kindOf('Glorpdag', '2026-02-10', '2025-06-17', '2025-01-06'), null);
  assert.equal(kindOf('Glorpdag', '2026-02-10', '-', '-'), null);
  assert.equal(kindOf('Glorpdag', 'February 2026', 'June 2025', 'January 2025'), null);
});

test('days on which support ended are ends where supported rows tell none', () => {
  assert.equal(kindOf('Zumtag', '-', 'TBD', '2026-02-10'), 'end');
  assert.equal(kindOf('Zumtag', '-', '', '9 February 2026'), 'end');
  assert.equal(kindOf('Zumtag', '-', '-', '2026-02-01'), null);
  assert.equal(kindOf('Zumtag', '-', '-', '-'), null);
  assert.equal(kindOf('Zumtag', 'see there', '-', '2026-02-10'), null);
});

test('headers of remarks, of other releases and of something else are what they say', () => {
  for (const header of ['Notes', 'Last updated', 'Beta', 'Java version', 'Next review'])
    assert.equal(kindOf(header, '2026-02-10', '2025-06-17', '2025-01-05'), null, header);
});
