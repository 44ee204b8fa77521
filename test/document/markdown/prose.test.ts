import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { isInSection, proseOf } from '../../../src/document/markdown/prose.ts';
import { tablesOf } from '../../../src/document/markdown/table.ts';

function runsOf(text: string) {
  return proseOf(parseMarkdown(text), text);
}

test('prose is the text of paragraphs, lists and quotations', () => {
  const text = '# Heading\n\nOne *two* `code` [link](https://example.org) three.\n\n- item\n\n> quoted\n';
  assert.deepEqual(
    runsOf(text).map(({ source }) => source),
    ['One ', 'two', ' ', ' ', ' three.', 'item', 'quoted'],
  );
});

test('headings, tables, code, links, comments and footnotes are not prose', () => {
  const text =
    '# A\n\n| a |\n|-|\n| b |\n\n```\ncode\n```\n\n<!-- html -->\n\n[^1]: note\n\n[x]: https://example.org\n';
  assert.deepEqual(runsOf(text), []);
});

test('code that is a version by itself is prose, and no other code', () => {
  const text = 'Use `0.9.x`, `v2.1` or `3.*`, not `npm i tool@0.9.x`, `0.9.x-beta`, `<= 1.0` or `8080`.\n';
  const spans = runsOf(text).filter(({ source }) => source.startsWith('`'));
  assert.deepEqual(
    spans.map(({ source }) => source),
    ['`0.9.x`', '`v2.1`', '`3.*`'],
  );
  assert.equal(spans[1]?.before, 'Use `0.9.x`, ');
});

test('a run knows its place and what stands before it in its paragraph', () => {
  const text = 'First *second* third\nfourth\n';
  const [, second, third] = runsOf(text);
  assert.deepEqual([second?.start, second?.before], [7, 'First *']);
  assert.deepEqual([third?.line, third?.before], [1, 'First *second*']);
  assert.equal(third === undefined ? '' : text.slice(third.start), ' third\nfourth\n');
});

test('a run is in the section of a table or not', () => {
  const text = '# A\n\none\n\n## B\n\ntwo\n\n| a |\n|-|\n\nthree\n\n## C\n\nfour\n';
  const root = parseMarkdown(text);
  const [table] = tablesOf(root, text);
  assert.ok(table);
  const inside = proseOf(root, text).filter((run) => isInSection(run, table));
  assert.deepEqual(
    inside.map(({ source }) => source),
    ['two', 'three'],
  );
});
