import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLine, changedMarkdown, strayEdit } from '../../../src/document/rules/around.ts';
import { editOf, rewriteOf } from './edit-of.ts';

const policy = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0';
const table = (version: string) => `| Version | Supported |\n| - | - |\n| ${version} | Yes |\n`;
const around = (prose: string, version: string) => `# Security\n\n${prose}\n\n${table(version)}`;

test('the Markdown outside the table is the same tree, but for the words of a mention', () => {
  const found = (before: string, after: string) =>
    changedMarkdown(rewriteOf(around(before, '1.0.x'), around(after, '1.1.x'), policy, released));
  assert.equal(found('Use the latest 1.0.x.', 'Use the latest 1.1.x.'), null);
  assert.match(found('Use *it*.', 'Use it.') ?? '', /outside the table/);
});

test('a section that is new changes neither the tree around it nor a line', () => {
  const found = (before: string, after: string) => {
    const edited = editOf(before, after, policy, released);
    return changedMarkdown(edited) ?? changedLine(edited);
  };
  assert.equal(found('# Security\n', `# Security\n\n## Supported Versions\n\n${table('1.1.x')}`), null);
  assert.match(found('# Security\n\nHello\n', `# Security\n\n${table('1.1.x')}`) ?? '', /new section/);
});

test('outside the table only the label of the newest supported row moves', () => {
  const found = (before: string, after: string) =>
    strayEdit(rewriteOf(around(before, '1.0.x (LTS)'), around(after, '1.1.x'), policy, released));
  assert.equal(found('Use the latest 1.0.x.', 'Use the latest 1.1.x.'), null);
  assert.match(found('Use the latest 1.0.x.', 'Use the last 1.1.x.') ?? '', /Line 3, outside/);
  assert.match(found('Use 1.0.0.', 'Use 1.1.0.') ?? '', /Line 3, outside/);
});
