import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const rule = '-'.repeat(80);

/**
 * The licences of every package whose code is in a bundle, in alphabetical order: name, version and the whole text.
 * Takes the bundled files as paths from the project's folder. Throws when a package ships no licence text.
 */
export function notices(project: string, bundledFiles: readonly string[]): string {
  const folders = [...new Set(bundledFiles.flatMap(packageFolder))].sort();
  const texts = new Set(folders.map((folder) => notice(join(project, folder))));
  return `dist/ contains code of these packages, each under its own licence.\n\n${[...texts].join('\n')}`;
}

function packageFolder(file: string): readonly string[] {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match?.[1] === undefined ? [] : [match[1]];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} is bundled but ships no licence text`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${rule}\n${name} ${version} (${license})\n${rule}\n\n${text}\n`;
}
