import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import * as mutations from '../../src/github/mutations.ts';
import { githubSchema } from './schema.ts';

for (const [name, document] of Object.entries(mutations).filter(([, text]) => text.startsWith('mutation'))) {
  test(`${name} is valid in GitHub's schema`, () => {
    assert.deepEqual(validate(githubSchema(), parse(document)), []);
  });
}
