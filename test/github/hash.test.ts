import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../../src/github/hash.ts';

test('an empty text has the hash that the standard gives', () => {
  assert.equal(hashOf('sha1', ''), 'da39a3ee5e6b4b0d3255bfef95601890afd80709');
  assert.equal(hashOf('sha256', ''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('parts count one after the other, as texts or as bytes', () => {
  assert.equal(hashOf('sha1', 'blob 3\0', Buffer.from('abc')), hashOf('sha1', 'blob 3\0abc'));
  assert.notEqual(hashOf('sha1', 'a', 'b'), hashOf('sha1', 'b', 'a'));
});
