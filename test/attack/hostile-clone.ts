import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, keptFolder, once } from '../fixture.ts';
import { commit, emptyRepository, git, temporaryFolder } from '../git/repository.ts';
import { hookNames } from './program-settings.ts';

type Settings = readonly (readonly [name: string, value: string])[];

const policyPath = '.github/support-window.yml';
const table = (versions: readonly string[]) =>
  `# Security\n\n| Version | Supported |\n| --- | --- |\n${versions.map((version) => `| ${version} | ✅ |\n`).join('')}`;

/**
 * A clone to be attacked through: two tags, a table that is out of date, a policy that changed twice, the last time in
 * a commit with a signature, and attributes that give every file the driver `hostile`.
 */
export function victim(): string {
  return copyOf(once('victim', makeVictim), join(temporaryFolder(), 'victim'));
}

function makeVictim(): string {
  const folder = keptFolder();
  git(folder, ['init', '--quiet']);
  const attributes = '* filter=hostile diff=hostile merge=hostile\n';
  commit(folder, { 'SECURITY.md': table(['1.x']), [policyPath]: 'line: major\nsupport: newest 1\n' });
  git(folder, ['tag', '--annotate', '--message', 'One', 'v1.0.0']);
  commit(folder, { [policyPath]: 'line: major\nsupport: newest 2\n', '.gitattributes': attributes });
  sign(folder);
  git(folder, ['tag', 'v2.0.0']);
  writeFileSync(join(folder, 'hostile-attributes'), attributes);
  mkdirSync(join(folder, '.git/info'));
  writeFileSync(join(folder, '.git/info/attributes'), attributes);
  return folder;
}

/** Puts a signature into the last commit, which is what makes git ask a program about it. */
function sign(folder: string): void {
  const raw = git(folder, ['cat-file', 'commit', 'HEAD']);
  const seal = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----';
  const signed = raw.replace(/^(committer .*)$/m, (line) => `${line}\n${seal}`);
  const words = ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'];
  const id = git(folder, words, undefined, `${signed}\n`);
  git(folder, ['update-ref', 'refs/heads/main', id]);
}

/** A file of settings in git's form (https://git-scm.com/docs/git-config#_syntax). */
export function settingsFile(path: string, settings: Settings): string {
  writeFileSync(path, settings.map(([name, value]) => settingText(name, value)).join(''));
  return path;
}

function settingText(name: string, value: string): string {
  const [section = '', ...rest] = name.split('.');
  const key = rest.at(-1) ?? '';
  const sub = rest.length > 1 ? ` "${rest.slice(0, -1).join('.')}"` : '';
  return `[${section}${sub}]\n\t${key} = ${JSON.stringify(value)}\n`;
}

/** The way in by which settings reach a clone: it gives the folder to run in, and the words that belong to it. */
export type WayIn = { readonly folder: string; readonly words: readonly string[] };

/** Every way in that is known, each with a clone of its own. `file` holds the settings. */
export const waysIn: Readonly<Record<string, (file: string, program: string) => WayIn>> = {
  'settings of the clone': (file) => {
    const folder = victim();
    appendTo(join(folder, '.git/config'), file);
    return { folder, words: [] };
  },
  'a file that the settings include': (file) => {
    const folder = victim();
    git(folder, ['config', 'include.path', file]);
    return { folder, words: [] };
  },
  'a file that the settings include for this folder': (file) => {
    const folder = victim();
    git(folder, ['config', 'includeIf.gitdir:/.path', file]);
    return { folder, words: [] };
  },
  'settings of one working tree': (file) => {
    const folder = victim();
    git(folder, ['config', 'core.repositoryFormatVersion', '1']);
    git(folder, ['config', 'extensions.worktreeConfig', 'true']);
    cpSync(file, join(folder, '.git/config.worktree'));
    return { folder, words: [] };
  },
  'a linked working tree': (file) => {
    const folder = victim();
    const linked = join(temporaryFolder(), 'linked');
    git(folder, ['worktree', 'add', '--quiet', '-b', 'other', linked]);
    appendTo(join(folder, '.git/config'), file);
    return { folder: linked, words: [] };
  },
  'a submodule': (file) => {
    const folder = emptyRepository();
    commit(folder, { 'README.md': 'outer' });
    const allow = ['-c', 'protocol.file.allow=always'];
    git(folder, [...allow, 'submodule', '--quiet', 'add', '--name', 'inner', victim(), 'inner']);
    git(join(folder, 'inner'), ['fetch', '--quiet', '--tags']);
    appendTo(join(folder, '.git/modules/inner/config'), file);
    return { folder: join(folder, 'inner'), words: [] };
  },
  'a bare repository among the files of the clone': (file) => {
    const folder = withEmbedded(file);
    return { folder: join(folder, 'docs'), words: [] };
  },
  'a folder in such a bare repository': (file) => {
    const folder = withEmbedded(file);
    return { folder: join(folder, 'docs/refs'), words: [] };
  },
  'such a bare repository, named': (file) => {
    const folder = withEmbedded(file);
    return { folder, words: ['--repo', 'docs'] };
  },
  'a partial clone': (file) => {
    const source = victim();
    git(source, ['config', 'uploadpack.allowFilter', 'true']);
    const folder = join(temporaryFolder(), 'partial');
    git(source, ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${source}`, folder]);
    appendTo(join(folder, '.git/config'), file);
    return { folder, words: [] };
  },
  'a partial clone without folders': (file) => {
    const source = victim();
    git(source, ['config', 'uploadpack.allowFilter', 'true']);
    const folder = join(temporaryFolder(), 'partial');
    git(source, ['clone', '--quiet', '--no-checkout', '--filter=tree:0', `file://${source}`, folder]);
    appendTo(join(folder, '.git/config'), file);
    return { folder, words: [] };
  },
  'objects of another repository': (file) => {
    const folder = join(temporaryFolder(), 'borrowing');
    git(temporaryFolder(), ['clone', '--quiet', '--shared', victim(), folder]);
    appendTo(join(folder, '.git/config'), file);
    return { folder, words: [] };
  },
  hooks: (_file, program) => {
    const folder = victim();
    for (const place of ['.git/hooks', 'hostile-hooks']) {
      mkdirSync(join(folder, place), { recursive: true });
      for (const name of hookNames) cpSync(program, join(folder, place, name));
    }
    git(folder, ['config', 'core.hooksPath', 'hostile-hooks']);
    return { folder, words: [] };
  },
};

/** The settings go behind those that make it a repository. */
function appendTo(config: string, file: string): void {
  appendFileSync(config, readFileSync(file));
}

/** A clone, by way of an ordinary `git clone`, with a whole bare repository committed under `docs`. */
function withEmbedded(file: string): string {
  const source = emptyRepository();
  const bare = join(temporaryFolder(), 'bare');
  git(source, ['clone', '--quiet', '--bare', victim(), bare]);
  appendTo(join(bare, 'config'), file);
  git(bare, ['pack-refs', '--all']);
  cpSync(bare, join(source, 'docs'), { recursive: true });
  mkdirSync(join(source, 'docs/refs'), { recursive: true });
  writeFileSync(join(source, 'docs/refs/.keep'), '');
  commit(source, { 'README.md': 'outer' });
  const folder = join(temporaryFolder(), 'clone');
  git(source, ['clone', '--quiet', source, folder]);
  return folder;
}
