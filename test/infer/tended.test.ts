import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundOf } from '../../src/infer/ground.ts';
import { guessesFromTags } from '../../src/infer/tended.ts';
import { readReleases } from '../../src/release/tag.ts';
import { tagsOf } from '../change/facts.ts';

function shown(days: Readonly<Record<string, string>>): readonly string[] {
  const reading = readReleases(tagsOf(days as Parameters<typeof tagsOf>[0]), {
    tag: null,
    stable: [],
    ignore: [],
    releases: 'joined',
    datesFrom: 'releases',
  });
  const ground = groundOf(reading.ok ? reading.value.releases : []);
  return guessesFromTags(ground, '2026-01-01').map(({ text, tended }) => `${text} ${tended.lines.join(' ')}`);
}

test('minors of one major that get releases beside one another are several minors', () => {
  const days = {
    'v3.0.0': '2025-01-10',
    'v3.1.0': '2025-06-10',
    'v3.0.1': '2025-12-10',
    'v3.1.1': '2025-12-10',
  };
  assert.deepEqual(shown(days), ['line: minor\nsupport: newest 2\n 3.1 3.0']);
});

test('a last release before the next line, or long ago, shows nothing', () => {
  const days = {
    'v1.0.0': '2025-01-10',
    'v1.0.1': '2025-05-10',
    'v2.0.0': '2025-06-10',
    'v3.0.0': '2025-11-10',
  };
  assert.deepEqual(shown(days), []);
  assert.deepEqual(shown({ ...days, 'v1.0.2': '2025-07-10' }), [], 'there is a gap at 2');
  const old = {
    'v1.0.0': '2020-01-10',
    'v2.0.0': '2021-01-10',
    'v1.0.1': '2021-03-10',
    'v2.0.1': '2025-11-10',
  };
  assert.deepEqual(shown(old), []);
  assert.deepEqual(shown({}), []);
});
