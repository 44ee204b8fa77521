import { candidatePaths, type FileFact } from '../document/file.ts';
import { parseProducts } from '../policy/product.ts';
import { policyNotText } from '../problem/clone.ts';
import { failure } from '../problem/problem.ts';
import type { PolicyFact } from './facts.ts';

/** A policy from its text. `source` is what messages call it. */
export function policyFrom(source: string, text: string): PolicyFact {
  return { source, reading: parseProducts(text, source) };
}

/** A policy from its file. Problem: `policy-not-text`, for a link or bytes that are not UTF-8. */
export function policyIn({ path, mode, bytes }: FileFact): PolicyFact {
  if (mode === '120000')
    return { source: path, reading: failure([policyNotText(path, 'It is a symbolic link.')]) };
  try {
    return policyFrom(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { source: path, reading: failure([policyNotText(path, 'Some of its bytes are not UTF-8.')]) };
  }
}

/** The paths of the documents that could be meant: the file that was asked for, else what each product's policy names. */
export function documentsMeant(policy: PolicyFact | null, file: string | null): readonly string[] {
  const named = policy?.reading.ok
    ? policy.reading.value.map((product) => product.policy.document.file)
    : [null];
  return [...new Set((file === null ? named : [file]).flatMap(candidatePaths))];
}
