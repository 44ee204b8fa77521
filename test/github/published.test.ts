import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blobId } from '../../src/github/files.ts';
import { pathOfPrevious, previousPolicy, promisedPolicy } from '../../src/github/published.ts';
import type { FileNode, FilesNode, RepositoryNode } from '../../src/github/read-query.ts';
import { aReading } from './a-reading.ts';
import { refused, type Say, scripted } from './scripted.ts';

const own = '.github/support-window.yml';
const shorter = 'line: major\nsupport: newest 1\n';
const longer = 'line: major\nsupport: newest 2\n';

test("a policy file of the repository has a previous version, unless another branch's counts", () => {
  const text = { kind: 'yaml', text: shorter } as const;
  const preset = { kind: 'preset', name: 'latest', text: shorter } as const;
  const path = { kind: 'path', path: 'a/b.yml' } as const;
  assert.equal(pathOfPrevious({ policy: { kind: 'default' }, into: null }), own);
  assert.equal(pathOfPrevious({ policy: path, into: null }), 'a/b.yml');
  assert.equal(pathOfPrevious({ policy: text, into: null }), null);
  assert.equal(pathOfPrevious({ policy: preset, into: null }), null);
  assert.equal(pathOfPrevious({ policy: { kind: 'default' }, into: 'main' }), null);
});

test('the previous version is what the parent of the last change has', async () => {
  const previous = await read(shorter, { f0: fileOf(shorter) }, [{ f0: fileOf(longer) }]);
  assert.equal(previous?.source, own);
  assert.ok(previous?.reading.ok);
  assert.deepEqual(previous.reading.value[0]?.policy.source, own);
});

const unknown: readonly (readonly [string, FilesNode, readonly FilesNode[]])[] = [
  ['the last change made the file', { f0: fileOf(shorter) }, [{ f0: null }]],
  ['the first commit made the file', { f0: fileOf(shorter) }, []],
  ['the file at hand is not the one base has', { f0: fileOf(longer) }, [{ f0: fileOf(longer) }]],
  ['base has no such file', { f0: null }, [{ f0: fileOf(longer) }]],
];

for (const [when, inBase, parents] of unknown) {
  test(`there is no previous version when ${when}`, async () =>
    assert.equal(await read(shorter, inBase, parents), null));
}

test('a previous version that cannot be fetched promised nothing', async () => {
  const cut = { mode: 0o100644, object: { oid: blobId(Buffer.from(longer)), text: 'line' } };
  assert.equal(await read(shorter, { f0: fileOf(shorter) }, [{ f0: cut }], refused(500, 'x')), null);
});

test('what was promised is the policy of the branch a change is to go into', async () => {
  const { github } = scripted();
  const node = { into: { target: { oid: 'into', f0: fileOf(longer) } } } as unknown as RepositoryNode;
  const promised = await promisedPolicy(github, aReading({ into: 'main' }), node);
  assert.equal(promised?.blob, blobId(Buffer.from(longer)));
  assert.equal(await promisedPolicy(github, aReading({ into: 'gone' }), {} as RepositoryNode), null);
});

/** Reads what came before a policy at hand, from what base and the parents of its last change have. */
async function read(
  text: string,
  inBase: FilesNode,
  parents: readonly FilesNode[],
  ...answers: readonly Say[]
) {
  const { github } = scripted(...answers);
  const history = { nodes: [{ parents: { nodes: parents.map((files) => ({ oid: 'before', ...files })) } }] };
  const node = { base: { name: 'main', target: { oid: 'base', ...inBase, history } } };
  const bytes = Buffer.from(text);
  const file = { path: own, mode: '100644', bytes, blob: blobId(bytes) };
  return await previousPolicy(github, aReading(), node as unknown as RepositoryNode, [own], [file]);
}

function fileOf(text: string): FileNode {
  return { mode: 0o100644, object: { oid: blobId(Buffer.from(text)), text } };
}
