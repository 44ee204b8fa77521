import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signOf } from '../../../src/document/read/state-sign.ts';

test('a text may begin with a sign that says what it is', () => {
  assert.deepEqual(signOf('✅ until 2027'), { sign: '✅', kind: 'full' });
  assert.deepEqual(signOf(':x: (ended)'), { sign: ':x:', kind: 'ended' });
  assert.deepEqual(signOf('⚠️ Security only')?.kind, 'partial');
  assert.equal(signOf('Yes ✅'), null);
});
