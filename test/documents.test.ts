import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { type DocumentUpdate, updateDocument } from '../src/document/update.ts';
import { policyOf, wantedBy } from './document/wanted-by.ts';

/**
 * Whole documents as maintainers write them, before and after: each folder holds a `before.md`, an `after.md` (none
 * where nothing changes) and a `case.json` with the policy, line by line, and the releases with their days.
 */
type Case = { readonly policy: readonly string[]; readonly releases: readonly string[] };

const fixtures = join(import.meta.dirname, 'document', 'fixtures');

for (const file of globSync('*/case.json', { cwd: fixtures }).sort()) {
  const name = dirname(file);
  test(`the document ${name}`, () => {
    const before = read(name, 'before.md');
    const after = read(
      name,
      globSync(`${name}/after.md`, { cwd: fixtures }).length > 0 ? 'after.md' : 'before.md',
    );
    const { policy, releases } = JSON.parse(read(name, 'case.json')) as Case;
    const first = keepBy(before, policy, releases);
    assert.deepEqual(first.problems, []);
    assert.equal(first.outcome.after ?? before, after);
    assert.equal(first.outcome.changed, before !== after);
    const second = keepBy(after, policy, releases);
    assert.deepEqual([second.outcome.changed, second.problems], [false, []], 'the second run is silent');
  });
}

function keepBy(text: string, policyLines: readonly string[], releases: readonly string[]): DocumentUpdate {
  const policy = policyOf(policyLines.join('\n'));
  const wanted = wantedBy(policy, releases);
  return updateDocument({ path: 'SECURITY.md', text }, wanted, policy.document, 'fail');
}

function read(name: string, file: string): string {
  return readFileSync(join(fixtures, name, file), 'utf8');
}
