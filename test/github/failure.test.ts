import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureFrom } from '../../src/github/failure.ts';
import { NotTaken } from '../../src/github/transport.ts';

const thrown = (status: number, data: unknown) => ({ status, response: { headers: {}, data } });

for (const [what, data, said] of [
  ['a message', { message: 'Not Found' }, 'Not Found'],
  [
    'details',
    { message: 'Invalid', errors: [{ field: 'head', code: 'missing' }, 'odd'] },
    'Invalid: head missing: odd',
  ],
  ['errors alone', { errors: [{ message: 'Timeout' }] }, 'Timeout'],
  ['a message of another type', { message: { a: 1 } }, 'status 422'],
  ['a page', '<html>', 'status 422'],
] as const)
  test(`${what} is what GitHub said`, () => assert.equal(failureFrom(thrown(422, data), false).said, said));

test('a query that GraphQL gave up on with status 502 was too much; a page for people tells nothing', () => {
  for (const data of [{ errors: [{ message: 'Timeout' }] }, '<html>', { message: 'Server Error' }]) {
    assert.equal(failureFrom(thrown(502, data), true).means, 'too-much');
    assert.equal(failureFrom(thrown(502, data), false).means, undefined);
  }
  assert.equal(failureFrom(thrown(403, { message: 'x' }), true).means, undefined);
});

test('an answer that was not taken says why', () => {
  const error = Object.assign(new Error('x'), { cause: new NotTaken('elsewhere', 'https://evil.example/') });
  assert.deepEqual(failureFrom(error, true), {
    status: null,
    headers: {},
    said: 'https://evil.example/',
    means: 'elsewhere',
  });
  assert.deepEqual(failureFrom(new Error('read ECONNRESET'), true), {
    status: null,
    headers: {},
    said: 'read ECONNRESET',
  });
});
