import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { words } from '../../../src/document/read/lexicon.ts';
import {
  branchWords,
  foreignHeader,
  foreignHeading,
  laterWords,
  newestWords,
  olderWords,
  previousIn,
  restWords,
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

describe('phrases', () => {
  const newest = [
    'latest',
    'latest release',
    'the latest release',
    'latest stable release',
    'latest stable',
    'latest 1.0.x stable release',
    'latest package registry release',
    'current store release',
    'most recent',
    'last version',
    'release tags (latest)',
    '最新版',
    '最新 release',
    '최신 버전',
    'последняя версия',
    'остання версія',
    'aktuellste version',
    'dernière version publiée',
    'última versión',
    'ultima versione',
    'rilis terbaru',
    'najnowsza wersja',
    'son sürüm',
    'nieuwste versie',
  ];

  const rest = [
    'older',
    'other',
    'others',
    'all other versions',
    'earlier releases',
    'older major versions',
    'older branches',
    'older builds and development branches',
    'legacy / older versions',
    'previous versions',
    'anything older',
    'everything else',
    'any older version',
    'any fork or tag before a fix',
    '< latest',
    '< main',
    '< current version',
    '更旧',
    'それ以前',
    '이전 버전',
    'старые версии',
    'старее',
    'ältere versionen',
    'alles ältere',
    'anciennes versions',
    'versiones anteriores',
    'etiquetas antiguas',
    'versões anteriores',
    'versioni precedenti',
    'versi lama',
    'yang lebih lama',
    'starsze wersje',
    'eski sürümler',
  ];

  const branches = [
    'main',
    'current main branch',
    'latest main',
    'main (HEAD)',
    'develop',
    'feature branches',
    'branche main',
    'latest beta or release candidate',
    'latest commit',
    'pre-releases',
  ];

  const nothing = [
    'latest 2 minors',
    'latest two releases',
    'latest and previous',
    'latest lts',
    'latest of each major',
    'current release, with all patches',
    'all versions',
    'older supported versions',
    '<= latest',
    'tagged releases',
    '3.x',
    'yes',
  ];

  const kinds = { newest: newestWords, rest: restWords, branch: branchWords } as const;

  /** What a phrase means, in the order a version cell is read. */
  function meaningOf(phrase: string): string {
    const order = ['rest', 'branch', 'newest'] as const;
    return order.find((kind) => kinds[kind].test(phrase)) ?? 'nothing';
  }

  for (const [meaning, phrases] of Object.entries({ newest, rest, branch: branches, nothing })) {
    test(`mean ${meaning}: ${phrases.join(', ')}`, () => {
      assert.deepEqual(
        phrases.filter((phrase) => meaningOf(phrase) !== meaning),
        [],
      );
    });
  }

  test('no phrase means the newest release and the rest at once', () => {
    assert.deepEqual(
      [...newest, ...rest].filter((phrase) => newestWords.test(phrase) === restWords.test(phrase)),
      [],
    );
  });

  test('the major or minor version before the newest is told from all the others', () => {
    const told = [
      'previous major',
      'previous minor version',
      'the previous major release',
      'previous versions',
    ];
    assert.deepEqual(told.map(previousIn), ['major', 'minor', 'major', null]);
  });

  test('a long text is refused as quickly as a short one', () => {
    const long = `latest ${'release '.repeat(20_000)}`;
    const before = performance.now();
    assert.equal(meaningOf(long), 'nothing');
    assert.ok(performance.now() - before < 1000);
  });
});
