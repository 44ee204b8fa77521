import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../../src/document/read/lexicon.ts';
import {
  foreignHeader,
  foreignHeading,
  laterWords,
  olderWords,
  supportWords,
} from '../../../src/document/read/version-words.ts';

test('no words mean both directions', () => {
  const older = words('older').split('|');
  assert.deepEqual(
    older.filter((each) => laterWords.test(each) || !olderWords.test(each)),
    [],
  );
});

test('headings about support are known in every language', () => {
  const headings = [
    'Supported Versions',
    'Currently Supported Versions',
    'Version support',
    'End of life',
    'Status',
    '支持的版本',
    'サポート対象バージョン',
    '지원 버전',
    'Поддерживаемые версии',
    'Versões suportadas',
    'Versiones soportadas',
    'Unterstützte Versionen',
    'Versions prises en charge',
  ];
  assert.deepEqual(
    headings.filter((heading) => !supportWords.test(heading)),
    [],
  );
});

test('other headings are not', () => {
  const headings = ['Reporting a vulnerability', 'Contact', 'History', 'Credits'];
  assert.deepEqual(
    headings.filter((heading) => supportWords.test(heading)),
    [],
  );
});

test('columns keyed by something else than versions are known', () => {
  const headers = [
    'CVSS v3.0',
    'Advisory',
    'Affected versions',
    'Severity',
    'Python',
    'Minimal JRE',
    'Node.js',
    'Release date',
    'Laravel Version',
    'PHP',
  ];
  assert.deepEqual(
    headers.filter((header) => !foreignHeader.test(header)),
    [],
  );
  assert.equal(foreignHeader.test('Version'), false);
});

test('headings speak of what the product runs on, or of its own versions', () => {
  const foreign = [
    'Supported Minecraft Versions',
    'PHP versions',
    'Supported Runtimes',
    'Python version support',
  ];
  const own = ['Supported Versions', 'Version support', 'Supported releases of the PHP client', 'Platform'];
  assert.deepEqual(
    foreign.filter((title) => !foreignHeading.test(title)),
    [],
  );
  assert.deepEqual(
    own.filter((title) => foreignHeading.test(title)),
    [],
  );
});
