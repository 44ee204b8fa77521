import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signIn } from '../../src/github/sign.ts';

const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' };
const missingFile = {
  type: 'NOT_FOUND',
  path: ['repository', 'base', 'target', 'f1'],
  message: "Could not resolve file for path 'docs/SECURITY.md'.",
};

for (const [what, errors, headers, means] of [
  ['the old word for the primary limit', [{ type: 'RATE_LIMITED', message: 'x' }], {}, 'limited'],
  [
    'the new word for the primary limit',
    [
      {
        type: 'RATE_LIMIT',
        code: 'graphql_rate_limit',
        message: 'API rate limit already exceeded for user.',
      },
    ],
    usedUp,
    'limited',
  ],
  ['an error without a type where nothing remains', [{ message: 'x' }], usedUp, 'limited'],
  ['the secondary limit', [{ message: 'You have exceeded a secondary rate limit.' }], {}, 'limited'],
  [
    'content that came too quickly',
    [{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }],
    {},
    'limited',
  ],
  [
    'a query that costs too much',
    [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
    {},
    'too-much',
  ],
  ['a query that took too long to check', [{ message: 'Timeout on validation of query' }], {}, 'too-much'],
  ['an error inside of GitHub', [{ type: 'INTERNAL', message: 'x' }], {}, 'too-much'],
  [
    'a query that went wrong',
    [{ message: 'Something went wrong while executing your query.' }],
    {},
    'too-much',
  ],
  [
    'a repository that is not seen',
    [{ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository with the name' }],
    {},
    'unseen',
  ],
  ['a limit beside a missing file', [missingFile, { type: 'RATE_LIMIT', message: 'x' }], usedUp, 'limited'],
] as const)
  test(`${what} is no answer`, () => assert.equal(signIn({ headers, errors })?.means, means));

for (const [what, errors, headers] of [
  ['a missing file', [missingFile], {}],
  ['a missing file in the last answer before the limit', [missingFile], usedUp],
  ['a refusal in the last answer before the limit', [{ type: 'FORBIDDEN', message: 'x' }], usedUp],
  ['an answer without errors, the last before the limit', [], usedUp],
  [
    'a comparison that costs too much',
    [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'base', 'compare'], message: 'x' }],
    {},
  ],
  ['a stale branch', [{ type: 'STALE_DATA', message: 'x' }], {}],
] as const)
  test(`${what} leaves the answer whole`, () => assert.equal(signIn({ headers, errors }), null));
