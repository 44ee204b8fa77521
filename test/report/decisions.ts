import type { Decision } from '../../src/change/decision.ts';
import type { LineChange, Listing } from '../../src/document/outcome.ts';
import type { UndatedEnd } from '../../src/policy/resolved-end.ts';
import type { Support } from '../../src/policy/support.ts';
import { readVersion } from '../../src/release/version.ts';

/** A decision about a document that needs nothing, with some of it otherwise. */
export function aDecision(part: Partial<Decision>): Decision {
  return {
    day: '2026-11-22',
    policy: { kind: 'file', path: '.github/support-window.yml' },
    lines: [],
    skipped: [],
    nextChange: null,
    document: { path: 'SECURITY.md', changed: false, edits: [], changes: [], mentions: [] },
    before: '# Security\n',
    plan: 'unchanged',
    notes: [],
    problems: [],
    ending: [],
    comparison: null,
    products: [],
    ...part,
  };
}

/** An end that waits for a release. */
export function anOpenEnd(name: string, ...awaits: readonly number[]): UndatedEnd {
  return {
    kind: 'open',
    until: { kind: 'event', name, verb: 'is released', planned: null },
    awaits: awaits.length === 0 ? null : awaits,
  };
}

/** The support of a line with one release, `<name>.0.2`, tagged with a `v`. */
export function aSupport(name: string, tier: string | null): Support {
  const reading = readVersion(`${name}.0.2`, []);
  if (reading.kind !== 'version') throw new Error(`${name} is no line`);
  const latest = { version: reading.version, tag: `v${name}.0.2`, day: '2026-05-02' } as const;
  return {
    line: { name, numbers: name.split('.').map(Number), releases: [latest], latest, released: '2026-04-13' },
    tier,
    lts: false,
    ends: [{ tier: 'supported', date: null, undated: anOpenEnd('5.0') }],
    eol: null,
    reason: tier === null ? 'ended: a newer line is out (newest 2)' : 'until 5.0 is released (newest 2)',
    isOnlyItsEnd: false,
  };
}

/** A decision with a value in every field, to show the shape of its JSON. */
export function aWholeDecision(): Decision {
  const line = aSupport('4', 'supported');
  const where = { path: 'SECURITY.md', line: 3 };
  const standing = { tier: 'supported', eol: '2027-01-31', words: 'x' } as const;
  return aDecision({
    lines: [line],
    skipped: [{ tag: 'x', reason: 'not a version' }],
    nextChange: '2027-01-31',
    document: {
      path: 'SECURITY.md',
      changed: true,
      edits: [{ line: 3, before: '| 3.x | yes |', after: '| 4.x | yes |' }],
      changes: [aChange('4', null, 'supported', [{ column: 'End of life', day: '2027-01-31' }])],
      mentions: [{ line: 9, text: '3.x', updated: true }],
      after: '# Security\n',
    },
    plan: 'open',
    notes: [{ code: 'a', what: 'b', where }],
    problems: [{ code: 'a', what: 'b', why: 'c', fix: 'd', link: 'https://github.example/', where }],
    comparison: [{ line: '4', own: standing, proposed: standing, from: '2027-02-01' }],
  });
}

/** What an edit does to a line that has a row of its own before and afterwards, where it is listed at all. */
export function aChange(
  line: string,
  was: Listing['state'] | null,
  now: Listing['state'] | null,
  days: LineChange['days'] = [],
): LineChange {
  const listing = (state: Listing['state'] | null) =>
    state === null ? null : { state, row: `${line}.x`, at: 7, named: true };
  return { line, was: listing(was), now: listing(now), restated: was !== now, days };
}
