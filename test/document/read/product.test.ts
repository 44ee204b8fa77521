import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productsOf } from '../../../src/document/read/product.ts';
import { candidateOf, tableOf } from '../surveyed.ts';

/** The products in a table of versions and states, or of the whole table when it has a header of its own. */
function productsIn(...rows: readonly string[]): readonly string[] {
  return productsOf(candidateOf(tableOf(...rows)));
}

test('a table of versions names no product', () => {
  assert.deepEqual(productsIn('3.x | Yes', 'v2.x (LTS) | Yes', 'Latest | Yes', 'Older than 2.0 | No'), []);
});

test('a name before the versions is the product, one or several', () => {
  assert.deepEqual(productsIn('Server 3.x | Yes', 'Server 2.x | No'), ['Server']);
  assert.deepEqual(productsIn('Server 3.x | Yes', 'Web Client >= 2.0 | Yes', '< 2.0 | No'), [
    'Server',
    'Web Client',
  ]);
});

test('words about releases are no product', () => {
  assert.deepEqual(
    productsIn('Version 3.x | Yes', 'Release 2.x | Yes', 'LTS 1.2 | Yes', 'Older 1.x | No'),
    [],
  );
});

test('a column of packages names them', () => {
  const table = (header: string) =>
    `| ${header} | Version | Supported |\n|-|-|-|\n| server | 3.x | Yes |\n| client | 2.x | Yes |\n|  | 1.x | No |\n`;
  assert.deepEqual(productsOf(candidateOf(table('Package'))), ['server', 'client']);
  assert.deepEqual(productsOf(candidateOf(table('Notes'))), []);
});
