import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productsOf, tellingColumn } from '../../../src/document/read/product-names.ts';
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

test('a column behind one row per version tells no products apart', () => {
  for (const [header, ...names] of [
    ['Image', 'tool:1.3', 'tool:1.2', 'tool:1.1'],
    ['Package', 'tool@1.3', 'tool@1.2', 'tool'],
    ['Platform', 'Linux, macOS, Windows', 'Linux, macOS', 'Linux'],
    ['Artifact', 'tool-1.3.jar', 'tool-1.2.jar', 'tool-core.jar'],
    ['Library', 'libtool.so.3', 'libtool.so.2', 'libold.so'],
  ]) {
    const rows = names.map((name, index) => `| 1.${3 - index}.x | ${index === 0 ? 'Yes' : 'No'} | ${name} |`);
    const text = [`| Version | Supported | ${header} |`, '|-|-|-|', ...rows, ''].join('\n');
    assert.deepEqual(productsOf(candidateOf(text)), [], header);
  }
});

test('before the versions, where it is one pattern, a column names no products either', () => {
  const text =
    '| Image | Version | Supported |\n|-|-|-|\n| tool:1.3 | 1.3 | Yes |\n| tool:1.2 | 1.2 | No |\n';
  assert.deepEqual(productsOf(candidateOf(text)), []);
});

test('versions that start again behind another name are of another product', () => {
  const text =
    '| Version | Supported | Package |\n|-|-|-|\n| 4.x | Yes | core |\n| 3.x | No | core |\n| 7.x | Yes | ui |\n';
  assert.deepEqual(productsOf(candidateOf(text)), ['core', 'ui']);
});

test('the column by which rows of one version differ tells them apart, unless it holds remarks', () => {
  const found = (header: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => `| ${[5, 5, 4, 4][index]}.x | Yes | ${cell} |`);
    return tellingColumn(
      candidateOf([`| Version | Supported | ${header} |`, '|-|-|-|', ...rows, ''].join('\n')),
      [1],
    );
  };
  assert.equal(found('Channel', 'Stable', 'Beta', 'Stable', 'Beta'), 2);
  assert.equal(found('Edition', 'Community', 'Enterprise', 'Community', 'Enterprise'), 2);
  assert.equal(found('OS', 'linux/amd64', 'linux/arm64', 'linux/amd64', 'windows/amd64'), 2);
  assert.equal(found('Notes', 'Stable', 'Beta', 'Stable', 'Beta'), null);
  assert.equal(found('Channel', 'Stable', 'Stable', 'Stable', 'Beta'), null);
  assert.equal(found('More', 'All fixes are released here', 'None', 'a', 'b'), null);
  assert.equal(found('Channel', 'Stable'), null);
});
