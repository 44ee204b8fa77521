import { candidatePaths, type FileFact } from '../document/file.ts';
import { presetNamed } from '../policy/preset-named.ts';
import { parseProducts } from '../policy/product.ts';
import { originText, type PolicyOrigin } from '../policy/source.ts';
import { policyNotText } from '../problem/clone.ts';
import { failure } from '../problem/problem.ts';
import type { PolicyFact } from './facts.ts';

/** A policy from its text. */
export function policyFactFrom(origin: PolicyOrigin, text: string): PolicyFact {
  return { origin, reading: parseProducts(text, originText(origin)) };
}

/** A policy by its name. Problems: `unknown-preset`, `end-as-policy`. */
export function policyNamed(name: string): PolicyFact {
  const text = presetNamed(name);
  return text.ok
    ? policyFactFrom({ kind: 'preset', name }, text.value)
    : { origin: { kind: 'preset', name }, reading: text };
}

/** A policy from its file. Problem: `policy-not-text`, for a link or bytes that are not UTF-8. */
export function policyIn({ path, mode, bytes }: FileFact): PolicyFact {
  const origin = { kind: 'file', path } as const;
  const notText = (found: string) => ({ origin, reading: failure([policyNotText(path, found)]) });
  if (mode === '120000') return notText('It is a symbolic link.');
  try {
    return policyFactFrom(origin, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return notText('Some of its bytes are not UTF-8.');
  }
}

/** The paths of the documents that could be meant: the file that was asked for, else what each product's policy names. */
export function documentsMeant(policy: PolicyFact | null, file: string | null): readonly string[] {
  const named = policy?.reading.ok
    ? policy.reading.value.map((product) => product.policy.document.file)
    : [null];
  return [...new Set((file === null ? named : [file]).flatMap(candidatePaths))];
}
