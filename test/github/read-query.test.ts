import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import { type Question, readQuery, readVariables, scratchPrefix } from '../../src/github/read-query.ts';
import { githubSchema } from './schema.ts';

const question: Question = {
  base: null,
  branch: 'bot/table',
  files: ['a.yml', 'b.md'],
  commit: null,
  into: null,
  published: null,
  withPullRequest: true,
};
const questions = [
  question,
  { ...question, base: 'main', published: 'b.md' },
  { ...question, withPullRequest: false },
  { ...question, withPullRequest: false, commit: 'a'.repeat(40), into: 'main' },
  { ...question, withPullRequest: false, commit: 'a'.repeat(40), into: 'main', published: 'b.md' },
];

for (const [index, one] of questions.entries()) {
  test(`question ${index + 1} is valid in GitHub's schema and has a value for every variable`, () => {
    const document = parse(readQuery(one));
    assert.deepEqual(validate(githubSchema(), document), []);
    const [operation] = document.definitions;
    const declared = operation?.kind === 'OperationDefinition' ? operation.variableDefinitions : [];
    const names = declared?.map(({ variable }) => variable.name.value).toSorted();
    assert.deepEqual(names, ['name', 'owner', ...Object.keys(readVariables(one))].toSorted());
  });
}

test('without a pull request nothing is asked that contents: read does not give', () => {
  assert.doesNotMatch(readQuery({ ...question, withPullRequest: false }), /pullRequests|compare|\$branch/);
});

test('names and paths are never part of the query', () => {
  const hostile = { ...question, base: '"x', branch: '"y', files: ['"z'] };
  assert.doesNotMatch(readQuery(hostile), /"[xyz]/);
});

test('scratch refs stand beside the branch', () =>
  assert.equal(scratchPrefix('bot/table'), 'bot/table-tmp-'));
