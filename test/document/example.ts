import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentUpdate } from '../../src/document/update.ts';
import type { DatedText } from '../../src/document/wanted.ts';
import { keep } from './wanted-by.ts';

/** A table, a policy and releases, and what the table must then be: new text, `unchanged`, or refused with problems. */
export type Example = {
  readonly title: string;
  /** YAML; one key after the other may be parted by ` · `. */
  readonly policy: string;
  /** Versions, oldest first, each a day after the last. */
  readonly released: string;
  /** A table, or a whole document when it begins with `#`. */
  readonly before: string;
  readonly after: string;
};

/** An example as it is written down: its edit as one table, or both texts where their bytes are the point. */
export type WrittenExample = Example | (Omit<Example, 'before' | 'after'> & { readonly edit: string });

/** Examples with both texts; the lines of an edit begin with `-` (before), `+` (after) or a space (both). */
export function examplesOf(written: readonly WrittenExample[]): readonly Example[] {
  return written.map((example) => {
    if (!('edit' in example)) return example;
    const { edit, ...rest } = example;
    return { ...rest, before: linesOf(edit, '-'), after: linesOf(edit, '+') };
  });
}

/** The text on one side of an edit; an empty line belongs to both. */
function linesOf(edit: string, side: '-' | '+'): string {
  const lines = edit.split('\n').slice(1, -1);
  const odd = lines.find((line) => !/^(?:$|[-+ ])/.test(line));
  assert.equal(odd, undefined, 'each line of an edit begins with -, + or a space');
  const kept = lines.filter((line) => line === '' || line[0] === ' ' || line[0] === side);
  return kept.map((line) => `${line.slice(1)}\n`).join('');
}

/** Turns examples into tests; a table that was rewritten must be silent on the second run. */
export function testExamples(examples: readonly Example[]): void {
  for (const example of examples) test(example.title, () => checkExample(example));
}

function checkExample({ policy, released, before, after }: Example): void {
  const text = documentAround(before);
  const first = keepBy(text, policy, released);
  assert.deepEqual(codesOf(first), [], problemsOf(first));
  const expected = after === 'unchanged' ? text : documentAround(after);
  assert.equal(first.outcome.after ?? text, expected);
  const second = keepBy(expected, policy, released);
  assert.deepEqual(codesOf(second), [], problemsOf(second));
  assert.equal(second.outcome.changed, false, 'the second run is silent');
}

/** A table that must be refused, with the codes of its problems and the line each points to. */
export type Refusal = Omit<Example, 'after'> & { readonly problems: readonly string[] };

/** Turns refusals into tests: these problems, at these lines, and nothing changed. */
export function testRefusals(refusals: readonly Refusal[]): void {
  for (const { title, policy, released, before, problems } of refusals) {
    test(title, () => {
      const keeping = keepBy(documentAround(before), policy, released);
      const found = keeping.problems.map(({ code, where }) => [code, where?.line ?? '-'].join(' '));
      assert.deepEqual(found, problems);
      assert.equal(keeping.outcome.changed, false);
      assert.equal(keeping.outcome.after, undefined);
    });
  }
}

/** Keeps a text by a policy whose keys stand on one line and releases in one string. */
export function keepBy(
  text: string,
  policy: string,
  released: string,
  past?: readonly DatedText[],
): DocumentUpdate {
  const versions = released === '' ? [] : released.split(', ');
  return keep(text, policy.replaceAll(' · ', '\n'), versions, 'fail', past);
}

/** A document around a table: an introduction, the heading, and prose behind it. */
export function documentAround(table: string): string {
  const text = table.replace(/^\n/, '');
  if (text.startsWith('#')) return text;
  return `# Security Policy\n\n## Supported Versions\n\n${text}\nWrite to us about what you find.\n`;
}

function codesOf({ problems }: DocumentUpdate): readonly string[] {
  return problems.map(({ code }) => code);
}

function problemsOf({ problems }: DocumentUpdate): string {
  return problems.map(({ what, why }) => `${what} ${why}`).join('\n');
}
