import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type GitRef = { readonly name: string; readonly oid: string };
export type Refs = { readonly list: readonly GitRef[]; readonly byName: ReadonlyMap<string, string> };

/**
 * A function that gives every ref of a bare repository, in the order of their names. The files are read on each
 * call (git or a test may have changed them), the sorted list is rebuilt only when something did change: a
 * repository of 50,000 packed tags costs one `stat`.
 */
export const refReader = (directory: string): (() => Refs) => {
  let packed = { key: '', refs: new Map<string, string>() };
  let built: { key: string; refs: Refs } | undefined;
  return () => {
    // Loose refs first, as git does: a ref that is being packed is in one of the two at any time.
    const loose = readLoose(directory);
    const key = packedKey(directory);
    if (key !== packed.key) packed = { key, refs: readPacked(directory) };
    const whole = `${key}\n${loose.map(({ name, oid }) => `${name} ${oid}`).join('\n')}`;
    if (built?.key !== whole) built = { key: whole, refs: merge(packed.refs, loose) };
    return built.refs;
  };
};

const readLoose = (directory: string): readonly GitRef[] =>
  readdirSync(join(directory, 'refs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .flatMap((entry) => readLooseRef(directory, join(entry.parentPath, entry.name)));

const readLooseRef = (directory: string, file: string): readonly GitRef[] => {
  try {
    const oid = readFileSync(file, 'utf8').trim();
    return /^[0-9a-f]{40,64}$/.test(oid) ? [{ name: file.slice(directory.length + 1), oid }] : [];
  } catch {
    return []; // deleted between listing and reading
  }
};

const packedKey = (directory: string): string => {
  const found = statSync(join(directory, 'packed-refs'), { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
};

const readPacked = (directory: string): Map<string, string> => {
  const refs = new Map<string, string>();
  const text = statSync(join(directory, 'packed-refs'), { throwIfNoEntry: false })
    ? readFileSync(join(directory, 'packed-refs'), 'utf8')
    : '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('^')) continue;
    const space = line.indexOf(' ');
    refs.set(line.slice(space + 1), line.slice(0, space));
  }
  return refs;
};

const merge = (packed: ReadonlyMap<string, string>, loose: readonly GitRef[]): Refs => {
  const byName = new Map(packed);
  for (const { name, oid } of loose) byName.set(name, oid);
  const list = [...byName].map(([name, oid]) => ({ name, oid })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { list, byName };
};
