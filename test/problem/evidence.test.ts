import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as evidence from '../../src/problem/evidence.ts';
import type { Problem } from '../../src/problem/problem.ts';

const where = { path: 'SECURITY.md', line: 5 };

const said: readonly (readonly [Problem, string])[] = [
  [
    evidence.shallowClone(),
    'The clone is shallow, so tags may be missing. / The tags and the dates of their commits decide which lines are supported. / Run git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0. The command plan works without them.',
  ],
  [
    evidence.tagsMissing(['2.x'], true, where),
    'The clone has no tags. / SECURITY.md names 2.x, but the clone has no tags for it. / Run git fetch --tags; with actions/checkout set fetch-depth: 0. If nothing is released yet, remove the versions from the table.',
  ],
  [
    evidence.tagsMissing(['2.x', '1.x'], false, where),
    'The clone lacks tags for releases that the table names. / SECURITY.md names 2.x, 1.x, but the clone has no tags for them. / Run git fetch --tags; with actions/checkout set fetch-depth: 0. If it never had a tag, list it in the policy, such as ignore: ["1.x"].',
  ],
];

for (const [problem, words] of said) {
  test(`${problem.code} says what happened, what was found and what to do: ${words}`, () => {
    assert.equal([problem.what, problem.why, problem.fix].join(' / '), words);
  });
}

test('notes on clones name the remedy for a clone and for a workflow', () => {
  const notes = [
    evidence.shallowCloneNote(),
    evidence.noTags(),
    evidence.tagsMissingNote(['1.x'], true, where),
  ];
  for (const note of notes) {
    assert.match(note.what, /git fetch/);
    assert.match(note.what, /fetch-depth: 0/);
  }
});

test('of many names the first eight are said', () => {
  const names = Array.from({ length: 11 }, (_, index) => `${index}.x`);
  assert.match(evidence.tagsMissing(names, false, where).why, /names 0\.x, .*7\.x and 3 more, but/);
});
