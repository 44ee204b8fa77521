/**
 * Counts the code blocks of README, CONTRIBUTING and the documents, with the test that executes each kind.
 *
 *   node scripts/docs/blocks.ts [--show]
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const project = join(import.meta.dirname, '../..');

/** A code block: its page, its language (empty without one) and its text. */
export type Block = { readonly page: string; readonly language: string; readonly text: string };

/** A kind of block, what is done with it, and the test that does so. */
export type BlockKind = {
  readonly name: string;
  readonly isOne: (block: Block) => boolean;
  readonly done: string;
  readonly test: string;
};

const isPolicy = ({ language, text }: Block) =>
  language === 'yaml' && /^(?:#.*\n)*(?:line|extends):/.test(text);

/** The first kind that fits is that of a block. */
export const blockKinds: readonly BlockKind[] = [
  {
    name: 'commands',
    isOne: ({ language }) => language === 'sh',
    done: 'run in a shell; one needs a published release, and the test says so',
    test: 'test/shell-blocks.test.ts',
  },
  {
    name: 'output of the command line',
    isOne: ({ language }) => language === 'console',
    done: 'compared with what it prints',
    test: 'test/readme.test.ts',
  },
  {
    name: 'changes of a table',
    isOne: ({ language }) => language === 'diff',
    done: 'compared with the change that is made now',
    test: 'test/docs.test.ts',
  },
  {
    name: 'examples of problems',
    isOne: ({ page }) => page === 'docs/problems.md',
    done: 'compared with the message of the problem',
    test: 'test/docs.test.ts',
  },
  { name: 'policies', isOne: isPolicy, done: 'read as policies', test: 'test/docs.test.ts' },
  {
    name: 'workflows and parts of them',
    isOne: ({ language }) => language === 'yaml',
    done: 'read as YAML; inputs and outputs of our steps are those of action.yml',
    test: 'test/workflows.test.ts',
  },
  {
    name: 'comments for an editor',
    isOne: ({ text }) => text.startsWith('# yaml-language-server:'),
    done: 'compared with what init writes',
    test: 'test/docs.test.ts',
  },
  {
    name: 'drawings',
    isOne: ({ page, text }) => page === 'CONTRIBUTING.md' && text.includes('──▶'),
    done: 'not run: the map; every folder and file in it exists',
    test: 'test/docs.test.ts',
  },
];

/** All code blocks of the pages that people read. */
export function codeBlocks(): readonly Block[] {
  return globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md'], { cwd: project })
    .sort()
    .flatMap((page) =>
      [...readFileSync(join(project, page), 'utf8').matchAll(/^ *```(\S*)\n([\s\S]*?)^ *```$/gm)].map(
        ([, language = '', text = '']) => ({ page, language, text }),
      ),
    );
}

/** Each kind with its blocks; those of no kind are an error. */
export function blocksByKind(): ReadonlyMap<BlockKind, readonly Block[]> {
  const found = new Map<BlockKind, Block[]>(blockKinds.map((kind) => [kind, []]));
  for (const block of codeBlocks()) {
    const kind = blockKinds.find(({ isOne }) => isOne(block));
    if (kind === undefined) throw new Error(`${block.page}: no test executes this block:\n${block.text}`);
    found.get(kind)?.push(block);
  }
  return found;
}

if (import.meta.main) {
  const kinds = [...blocksByKind()];
  for (const [{ name, done, test }, blocks] of kinds) {
    console.log(`${String(blocks.length).padStart(4)}  ${name}: ${done} (${test})`);
    if (process.argv.includes('--show'))
      for (const { page, text } of blocks) console.log(`        ${page}: ${text.trim().split('\n')[0]}`);
  }
  console.log(`${String(kinds.reduce((sum, [, blocks]) => sum + blocks.length, 0)).padStart(4)}  in all`);
}
