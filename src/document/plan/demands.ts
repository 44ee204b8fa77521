import type { Problem } from '../../problem/problem.ts';
import { unclearDays } from '../cells/day-cells.ts';
import type { VersionTable } from '../read/version-table.ts';
import {
  announcements,
  mixedProducts,
  placeholderRows,
  unclearColumns,
  unreadNames,
  unreadSigns,
} from './ambiguities.ts';
import { brokenPromises } from './broken-promises.ts';
import { contradictions, overlaps, repetitions, toldApart } from './contradictions.ts';
import { type AskedTable, crowdedLines, mixedRanges, partsOfLines, unfitRows } from './refusals.ts';
import type { TableEdit } from './row-edit.ts';

/** A table that breaks a demand. */
export type DemandExample = {
  /** YAML; one key after the other may be parted by ` · `. */
  readonly policy: string;
  /** Versions, oldest first, each a day after the last. */
  readonly released: string;
  readonly before: string;
};

/** An edit that was decided and not written yet. */
export type PlannedEdit = AskedTable & { readonly edit: TableEdit };

/**
 * A demand on a table, without which an edit would be a guess. It holds of every table that is `read`, only where
 * something is to be edited (`needed`), or of the edit that was `planned`. Nothing after an `alone` one is asked once that is
 * broken. The `examples` are by the code of the problem that is found.
 */
export type TableDemand = {
  readonly demand: string;
  readonly alone?: true;
  readonly examples: Readonly<Record<string, DemandExample>>;
} & (
  | { readonly holds: 'read' | 'needed'; readonly broken: (asked: AskedTable) => readonly Problem[] }
  | { readonly holds: 'planned'; readonly broken: (planned: PlannedEdit) => readonly Problem[] }
);

const newest1 = 'line: minor · support: newest 1';
const majors = 'line: major · support: newest 1';

