import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedPause, type Failure, nextPause, type Patience, verdictOn } from '../../src/github/retry.ts';

const now = 1_700_000_000_000;
const limits: Patience = { attempt: 1000, total: 60_000, run: 100_000, tries: 3, heavyTries: 2, pause: 500 };

const verdicts = [
  ['no answer', { status: null }, 'uncertain'],
  ['a certificate of its own', { status: null, said: 'self-signed certificate' }, 'untrusted'],
  [
    'a certificate of an unknown authority',
    { status: null, said: 'unable to get local issuer certificate' },
    'untrusted',
  ],
  [
    'a chain without its middle',
    { status: null, said: 'unable to verify the first certificate' },
    'untrusted',
  ],
  ['a certificate that expired', { status: null, said: 'certificate has expired' }, 'uncertain'],
  ['500', { status: 500 }, 'uncertain'],
  ['502', { status: 502 }, 'uncertain'],
  ['429', { status: 429 }, 'limited'],
  ['403 with Retry-After', { status: 403, headers: { 'retry-after': '3' } }, 'limited'],
  ['403 with nothing remaining', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 'limited'],
  [
    '403 that speaks of a secondary rate limit',
    { status: 403, said: 'You have exceeded a secondary rate limit.' },
    'limited',
  ],
  ['403', { status: 403 }, 'refused'],
  ['401', { status: 401 }, 'refused'],
  ['422', { status: 422, headers: { 'x-ratelimit-remaining': '0' } }, 'refused'],
] as const;

for (const [what, part, verdict] of verdicts) {
  test(`${what} is ${verdict}`, () => assert.equal(verdictOn(failure(part)), verdict));
}

test('reads wait longer each time, and not for ever', () => {
  const waits = [1, 2, 3].map((attempts) => pauseOf({ status: 502 }, { attempts }));
  assert.deepEqual(waits, [500, 1000, null]);
});

test('a write of which nobody knows is not repeated', () => {
  assert.equal(pauseOf({ status: 502 }, { isWrite: true }), null);
  assert.equal(pauseOf({ status: null }, { isWrite: true }), null);
  assert.equal(pauseOf({ status: 429, headers: { 'retry-after': '2' } }, { isWrite: true }), 2000);
});

test('what was refused stays refused', () => assert.equal(pauseOf({ status: 404 }, {}), null));

test('a certificate that is not trusted will not be a moment later', () =>
  assert.equal(pauseOf({ status: null, said: 'self-signed certificate' }, {}), null));

test('GitHub is waited for as long as it asks, within the total', () => {
  assert.equal(pauseOf({ status: 429, headers: { 'retry-after': '30' } }, {}), 30_000);
  assert.equal(pauseOf({ status: 429, headers: { 'retry-after': '61' } }, {}), null);
  assert.equal(pauseOf({ status: 429, headers: { 'retry-after': '30' } }, { elapsed: 40_000 }), null);
});

test('a limit that names no time is waited out for a minute, once', () => {
  assert.equal(pauseOf({ status: 429 }, {}), 60_000);
  assert.equal(pauseOf({ status: 403, said: 'a secondary rate limit' }, { isWrite: true }), 60_000);
  assert.equal(pauseOf({ status: 429 }, { elapsed: 60_500, attempts: 2 }), null);
});

test('a run that has waited long enough waits no more', () => {
  assert.equal(pauseOf({ status: 502 }, { run: 99_500 }), 500);
  assert.equal(pauseOf({ status: 502 }, { run: 99_501 }), null);
  assert.equal(pauseOf({ status: 429 }, { run: 40_001 }), null);
});

test('the moment of the reset and a second count when nothing remains', () => {
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 20) };
  assert.equal(askedPause({ headers: reset }, now), 21_000);
  assert.equal(askedPause({ headers: { ...reset, 'x-ratelimit-remaining': '5' } }, now), null);
  assert.equal(
    askedPause({ headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }, now),
    1000,
  );
  assert.equal(askedPause({ headers: { 'retry-after': 'soon' } }, now), null);
});

test('a query that is too much is asked twice where less can be asked for, as often as others where not', () => {
  const heavy = { status: 500, means: 'too-much' } as const;
  const waits = (mayShrink: boolean) => [1, 2].map((attempts) => pauseOf(heavy, { attempts, mayShrink }));
  assert.deepEqual(
    [waits(true), waits(false)],
    [
      [500, null],
      [500, 1000],
    ],
  );
  assert.equal(pauseOf(heavy, { isWrite: true }), null);
});

function pauseOf(
  part: Partial<Failure>,
  { attempts = 1, elapsed = 0, run = 0, isWrite = false, mayShrink = false },
) {
  return nextPause(failure(part), attempts, { request: elapsed, run }, now, { isWrite, mayShrink }, limits);
}

function failure(part: Partial<Failure>): Failure {
  return { status: 500, headers: {}, said: '', ...part };
}
