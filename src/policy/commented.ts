import { policyKeys } from './keys.ts';
import type { Key } from './reader.ts';

const topLevel = /^([a-z][a-z-]*):/;

/**
 * The text of a policy as a file for people: the schema for editors in the first line, and above each key what it is
 * for. `about` are further lines of comment that stand at the top.
 */
export function commentedPolicy(text: string, schema: string, about: readonly string[]): string {
  const keys: Readonly<Record<string, Key<unknown>>> = policyKeys;
  const lines = text.trimEnd().split('\n');
  const commented = lines.flatMap((line) => {
    const key = keys[topLevel.exec(line)?.[1] ?? ''];
    const never = /^support: never\b/.test(line) ? ' "never" is not supported at all.' : '';
    return key === undefined ? [line] : [`# ${key.about}${never}`, line];
  });
  const head = [`# yaml-language-server: $schema=${schema}`, ...about.map((line) => `# ${line}`.trimEnd())];
  return `${[...head, '', ...commented].join('\n')}\n`;
}
