import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Runs the reduced cases of `../shared/cases`: each becomes a git repository with its dated tags, the command line
 * updates it for the day of the case, and its table stands beside the right one. Judgements in words are for a reader.
 * Usage: node scripts/corpus/cases.ts [NAME...] [--from FOLDER] [--show]
 */

type Verdict = 'right' | 'differs' | 'to read';
type Run = { readonly status: number | null; readonly said: string; readonly after: string };

const root = resolve(import.meta.dirname, '../..');
const command = join(root, 'src/cli.ts');

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, show: { type: 'boolean' } },
  });
  const from = resolve(values.from ?? join(root, '../shared/cases'));
  if (existsSync(from)) runAll(from, positionals, values.show ?? false);
  else console.log(`There are no cases at ${from}: nothing was run.`);
}

function runAll(from: string, parts: readonly string[], isShown: boolean): void {
  const names = readdirSync(from).filter((name) => existsSync(join(from, name, 'tags.txt')));
  const chosen = names.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
  const verdicts = chosen.map((name) => report(name, join(from, name), isShown));
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  console.log(
    `${chosen.length} cases: ${count('right')} right, ${count('differs')} differ, ${count('to read')} to read`,
  );
  if (count('differs') > 0) process.exitCode = 1;
}

function report(name: string, folder: string, isShown: boolean): Verdict {
  const run = update(folder);
  const [table, words] = ['expected.md', 'expected.txt'].map((file) => textOf(join(folder, file)));
  const before = textOf(join(folder, 'SECURITY.md')) ?? '';
  const compared = judge(before, run.after, table ?? null);
  const verdict = compared === 'differs' && words !== null ? 'to read' : compared;
  console.log(`${verdict.padEnd(8)} ${name}${words === null ? '' : ` (${words?.trim()})`}`);
  if (isShown || verdict !== 'right') {
    const isSame = run.after === before;
    console.log(`${indented(isSame ? '(nothing written)' : run.after)}\n${indented(run.said)}`);
  }
  return verdict;
}

/** Compares the rows of the right table with those of the run; padding counts for nothing, nor do the texts around. */
function judge(before: string, after: string, expected: string | null): Verdict {
  if (expected === null) return 'to read';
  const wanted = expected.startsWith('nothing changes') ? before : expected;
  const rows = rowsOf(wanted);
  const heads = new Set(rowsOf(before).slice(0, 2));
  const own = rowsOf(after).filter((row) => rows.includes(row) || !heads.has(row));
  return own.join('\n') === rows.join('\n') ? 'right' : 'differs';
}

function rowsOf(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => line.trimStart().startsWith('|'));
  return rows.map((row) =>
    row
      .trim()
      .replace(/\s*\|\s*/gu, '|')
      .replace(/-{2,}/gu, '--'),
  );
}

function update(folder: string): Run {
  const repository = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    build(folder, repository);
    const day = textOf(join(folder, 'as-of.txt'))?.trim() ?? '2026-11-30';
    const words = [command, 'update', '--repo', repository, '--as-of', day, '--no-color'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    const after = readFileSync(join(repository, 'SECURITY.md'), 'utf8');
    return { status, said: `${stdout}${stderr}exit ${status}`, after };
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

/** A repository with the document, the policy and an annotated tag on each day, oldest first. */
function build(folder: string, repository: string): void {
  mkdirSync(join(repository, '.github'));
  cpSync(join(folder, 'SECURITY.md'), join(repository, 'SECURITY.md'));
  const policy = join(folder, 'policy.yml');
  if (existsSync(policy)) cpSync(policy, join(repository, '.github/support-window.yml'));
  const tags = (textOf(join(folder, 'tags.txt')) ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter((words): words is [string, string] => words.length === 2)
    .toSorted(([, first], [, second]) => first.localeCompare(second));
  const git = (words: readonly string[], day: string) => runGit(repository, words, day);
  const start = tags[0]?.[1] ?? '2020-01-01';
  git(['init', '--quiet', '--initial-branch=main'], start);
  git(['add', '--all'], start);
  git(['commit', '--quiet', '--message=begin'], start);
  for (const [tag, day] of tags) {
    git(['commit', '--quiet', '--allow-empty', `--message=${tag}`], day);
    git(['tag', '--annotate', `--message=${tag}`, tag], day);
  }
}

function runGit(folder: string, words: readonly string[], day: string): void {
  const person = { NAME: 'Keeper', EMAIL: 'keeper@example.org', DATE: `${day}T12:00:00Z` };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  );
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`);
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gmu, '         ');
}

main();
