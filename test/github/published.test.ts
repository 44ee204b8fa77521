import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blobId } from '../../src/github/files.ts';
import type { FileNode, FilesNode, RepositoryNode } from '../../src/github/nodes.ts';
import { previousPolicy, promisedPolicy } from '../../src/github/published.ts';
import { aReading } from './a-reading.ts';
import { refused, type Say, scripted } from './scripted.ts';

const own = '.github/support-window.yml';
const shorter = 'line: major\nsupport: newest 1\n';
const longer = 'line: major\nsupport: newest 2\n';

test('the previous version is what the parent of the last change has', async () => {
  const previous = await read(shorter, { f0: fileOf(shorter) }, [{ f0: fileOf(longer) }]);
  assert.deepEqual(previous?.origin, { kind: 'file', path: own });
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

test('what was promised is the file of the branch a change is to go into', async () => {
  const { github } = scripted();
  const node = { into: { target: { oid: 'into', f1: fileOf(longer) } } } as unknown as RepositoryNode;
  const promised = await promisedPolicy(github, aReading({ into: 'main' }), node, [own, 'a/b.yml']);
  assert.deepEqual([promised?.path, promised?.blob], ['a/b.yml', blobId(Buffer.from(longer))]);
  const gone = await promisedPolicy(github, aReading({ into: 'gone' }), {} as RepositoryNode, [own]);
  assert.equal(gone, null);
});

test('the history of base does not count where a change goes into a branch', async () => {
  const history = { nodes: [{ parents: { nodes: [{ oid: 'before', f0: fileOf(longer) }] } }] };
  const node = { base: { name: 'main', target: { oid: 'base', f0: fileOf(shorter), history } } };
  const bytes = Buffer.from(shorter);
  const file = { path: own, mode: '100644', bytes, blob: blobId(bytes) };
  const read = (into: string | null) =>
    previousPolicy(scripted().github, aReading({ into }), node as unknown as RepositoryNode, [own], [file]);
  assert.notEqual(await read(null), null);
  assert.equal(await read('1.x'), null);
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
