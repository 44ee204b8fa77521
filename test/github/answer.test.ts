import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields, type GraphqlError, replyFrom, sortAnswer } from '../../src/github/answer.ts';

const atFile = (alias: string, ...place: readonly (string | number)[]): GraphqlError => ({
  type: 'NOT_FOUND',
  path: ['repository', ...place, alias],
  message: "Could not resolve file for path '.github/SECURITY.md'.",
});

for (const [where, place] of [
  ['base', ['base', 'target']],
  ['the commit under test', ['commit']],
  ['the branch a change is to go into', ['into', 'target']],
  ["a parent of the policy's history", ['base', 'target', 'history', 'nodes', 0, 'parents', 'nodes', 0]],
  ['a commit of the comparison', ['base', 'compare', 'commits', 'nodes', 3, 'parents', 'nodes', 1]],
  ['our branch', ['branch', 'target']],
] as const)
  test(`a file that is missing in ${where} is absent`, () => {
    const data = { repository: { id: 'R' } };
    const sorted = sortAnswer({ data, errors: [atFile('f0', ...place), atFile('f12', ...place)] });
    assert.deepEqual(sorted, { data, leftOut: [], fatal: [] });
  });

for (const { name, means, types, about } of fields)
  test(`${about} may be ${means}`, () => {
    for (const type of types) {
      const errors = [{ type, path: ['repository', name.replace('#', '7')], message: 'x' }];
      const { leftOut, fatal } = sortAnswer({ data: null, errors });
      assert.deepEqual([leftOut, fatal], [means === 'absent' ? [] : [means], []]);
    }
  });

for (const [what, error] of [
  ['a file that may not be read', { ...atFile('f0', 'base'), type: 'FORBIDDEN' }],
  ['a repository that is not there', { type: 'NOT_FOUND', path: ['repository'], message: 'x' }],
  ['a list that is not there', { type: 'NOT_FOUND', path: ['repository', 'refs'], message: 'x' }],
  ['an error without a place', { type: 'NOT_FOUND', message: 'x' }],
  ['an error without a type', { path: ['repository', 'base', 'target', 'f0'], message: 'x' }],
  ['a place in a list', { type: 'NOT_FOUND', path: ['repository', 'refs', 'nodes', 0], message: 'x' }],
] as const)
  test(`${what} stops the run`, () => {
    assert.deepEqual(sortAnswer({ data: null, errors: [error] }).fatal, [error]);
  });

test('every error has a text, whatever was sent', () => {
  const body = { errors: [{ message: { a: 1 } }, null, 'text', { message: 'm', path: 'p', type: 4 }] };
  assert.deepEqual(
    replyFrom(body).errors.map(({ message }) => message),
    ['{"a":1}', 'null', '"text"', 'm'],
  );
  assert.deepEqual(replyFrom({ data: {}, errors: {} }), { data: {}, errors: [] });
});

test('what is on record in two ways is absent in both', () => {
  const path = (...rest: readonly (string | number)[]) => ['repository', ...rest];
  for (const error of [
    { path: path('base', 'target', 'f1'), message: "Could not resolve file for path 'a.md'." },
    { ...atFile('f1', 'base', 'target') },
    { type: 'NOT_FOUND', path: path('base', 'compare'), message: 'Could not resolve head ref a' },
    { type: 'NOT_FOUND', path: path('r0'), message: 'x' },
  ])
    assert.deepEqual(sortAnswer({ data: null, errors: [error] }).fatal, []);
  const data = { repository: { f1: null, compare: null, r0: null } };
  assert.deepEqual(sortAnswer({ data, errors: [] }), { data, leftOut: [], fatal: [] });
});
