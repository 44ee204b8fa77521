import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingDone } from '../../src/github/outcome.ts';
import { reportedOnly } from '../../src/github/outsider.ts';
import { badCredentials, missingPermission } from '../../src/problem/permission.ts';

const refused = missingPermission('write', ['contents: write'], 'No.');

test('a refused write is a note', () => {
  const outcome = reportedOnly({ ...nothingDone, problems: [refused] }, 'a fork');
  assert.deepEqual(outcome.problems, []);
  assert.deepEqual(
    outcome.notes.map(({ code }) => code),
    ['read-only-token'],
  );
});

test('every other problem stays one, and a write that worked is told as it was', () => {
  const broken = { ...nothingDone, problems: [badCredentials()] };
  assert.equal(reportedOnly(broken, 'a fork'), broken);
  const written = { ...nothingDone, operation: 'created' as const };
  assert.equal(reportedOnly(written, 'Dependabot'), written);
});
