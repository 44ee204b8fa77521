/**
 * What git has against a name as the name of a branch or a tag; null when nothing.
 * https://git-scm.com/docs/git-check-ref-format
 */
export function refNameFault(name: string): string | null {
  if (name === '' || name === '@' || name.length > 200) return 'It is empty or too long.';
  if (name.startsWith('refs/')) return 'It is written in full; the short name is enough.';
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return 'git allows no blanks and none of ~ ^ : ? * [ \\ in it.';
  if (name.includes('..') || name.includes('@{')) return 'git allows neither ".." nor "@{" in it.';
  if (name.startsWith('-') || name.endsWith('.'))
    return 'git allows no dash at its start and no dot at its end.';
  const isBad = (part: string) => part === '' || part.startsWith('.') || part.endsWith('.lock');
  return name.split('/').some(isBad)
    ? 'git allows no part of it to be empty, to start with "." or to end with ".lock".'
    : null;
}
