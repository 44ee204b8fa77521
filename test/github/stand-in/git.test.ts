import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { array, constantFrom, record, sample, uniqueArray } from 'fast-check';
import { keptFolder } from '../../fixture.ts';
import { commitCommand, concat, type FileChange, type NewCommit, tagCommand, zeroOid } from './git/import.ts';
import { moveRefFiles } from './git/move-refs.ts';
import { refReader } from './git/refs.ts';
import { openRepository } from './git/repository.ts';
import { runGit, tryGit } from './git/run.ts';

// The stand-in writes objects, moves refs and reads histories without git where they are plain. Here git judges it.

const person = { name: 'Maintainer', email: 'maintainer@example.com' };
const path = constantFrom('a', 'a.b', 'a/b', 'a/c', 'a/b/c', 'a-b', 'ab', 'é/ü', 'é');
const content = constantFrom('', 'one\n', 'two\n', null, null);
const mode = constantFrom('100644', '100755', '120000');
const change = record({ path, content, mode }).map(
  ({ mode: how, ...rest }): FileChange =>
    rest.content === null
      ? { path: rest.path, content: null }
      : { path: rest.path, content: rest.content, mode: how },
);
const message = constantFrom('A change', 'Two\n\nparagraphs\n', 'Grüße', '');
const commit = record({ changes: array(change, { maxLength: 4 }), message });

/** A chain of commits, and one that merges its ends. */
const commits = sample(commit, { numRuns: 60, seed: 20 }).map(
  ({ changes, message: said }, index, { length }): Omit<NewCommit, 'parents'> & { parents: number[] } => ({
    changes,
    message: said,
    author: person,
    date: new Date(Date.UTC(2026, 0, 1 + index)),
    parents: index === 0 ? [] : index === length - 1 ? [index - 1, 3] : [index - 1],
  }),
);

