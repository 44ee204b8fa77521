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
