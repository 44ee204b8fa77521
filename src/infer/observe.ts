import type { Day } from '../day.ts';
import { readVersionTable } from '../document/read/version-table.ts';
import type { Status } from '../document/read/vocabulary.ts';
import type { Wanted } from '../document/wanted.ts';
import type { Granularity } from '../release/line.ts';
import type { Line } from '../release/release.ts';
import { answeredOnce, type Ground } from './ground.ts';
import type { Sight } from './sight.ts';

/** What the table says of a line: a state, or nothing at all. */
export type ToldState = Status | 'unlisted';

/** One line and what a version of the table said of it. */
export type Observed = { readonly line: Line; readonly told: ToldState };

/** What a version of the table said of every line of a granularity that was out on a day; newest line first. */
export type Observe = (sight: Sight, day: Day, granularity: Granularity) => readonly Observed[];

/** Reads tables as they are read for an edit, under a policy that promises every line and no day. */
export function observer(ground: Ground): Observe {
  const observe = answeredOnce(observedIn(ground), ({ sight, day, granularity }) =>
    [sight.day, day, JSON.stringify(granularity), sight.text].join(' '),
  );
  return (sight, day, granularity) => observe({ sight, day, granularity });
}

type ObserveQuestion = { readonly sight: Sight; readonly day: Day; readonly granularity: Granularity };

function observedIn(ground: Ground): (question: ObserveQuestion) => readonly Observed[] {
  return ({ sight: { text, candidate }, day, granularity }) => {
    const wanted = everyLine(day, ground.lines(day, granularity));
    const { speakers, vocabulary } = readVersionTable('SECURITY.md', text, candidate, wanted, {});
    return wanted.lines.map((line) => {
      const row = speakers.of(line);
      return { line: line.line, told: row === null ? 'unlisted' : vocabulary.statusOf(row) };
    });
  };
}

/** What is wanted where every line is promised, and no day. */
export function everyLine(day: Day, lines: readonly Line[]): Wanted {
  const tier = 'supported';
  return {
    day,
    lines: lines.map((line) => ({ line, tier, lts: false, ends: [], eol: null })),
    tiers: [tier],
    tiersOn: () => new Map(),
  };
}
