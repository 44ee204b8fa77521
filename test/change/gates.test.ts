import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../src/change/facts.ts';
import { draftNotes, gatesFor } from '../../src/change/gates.ts';
import { decide } from '../../src/change/plan.ts';
import { factsWith, policyOf, tagsOf } from './facts.ts';

const day = '2026-11-22';

function found(about: { readonly tag?: string; readonly base?: string }, part: Partial<Facts> = {}) {
  const facts = factsWith(part);
  const gate = gatesFor({ tag: null, base: null, ...about }, decide(facts, day), facts);
  return [...gate.findings, ...gate.notes].map(({ code }) => code);
}

test('a run about nothing finds nothing', () => assert.deepEqual(found({}), []));

test('a release on an ended line is found', () => {
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01', 'v1.0.1': '2026-11-22' });
  assert.deepEqual(found({ tag: 'v1.0.1' }, { tags }), ['unsupported-release']);
  assert.deepEqual(found({ tag: 'v2.0.0' }, { tags }), ['release-ends']);
});

test('a tag that was deleted before the run is named', () => {
  assert.deepEqual(found({ tag: 'v7.0.0' }), ['tag-gone']);
});

test('a change into the branch of an ended line is found', () => {
  const policy = policyOf('line: major\nsupport: newest 1\nbranch: "{line}-stable"\n');
  assert.deepEqual(found({ base: '1-stable' }, { policy }), ['unsupported-branch']);
  assert.deepEqual(found({ base: '2-stable' }, { policy }), []);
});

test('without a policy that can be read nothing is judged', () => {
  for (const policy of [null, policyOf('line: nonsense\n')])
    assert.deepEqual(found({ tag: 'v1.0.1', base: '1-stable' }, { policy }), []);
});

test('of several products the one whose tag it is judges the release', () => {
  const policy = policyOf(
    [
      'line: major',
      'support: newest 1',
      'products:',
      '  client: { tag: "client-v{version}", table: Client }',
      '  server: { tag: "server-v{version}", table: Server }',
      '',
    ].join('\n'),
  );
  const tags = tagsOf({
    'client-v1.0.0': '2025-01-15',
    'server-v1.0.0': '2025-01-15',
    'server-v2.0.0': '2026-03-01',
    'server-v1.0.1': '2026-11-22',
    'client-v1.0.1': '2026-11-22',
    other: '2026-11-22',
  });
  assert.deepEqual(found({ tag: 'server-v1.0.1' }, { policy, tags }), ['unsupported-release']);
  assert.deepEqual(found({ tag: 'client-v1.0.1' }, { policy, tags }), []);
  assert.deepEqual(found({ tag: 'other' }, { policy, tags }), ['tag-is-no-release']);
  assert.deepEqual(found({ tag: 'gone-v1' }, { policy, tags }), ['tag-gone']);
});

const release = { draft: false, preRelease: false, published: '2025-01-15' } as const;
const plain = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' });
const released = (...names: readonly string[]) =>
  plain.map((tag) => (names.includes(tag.name) ? { ...tag, release } : tag));

function notes(tags: typeof plain, policy = 'line: major\nsupport: newest 1\n', document?: string) {
  const facts = factsWith({ tags, policy: policyOf(policy) }, document);
  return draftNotes(decide(facts, '2026-11-22'), facts).map(({ what }) => what);
}

test('a new line without a release, where others have one, may be a draft', () => {
  assert.match(notes(released('v1.0.0'))[0] ?? '', /no release of v2\.0\.0\. If there is a draft, it counts/);
});

test('nothing is said where the line has a release, or the repository has none', () => {
  assert.deepEqual(notes(released('v1.0.0', 'v2.0.0')), []);
  assert.deepEqual(notes(plain), []);
});

test('a line of which an earlier release is out is no draft', () => {
  const tags = [...released('v1.0.0', 'v2.0.0'), ...tagsOf({ 'v2.1.0': '2026-04-01' })];
  assert.deepEqual(notes(tags), []);
});

test('nothing is said where tags alone count', () => {
  assert.deepEqual(notes(released('v1.0.0'), 'line: major\nsupport: newest 1\nreleases: tags\n'), []);
});
