import { unreleased } from './languages.ts';
import { words } from './lexicon.ts';

/**
 * Whole cells that speak of releases in words, in the languages real tables are written in: the newest release, all
 * other releases, a branch. No pattern nests one repetition in another.
 */

/** Joined alternatives that are the whole of a text, with at most a version behind them: `latest (v3.2)`. */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})(?: \\(?v?\\d\\S*)?$`, 'u');
}

/** A whole cell that means the newest release. */
export const newestWords = phrases(words('newest'));

const previousWords = {
  major: phrases(words('previousMajor')),
  minor: phrases(words('previousMinor')),
  line: phrases(words('previousLine')),
} as const;

/** Which version before the newest one a whole cell means; `line` where it does not say which, null where it means none. */
export function previousIn(cell: string): keyof typeof previousWords | null {
  const kinds = ['major', 'minor', 'line'] as const;
  return kinds.find((kind) => previousWords[kind].test(cell)) ?? null;
}

/** A whole cell that means every other release. */
export const restWords = phrases(words('rest'));

const trunk = '(?:main|master|develop|dev|trunk|next|edge|nightly|head)';

/** A branch, or work in progress that no release line is. */
export const branchWords = phrases(
  String.raw`(?:(?:the )?(?:current|latest|default) |the )?${trunk}(?: branch)?(?: \(.*\))?|(?:the )?stable(?: branch)?(?: \(.*\))?`,
  String.raw`(?:main|master) \/ \S+|(?:\S+ ){1,2}branch(?:es)?(?: \(.*\))?|(?:${words('branch')}) .*`,
  `latest on .*|(?:latest|current|newest) .*${unreleased}.*|(?:early )?${unreleased}(?: .*)?|release candidates?`,
  String.raw`development branch(?:es)?|feature\/\*|最新 main|現在の main.*|main .*|master .*`,
);
