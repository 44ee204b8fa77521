import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { repository } from './cli/repository.ts';

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: project }).sort();

type Block = { readonly page: string; readonly text: string };
type Run = {
  readonly page: string;
  readonly begins: string;
  readonly code: number;
  readonly says: RegExp;
  readonly typed?: string;
};

const found: readonly Block[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *```(?:sh|bash)\n([\s\S]*?)^ *```$/gm)].map(([, text = '']) => ({ page, text })),
);

/** What people copy, and what they then see. The repository has a table, four tags and no policy. */
const runs: readonly Run[] = [
  { page: 'README.md', begins: 'git clone', code: 2, says: /line: major\n *support: newest 2/ },
  {
    page: 'README.md',
    begins: 'npm ci',
    typed: 'run\nmerge 1\nrelease v5.0.0\nrun\nquit\n',
    code: 0,
    says: /#1 \(open\): docs\(security\)[\s\S]*Merged as[\s\S]*#2 \(open\): docs\(security\): support 5\.x/,
  },
  {
    page: 'CONTRIBUTING.md',
    begins: 'git clone',
    typed: 'quit\n',
    code: 0,
    says: /pass [1-9]\d*[\s\S]*Pull requests and job summaries: http:\/\/127/,
  },
  {
    page: 'docs/start.md',
    begins: 'git clone',
    code: 0,
    says: /^1 {2}line: major[\s\S]*Nothing was written/,
  },
  { page: 'docs/start.md', begins: 'node support-window', code: 0, says: /SECURITY\.md would change/ },
  {
    page: 'docs/start.md',
    begins: 'npm ci',
    typed:
      'run\nedit 1\nrun\nmerge 1\nmerge 1\nrevert 1\nrun\nclose 2\nrun\nreopen 2\npull\nrun mode=check\nedit 7\nquit\n',
    code: 0,
    says: /#1 \(open\)[\s\S]*as someone else[\s\S]*commits by other people[\s\S]*Merged as[\s\S]*#1 is merged already[\s\S]*Reverted #1[\s\S]*#2 \(open\)[\s\S]*Closed #2[\s\S]*is not proposed again[\s\S]*Reopened #2[\s\S]*no new commit[\s\S]*The step failed[\s\S]*no pull request #7/,
  },
  { page: 'docs/reference.md', begins: 'support-window plan', code: 0, says: /^\["4","3"\]\n$/ },
];

/** Blocks that this machine cannot carry out. */
const notRun: readonly (Block & { readonly because: string })[] = [
  {
    page: 'docs/security.md',
    text: 'git clone',
    because: 'needs a published release and its attestation on GitHub',
  },
];

/**
 * The names of a block on this machine: our repository is what this folder has committed of the command line,
 * `support-window` is that command line, a script of ours is what package.json says, without npm, which takes longer to
 * start than most of them, and what only installs packages is left out. Nothing here may use the network.
 */
function prelude(clone: string): string {
  return `set -e
PATH="${project}/node_modules/.bin:$PATH"
npm() {
  case "$1" in
    ci | cit) ;;
    run) script=$(jq --exit-status --raw-output --arg name "$2" '.scripts[$name]' ${project}/package.json)
      (cd ${project} && shift 3 && eval "$script "$@"") ;;
    *) return 1 ;;
  esac
}
npx() { (cd ${project} && "$@"); }
support-window() { node ${project}/dist/cli.js "$@" --repo ${clone} --policy "newest 2 majors"; }
git() { mkdir support-window; command git -C ${project} archive HEAD package.json dist | tar -x -C support-window; }
`;
}

/** Debian's and GitHub's machines have jq, others may not. */
const skip = spawnSync('jq', ['--version']).status === 0 ? false : 'jq is not installed';

const rows = '| Version | Supported |\n| --- | --- |\n| 3.x | ✅ |\n| 2.x | ✅ |\n| < 2.0 | ❌ |\n';
const files = { 'SECURITY.md': `# Security\n\n## Supported versions\n\n${rows}` };
const policy = { '.github/support-window.yml': 'line: major\nsupport: newest 2\n' };
const tags = {
  'v1.0.0': '2023-03-01',
  'v2.0.0': '2024-05-02',
  'v3.0.0': '2025-06-03',
  'v4.0.0': '2025-10-20',
} as const;

for (const { page, begins, code, says, typed = '' } of runs)
  test(`the block of ${page} that begins with "${begins}" does what it says`, { skip }, (t) => {
    const block = found.find((one) => one.page === page && one.text.startsWith(begins));
    assert.ok(block !== undefined);
    const clone = repository(t, { tags, files: typed === '' ? files : { ...files, ...policy } });
    const folder = mkdtempSync(join(tmpdir(), 'block-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
    const cloned = block.text.startsWith('node support-window') ? 'git\n' : '';
    const script = prelude(clone) + cloned + block.text.replaceAll('path/to/your/clone', clone);
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      input: typed,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...environment, COLUMNS: '100' },
    });
    assert.equal(status, code, `${stdout}\n${stderr}`);
    assert.match(`${stdout}${code === 0 ? '' : stderr}`, says);
  });

test('every shell block is run, or it is said why not', () => {
  const known = [...runs.map(({ page, begins }) => ({ page, text: begins })), ...notRun];
  const missing = found.filter(
    (block) => !known.some(({ page, text }) => page === block.page && block.text.startsWith(text)),
  );
  assert.deepEqual(missing, []);
  assert.equal(found.length, runs.length + notRun.length);
});

/** A `gh` that keeps labels in a file, and says no where GitHub's does. */
const fakeGh = `#!/usr/bin/env bash
set -e
touch "$LABELS"
case "$2" in
  create) echo "$3" >> "$LABELS" ;;
  list) cat "$LABELS" ;;
  delete) grep -Fxq "$3" "$LABELS"; grep -Fxv "$3" "$LABELS" > "$LABELS.new" || true; mv "$LABELS.new" "$LABELS" ;;
esac
`;

type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly { run?: string }[] }>> };

test('the script of the backport labels creates those of supported lines, and deletes those of ended ones', {
  skip,
}, (t) => {
  const text = [...read('docs/workflows.md').matchAll(/```yaml\n(name: Backport[\s\S]*?)```/g)][0]?.[1] ?? '';
  const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps);
  const script = steps.find(({ run }) => run !== undefined)?.run ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'labels-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), fakeGh);
  chmodSync(join(bin, 'gh'), 0o755);
  const labels = join(folder, 'labels');
  writeFileSync(labels, 'backport 2.x\nbug\n');
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    LABELS: labels,
    SUPPORTED: '["4","3"]',
    ENDED: '["2","1"]',
  };
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(labels, 'utf8'), 'bug\nbackport 4.x\nbackport 3.x\n');
});
