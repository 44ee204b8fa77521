import { parseDuration } from './duration.ts';

/** What is meant by an end as people write it first, `18 months`, `latest`, as the fix to show; null for anything else. */
export function endMeant(text: string): string | null {
  const words = text.trim();
  if (parseDuration(words) !== null) return `write when it starts, such as "release + ${words}"`;
  if (/^(?:latest|current)$/i.test(words)) return 'write "newest 1"';
  const [, count] = /^(?:last|latest) (\d{1,4})$/i.exec(words) ?? [];
  return count === undefined ? null : `write "newest ${count}"`;
}
