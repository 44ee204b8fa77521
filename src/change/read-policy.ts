import type { FileFact } from '../document/file.ts';
import { parsePolicy } from '../policy/parse.ts';
import { policyNotText } from '../problem/local.ts';
import { failure } from '../problem/problem.ts';
import type { PolicyFact } from './facts.ts';

/** A policy from its text. `source` is what messages call it. */
export function policyFrom(source: string, text: string): PolicyFact {
  return { source, reading: parsePolicy(text, source) };
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
