/** A word of a command as a shell reads it: as it is, in quotes, or with its control characters spelt out. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(text)) return text;
  if (/\p{Cc}/u.test(text)) return `$'${text.replaceAll(/['\\]/g, '\\$&').replaceAll(/\p{Cc}/gu, spelt)}'`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}

function spelt(control: string): string {
  return control === '\n' ? '\\n' : `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
