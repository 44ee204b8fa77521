import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsPhase, tellsRelease } from '../../../src/document/read/phase-words.ts';

test('states that wait for a release', () => {
  for (const text of [
    '✅ Will receive security fixes on release',
    '✅ Planned, from the release on',
    ':white_check_mark: Upcoming',
    'Yes (once released)',
    'Supported after its first release.',
    '✅ not yet released',
  ])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [true, true], text);
});

test('states of a phase that go on after a release, and others', () => {
  for (const text of ['✅ Current beta', '✅ Will receive security fixes', 'Yes, preview', 'Alpha'])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [false, true], text);
  for (const text of [
    'Yes',
    '✅ Security fixes',
    'Fixes on the release branch',
    'Fixes on `release-1.x`',
    '✅ until the next release',
    'Previous stable',
    'Alphabetical',
  ])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [false, false], text);
  for (const text of ['✅ planned EOL: 2027', 'Fixes on release branches', 'Fixes on `release/1.x`'])
    assert.equal(tellsRelease(text), false, text);
});
