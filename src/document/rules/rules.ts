import type { Edit } from '../outcome.ts';
import { changedLine, changedMarkdown, strayEdit } from './around.ts';
import { looseEnd, lostBound, overlappingBound, overlappingRange } from './bounds.ts';
import { lostCell, lostHeader } from './cells.ts';
import { falseDay, falseReleaseDay } from './days.ts';
import type { Edited, Rewritten } from './edited.ts';
import { lostLine, lostReleases } from './kept-lines.ts';
import { lostRow, repeatedRow } from './kept-rows.ts';
import { wrongLatest } from './latest-releases.ts';
import { lostCurrentWord, newestState } from './newest-row.ts';
import { lostOrder, shiftedBranch, strayCatchAll } from './order.ts';
import { type ReportedEdit, severalLines, unreportedChange } from './reported.ts';
import { falseTrait, falseWords, inventedRow, raisedSupport, wrongStates } from './states.ts';

/** A wrong edit that breaks the rule and none before it: a table, or a document that begins with `#`. */
export type RuleExample = {
  /** YAML; one key after the other may be parted by ` · `. */
  readonly policy: string;
  /** Versions, oldest first. */
  readonly released: string;
  readonly before: string;
  readonly after: string;
  /** The lines that are reported, where they are others than those that changed. */
  readonly edits?: readonly Edit[];
};

/**
 * A demand on every edit. It holds of what is `reported`, before anything is read; `always`; where a table was `rewritten`, or where its rows are to name their lines
 * (`concrete`). `broken` says what is wrong with an edit, or null.
 */
export type EditRule = { readonly demand: string; readonly example: RuleExample } & (
  | { readonly holds: 'reported'; readonly broken: (reported: ReportedEdit) => string | null }
  | { readonly holds: 'always'; readonly broken: (edited: Edited) => string | null }
  | { readonly holds: 'rewritten' | 'concrete'; readonly broken: (edited: Rewritten) => string | null }
);

/**
 * Everything that is demanded of an edit, most important first. Both documents are read anew for it, and the writer
 * is not asked: what it thinks it may do is never the reason why it may.
 */
