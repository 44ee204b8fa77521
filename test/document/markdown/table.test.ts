import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { type Table, tablesOf } from '../../../src/document/markdown/table.ts';
import { growthOf } from '../../visits.ts';

function tablesIn(text: string): readonly Table[] {
  return tablesOf(parseMarkdown(text), text);
}

function only(text: string): Table {
  const [table, second] = tablesIn(text);
  assert.ok(table !== undefined && second === undefined, 'there is one table');
  return table;
}

test('a cell knows its source, its Markdown and what a reader sees', () => {
  const text = '| a | b |\n|---|---|\n|  `1.x`  | \\<= **2** &amp; |\n';
  const [first, second] = only(text).rows[0]?.cells ?? [];
  assert.ok(first && second);
  assert.equal(text.slice(first.start, first.end), '  `1.x`  ');
  assert.deepEqual([first.raw, first.text], ['`1.x`', '1.x']);
  assert.deepEqual([second.raw, second.text], ['\\<= **2** &amp;', '<= 2 &']);
});

test('cells are found with outer pipes, without them, and with one of them', () => {
  for (const row of ['| 1 | 2 |', '1 | 2', '| 1 | 2', '1 | 2 |', '  | 1 | 2 |  ']) {
    const text = `a | b\n-|-\n${row}\n`;
    const [cells] = only(text).rows.map((each) => each.cells.map(({ raw }) => raw));
    assert.deepEqual(cells, ['1', '2'], row);
  }
});

test('an escaped pipe is part of its cell', () => {
  assert.deepEqual(
    only('| a | b |\n|-|-|\n| `x\\|y` | 2 |\n').rows[0]?.cells.map(({ raw }) => raw),
    ['`x\\|y`', '2'],
  );
});

test('rows are whole lines, with the indentation and the spaces behind', () => {
  const text = '  | a | b |  \r\n  |-|-|\r\n  | 1 | 2 | \r\n';
  const { header, delimiter, rows } = only(text);
  const sources = [header, delimiter, ...rows].map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sources, ['  | a | b |  ', '  |-|-|', '  | 1 | 2 | ']);
  assert.deepEqual([header.line, delimiter.line, rows[0]?.line], [1, 2, 3]);
});

test('the delimiter has a cell for each column', () => {
  assert.deepEqual(
    only('a | b\n:-- | --:\n1 | 2\n').delimiter.cells.map(({ raw }) => raw),
    [':--', '--:'],
  );
});

test('only tables of the document itself count', () => {
  const table = '| a | b |\n|-|-|\n| 1 | 2 |\n';
  const quoted = table.replace(/^/gm, '> ');
  const listed = `- item\n\n${table.replace(/^/gm, '  ')}`;
  for (const text of [
    quoted,
    listed,
    `\`\`\`\n${table}\`\`\`\n`,
    `<!--\n${table}-->\n`,
    table.replace(/^/gm, '    '),
  ]) {
    assert.equal(tablesIn(text).length, 0, text);
  }
});

test('a table belongs to the section of the heading above it', () => {
  const text = '# One\n\n## Two *words*\n\n| a | b |\n|-|-|\n\n### Three\n\ntext\n\n## Four\n';
  const { section } = only(text);
  assert.equal(section.title, 'Two words');
  assert.equal(
    text.slice(section.start, section.end),
    '## Two *words*\n\n| a | b |\n|-|-|\n\n### Three\n\ntext\n\n',
  );
});

test('before the first heading the title is empty, and a setext heading is one', () => {
  assert.equal(only('| a | b |\n|-|-|\n').section.title, '');
  assert.equal(only('Versions\n--------\n\n| a | b |\n|-|-|\n').section.title, 'Versions');
});

test('a section ends at the next heading of its level or above, however deep those between are', () => {
  const text = ['# a', '### b', '| x |\n|-|', '###### c', '| x |\n|-|', '## d', '| x |\n|-|', '# e'].join(
    '\n\n',
  );
  const ends = tablesIn(text).map(({ section }) => [section.title, text.slice(section.end, section.end + 4)]);
  assert.deepEqual(ends, [
    ['b', '## d'],
    ['c', '## d'],
    ['d', '# e'],
  ]);
});

test('sections are found in one walk, however many headings and tables a document has', () => {
  const growth = growthOf([100, 200], (count) => {
    const text = '## a\n\n| x |\n|---|\n\n'.repeat(count);
    const root = parseMarkdown(text);
    return () => tablesOf(root, text);
  });
  assert.ok(growth < 1.1, `visits grow with the power of ${growth.toFixed(2)}`);
});
