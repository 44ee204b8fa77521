import type { Refusal } from './version.ts';

const unreleased = '## [Unreleased]';

/** The text of one section of a changelog in the form of Keep a Changelog, without its heading; null when it is not there. */
export function sectionOf(changelog: string, name: string): string | null {
  const lines = changelog.split('\n');
  const begin = lines.findIndex((line) => line.startsWith(`## [${name}]`));
  if (begin < 0) return null;
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join('\n')
    .trim();
}

/**
 * The changelog with what was unreleased under the version and its day, and an empty section for what comes next.
 *
 * @param day `YYYY-MM-DD`
 */
export function released(changelog: string, version: string, day: string): string | Refusal {
  const entries = sectionOf(changelog, 'Unreleased');
  if (entries === null)
    return { refused: `CHANGELOG.md has no "${unreleased}" section. Add one with what is new.` };
  if (!/^[-*] /m.test(entries))
    return { refused: 'CHANGELOG.md says nothing under "[Unreleased]". Write what is new for users first.' };
  return changelog.replace(unreleased, `${unreleased}\n\n## [${version}] - ${day}`);
}
