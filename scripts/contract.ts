/**
 * What `v1` promises, read off the program: docs/promises.md says it in words, test/contract.json records it, and
 * test/contract.test.ts names the promise that a change breaks.
 * Usage: `npm run contract` records what was added. What is gone or changed it refuses: that takes a new major version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Decision } from '../src/change/decision.ts';
import { commandNames, settings, switches } from '../src/cli/options.ts';
import { policyKeys } from '../src/policy/keys.ts';
import { presetNames } from '../src/policy/presets.ts';
import { decisionJson } from '../src/report/json.ts';
import { outputsOf } from '../src/report/outputs.ts';
import { entries } from './docs/problems.ts';

const project = join(import.meta.dirname, '..');
export const contractPath = 'test/contract.json';

/** Promises by kind: a name and what is promised of it. */
export type Contract = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that is promised, as the program is now. `decision` has a value in every field. */
export function contractOf(decision: Decision): Contract {
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> };
  const outputs = outputsOf(decision, { operation: 'none', pullRequest: null, commit: null }, '');
  return {
    input: mapped(Object.entries(inputs), ([name, input]) => [
      name,
      `default ${JSON.stringify(input.default ?? '')}`,
    ]),
    output: mapped(Object.keys(outputs), (name) => [name, 'text']),
    command: mapped([...commandNames], (name) => [name, 'command']),
    option: {
      ...mapped(Object.keys(settings), (name) => [`--${name}`, 'with a value']),
      ...mapped(Object.keys(switches), (name) => [`--${name}`, 'without a value']),
    },
    'field of --json': shapesOf('', decisionJson(decision)),
    'key of the policy': mapped(Object.keys(policyKeys), (name) => [name, 'key']),
    preset: mapped(presetNames, (name) => [name, 'preset']),
    'code of a problem or a note': mapped(entries, ({ code }) => [code, 'code']),
  };
}

/** Promises that a change breaks, in sentences, and those that are new. */
export function compared(
  promised: Contract,
  now: Contract,
): { readonly broken: string[]; readonly added: string[] } {
  const rows = (from: Contract, to: Contract) =>
    Object.entries(from).flatMap(([kind, names]) =>
      Object.entries(names).flatMap(([name, what]) =>
        to[kind]?.[name] === what ? [] : [{ kind, name, what, found: to[kind]?.[name] ?? 'gone' }],
      ),
    );
  return {
    broken: rows(promised, now).map(
      ({ kind, name, what, found }) => `v1 promises the ${kind} "${name}" (${what}), now ${found}`,
    ),
    added: rows(now, promised)
      .filter(({ found }) => found === 'gone')
      .map(({ kind, name }) => `the ${kind} "${name}" is not promised yet`),
  };
}

function mapped<T>(
  items: readonly T[],
  entry: (item: T) => readonly [string, string],
): Record<string, string> {
  return Object.fromEntries(items.map(entry).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The fields below a value by their path, each with its type; a list has the fields of its first item. */
function shapesOf(path: string, value: unknown): Record<string, string> {
  if (Array.isArray(value))
    return { [path]: 'list', ...(value.length > 0 ? shapesOf(`${path}[]`, value[0]) : {}) };
  if (typeof value !== 'object' || value === null)
    return { [path]: value === null ? 'may be null' : typeof value };
  const fields = Object.entries(value).map(([name, inner]) =>
    shapesOf(path === '' ? name : `${path}.${name}`, inner),
  );
  return Object.assign({}, ...(path === '' ? [] : [{ [path]: 'object' }]), ...fields);
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

if (import.meta.main) {
  const { aWholeDecision } = await import('../test/report/decisions.ts');
  const now = contractOf(aWholeDecision());
  const promised = JSON.parse(read(contractPath)) as Contract;
  const { broken, added } = compared(promised, now);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  writeFileSync(join(project, contractPath), `${JSON.stringify(now, null, 2)}\n`);
  console.log(added.join('\n') || 'Nothing is new.');
}
