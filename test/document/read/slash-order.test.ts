import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slashOrderIn } from '../../../src/document/read/slash-order.ts';
import { surveyed } from '../surveyed.ts';

const released = '1.0.0 2025-03-05, 2.0.0 2026-02-10';

/** What slashed dates of the last column begin with, beside another one. */
function orderBeside(header: string, ...rows: readonly string[]): string | null {
  const lines = [`| Version | Supported | ${header} |`, '| --- | --- | --- | --- |', ...rows];
  const { candidate, wanted } = surveyed(
    `${lines.join('\n')}\n`,
    'line: major · support: newest 1',
    released,
  );
  return slashOrderIn(candidate.table, 3, wanted.lines);
}

const [two, one] = ['| 2.x | Yes |', '| 1.x | No |'];

test('a column whose dates can be read two ways has the order of another one', () => {
  assert.equal(
    orderBeside('Reviewed | End', `${two} 13/05/2026 | TBD |`, `${one} | 01/02/2026 |`),
    'day first',
  );
  assert.equal(
    orderBeside('Reviewed | End', `${two} 05/13/2026 | TBD |`, `${one} | 01/02/2026 |`),
    'month first',
  );
  assert.equal(orderBeside('Reviewed | End', `${two} 05/04/2026 | TBD |`, `${one} | 01/02/2026 |`), null);
});

test('its own dates come first, and columns that disagree tell nothing', () => {
  assert.equal(
    orderBeside('Reviewed | End', `${two} 13/05/2026 | 02/13/2027 |`, `${one} | 01/02/2026 |`),
    'month first',
  );
  const shown = ['Reviewed | Released', `${two} 13/02/2026 | 10/02/2026 |`] as const;
  assert.equal(orderBeside(...shown, `${one} 01/02/2026 | |`), 'day first');
  assert.equal(orderBeside(...shown, `${one} 03/15/2025 | |`), null);
});

test('the known day of a release tells the order in a column of such days alone', () => {
  assert.equal(
    orderBeside('Released | End', `${two} 10/02/2026 | TBD |`, `${one} | 01/02/2026 |`),
    'day first',
  );
  assert.equal(
    orderBeside('Released | End', `${two} 02/10/2026 | TBD |`, `${one} | 01/02/2026 |`),
    'month first',
  );
  assert.equal(orderBeside('Released | End', `${two} 10/02/2026 | TBD |`, `${one} 03/05/2025 | |`), null);
  assert.equal(orderBeside('Released | End', `${two} 10/04/2026 | TBD |`, `${one} | 01/02/2026 |`), null);
  assert.equal(orderBeside('Reviewed | End', `${two} 10/02/2026 | TBD |`, `${one} | 01/02/2026 |`), null);
});
