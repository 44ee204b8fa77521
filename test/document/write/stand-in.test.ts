import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundInPlace, rowInPlace } from '../../../src/document/write/stand-in.ts';
import { lineNamed, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0, 2.0.0, 2.1.0';
const newest2 = 'line: minor · support: newest 2';
const ended = new Map([[1, 'No']]);

test('a row in place of words is written like the row that shows how, or like the words', () => {
  const table = surveyed(tableOf('**Latest** | Yes', '`1.0.x` | No'), newest2, released);
  const origin = rowNamed(table, 'Latest');
  const like = (text: string | null) => {
    const source = text === null ? null : rowNamed(table, text);
    return rowInPlace(origin, lineNamed(table, '2.1'), source, new Map(), table)?.cells.get(0);
  };
  assert.equal(like('1.0.x'), '`2.1.x`');
  assert.equal(like(null), '**2.1.x**');
});

test('it reads as the row of its line, with the state of the row it replaces', () => {
  const table = surveyed(tableOf('Latest | Yes', 'v1.0 | No'), newest2, released);
  const made = rowInPlace(rowNamed(table, 'Latest'), lineNamed(table, '2.1'), null, new Map(), table);
  assert.equal(made?.cells.get(0), 'v2.1.x');
  assert.deepEqual(
    made?.entry.names.map(({ fit, line }) => [fit, line?.line.name]),
    [['own', '2.1']],
  );
  assert.equal(made?.entry.stateRaw, 'Yes');
});

test('a bound names the row above it, in the way of other bounds where there are some', () => {
  const boundOf = (...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    const origin = rowNamed(table, '2.x');
    const above = rowInPlace(origin, lineNamed(table, '2.0'), origin, new Map(), table);
    const made = above === null ? null : boundInPlace(above, ended, table);
    return [made?.cells.get(0), made?.cells.get(1), made?.entry.notation.kind];
  };
  assert.deepEqual(boundOf('[2.x](https://example.org) | Yes'), ['< 2.0', 'No', 'below']);
  assert.deepEqual(boundOf('2.x | Yes', '\\<1.0.0 | No'), ['\\<2.0.0', 'No', 'below']);
});
