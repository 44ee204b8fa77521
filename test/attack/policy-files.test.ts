import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { program as run } from '../cli/program.ts';
import { temporaryFolder } from '../git/repository.ts';
import { type Attempt, family, isWhole } from './family.ts';
import { victim } from './hostile-clone.ts';

const secret = 'hunter2-of-the-machine';
const own = '.github/support-window.yml';

/** What may be put in the place of a policy. */
const disguises: Readonly<Record<string, (path: string, secrets: string) => void>> = {
  'a link to a secret': (path, secrets) => symlinkSync(join(secrets, 'token'), path),
  'a link to the environment': (path) => symlinkSync('/proc/self/environ', path),
  'a link to an endless device': (path) => symlinkSync('/dev/zero', path),
  'a link to a terminal': (path) => symlinkSync('/dev/stdin', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a pipe': (path) => execFileSync('mkfifo', [path]),
  'a folder': (path) => mkdirSync(path),
  'nine megabytes': (path) => writeFileSync(path, Buffer.alloc(9_000_000, 'x')),
  'a line of sixty thousand characters': (path) => writeFileSync(path, `line: ${'x'.repeat(60_000)}`),
};

/** How a run may be led to it. */
const paths = {
  'by its path': ['--policy', own],
  'by default': [],
  'by its path with a detour': ['--policy', `.github/../${own}`],
} as const;

family(
  'what stands in the place of a policy',
  Object.keys(disguises).length,
  Object.entries(paths).flatMap(([way, words]) =>
    Object.entries(disguises).map(([title, disguise]) => attempt(`${title}, ${way}`, words, disguise)),
  ),
);

family('links among the folders of a policy', Number.POSITIVE_INFINITY, [
  linkedFolder('a folder of secrets', (secrets) => secrets, 'token'),
  linkedFolder('the processes', () => '/proc/self', 'environ'),
  linkedFolder('the root', () => '/', 'etc/passwd'),
]);

function attempt(
  title: string,
  words: readonly string[],
  disguise: (path: string, secrets: string) => void,
): Attempt {
  const make = async () => {
    const folder = victim();
    rmSync(join(folder, own));
    disguise(join(folder, own), withSecrets());
    return await told(folder, words);
  };
  return { title, make };
}

function linkedFolder(title: string, target: (secrets: string) => string, name: string): Attempt {
  const make = async () => {
    const folder = victim();
    symlinkSync(target(withSecrets()), join(folder, 'ci'));
    return (
      (await told(folder, ['--policy', `ci/${name}`])) ?? (await told(folder, ['--file', `ci/${name}.md`]))
    );
  };
  return { title: `${title}, linked as ci`, make };
}

function withSecrets(): string {
  const path = join(temporaryFolder(), 'token');
  writeFileSync(path, `${secret}\n`);
  return dirname(path);
}

const commands = [['plan'], ['plan', '--json'], ['check'], ['explain', '1'], ['update']];

/** What a run tells that it should not: a secret, the environment, a file of the machine, or very much. */
async function told(folder: string, words: readonly string[]): Promise<string | null> {
  for (const command of isWhole ? commands : [['plan', '--json'], ['update']]) {
    const { code, output, errors } = await run(folder, ...command, ...words);
    const text = output + errors;
    if (code !== 2 && words[0] === '--policy') return `${command.join(' ')} ended with ${code}`;
    if (text.includes(secret)) return `${command.join(' ')} told the secret`;
    if (/PATH=|root:x:0/.test(text)) return `${command.join(' ')} told of the machine`;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    if (longest > 600) return `${command.join(' ')} told a line of ${longest} characters`;
  }
  return null;
}
