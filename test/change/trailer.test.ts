import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitMessage, trailersIn } from '../../src/change/trailer.ts';

const ours = { decision: '0123456789abcdef', blob: 'a'.repeat(40) };

test('a message ends with its trailers', () => {
  assert.deepEqual(commitMessage('docs: a', ours, null), {
    headline: 'docs: a',
    body: `Support-Window-Decision: ${ours.decision}\nSupport-Window-Blob: ${ours.blob}`,
  });
});

test('a message of several lines keeps its body before the trailers', () => {
  const { headline, body } = commitMessage('docs: a\n\nWhy not.\n', ours, null);
  assert.equal(headline, 'docs: a');
  assert.match(body, /^Why not\.\n\nSupport-Window-Decision: /);
});

test('a signer signs off at the end', () => {
  assert.match(
    commitMessage('docs: a', ours, 'Ada <ada@example.com>').body,
    /\nSigned-off-by: Ada <ada@example\.com>$/,
  );
});

test('trailers are read back from a whole message', () => {
  const { headline, body } = commitMessage('docs: a\n\nWhy.', ours, 'Ada <ada@example.com>');
  assert.deepEqual(trailersIn(`${headline}\n\n${body}\n`), ours);
});

for (const message of [
  'docs: a',
  `Support-Window-Blob: ${ours.blob}`,
  `> Support-Window-Decision: ${ours.decision}`,
]) {
  test(`${JSON.stringify(message.slice(0, 30))} is not ours`, () => assert.equal(trailersIn(message), null));
}
