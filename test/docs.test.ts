import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { blockKinds, blocksByKind } from '../scripts/docs/blocks.ts';
import { cookbook, cookbookPath, differing, section } from '../scripts/docs/cookbook.ts';
import { detailed, facts, policyReference, policyReferencePath } from '../scripts/docs/policy-reference.ts';
import { problemsPage, problemsPath } from '../scripts/docs/problems.ts';
import { recipes } from '../scripts/docs/recipes.ts';
import { mostWords, sentencesOf, wordsIn } from '../scripts/docs/sentences.ts';
import { examples, tables, tablesPath } from '../scripts/docs/tables.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { commandNames } from '../src/cli/options.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { parseProducts } from '../src/policy/product.ts';
import { schemaAddress } from '../src/version.ts';

const project = join(import.meta.dirname, '..');
const pages = [
  ...globSync('*.md', { cwd: project }),
  ...globSync('{docs,.github}/**/*.md', { cwd: project }),
];
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };

for (const [path, text] of [
  [cookbookPath, cookbook()],
  [policyReferencePath, policyReference()],
  [tablesPath, tables()],
  [problemsPath, problemsPage()],
] as const)
  test(`${path} is what its source says`, () => assert.equal(read(path), text, 'run npm run docs'));

test('every part of policy-details.md belongs to one key of the policy', () => {
  assert.ok(detailed.length > 10);
  assert.deepEqual(
    detailed.filter((name) => !(name in facts)),
    [],
  );
  assert.equal(new Set(detailed).size, detailed.length);
});

test('the cookbook has twenty policies, and each changes its table', () => {
  assert.equal(recipes.length, 20);
  for (const section of cookbook().split('\n## ').slice(1)) assert.match(section, /^[+-] \|/m, section);
});

test('a difference keeps the order of both tables', () => {
  assert.deepEqual(differing(['a', 'b', 'c'], ['x', 'a', 'c', 'd']), ['+ x', '  a', '- b', '  c', '+ d']);
  assert.deepEqual(differing(['a'], []), ['- a']);
});

test('every code block is executed: each is of a kind that a test executes, and none is left', () => {
  const kinds = [...blocksByKind()];
  assert.deepEqual(
    kinds.filter(([, blocks]) => blocks.length === 0).map(([{ name }]) => name),
    [],
  );
  for (const { test: file } of blockKinds) assert.ok(existsSync(join(project, file)), file);
});

test('the comment for editors is the one that init writes', () => {
  assert.ok(read('docs/policy.md').includes(`# yaml-language-server: $schema=${schemaAddress}\n`));
});

test('every folder and file in the map is there', () => {
  const [, map = ''] = /```\n( +edges[\s\S]*?)```/.exec(read('CONTRIBUTING.md')) ?? [];
  const named = [...map.matchAll(/\b[a-z][\w-]*(?:\/[\w-]*(?:\.ts)?|\.ts)/g)].map(([name]) => name);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((name) => !existsSync(join(project, 'src', name))),
    [],
  );
});

