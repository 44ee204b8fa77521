import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHistory, shippedBy } from '../../src/policy/history.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { tagsOf } from '../change/facts.ts';

const policy = parsePolicy('line: minor\nsupport: newest 1\n', 'policy');
const tags = tagsOf({
  'v1.0.0': '2025-01-15',
  'v1.1.0': '2026-03-01',
  'v1.0.1': '2026-04-01',
  nightly: '2026-05-01',
});

test('a release of the day itself has shipped, a later one is skipped with its day', () => {
  assert.ok(policy.ok);
  const history = readHistory(tags, policy.value, '2026-03-01');
  assert.ok(history.ok);
  assert.deepEqual(
    history.value.lines.map(({ name, latest }) => [name, latest.tag]),
    [
      ['1.1', 'v1.1.0'],
      ['1.0', 'v1.0.0'],
    ],
  );
  assert.deepEqual(history.value.skipped, [
    { tag: 'nightly', reason: 'moving label' },
    { tag: 'v1.0.1', reason: 'released on 2026-04-01, after 2026-03-01' },
  ]);
});

test('every tag is a release or skipped with a reason', () => {
  assert.ok(policy.ok);
  const history = readHistory(tags, policy.value, '2025-06-01');
  assert.ok(history.ok);
  const { releases, skipped } = history.value;
  assert.deepEqual(
    [...releases, ...skipped].map(({ tag }) => tag).sort(),
    tags.map(({ name }) => name).sort(),
  );
});

test('a release whose day is not known counts as out', () => {
  assert.ok(policy.ok);
  const history = readHistory(
    [{ name: 'v1.0.0', tagged: null, committed: null, release: null }],
    policy.value,
    '2020-01-01',
  );
  assert.ok(history.ok);
  assert.equal(shippedBy(history.value.releases, '1990-01-01').length, 1);
});
