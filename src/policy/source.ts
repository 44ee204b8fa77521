/** Where a repository keeps its policy. */
export const policyPath = '.github/support-window.yml';

/** Where to take a policy from: the repository's own file, a text, a path, or the name of a preset. */
export type PolicySource =
  | { readonly kind: 'default' }
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'preset'; readonly name: string };

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

/** Tells what the `policy` input or `--policy` means; nothing or blanks leave it to the repository's own file. */
export function choosePolicy(input: string | null): PolicySource {
  const text = input?.trim() ?? '';
  if (text === '') return { kind: 'default' };
  if (text.includes('\n') || text.includes(': ')) return { kind: 'yaml', text: input ?? '' };
  if (/\.ya?ml$/i.test(text) || text.includes('/')) return { kind: 'path', path: text };
  return { kind: 'preset', name: text };
}