export const rules = {
  lined: {
    demand: 'Every reported edit is one line.',
    holds: 'reported',
    broken: severalLines,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0',
      before: '# Security\n\nWrite to us.\n',
      after: '# Security\n\nWrite\nto us.\n',
      edits: [{ line: 3, before: 'Write to us.', after: 'Write\nto us.' }],
    },
  },
  bytes: {
    demand: 'Outside the reported edits every byte is the same.',
    holds: 'reported',
    broken: unreportedChange,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0',
      before: '# Security\n\nWrite to us.\n',
      after: '# Security\n\nWrite to me.\n',
      edits: [],
    },
  },
  states: {
    demand: 'Every released line has the state that the policy gives it, in the words of the old table.',
    holds: 'always',
    broken: wrongStates,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n| < 1.0 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | Yes |\n| < 1.0 | No |\n',
    },
  },
  support: {
    demand: 'No line has a text of more support than the old table has for its tier.',
    holds: 'rewritten',
    broken: raisedSupport,
    example: {
      policy: 'line: major · tiers: { full: newest 1, limited: newest 2 }',
      released: '1.0.0, 2.0.0, 3.0.0',
      before: '| Version | Supported |\n| - | - |\n| 2.x | ⚠️ |\n| < 2 | ❌ |\n',
      after: '| Version | Supported |\n| - | - |\n| 3.x | ✅ |\n| 2.x | ✅ |\n| < 2 | ❌ |\n',
    },
  },
  released: {
    demand: 'No row comes for versions that were never released.',
    holds: 'always',
    broken: inventedRow,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n| < 1.0 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.2.x | Yes |\n| 1.1.x | Yes |\n| < 1.1 | No |\n',
    },
  },
  'bounds-apart': {
    demand: 'A bound that moved covers no row before it.',
    holds: 'always',
    broken: overlappingBound,
    example: {
      policy: 'line: minor · support: newest 2',
      released: '1.0.0, 1.1.0, 1.2.0',
      before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | Yes |\n| < 1.0 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.2.x | Yes |\n| 1.1.x | Yes |\n| < 1.2 | No |\n',
    },
  },
  'ranges-apart': {
    demand: 'A range of what has ended that moved holds no supported release, unless one did before.',
    holds: 'rewritten',
    broken: overlappingRange,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0, 1.1.1, 1.2.0',
      before: '| Version | Supported |\n| - | - |\n| 1.1.1 | Yes |\n| 1.0.0-1.1.0 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.2.0 | Yes |\n| 1.0.0-1.2.0 | No |\n',
    },
  },
  ends: {
    demand:
      'A bound that moved names the lowest version of a row, an inclusive one a line that has ended, and a range ends at no version above the newest line.',
    holds: 'rewritten',
    broken: looseEnd,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0, 1.3.0',
      before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| < 1.1 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.3.x | Yes |\n| < 1.2 | No |\n',
    },
  },
  markdown: {
    demand: 'The Markdown outside the table is the same tree.',
    holds: 'always',
    broken: changedMarkdown,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '# Security\n\nWrite to *us*.\n\n| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n',
      after: '# Security\n\nWrite to us.\n\n| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n',
    },
  },
  insertion: {
    demand: 'A new section adds lines and changes none.',
    holds: 'always',
    broken: changedLine,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0',
      before: '# Security\n\nWrite to us.\n',
      after:
        '# Security #\n\nWrite to us.\n\n## Supported Versions\n\n| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n',
    },
  },
  outside: {
    demand: 'Outside the table, only the label of the newest supported row is replaced.',
    holds: 'rewritten',
    broken: strayEdit,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '# Security\n\nWrite to us.\n\n| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n',
      after: '# Security\n\nWrite to  us.\n\n| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n',
    },
  },
  header: {
    demand: 'The header and the alignment of its columns stay.',
    holds: 'rewritten',
    broken: lostHeader,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n',
      after: '| Release | Supported |\n| - | - |\n| 1.1.x | Yes |\n',
    },
  },
  rows: {
    demand:
      'Words, branches, announcements, and ended rows inside a bound are never removed; words are only replaced where rows are to be concrete.',
    holds: 'rewritten',
    broken: lostRow,
    example: {
      policy: 'line: major · support: newest 2',
      released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
      before:
        '| Version | Supported |\n| - | - |\n| 5.x | Yes |\n| 3.x | Yes |\n| 2.x | Yes |\n| < 2 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 4.x | Yes |\n| 3.x | Yes |\n| < 3 | No |\n',
    },
  },
  bounds: {
    demand: 'A bound is kept while there is a row above it.',
    holds: 'rewritten',
    broken: lostBound,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n| < 1.0 | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n',
    },
  },
  releases: {
    demand: 'Rows that name their lines say as much of what has ended as the rows they replace.',
    holds: 'concrete',
    broken: lostReleases,
    example: {
      policy: 'line: minor · support: newest 1 · rows: concrete',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| Latest | Yes |\n| < latest | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n',
    },
  },
  once: {
    demand: 'No row appears twice.',
    holds: 'rewritten',
    broken: repeatedRow,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.1.x | Yes |\n',
    },
  },
  lines: {
    demand:
      'A line that had a row, and one newer than any, has one, unless the table lists supported lines only or has a dozen ended ones.',
    holds: 'rewritten',
    broken: lostLine,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0, 1.2.0',
      before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.2.x | Yes |\n| 1.0.x | No |\n',
    },
  },
  cells: {
    demand: 'A row that is kept and was right keeps its cells, and a bound those after its version.',
    holds: 'rewritten',
    broken: lostCell,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0, 1.2.0',
      before:
        '| Version | Supported | Notes |\n| - | - | - |\n| 1.1.x | Yes | |\n| 1.0.x | No | Use a later one |\n',
      after:
        '| Version | Supported | Notes |\n| - | - | - |\n| 1.2.x | Yes | |\n| 1.1.x | No | |\n| 1.0.x | No | |\n',
    },
  },
  'current-words': {
    demand: 'A word that calls the newest row alone the current one goes with it.',
    holds: 'rewritten',
    broken: lostCurrentWord,
    example: {
      policy: 'line: minor · support: newest 2',
      released: '1.0.0, 1.1.0, 1.2.0',
      before:
        '| Version | Supported | Notes |\n| - | - | - |\n| 1.1.x | Yes | Current |\n| 1.0.x | Yes | Old |\n',
      after: '| Version | Supported | Notes |\n| - | - | - |\n| 1.2.x | Yes | |\n| 1.1.x | Yes | Current |\n',
    },
  },
  'worded-states': {
    demand: 'A row has no words that the old table has for other states alone.',
    holds: 'rewritten',
    broken: falseWords,
    example: {
      policy: 'line: major · tiers: { full: newest 1, limited: newest 2 }',
      released: '1.0.0, 2.0.0, 3.0.0',
      before: '| Version | Supported | Status |\n| - | - | - |\n| 2.x | ✅ | Glorp |\n| 1.x | ⚠️ | Blarp |\n',
      after: '| Version | Supported | Status |\n| - | - | - |\n| 3.x | ✅ | Glorp |\n| 2.x | ⚠️ | Glorp |\n',
    },
  },
  'newest-states': {
    demand:
      'In a column of states that follows no tier of the policy the newest row says what the newest one said.',
    holds: 'rewritten',
    broken: newestState,
    example: {
      policy: 'line: minor · support: newest 2',
      released: '1.0.0, 1.1.0, 1.2.0',
      before: '| Version | Supported | Fixes |\n| - | - | - |\n| 1.1.x | Yes | No |\n| 1.0.x | Yes | Yes |\n',
      after: '| Version | Supported | Fixes |\n| - | - | - |\n| 1.2.x | Yes | Yes |\n| 1.1.x | Yes | No |\n',
    },
  },
  traits: {
    demand:
      'A column that asks something else of a line, `LTS`, says what the policy knows, or nothing of a new line.',
    holds: 'rewritten',
    broken: falseTrait,
    example: {
      policy: 'line: major · lts: even · support: newest 2',
      released: '1.0.0, 2.0.0, 3.0.0',
      before: '| Version | Supported | LTS |\n| - | - | - |\n| 2.x | ✅ | Yes |\n| 1.x | ✅ | No |\n',
      after:
        '| Version | Supported | LTS |\n| - | - | - |\n| 3.x | ✅ | Yes |\n| 2.x | ✅ | Yes |\n| 1.x | ❌ | No |\n',
    },
  },
  order: {
    demand: 'Rows that stay keep their order, and rows in order stay so.',
    holds: 'rewritten',
    broken: lostOrder,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0, 1.2.0',
      before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | No |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | No |\n| 1.0.x | No |\n| 1.2.x | Yes |\n',
    },
  },
  branches: {
    demand: 'Branches and words for the newest stay at the same end of the named rows.',
    holds: 'rewritten',
    broken: shiftedBranch,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| main | Yes |\n| 1.0.x | Yes |\n',
      after: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| main | Yes |\n| 1.0.x | No |\n',
    },
  },
  'catch-alls': {
    demand: 'No row for all older versions comes before a newer one.',
    holds: 'rewritten',
    broken: strayCatchAll,
    example: {
      policy: 'line: minor · support: newest 1',
      released: '1.0.0, 1.1.0',
      before: '| Version | Supported |\n| - | - |\n| 1.0.x | Yes |\n| Older | No |\n',
      after: '| Version | Supported |\n| - | - |\n| Older | No |\n| 1.1.x | Yes |\n',
    },
  },
  days: {
    demand: 'A day that was written is the policy’s, and none that is known is left open.',
    holds: 'rewritten',
    broken: falseDay,
    example: {
      policy: 'line: major · support: release + 1y',
      released: '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01',
      before: '| Version | Supported | End of life |\n| - | - | - |\n| 2.x | Yes | 2027-02-01 |\n',
      after:
        '| Version | Supported | End of life |\n| - | - | - |\n| 3.x | Yes | 2027-05-01 |\n| 2.x | Yes | 2027-02-01 |\n',
    },
  },
  'latest-releases': {
    demand:
      'A row that is kept names another latest release only where the policy has it updated, and then its newest one.',
    holds: 'rewritten',
    broken: wrongLatest,
    example: {
      policy: 'line: minor · support: newest 2 · latest: update',
      released: '1.0.0, 1.0.1, 1.0.2, 1.1.0',
      before: '| Version | Supported | Latest |\n| - | - | - |\n| 1.0.x | Yes | 1.0.0 |\n',
      after:
        '| Version | Supported | Latest |\n| - | - | - |\n| 1.1.x | Yes | 1.1.0 |\n| 1.0.x | Yes | 1.0.1 |\n',
    },
  },
  'release-days': {
    demand: 'A new row that names a release of its line tells the day on which it came out.',
    holds: 'rewritten',
    broken: falseReleaseDay,
    example: {
      policy: 'line: major · support: newest 1',
      released: '1.0.0 2025-01-01, 2.0.0 2026-02-01',
      before: '| Version | Supported | Latest |\n| - | - | - |\n| 1.x | Yes | 1.0.0, January 1, 2025 |\n',
      after: '| Version | Supported | Latest |\n| - | - | - |\n| 2.x | Yes | 2.0.0, February 2, 2026 |\n',
    },
  },
} as const satisfies Readonly<Record<string, EditRule>>;

/** A rule, by its name, and how an edit breaks it. */
export type BrokenRule = { readonly rule: string; readonly reason: string };

/** The first rule that what is reported of an edit breaks; null where it keeps them all. */
export function brokenReport(reported: ReportedEdit): BrokenRule | null {
  return firstBroken((rule) => (rule.holds === 'reported' ? rule.broken(reported) : null));
}

/** The first of the other rules that an edit breaks; null where it keeps them all. */
export function brokenRule(edited: Edited): BrokenRule | null {
  return firstBroken((rule) => brokenBy(rule, edited));
}

function firstBroken(check: (rule: EditRule) => string | null): BrokenRule | null {
  for (const [name, rule] of Object.entries<EditRule>(rules)) {
    const reason = check(rule);
    if (reason !== null) return { rule: name, reason };
  }
  return null;
}

function brokenBy(rule: EditRule, edited: Edited): string | null {
  if (rule.holds === 'reported') return null;
  if (rule.holds === 'always') return rule.broken(edited);
  const { old } = edited;
  if (old === null || (rule.holds === 'concrete' && edited.rules.rows !== 'concrete')) return null;
  return rule.broken({ ...edited, old });
}
