import { endAsPolicy, unknownPreset } from '../problem/policy.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { meantEnd, parseEnd } from './end.ts';
import { presetNames, presetText } from './presets.ts';

/** Where a repository keeps its policy. */
export const policyPath = '.github/support-window.yml';

/** Where to take a policy from: the repository's own file, a text, a path, or a preset's text. */
export type PolicySource =
  | { readonly kind: 'default' }
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'preset'; readonly name: string; readonly text: string };

/** Where a policy came from. */
export type PolicyOrigin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'preset'; readonly name: string }
  /** Its text was given there. */
  | { readonly kind: 'option'; readonly name: '--policy' | 'policy input' };

/** What messages call a policy: its path, its preset or the option it was written in. */
export function originText(origin: PolicyOrigin): string {
  if (origin.kind === 'file') return origin.path;
  return origin.kind === 'preset' ? `preset ${origin.name}` : origin.name;
}

/**
 * Tells what the `policy` input or `--policy` means; nothing or blanks leave it to the repository's own file. Problem:
 * `unknown-preset`, with the nearest name.
 */
export function choosePolicy(input: string | null): Result<PolicySource> {
  const text = input?.trim() ?? '';
  if (text === '') return success({ kind: 'default' });
  if (text.includes('\n') || text.includes(': ')) return success({ kind: 'yaml', text: input ?? '' });
  if (/\.ya?ml$/i.test(text) || text.includes('/')) return success({ kind: 'path', path: text });
  const preset = presetText(text);
  if (preset !== null) return success({ kind: 'preset', name: text, text: preset });
  const end = parseEnd(text).ok ? { end: text, line: null } : meantEnd(text);
  return failure([
    end === null ? unknownPreset(text, presetNames) : endAsPolicy(text, end.end, end.line ?? 'minor'),
  ]);
}
