import { dirname, join, relative, resolve } from 'node:path';
import { realOrNull, statOrNull } from './attempt.ts';
import { readPlainFile } from './plain-file.ts';

/** Where a repository lies, as its files tell. */
export type Layout = {
  /** The top of the working tree; the repository itself where it has none. */
  readonly folder: string;
  readonly isBare: boolean;
  readonly shallow: boolean;
  /** Whether its settings say that objects were left at a remote. */
  readonly partial: boolean;
};

/** The git folder of a working tree, and the one it shares with others; they are the same but for a linked one. */
export type GitFolders = { readonly own: string; readonly common: string };

/** The nearest repository upwards from a folder; `top` is the folder that holds its `.git`, or that is it. */
export type Nearest = {
  readonly top: string;
  readonly levels: number;
  readonly isBare: boolean;
  readonly folders: GitFolders;
};

/**
 * Finds the repository around a folder by its files, the way git does (https://git-scm.com/docs/gitrepository-layout):
 * the nearest `.git`, a folder or a file that names one, or else a folder that is a repository itself. Null where there
 * is none, and where a file system ends before.
 */
export function nearestRepository(start: string): Nearest | null {
  let top = realOrNull(start);
  const device = top === null ? null : statOrNull(top)?.dev;
  for (let levels = 0; top !== null; levels++) {
    const folders = gitFoldersAt(top);
    if (folders !== null) return { top, levels, isBare: false, folders };
    if (isGitFolder(top)) return { top, levels, isBare: true, folders: { own: top, common: top } };
    const above = dirname(top);
    const isLast = above === top || statOrNull(above)?.dev !== device;
    top = isLast ? null : above;
  }
  return null;
}

/**
 * Tells what its files say of the repository nearest to `start`. Null wherever only git can tell: where its settings put
 * the working tree elsewhere, in a damaged one, in a bare one that is not `start` or that nobody named (`isNamed`). git
 * still has to agree, by reading it.
 */
export function repositoryLayout(
  { top, levels, isBare, folders }: Nearest,
  start: string,
  isNamed: boolean,
): Layout | null {
  if ((isBare && !(isNamed && levels === 0)) || !isWhole(folders)) return null;
  const settings = readSettings(folders);
  if (settings === null || !isPlaced(settings, folders, isBare ? null : top)) return null;
  const logical = resolve(start, '../'.repeat(levels));
  return {
    folder: realOrNull(logical) === top ? logical : top,
    isBare,
    shallow: statOrNull(join(folders.common, 'shallow')) !== null,
    partial: saysPartial(settings),
  };
}

/** The settings of a clone that has left objects at its remote. */
const partialClone = /(?:^|\])[ \t]*(partialclone|promisor|partialclonefilter)(?![\w-])/im;
/** The settings that move a working tree, where names of settings stand: at the start of a line or behind a section. */
const placing = /(?<=(?:^|\])[ \t]*)(?:bare|worktree)(?![\w-]).*$/gim;

/** The git folders of the working tree with this top; null where there is no `.git`. */
function gitFoldersAt(top: string): GitFolders | null {
  const entry = join(top, '.git');
  const stats = statOrNull(entry);
  if (stats === null) return null;
  const own = stats.isFile() ? namedIn(entry, top, /^gitdir: (.+)/) : entry;
  return own === null ? { own: entry, common: entry } : sharedBy(own);
}

function sharedBy(own: string): GitFolders {
  return { own, common: namedIn(join(own, 'commondir'), own, /^(.+)/) ?? own };
}

/** Whether the settings of a git folder say that objects were left at a remote. */
export function isPartial(gitFolder: string): boolean {
  return saysPartial(readSettings(sharedBy(gitFolder)) ?? []);
}

function saysPartial(settings: readonly string[]): boolean {
  return settings.some((text) => partialClone.test(text));
}

/** The folder that a file of one line names, seen from `from`. */
function namedIn(path: string, from: string, line: RegExp): string | null {
  const name = line.exec(readText(path) ?? '')?.[1]?.trimEnd();
  return name === undefined ? null : resolve(from, name);
}

/** Whether a folder is the git folder of a repository, by what git itself looks for. */
export function isGitFolder(folder: string): boolean {
  const found = ['HEAD', 'objects', 'refs'].map((name) => statOrNull(join(folder, name)));
  return found.every((stats) => stats !== null);
}

function isWhole({ own, common }: GitFolders): boolean {
  const head = readText(join(own, 'HEAD')) ?? '';
  const rooms = ['objects', 'refs'].map((name) => statOrNull(join(common, name)));
  const isHead = /^(ref:\s*refs\/\S|[0-9a-f]{40,64}\s*$)/.test(head);
  return isHead && rooms.every((stats) => stats?.isDirectory() === true);
}

/** The settings that say where things lie; null where they cannot be read. A linked tree heeds its own alone. */
function readSettings({ own, common }: GitFolders): readonly string[] | null {
  const texts = [readText(join(common, 'config')), readText(join(own, 'config.worktree'))];
  return texts.some((text) => text === null) ? null : texts.flatMap((text) => text ?? []);
}

/** Whether the settings, as git writes them, leave the working tree where its `.git` is; a bare one has none. */
function isPlaced(
  [shared = '', own = '']: readonly string[],
  folders: GitFolders,
  top: string | null,
): boolean {
  const isLinked = folders.own !== folders.common;
  const found = [isLinked ? '' : shared, own].flatMap((text) => text.match(placing) ?? []);
  return found.every((setting) => {
    const isBare = /^bare\s*=\s*(true|false)\s*$/i.exec(setting)?.[1]?.toLowerCase();
    if (isBare !== undefined) return isBare === 'false' || top === null;
    const place = /^worktree = ([^\s"\\#;~][^"\\#;]*)$/i.exec(setting)?.[1];
    return place !== undefined && top !== null && relative(resolve(folders.own, place), top) === '';
  });
}

/** A text of the repository; empty where there is none, null where it is no regular file or cannot be read. */
function readText(path: string): string | null {
  try {
    const reading = readPlainFile(path, true);
    return reading.kind === 'file' ? new TextDecoder().decode(reading.bytes) : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : null;
  }
}
