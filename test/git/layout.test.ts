import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isPartial, type Layout, nearestRepository, repositoryLayout } from '../../src/git/layout.ts';
import { commit, emptyRepository, git, temporaryFolder } from './repository.ts';

function layout(folder: string, isNamed = true): Layout | null {
  const nearest = nearestRepository(folder);
  return nearest === null ? null : repositoryLayout(nearest, folder, isNamed);
}

const whole = { isBare: false, shallow: false, partial: false };

describe('what the files of a repository tell', () => {
  test('its top, from any folder in it, by the name it was asked for', () => {
    const top = emptyRepository();
    mkdirSync(join(top, 'deep/er'), { recursive: true });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(top, link);
    for (const folder of ['.', 'deep', 'deep/er']) {
      assert.deepEqual(layout(join(top, folder)), { ...whole, folder: top });
      assert.deepEqual(layout(join(link, folder)), { ...whole, folder: link });
    }
    const inside = join(temporaryFolder(), 'inside');
    symlinkSync(join(top, 'deep/er'), inside);
    assert.deepEqual(layout(inside), { ...whole, folder: realpathSync(top) });
  });

  test('a linked working tree and a submodule are trees of their own', () => {
    const top = emptyRepository();
    commit(top, { a: 'a' });
    const linked = join(temporaryFolder(), 'linked');
    git(top, ['worktree', 'add', '--quiet', '-b', 'other', linked]);
    assert.deepEqual(layout(linked), { ...whole, folder: linked });
    const outer = emptyRepository();
    git(outer, ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', top, 'inner']);
    assert.deepEqual(layout(join(outer, 'inner')), { ...whole, folder: join(outer, 'inner') });
  });

  test('that a clone is shallow, or partial', () => {
    const top = emptyRepository();
    commit(top, { a: '1' });
    commit(top, { a: '2' });
    git(top, ['config', 'uploadpack.allowFilter', 'true']);
    const folder = join(temporaryFolder(), 'copy');
    git(top, ['clone', '--quiet', '--depth=1', `file://${top}`, folder]);
    assert.deepEqual(layout(folder), { ...whole, folder, shallow: true });
    assert.equal(isPartial(join(folder, '.git')), false);
    git(top, ['clone', '--quiet', '--filter=blob:none', `file://${top}`, `${folder}-2`]);
    assert.deepEqual(layout(`${folder}-2`), { ...whole, folder: `${folder}-2`, partial: true });
    assert.equal(isPartial(join(`${folder}-2`, '.git')), true);
  });

  test('a bare repository is one where it was named, and from nowhere within', () => {
    const bare = emptyRepository('--bare');
    assert.deepEqual(layout(bare), { ...whole, folder: bare, isBare: true });
    assert.equal(layout(bare, false), null);
    assert.equal(layout(join(bare, 'refs')), null);
    const inside = join(emptyRepository(), '.git');
    assert.deepEqual(layout(inside), { ...whole, folder: inside, isBare: true });
    assert.equal(layout(inside, false), null);
  });
});

describe('what is left to git', () => {
  const settings: readonly string[] = [
    '[core]\n\tworktree = /elsewhere\n',
    '[core]\n\tworktree = ../..\n',
    '[CORE] WorkTree=/elsewhere\n',
    '[core]\n\tworktree = "/else\\\nwhere"\n',
    '[core]\n\tbare\n',
    '[core]\n\tbare = yes\n',
    '[core] bare = true\n',
    '[core]\n\tbare = false \\\n\n',
    '[core]\r\n\tbare = true\r\n',
  ];
  for (const text of settings)
    test(`a tree that is moved by ${JSON.stringify(text)}`, () => {
      const top = emptyRepository();
      appendFileSync(join(top, '.git/config'), text);
      assert.equal(layout(top), null);
      rmSync(join(top, '.git/config'));
      writeFileSync(join(top, '.git/config.worktree'), text);
      assert.equal(layout(top), null);
    });

  test('no others are: words in names, addresses and comments move nothing', () => {
    const top = emptyRepository();
    const more = [
      '[remote "bare"]\n\turl = https://example.org/bare = true.git\n',
      '[extensions]\n\tworktreeConfig = true\n',
      '[barely]\n\tbareness = true\n\tbare-x = true\n# bare = true\n; worktree = /x\n[core]\n\tBARE = False\n',
    ];
    appendFileSync(join(top, '.git/config'), more.join(''));
    assert.deepEqual(layout(top), { ...whole, folder: top });
  });

  test('a damaged repository, and a file in the place of one that names nothing', () => {
    for (const damage of [
      (top: string) => rmSync(join(top, '.git/objects'), { recursive: true }),
      (top: string) => writeFileSync(join(top, '.git/HEAD'), 'noise\n'),
      (top: string) => writeFileSync(join(top, '.git/HEAD'), 'ref: ../../x\n'),
      (top: string) => rmSync(join(top, '.git'), { recursive: true }),
      (top: string) => {
        rmSync(join(top, '.git'), { recursive: true });
        writeFileSync(join(top, '.git'), 'gitdir:\n');
      },
      (top: string) => {
        rmSync(join(top, '.git'), { recursive: true });
        writeFileSync(join(top, '.git'), 'gitdir: nowhere\n');
      },
    ]) {
      const top = emptyRepository();
      damage(top);
      assert.equal(layout(top), null);
    }
  });
});
