import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnd } from '../../src/policy/end.ts';
import { endMeant } from '../../src/policy/end-meant.ts';

test('an end as people write it first is answered with an end that can be read', () => {
  for (const text of ['18 months', '2y', 'latest', 'Latest', 'current', 'last 3', 'latest 2']) {
    const [, written] = /"(.+)"/.exec(endMeant(text) ?? '') ?? [];
    assert.ok(written !== undefined && parseEnd(written).ok, text);
    assert.ok(!parseEnd(text).ok, text);
  }
});

test('what is an end, or means nothing, is not answered', () => {
  for (const text of ['last', 'newest', 'release', 'relase + 2y', '', 'last version'])
    assert.equal(endMeant(text), null);
});