async function bare(): Promise<string> {
  const folder = keptFolder();
  await runGit(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
  return folder;
}

/** The same commits and a tag by `git fast-import`; gives the names of them all. */
async function imported(): Promise<readonly string[]> {
  const folder = await bare();
  const stream = commits.flatMap((one, index) =>
    commitCommand(
      'refs/heads/main',
      { ...one, parents: one.parents.map((at) => `:${at + 1}`) },
      `:${index + 1}`,
    ),
  );
  const last = `:${commits.length}`;
  const tag = tagCommand('v1', last, person, new Date('2026-05-06'), 'The first\n');
  const words = ['fast-import', '--quiet', '--done', `--export-marks=${join(folder, 'marks')}`];
  await runGit(folder, words, concat([...stream, ...tag, 'done\n']));
  const marks = readFileSync(join(folder, 'marks'), 'utf8').trimEnd().split('\n');
  const names = new Map(marks.map((line) => [Number(line.slice(1).split(' ')[0]), line.split(' ')[1] ?? '']));
  return [
    ...commits.map((_, index) => names.get(index + 1) ?? ''),
    await runGit(folder, ['rev-parse', 'v1']),
  ];
}

async function written() {
  const directory = keptFolder();
  mkdirSync(join(directory, 'objects'));
  mkdirSync(join(directory, 'refs'));
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
  const repository = openRepository(directory);
  const oids: string[] = [];
  for (const one of commits)
    oids.push(await repository.commit({ ...one, parents: one.parents.map((at) => oids[at] ?? '') }));
  const target = oids.at(-1) ?? '';
  const tag = repository.tag({
    name: 'v1',
    target,
    tagger: person,
    date: new Date('2026-05-06'),
    message: 'The first\n',
  });
  const updates = [
    ['refs/heads/main', target],
    ['refs/tags/v1', tag],
  ] as const;
  assert.ok(await repository.update(updates.map(([name, after]) => ({ name, before: zeroOid, after }))));
  return { directory, repository, oids, tag };
}

const made = await written();

test('commits, trees and tags are those that git would have written', async () => {
  assert.deepEqual([...made.oids, `${made.tag}\n`], await imported());
  assert.equal(await runGit(made.directory, ['fsck', '--strict', '--no-progress', '--no-dangling']), '');
});

test('histories are those that git reads', async () => {
  const { directory, repository, oids } = made;
  const [first = '', last = ''] = [oids[0], oids.at(-2)];
  const lines = async (...words: readonly string[]) =>
    (await runGit(directory, words)).split('\n').filter((line) => line !== '');
  const range = ['rev-list', '--topo-order', '--reverse', `${oids[7]}..${last}`];
  assert.deepEqual(await repository.compare(oids[7] ?? '', last), {
    ahead: await lines(...range),
    behind: 0,
  });
  assert.deepEqual(await repository.compare(last, first), { ahead: [], behind: oids.length - 2 });
  for (const place of ['a', 'a/b', 'é/ü', 'a-b', 'never'])
    assert.deepEqual(await repository.log(last, place), await lines('rev-list', last, '--', place), place);
  const told = await lines('log', '--raw', '--no-renames', '--format=%H', '--root', '-r', last);
  for (const [at, oid] of oids.slice(0, -1).entries()) {
    const from = told.indexOf(oid) + 1;
    const next = told.findIndex((line, index) => index >= from && !line.startsWith(':'));
    const count = (next < 0 ? told.length : next) - from;
    assert.equal(await repository.changedFiles(oid, oids[at - 1]), count, oid);
  }
});

test('with a merge, too', async () => {
  const { repository, oids } = made;
  assert.deepEqual(await repository.compare(oids.at(-2) ?? '', oids.at(-1) ?? ''), {
    ahead: [oids.at(-1)],
    behind: 0,
  });
  assert.equal((await repository.log(oids.at(-1) ?? '')).length, oids.length);
});

const name = constantFrom(
  'refs/heads/a',
  'refs/heads/a/b',
  'refs/heads/b',
  'refs/tags/a',
  'refs/tags/a/b',
  'refs/heads/a..b',
);

test('refs move where git would move them, and stay where it would not', async () => {
  const other = await bare();
  const { directory, oids, tag } = made;
  const here = await bare();
  for (const folder of [here, other])
    writeFileSync(join(folder, 'objects/info/alternates'), `${join(directory, 'objects')}\n`);
  const { update, refs } = openRepository(here);
  const after = constantFrom(oids[0] ?? '', oids[1] ?? '', zeroOid, tag, 'e'.repeat(40));
  const move = record({ name, after, isLost: constantFrom(false, false, false, true) });
  const all = sample(uniqueArray(move, { minLength: 1, maxLength: 3 }), { numRuns: 25, seed: 20 });
  const moved: boolean[] = [];
  for (const moves of all) {
    const now = refs().byName;
    const updates = moves.map(({ isLost, name: ref, after: to }) => ({
      name: ref,
      before: isLost ? (oids[2] ?? '') : (now.get(ref) ?? zeroOid),
      after: to,
    }));
    const lines = updates.map(({ name: ref, before, after: to }) =>
      to === zeroOid ? `delete ${ref} ${before}\n` : `update ${ref} ${to} ${before}\n`,
    );
    const { code } = await tryGit(other, ['update-ref', '--stdin'], lines.join(''));
    const done = await update(updates);
    assert.equal(done, code === 0, lines.join(''));
    assert.deepEqual(refs(), refReader(other)(), lines.join(''));
    moved.push(done);
  }
  assert.equal(await runGit(here, ['for-each-ref']), await runGit(other, ['for-each-ref']));
  assert.ok(moved.includes(true) && moved.includes(false));
});

test('a ref that git wrote as a file of its own is moved and deleted as well', async () => {
  const { directory, oids } = made;
  const [first = '', second = ''] = oids;
  await runGit(directory, ['update-ref', 'refs/heads/loose', first]);
  const refs = refReader(directory);
  const at = { name: 'refs/heads/loose', before: first, after: second };
  assert.ok(moveRefFiles(directory, refs(), [at]));
  assert.equal(await runGit(directory, ['rev-parse', 'refs/heads/loose']), `${second}\n`);
  assert.ok(moveRefFiles(directory, refs(), [{ ...at, before: second, after: zeroOid }]));
  assert.equal(refs().byName.has('refs/heads/loose'), false);
});
