import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { locateTable } from '../../../src/document/read/locate.ts';
import type { Candidate } from '../../../src/document/read/table-columns.ts';
import { isCopy, isTranslated } from '../../../src/document/read/translation.ts';

type Sheet = { readonly title: string; readonly header: string; readonly rows: readonly string[] };

const english = {
  title: 'Supported Versions',
  header: 'Version | Supported',
  rows: ['2.x | Yes', '1.x | No'],
};

function candidateOf({ title, header, rows }: Sheet): Candidate {
  const lines = [header, header.replace(/[^|]+/gu, '-'), ...rows].map((row) => `| ${row} |`);
  const text = `## ${title}\n\n${lines.join('\n')}\n`;
  const located = locateTable(parseMarkdown(text), text, { path: 'SECURITY.md', table: null, adopt: true });
  assert.ok(located.ok && located.value !== null, text);
  return located.value;
}

const translations: readonly Sheet[] = [
  { title: 'Versões suportadas', header: 'Versão | Suportada', rows: ['2.x | Sim', '1.x | Não'] },
  { title: 'Versiones soportadas', header: 'Versión | Soportada', rows: ['2.x | Sí', '1.x | No'] },
  { title: 'Versions prises en charge', header: 'Version | Supportée', rows: ['2.x | Oui', '1.x | Non'] },
  { title: 'Unterstützte Versionen', header: 'Version | Unterstützt', rows: ['2.x | Ja', '1.x | Nein'] },
  { title: '支持的版本', header: '版本 | 支持状态', rows: ['2.x | ✅', '1.x | ❌'] },
  { title: 'Поддерживаемые версии', header: 'Версия | Поддерживается', rows: ['2.x | Да', '1.x | Нет'] },
];

test('a table in another language that says the same of the same versions is a copy', () => {
  for (const sheet of translations) {
    assert.ok(isCopy(candidateOf(english), candidateOf(sheet)), sheet.title);
    assert.ok(isCopy(candidateOf(sheet), candidateOf(english)), sheet.title);
  }
});

test('a translation that says something else is no copy', () => {
  const [portuguese] = translations;
  for (const rows of [['2.x | Sim', '1.x | Sim'], ['3.x | Sim', '2.x | Não'], ['2.x | Sim']]) {
    const other = candidateOf({ title: '', header: '', ...portuguese, rows });
    assert.ok(isTranslated(candidateOf(english), other), rows.join());
    assert.ok(!isCopy(candidateOf(english), other), rows.join());
  }
});

test('a table in the same language, or with other columns, is another table', () => {
  const others: readonly Sheet[] = [
    { ...english, title: 'Supported client versions' },
    { ...english, title: 'Security fixes', header: 'Version | Security updates' },
    {
      title: 'Versões suportadas',
      header: 'Versão | Suportada | Nota',
      rows: ['2.x | Sim | a', '1.x | Não | b'],
    },
  ];
  for (const sheet of others) assert.ok(!isTranslated(candidateOf(english), candidateOf(sheet)), sheet.title);
});
