/**
 * The hash of some bytes or texts, one after the other, in hexadecimal digits.
 * Node's crypto takes 10 ms to load: an import would make every step wait for it, also one that stops at its inputs.
 */
export function hashOf(algorithm: 'sha1' | 'sha256', ...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
