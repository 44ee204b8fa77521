import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import {
  insertSection,
  newSection,
  newTable,
  placeOfTable,
} from '../../../src/document/print/new-section.ts';
import { applyChanges } from '../../../src/document/print/splice.ts';
import { wantedOf } from '../surveyed.ts';

function inserted(text: string): string {
  const { change } = insertSection(text, ['## S', '', 'row'], placeOfTable(parseMarkdown(text)));
  return applyChanges(text, [change]);
}

test('the section lists the supported lines, what ended between them, and the rest', () => {
  const policy =
    'line: minor · support: newest 1 · lines: { "1.0": { supported: 2030-01-01, because: promised } }';
  assert.equal(
    newSection(newTable(wantedOf(policy, '0.9.0, 1.0.0, 1.1.0, 1.2.0'), {})).join('\n'),
    `## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 1.2.x   | :white_check_mark: |
| 1.1.x   | :x:                |
| 1.0.x   | :white_check_mark: |
| < 1.0   | :x:                |`,
  );
});

test('where everything has ended it lists the newest line, as ended', () => {
  const policy =
    'line: minor · support: newest 1 · lines: { "1.2": { supported: 2026-01-05, because: the project ends } }';
  assert.deepEqual(newTable(wantedOf(policy, '1.0.0, 1.1.0, 1.2.0'), {}).slice(2), [
    '| 1.2.x   | :x:       |',
    '| < 1.2   | :x:       |',
  ]);
});

test('it has no rest where everything is supported', () => {
  assert.equal(
    newTable(wantedOf('line: major · support: newest 2', '1.0.0, 2.0.0'), {}).join().includes('<'),
    false,
  );
});

test('the policy’s texts are used, and several tiers are told apart', () => {
  const wanted = wantedOf(
    'line: minor · tiers: { full: newest 1, security: newest 2 }',
    '1.0.0, 1.1.0, 1.2.0',
  );
  assert.equal(
    newSection(newTable(wanted, { full: 'Yes', ended: 'No' })).join('\n'),
    `## Supported Versions

| Version | Supported                   |
| ------- | --------------------------- |
| 1.2.x   | Yes                         |
| 1.1.x   | :white_check_mark: security |
| < 1.1   | No                          |`,
  );
});

test('it stands behind the introduction', () => {
  assert.equal(inserted('# A\n\nintro\n\n## B\n\nb\n'), '# A\n\nintro\n\n## S\n\nrow\n\n## B\n\nb\n');
  assert.equal(inserted('intro\n\n# A\n'), 'intro\n\n## S\n\nrow\n\n# A\n');
});

test('it stands at the end of a document without a second heading', () => {
  assert.equal(inserted('# A\n\nintro\n'), '# A\n\nintro\n\n## S\n\nrow\n');
  assert.equal(inserted('intro'), 'intro\n\n## S\n\nrow\n');
  assert.equal(inserted(''), '## S\n\nrow\n');
});

test('it takes the line endings of the document', () => {
  assert.equal(inserted('# A\r\n\r\n## B\r\n'), '# A\r\n\r\n## S\r\n\r\nrow\r\n\r\n## B\r\n');
});

test('the edits are the inserted lines, behind the line they follow', () => {
  const text = '# A\n\n## B\n';
  const { edits } = insertSection(text, ['## S', '', 'row'], placeOfTable(parseMarkdown(text)));
  assert.deepEqual(
    edits.map(({ line, after }) => [line, after]),
    [
      [2, '## S'],
      [2, ''],
      [2, 'row'],
      [2, ''],
    ],
  );
});
