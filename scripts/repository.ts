/**
 * The repository's name is said once, in package.json. README, the documents and the policy's schema take it from there.
 * Usage: `npm run repository`, after a change of `repository` in package.json.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** What can name the repository: the pages, the forms and the schema. Recorded texts and histories are not among them. */
export const namingFiles: readonly string[] = [
  'README.md',
  'RELEASE.md',
  'SECURITY.md',
  'SUPPORT.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.{md,json}', { cwd: project }),
  ...globSync('.github/**/*.{yml,md}', { cwd: project }),
  '.github/CODEOWNERS',
  'src/version.ts',
].sort();

/** `owner/name` from package.json. */
export function repositoryName(): string {
  const { repository } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const [, name] = /^github:([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  if (name === undefined) throw new Error('package.json: write repository as "github:owner/name"');
  return name;
}

/**
 * The text with the repository's name in every place where a reader would copy it: `uses:`, addresses on GitHub, and the
 * owner in CODEOWNERS. A place is known by the package's name behind an owner.
 *
 * @param name `owner/name`
 */
export function withRepository(text: string, name: string): string {
  const [owner = ''] = name.split('/');
  return text
    .replaceAll(
      /(\buses: |\bstepName = '|\bgithub:|\bgithub\.com\/|\braw\.githubusercontent\.com\/|--repo |\/repos\/)[\w.-]+\/support-window\b/g,
      (_, before: string) => before + name,
    )
    .replaceAll(/^(\* +@)[\w-]+$/gm, (_, before: string) => before + owner);
}

if (import.meta.main)
  for (const path of namingFiles) {
    const text = readFileSync(join(project, path), 'utf8');
    const renamed = withRepository(text, repositoryName());
    if (renamed === text) continue;
    writeFileSync(join(project, path), renamed);
    console.log(path);
  }
