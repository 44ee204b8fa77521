import type { Note } from '../problem/problem.ts';
import { mayBeDraft } from '../problem/support.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { partsOf } from './parts.ts';
import { touchedLines } from './touched.ts';

/**
 * A token that only reads is shown no drafts, so a change may be wanted for a release that is not out. Says which tags
 * that can be: those without a release that begin the lines of the change, in a repository that makes releases.
 */
export function draftNotes(decision: Decision, { tags, policy }: Facts): readonly Note[] {
  const products = policy?.reading.ok === true ? policy.reading.value : [];
  if (decision.plan !== 'open' || tags.every(({ release }) => release === null)) return [];
  const bare = new Set(tags.flatMap(({ name, release }) => (release === null ? [name] : [])));
  const names = partsOf(decision).flatMap((part) => {
    const counts = products.find(({ name }) => name === part.name)?.policy.release.releases ?? 'tags';
    if (counts !== 'joined') return [];
    return touchedLines(part).flatMap(({ support: { line, tier } }) =>
      tier !== null && line.releases.every(({ tag }) => bare.has(tag)) ? [line.latest.tag] : [],
    );
  });
  return names.length === 0 ? [] : [mayBeDraft(names)];
}
