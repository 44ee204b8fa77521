import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askEarly } from '../../src/github/early.ts';
import { readRepository } from '../../src/github/read.ts';
import { aReading } from './a-reading.ts';
import { refused, scripted } from './scripted.ts';

const no = refused(403, 'No.');
const preset = { kind: 'preset', name: 'latest' } as const;

for (const [what, part, early, whole] of [
  ['the own policy', {}, 2, 2],
  ['a policy of another path', { policy: { kind: 'path', path: 'a.yml' } }, 2, 2],
  ['a commit under test', { commit: '0'.repeat(40), into: 'main', withPullRequest: false }, 2, 2],
  ['a policy that is here and names the documents itself', { policy: preset }, 1, 2],
] as const) {
  test(`what is asked early is what reading asks first: ${what}`, async () => {
    const { github, asked } = scripted(no, no);
    const reading = aReading(part);
    const ahead = askEarly(github, reading);
    assert.equal(asked.length, early);
    assert.equal((await readRepository(ahead, reading)).ok, false);
    assert.equal(asked.length, whole);
  });
}

test('a second reading asks anew', async () => {
  const { github, asked } = scripted(no, no, no, no);
  const reading = aReading();
  const ahead = askEarly(github, reading);
  await readRepository(ahead, reading);
  await readRepository(ahead, reading);
  assert.equal(asked.length, 4);
});

test('another question gets its own answer', async () => {
  const { github, asked } = scripted(no, no, no, no);
  const ahead = askEarly(github, aReading());
  await readRepository(ahead, aReading({ name: 'gadget' }));
  assert.equal(asked.length, 4);
});