for (const path of pages) {
  const text = read(path);
  const links = [...text.matchAll(/(?:\]\(|\b(?:src|srcset)=")(?!https?:|mailto:)([^)"\s]+)[)"]/g)].map(
    ([, link = '']) => link,
  );

  test(`every link of ${path} leads somewhere`, () => {
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      assert.ok(existsSync(join(project, target)), `${link}: there is no ${target}`);
      if (anchor !== undefined && target.endsWith('.md'))
        assert.ok(anchorsIn(read(target)).includes(anchor), `${link}: ${target} has no such heading`);
    }
  });

  test(`every policy in ${path} is one`, () => {
    for (const [, block = ''] of text.matchAll(/```ya?ml\n([\s\S]*?)```/g)) {
      if (!/^(?:#.*\n)*(?:line|extends):/.test(block)) continue;
      const policy = parseProducts(block, path);
      assert.deepEqual(policy.ok ? [] : policy.problems, [], block);
    }
  });

  test(`every YAML in ${path} can be read`, () => {
    for (const [, block = ''] of text.matchAll(/```ya?ml\n([\s\S]*?)```/g))
      assert.deepEqual(
        parseDocument(block).errors.map(({ message }) => message),
        [],
        block,
      );
  });
}

for (const path of pages.filter((one) => /^(?:README|CONTRIBUTING|docs\/.+)\.md$/.test(one)))
  test(`every sentence of ${path} is short`, () => {
    const long = sentencesOf(read(path)).filter((sentence) => wordsIn(sentence) > mostWords);
    assert.deepEqual(long, [], `at most ${mostWords} words`);
  });

/** What stands for a value in a command of a page, and a value for it. */
const values: Readonly<Record<string, string>> = {
  '[NAME]': 'latest',
  NAME: 'latest',
  LINE: '3',
  SHELL: 'bash',
  FILE: 'a.svg',
  DIR: '.',
};

for (const path of pages)
  test(`every command in the text of ${path} is one`, () => {
    const spans = [
      ...read(path)
        .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
        .matchAll(/`([^`\n]+)`/g),
    ];
    for (const [, span = ''] of spans) {
      const [first = '', second = '', third = ''] = span.split(' ');
      if (first === 'npm' && second === 'run') assert.ok(Object.hasOwn(scripts, third), span);
      const words = first === 'support-window' ? span.split(' ').slice(1) : span.split(' ');
      const [name] = words;
      if (words.length < 2 || !commandNames.some((each) => each === name)) continue;
      const { command } = parseArguments(words.map((word) => values[word] ?? word));
      // `timeline --svg` and `explain --json` name an option, without what else is needed.
      const isOption = words.length === 2 && words[1]?.startsWith('--') === true;
      if (!command.ok)
        assert.ok(isOption && command.problems.every(({ code }) => code.startsWith('missing-')), span);
    }
  });

/** Folders that a path in CONTRIBUTING can be in; a table of one folder leaves it out. */
const roots = ['', 'src', 'src/document', 'src/policy', 'scripts'];

for (const path of ['CONTRIBUTING.md', 'docs/dev/tests.md', 'docs/dev/github.md', 'docs/dev/benchmarks.md'])
  test(`every file that ${path} names is there`, () => {
    const named = [...read(path).matchAll(/(?<=`|\s)((?:[\w-]+\/)*[\w-]+(?:\.test)?\.ts)(?=[`\s])/g)];
    const gone = named
      .map(([, file = '']) => file)
      .filter((file) => !roots.some((root) => existsSync(join(project, root, file))));
    assert.ok(named.length > 0);
    assert.deepEqual(gone, []);
  });

test('words are counted, and code counts as one', () => {
  const [first = '', second = ''] = sentencesOf(
    'One `npm run x` three. Four\nfive.\n\n| six seven | eight |\n',
  );
  assert.deepEqual([wordsIn(first), wordsIn(second)], [3, 2]);
  assert.deepEqual(sentencesOf('| six seven | eight |\n'), ['six seven', 'eight']);
});

/** The anchors that GitHub makes of headings: lower case, punctuation gone, blanks as hyphens, repeats numbered. */
function anchorsIn(text: string): readonly string[] {
  const seen = new Map<string, number>();
  const prose = text.replaceAll(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

for (const [name, { example }] of Object.entries(facts))
  test(`the example of ${name} is a policy that says it`, () => {
    const result = parsePolicy(`${example.join('\n')}\n`, 'policy.yml');
    assert.ok(result.ok, JSON.stringify(result));
    assert.ok(example.some((line) => line.startsWith(`${name}:`)));
  });

test('every example of the page about tables changes its table, or says why it is refused', () => {
  assert.ok(examples.length >= 12);
  for (const example of examples)
    assert.match(section(example).join('\n'), /^(?:[+-] \||! )/m, example.title);
});
