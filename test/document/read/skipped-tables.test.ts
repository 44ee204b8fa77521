import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { skippedTables } from '../../../src/document/read/skipped-tables.ts';
import { keep } from '../wanted-by.ts';

const rows = ['| Version | Supported |', '| --- | --- |', '| 1.0.x | Yes |'];
const quoted = rows.map((row) => `> ${row}`).join('\n');
const listed = `- Versions:\n\n${rows.map((row) => `  ${row}`).join('\n')}`;
const html = '<table><tr><th>Version</th><th>Supported</th></tr><tr><td>1.0.x</td><td>Yes</td></tr></table>';
const collapsed = '| Version | Supported | |---|---| | 1.0.x | Yes |';

function lookedAt(text: string) {
  return skippedTables(parseMarkdown(text), text).map(({ line, reason, isOfVersions }) => [
    line,
    reason,
    isOfVersions,
  ]);
}

test('every table is named with its line and one reason', () => {
  const people = '| Name | Mail |\n| --- | --- |\n| Ada | ada@example.org |';
  const versions = '| Version | Name |\n| --- | --- |\n| 1.0.x | Ada |';
  assert.deepEqual(lookedAt(`${people}\n\n${versions}\n`), [
    [1, 'no versions', false],
    [5, 'no states', false],
  ]);
});

test('a version table in a quote, a list, HTML or on one line is one all the same', () => {
  assert.deepEqual(lookedAt(`# A\n\n${quoted}\n`), [[3, 'quote', true]]);
  assert.deepEqual(lookedAt(`# A\n\n${listed}\n`), [[5, 'list', true]]);
  assert.deepEqual(lookedAt(`# A\n\n${html}\n`), [[3, 'html', true]]);
  assert.deepEqual(lookedAt(`# A\n\n${collapsed}\n`), [[3, 'one line', true]]);
});

const uneven = '| Version | Supported |\n| --- | --- | --- |\n| 1.0.x | Yes | |';

test('a table whose row of dashes does not fit its header is none to Markdown', () => {
  assert.deepEqual(lookedAt(`# A\n\n${uneven}\n`), [[3, 'delimiter', true]]);
});

test('beside such a table no other is edited that does not speak of support', () => {
  const codes = (other: string) => {
    const text = `# Security\n\n${uneven}\n\n${other}`;
    const { problems } = keep(text, 'line: minor\nsupport: newest 1', ['1.0.0', '1.1.0']);
    return problems.map(({ code }) => code);
  };
  const signs = '| Version | |\n| --- | --- |\n| 1.0.x | ✅ |\n';
  assert.deepEqual(codes(`## Not affected\n\n${signs}`), ['table-out-of-reach']);
  assert.deepEqual(codes(`## Security state of versions\n\n${signs}`), ['table-out-of-reach']);
  assert.deepEqual(codes(signs.replace('| |', '| Supported |')), []);
});

test('beside such a table none is inserted', () => {
  for (const table of [quoted, listed, html, collapsed, uneven]) {
    const text = `# Security\n\n${table}\n`;
    const { problems, outcome } = keep(text, 'line: minor\nsupport: newest 1', ['1.0.0', '1.1.0'], 'insert');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['table-out-of-reach'],
    );
    assert.equal(outcome.changed, false);
  }
});

test('a document of quotes, lists and HTML without versions gets its section', () => {
  const text = '# Security\n\n> Be kind.\n\n- one\n\n<table><tr><td>Mail</td></tr></table>\n';
  const { problems, outcome } = keep(text, 'line: minor\nsupport: newest 1', ['1.0.0', '1.1.0'], 'insert');
  assert.deepEqual([problems, outcome.changed], [[], true]);
});
