import { parseDay } from '../day.ts';
import { isDocumentPath } from '../document/file.ts';
import { inputShape } from '../problem/actions.ts';
import type { Problem } from '../problem/problem.ts';

type InputShape = {
  readonly name: string;
  /** What is wrong with a value, null when nothing is. */
  readonly fault: (value: string) => string | null;
  readonly example: string;
};

const shapes = [
  { name: 'file', fault: documentFault, example: 'SECURITY.md' },
  { name: 'repository', fault: repositoryFault, example: 'octocat/hello-world' },
  { name: 'base', fault: refNameFault, example: 'main' },
  { name: 'branch', fault: refNameFault, example: 'support-window/sync' },
  { name: 'title', fault: titleFault, example: '"docs: update SECURITY.md"' },
  { name: 'as-of', fault: dayFault, example: '2026-03-31' },
  { name: 'tag', fault: (value: string) => refNameFault(tagName(value) ?? ''), example: 'v1.2.3' },
] as const satisfies readonly InputShape[];

type ShapedInput = (typeof shapes)[number]['name'];

/**
 * What is wrong with the inputs that must have a certain shape. `text` gives an input's value, null where it is empty.
 * Problem: `input-value`.
 */
export function shapeProblems(text: (name: ShapedInput) => string | null): readonly Problem[] {
  const wrong = shapes.flatMap(({ name, fault, example }) => {
    const value = text(name);
    const found = value === null ? null : fault(value);
    return value === null || found === null ? [] : [inputShape(name, value, found, example)];
  });
  const branch = text('branch') ?? 'support-window/sync';
  const clash = inputShape('branch', branch, 'It is the base branch itself.', 'support-window/sync');
  return text('base') === branch ? [...wrong, clash] : wrong;
}

function documentFault(value: string): string | null {
  return isDocumentPath(value) ? null : 'It is not the path of a Markdown file inside the repository.';
}

function repositoryFault(value: string): string | null {
  return /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value)
    ? null
    : 'It does not have the form owner/name.';
}

function titleFault(value: string): string | null {
  if (/[\r\n]/.test(value)) return 'A title must be one line.';
  return value.length <= 256 ? null : 'GitHub accepts at most 256 characters.';
}

function dayFault(value: string): string | null {
  return parseDay(value) === null ? 'It is not a date in the form YYYY-MM-DD.' : null;
}

/** A tag by its short name. */
export function tagName(value: string | null): string | null {
  return value === null ? null : value.replace(/^refs\/tags\//, '');
}

/**
 * What git has against a name as the name of a branch or a tag; null when nothing.
 * https://git-scm.com/docs/git-check-ref-format
 */
export function refNameFault(name: string): string | null {
  if (name === '' || name === '@' || name.length > 200) return 'It is empty or too long.';
  if (name.startsWith('refs/')) return 'Use the short name, without refs/heads/.';
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return 'git does not allow spaces or ~ ^ : ? * [ \\ in it.';
  if (name.includes('..') || name.includes('@{')) return 'git does not allow ".." or "@{" in it.';
  if (name.startsWith('-') || name.endsWith('.'))
    return 'git does not allow a dash at the start or a dot at the end.';
  const isBad = (part: string) => part === '' || part.startsWith('.') || part.endsWith('.lock');
  return name.split('/').some(isBad)
    ? 'git does not allow parts that are empty, start with "." or end with ".lock".'
    : null;
}