/** Everything that is demanded before a table is written; what every edit must keep, `rules/rules.ts` says. */
export const demands = {
  'one-state': {
    demand: 'No two rows give the same versions different states.',
    holds: 'read',
    broken: inTable(contradictions),
    examples: {
      contradiction: {
        policy: newest1,
        released: '1.0.0, 1.1.0',
        before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | Yes |\n| 1.0.x | No |\n',
      },
      'rows-told-apart': {
        policy: newest1,
        released: '1.0.0',
        before: '| Version | Phase | Supported |\n| - | - | - |\n| 1.0.x | GA | Yes |\n| 1.0.x | RC | No |\n',
      },
    },
  },
  'bounds-agree': {
    demand: 'Bounds and ranges that hold one release agree on it, unless one is a part of the other.',
    holds: 'read',
    broken: inTable(overlaps),
    examples: {
      contradiction: {
        policy: 'line: major · support: newest 2',
        released: '1.0.0, 2.0.0, 3.0.0, 3.2.0, 4.0.0',
        before: '| Version | Supported |\n| - | - |\n| >= 3.0 | Yes |\n| < 4.0 | No |\n',
      },
    },
  },
  'whole-lines': {
    demand: 'A row for a part of a line is the only one of its line, or all have the same state.',
    holds: 'read',
    broken: inTable(crowdedLines),
    examples: {
      'finer-rows': {
        policy: newest1,
        released: '1.0.0, 1.1.0, 1.1.1, 1.2.0',
        before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.1.0 | No |\n| < 1.1 | No |\n',
      },
    },
  },
  'ranges-of-lines': {
    demand: 'A range inside one line promises no more than the line has.',
    holds: 'read',
    broken: inTable(partsOfLines),
    examples: {
      'finer-rows': {
        policy: newest1,
        released: '1.0.0, 1.0.1, 1.0.2, 1.1.0',
        before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.0 - 1.0.1 | Yes |\n',
      },
    },
  },
  announcements: {
    demand: 'At most two rows are above the newest release.',
    holds: 'read',
    broken: inTable(announcements),
    examples: {
      'unreleased-rows': {
        policy: newest1,
        released: '1.0.0',
        before:
          '| Version | Supported |\n| - | - |\n| 4.0 | No |\n| 3.0 | No |\n| 2.0 | No |\n| 1.0 | Yes |\n',
      },
    },
  },
  states: {
    demand:
      'The state of a row that must change can be read, and one edit of the row can say what is wanted.',
    holds: 'read',
    broken: unfitRows,
    examples: {
      'unread-state': {
        policy: newest1,
        released: '1.0.0, 1.1.0',
        before: '| Version | Supported |\n| - | - |\n| 1.1.x | Yes |\n| 1.0.x | ?? |\n',
      },
      'ambiguous-dates': {
        policy: newest1,
        released: '1.0.0, 1.1.0',
        before: '| Version | End of life |\n| - | - |\n| 1.1.x | TBD |\n| 1.0.x | 03/04/2099 |\n',
      },
      'symbolic-rows': {
        policy: 'line: minor · support: newest 2',
        released: '1.0.0, 1.1.0',
        before: '| Version | Supported |\n| - | - |\n| Latest | Yes |\n| Other | No |\n',
      },
      'coarse-row': {
        policy: newest1,
        released: '1.0.0, 1.1.0',
        before: '| Version | Supported |\n| - | - |\n| 1.x | Yes |\n| < 1 | No |\n',
      },
    },
  },
  ranges: {
    demand: 'A range lets go of lines at its lower end alone.',
    holds: 'read',
    broken: mixedRanges,
    examples: {
      'torn-range': {
        policy: newest1,
        released: '1.0.0, 1.1.0, 2.0.0',
        before: '| Version | Supported |\n| - | - |\n| > 1.0 | Yes |\n| <= 1.0 | No |\n',
      },
    },
  },
  'known-days': {
    demand: 'Under `dates: sync`, the slashed dates of a column can be read in one way.',
    holds: 'read',
    broken: ({ table, rules }) => (rules.dates === 'sync' ? unclearDays(table, table.wanted.lines) : []),
    examples: {
      'ambiguous-dates': {
        policy: 'line: minor · support: release + 90y · dates: sync',
        released: '1.0.0, 1.1.0',
        before:
          '| Version | Supported | End of life |\n| - | - | - |\n| 1.1.x | Yes | 03/04/2099 |\n| 1.0.x | Yes | 03/05/2099 |\n',
      },
    },
  },
  'one-row': {
    demand: 'No further column tells rows of one version apart.',
    holds: 'needed',
    alone: true,
    broken: inTable(toldApart),
    examples: {
      'rows-told-apart': {
        policy: newest1,
        released: '1.0.0, 1.1.0',
        before:
          '| Version | Phase | Supported |\n| - | - | - |\n| 1.0.x | GA | Yes |\n| 1.0.x | RC | Yes |\n',
      },
    },
  },
  'one-product': {
    demand: 'The rows are of one product.',
    holds: 'needed',
    alone: true,
    broken: inTable(mixedProducts),
    examples: {
      'several-products': {
        policy: majors,
        released: '1.0.0, 2.0.0, 3.0.0',
        before: '| Version | Supported |\n| - | - |\n| Server 3.x | Yes |\n| Client 2.x | Yes |\n',
      },
    },
  },
  'known-signs': {
    demand: 'Next to ends, a column with no more than a word for support above it has signs that are known.',
    holds: 'needed',
    alone: true,
    broken: inTable(unreadSigns),
    examples: {
      'unread-state': {
        policy: majors,
        released: '1.0.0, 2.0.0, 3.0.0',
        before:
          '| Version | Supported | End of life |\n| - | - | - |\n| 3.x | ▣ | TBD |\n| 2.x | ◈ | TBD |\n| 1.x | ▢ | 2026-01-02 |\n',
      },
    },
  },
  'no-placeholders': {
    demand: 'No row is a placeholder.',
    holds: 'needed',
    broken: inTable(placeholderRows),
    examples: {
      'template-row': {
        policy: majors,
        released: '1.0.0, 2.0.0, 3.0.0',
        before: '| Version | Supported |\n| - | - |\n| 4.NN.z | Yes |\n| 2.x | Yes |\n',
      },
    },
  },
  once: {
    demand: 'No two rows name the same versions.',
    holds: 'needed',
    broken: inTable(repetitions),
    examples: {
      'repeated-line': {
        policy: majors,
        released: '1.0.0, 2.0.0, 3.0.0',
        before: '| Version | Supported |\n| - | - |\n| 2.x | Yes |\n| 2.x | Yes |\n',
      },
    },
  },
  'known-versions': {
    demand: 'A row that cannot be read names no line that gets a row, or that it would promise too much.',
    holds: 'needed',
    broken: inTable(unreadNames),
    examples: {
      'unread-version': {
        policy: majors,
        released: '1.0.0, 2.0.0, 3.0.0',
        before: '| Version | Supported |\n| - | - |\n| 3.x and friends! | Yes |\n| 2.x | Yes |\n',
      },
    },
  },
  'known-columns': {
    demand: 'Columns of states that differ follow tiers that are known.',
    holds: 'needed',
    broken: inTable(unclearColumns),
    examples: {
      'several-states': {
        policy: 'line: major · tiers: { one: newest 1, two: newest 2 }',
        released: '1.0.0, 2.0.0, 3.0.0',
        before:
          '| Version | Foo | Bar |\n| - | - | - |\n| 3.x | Yes | No |\n| 2.x | No | Yes |\n| 1.x | Yes | No |\n',
      },
    },
  },
  promises: {
    demand:
      'No row ends or goes against a promise in its cells: a day to come, or a release that is not out.',
    holds: 'planned',
    alone: true,
    broken: ({ table, edit }) => brokenPromises(table, edit),
    examples: {
      'unread-day': {
        policy: majors,
        released: '1.0.0, 2.0.0',
        before: '| Version | Supported |\n| - | - |\n| 2.x | Yes |\n| 1.x | Yes, until Spring 2099 |\n',
      },
      'promised-day': {
        policy: majors,
        released: '1.0.0, 2.0.0',
        before:
          '| Version | Supported | Notes |\n| - | - | - |\n| 2.x | Yes | |\n| 1.x | Yes | fixes until 2099-03-31 |\n',
      },
      'promised-release': {
        policy: majors,
        released: '1.0.0, 2.0.0',
        before: '| Version | Supported |\n| - | - |\n| 2.x | Yes |\n| 1.x | Yes (until 3.0) |\n',
      },
    },
  },
  'new-days': {
    demand: 'The slashed dates of a column in which a new row has one can be read in one way.',
    holds: 'planned',
    broken: ({ table, edit }) => unclearDays(table, edit.added),
    examples: {
      'ambiguous-dates': {
        policy: 'line: minor · support: release + 90y',
        released: '1.0.0, 1.1.0',
        before: '| Version | Supported | End of life |\n| - | - | - |\n| 1.0.x | Yes | 03/04/2099 |\n',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableDemand>>;

function inTable(check: (table: VersionTable) => readonly Problem[]) {
  return ({ table }: AskedTable) => check(table);
}

/** What the demands that hold of a table, or where something is to be edited, find there. */
export function brokenDemands(holds: 'read' | 'needed', asked: AskedTable): readonly Problem[] {
  return problemsOf((demand) => (demand.holds === holds ? demand.broken(asked) : []));
}

/** What those find that hold of an edit. */
export function brokenByPlan(planned: PlannedEdit): readonly Problem[] {
  return problemsOf((demand) => (demand.holds === 'planned' ? demand.broken(planned) : []));
}

function problemsOf(check: (demand: TableDemand) => readonly Problem[]): readonly Problem[] {
  const found: Problem[] = [];
  for (const demand of Object.values<TableDemand>(demands)) {
    const problems = check(demand);
    found.push(...problems);
    if (demand.alone && problems.length > 0) return found;
  }
  return found;
}
