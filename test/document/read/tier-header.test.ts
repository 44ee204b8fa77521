import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isEndHeader,
  isPlainHeader,
  isReleaseHeader,
  isRemarkHeader,
  isStartHeader,
  tierNamedBy,
} from '../../../src/document/read/tier-header.ts';

test('a header names a tier by its word, in any form and in other languages', () => {
  const tiers = ['active', 'bugs', 'security'];
  const headers = [
    'Active support',
    'Bug fixes',
    'Security fixes',
    'Correctifs de sécurité',
    '보안 지원',
    'Bugfixes',
  ];
  assert.deepEqual(
    headers.map((header) => tierNamedBy(header, tiers)),
    ['active', 'bugs', 'security', 'security', 'security', 'bugs'],
  );
  assert.equal(tierNamedBy('Maintained', ['active', 'maintenance']), 'maintenance');
  assert.equal(tierNamedBy('Critical issues', ['full', 'critical-fixes']), 'critical-fixes');
});

test('a header that names several tiers, or only says support, names none', () => {
  assert.equal(tierNamedBy('Bug and security fixes', ['bugs', 'security']), null);
  assert.equal(tierNamedBy('Supported', ['supported', 'security']), null);
  assert.equal(tierNamedBy('Results', ['active', 'lts']), null);
  assert.equal(tierNamedBy('LTS', ['active', 'lts']), 'lts');
});

test('a plain header speaks of support and of no tier', () => {
  assert.deepEqual(['Supported', 'Status', 'Support status', '支持状态'].map(isPlainHeader), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    ['Security fixes', 'Supported with bug fixes', 'Supported until', 'Notes'].map(isPlainHeader),
    [false, false, false, false],
  );
});

test('ends, releases and remarks are told by their headers', () => {
  const ends = ['End of life', 'Supported until', 'EOL', 'Fin de Soporte', 'Support Ends', '期限'];
  assert.deepEqual(
    ends.filter((header) => !isEndHeader(header)),
    [],
  );
  assert.deepEqual(
    ['Released', 'Release date', 'Launched', 'リリース日'].filter((header) => !isReleaseHeader(header)),
    [],
  );
  const others = ['Latest release', 'Beta Release', 'Next release date', 'Supported'];
  assert.deepEqual(others.filter(isReleaseHeader), []);
  assert.deepEqual(['Notes', '备注', 'Status'].map(isRemarkHeader), [true, true, false]);
});

test('the day of a step before the release is not that of the release', () => {
  const steps = [
    'Fork date',
    'Branch date',
    'Branched',
    'Feature freeze',
    'Code freeze date',
    'Last release date',
    'Beta date',
  ];
  assert.deepEqual(steps.filter(isReleaseHeader), []);
  const releases = ['Release date', 'Released', 'Launch date', 'Supported since', 'Published'];
  assert.deepEqual(releases.filter(isReleaseHeader), releases);
});

test('a header that says from when support is gone is one of ends, and of no beginning', () => {
  const ends = [
    'Not supported from',
    'Unsupported since',
    'No support after',
    'Nicht unterstützt ab',
    'Sin soporte desde',
  ];
  assert.deepEqual(ends.filter(isEndHeader), ends);
  assert.deepEqual([...ends, 'Supported from', 'Supported since'].filter(isStartHeader), [
    'Supported from',
    'Supported since',
  ]);
});
