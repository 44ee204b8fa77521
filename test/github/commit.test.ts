import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  commitAt,
  createBranch,
  deleteBranch,
  rebuildBranch,
  restartBranch,
  type Site,
  sweep,
} from '../../src/github/commit.ts';
import { type Asked, data, errors, scripted, sent } from './scripted.ts';

const site: Site = {
  repository: { id: 'R', nameWithOwner: 'o/r' },
  server: 's',
  base: { name: 'main', oid: 'base', isDefault: true },
  branch: 'b',
  scratch: 'b-tmp-1',
  leftovers: [],
};
const content = {
  commit: { headline: 'h', body: 't' },
  files: [{ path: 'S.md', bytes: Buffer.from('grün') }],
};
const made = data({ createRef: { ref: {} }, createCommitOnBranch: { commit: { oid: 'c' } } });
const moved = data({ updateRefs: {} });
const ruled = errors({ path: ['updateRefs'], message: 'Repository rule violations found' });

test('ref and commit are one request', async () => {
  const { github, asked } = scripted(made);
  assert.deepEqual(await createBranch({ github, content, site }, 'b'), { kind: 'done', value: 'c' });
  assert.deepEqual(asked[0]?.variables, {
    ref: { repositoryId: 'R', name: 'refs/heads/b', oid: 'base' },
    commit: {
      branch: { repositoryNameWithOwner: 'o/r', branchName: 'b' },
      expectedHeadOid: 'base',
      message: content.commit,
      fileChanges: { additions: [{ path: 'S.md', contents: 'Z3LDvG4=' }] },
    },
  });
});

test('where only the commit was refused, it is sent again alone', async () => {
  const half = {
    ok: true,
    value: {
      data: { createRef: { ref: {} }, createCommitOnBranch: null },
      errors: [{ message: 'No such branch yet' }],
    },
  } as const;
  const { github, asked } = scripted(half, made);
  assert.equal((await createBranch({ github, content, site }, 'b')).kind, 'done');
  assert.deepEqual(Object.keys(asked[1]?.variables ?? {}), ['commit']);
});

test('a branch that somebody made meanwhile is not committed to again', async () => {
  const { github, asked } = scripted(
    errors({ path: ['createRef'], message: 'A ref named "b" already exists' }),
  );
  assert.equal((await createBranch({ github, content, site }, 'b')).kind, 'moved');
  assert.equal(asked.length, 1);
});

test('a restart moves the branch from where it was to base, and commits there', async () => {
  const { github, asked } = scripted(made);
  await restartBranch({ github, content, site }, 'old');
  const { refs, commit } = sent<{ refs: unknown; commit: { expectedHeadOid: string } }>(asked[0]);
  assert.deepEqual(refs, {
    repositoryId: 'R',
    refUpdates: [{ name: 'refs/heads/b', beforeOid: 'old', afterOid: 'base', force: true }],
  });
  assert.equal(commit.expectedHeadOid, 'base');
});

test('a restart whose commit a rule refuses leaves no empty branch behind', async () => {
  const message = 'Commit message must match a given regex pattern: ^SEC-';
  const half = {
    ok: true,
    value: {
      data: { updateRefs: {}, createCommitOnBranch: null },
      errors: [{ path: ['createCommitOnBranch'], message }],
    },
  } as const;
  const { github, asked } = scripted(half, moved);
  const step = await restartBranch({ github, content, site }, 'old');
  assert.equal(step.kind === 'failed' && step.problem.code, 'commit-message-refused');
  assert.deepEqual(updatesIn(asked[1]), [['refs/heads/b', 'base', '0'.repeat(40)]]);
});

const unsaid = errors({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });

test('a refusal without a reason may be about workflow files where base is not the default branch', async () => {
  const release = { ...site, base: { name: '4.x', oid: 'base', isDefault: false } };
  const step = await createBranch({ github: scripted(unsaid).github, content, site: release }, 'b');
  assert.equal(step.kind === 'failed' && step.problem.code, 'workflows-permission');
  assert.match(step.kind === 'failed' ? step.problem.fix : '', /^Give the job "permissions: .* "workflow"/s);
  const onDefault = await createBranch({ github: scripted(unsaid).github, content, site }, 'b');
  assert.equal(onDefault.kind === 'failed' && onDefault.problem.code, 'missing-permission');
});

test('a commit is appended to a known head only', async () => {
  const { github, asked } = scripted(made);
  await commitAt({ github, content, site }, 'b', 'old');
  assert.equal(sent<{ commit: { expectedHeadOid: string } }>(asked[0]).commit.expectedHeadOid, 'old');
});

test('a rebuild moves the branch and deletes the scratch ref at once', async () => {
  const { github, asked } = scripted(made, moved);
  assert.deepEqual(await rebuildBranch({ github, content, site }, 'old'), { kind: 'done', value: 'c' });
  assert.deepEqual(updatesIn(asked[1]), [
    ['refs/heads/b', 'old', 'c'],
    ['refs/heads/b-tmp-1', 'c', '0'.repeat(40)],
  ]);
});

test('where a rule refuses both at once, the branch is moved first', async () => {
  const { github, asked } = scripted(made, ruled, moved, ruled);
  assert.equal((await rebuildBranch({ github, content, site }, 'old')).kind, 'done');
  assert.deepEqual(updatesIn(asked[2]), [['refs/heads/b', 'old', 'c']]);
  assert.deepEqual(updatesIn(asked[3]), [['refs/heads/b-tmp-1', 'c', '0'.repeat(40)]]);
});

test('a lost lease ends a rebuild, and the scratch ref still goes', async () => {
  const { github, asked } = scripted(made, errors({ path: ['updateRefs'], message: 'Moved.' }), moved);
  assert.equal((await rebuildBranch({ github, content, site }, 'old')).kind, 'moved');
  assert.equal(asked.length, 3);
});

test('a branch is deleted where it was, and leftovers are swept', async () => {
  const { github, asked } = scripted(moved, moved);
  await deleteBranch({ github, content, site }, 'old');
  await sweep(github, { ...site, leftovers: [{ name: 'b-tmp-0', oid: 'x' }] });
  await sweep(github, site);
  assert.deepEqual(asked.map(updatesIn), [
    [['refs/heads/b', 'old', '0'.repeat(40)]],
    [['refs/heads/b-tmp-0', 'x', '0'.repeat(40)]],
  ]);
});

type Updates = {
  readonly refs: { readonly refUpdates: readonly { name: string; beforeOid: string; afterOid: string }[] };
};

function updatesIn(asked: Asked | undefined) {
  return sent<Updates>(asked).refs.refUpdates.map(({ name, beforeOid, afterOid }) => [
    name,
    beforeOid,
    afterOid,
  ]);
}
