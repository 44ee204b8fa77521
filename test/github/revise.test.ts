import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, handOver, leftToOthers, thenDescribe } from '../../src/github/revise.ts';
import { content, done, pullRequest, site } from './a-pull-request.ts';
import { data, errors, type Say, scripted, sent, uncertain } from './scripted.ts';

const move = { pullRequest, from: 'h' };
const committed = { kind: 'done', value: 'c' } as const;
const uncommitted = { kind: 'done', value: null } as const;
const tooLong = errors({ type: 'UNPROCESSABLE', message: 'Body is too long' });

test('a close that breaks off anywhere leaves the branch to the next run', async () => {
  for (const answers of [[uncertain], [done, uncertain], [done, done, uncertain]]) {
    assert.ok((await close(handsOf(answers), 'h', pullRequest)).again);
  }
});

test('where only the comment on a close is refused, the branch still goes', async () => {
  const partial = { closePullRequest: { clientMutationId: null }, addComment: null };
  const uncommented = { ok: true, value: { data: partial, errors: [{ message: 'Locked.' }] } } as const;
  const outcome = await close(handsOf([done, uncommented, done]), 'h', pullRequest);
  assert.deepEqual([outcome.operation, outcome.problems], ['closed', []]);
});

test('a pull request that is shut by the time it is described is read anew', async () => {
  for (const [state, again] of [
    ['OPEN', false],
    ['CLOSED', true],
    ['MERGED', true],
  ] as const) {
    const described = data({ updatePullRequest: { pullRequest: { state } } });
    const outcome = await thenDescribe(handsOf([described]), move, committed);
    assert.deepEqual([outcome.again, outcome.commit], [again, 'c']);
  }
});

test('a text of others that leaves no room is a note; the commit and the close are done all the same', async () => {
  const appended = await thenDescribe(handsOf([tooLong]), move, committed);
  const described = await thenDescribe(handsOf([tooLong]), move, uncommitted);
  const closed = await close(handsOf([tooLong, done, done]), 'h', pullRequest);
  assert.deepEqual(
    [appended, described, closed].map(({ operation, notes, problems }) => [
      operation,
      notes.map(({ code }) => code),
      problems,
    ]),
    [
      ['updated', ['body-full'], []],
      ['none', ['body-full'], []],
      ['closed', [], []],
    ],
  );
});

test('nothing is updated where neither commit nor words went through', async () => {
  const refused = errors({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
  assert.equal((await thenDescribe(handsOf([refused]), move, uncommitted)).operation, 'none');
  assert.equal((await thenDescribe(handsOf([refused]), move, committed)).operation, 'updated');
});

test('people whose commits are on the branch are told where it is written, and in the run', async () => {
  const { github, asked } = scripted(done);
  const outcome = await handOver({ github, content, site }, pullRequest);
  assert.deepEqual(sent(asked[0]), { comment: { subjectId: 'PR', body: 'hand over' } });
  assert.deepEqual(outcome, leftToOthers(pullRequest));
  assert.deepEqual(
    outcome.notes.map(({ code }) => code),
    ['left-alone'],
  );
});

function handsOf(answers: readonly Say[]) {
  return { github: scripted(...answers).github, content, site };
}
