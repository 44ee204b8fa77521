import type { Day } from '../day.ts';
import type { Granularity, LineName } from '../release/line.ts';
import type { Range } from '../release/range.ts';
import type { ReleaseRules } from '../release/release.ts';

/** A repository's support policy, read and checked. */
export type Policy = {
  /** Where it came from: a path, the name of an input, or `preset newest 2 majors`. */
  readonly source: string;
  readonly line: Granularity;
  /** For every line no rule matches; empty when the policy leaves such lines out. */
  readonly tiers: readonly Tier[];
  /** The first rule that matches a line speaks for it. */
  readonly rules: readonly Rule[];
  /** Which lines are long-term support; null when the policy has none. */
  readonly lts: Selector | null;
  readonly overrides: readonly Override[];
  readonly planned: readonly Planned[];
  /** Lines older than this one have ended and are never listed. */
  readonly floor: LineName | null;
  /** Lines whose promise may be shortened. */
  readonly allowShortening: readonly LineName[];
  /** How long before a line ends its maintainers are told by an issue; null where they are not. */
  readonly notice: Duration | null;
  /** How the branch of a line is named, with `{line}` in its place; null where lines have none. */
  readonly branch: string | null;
  readonly release: ReleaseRules;
  readonly document: DocumentRules;
};

/** A stage of support and when it ends. Tiers are ordered; the end of the last one is the end of life. */
export type Tier = { readonly name: string; readonly end: End };

/** The tiers of the lines a selector picks. */
export type Rule = { readonly when: Selector; readonly tiers: readonly Tier[] };

/** One line's exception, always with a reason. */
export type Override = {
  readonly line: LineName;
  /** Only the tiers that differ. */
  readonly tiers: readonly Tier[];
  readonly because: string;
  readonly see: string | null;
};

/** A line that has not shipped yet. It changes no end, only words. */
export type Planned = { readonly line: LineName; readonly day: Day };

/** A date expression: the last supported day of a tier. */
export type End =
  | { readonly kind: 'newest'; readonly count: number }
  | { readonly kind: 'anchor'; readonly anchor: Anchor; readonly plus: Duration | null }
  | { readonly kind: 'max' | 'min'; readonly of: readonly End[] }
  | { readonly kind: 'eom' | 'eoy'; readonly of: End }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'forever' | 'never' };

/** The first day on which something has happened. */
export type Anchor =
  | { readonly kind: 'release' | 'last' }
  | { readonly kind: SuccessorKind; readonly count: number }
  | { readonly kind: 'tier'; readonly name: string };

/** Which newer lines an anchor counts: all, those of the same major, newer majors, or LTS lines. */
export type SuccessorKind = 'next' | 'sibling' | 'major' | 'lts';

export type Duration = { readonly count: number; readonly unit: DurationUnit };

/** Days, weeks, months, years. */
export type DurationUnit = 'd' | 'w' | 'mo' | 'y';

/** Which lines are meant. */
export type Selector =
  | { readonly kind: 'lts' | 'last-of-major' | 'even' | 'odd' }
  | { readonly kind: 'minor'; readonly is: number | 'even' | 'odd' }
  | { readonly kind: 'every'; readonly count: number; readonly from: number | null }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'names'; readonly names: readonly LineName[] }
  | { readonly kind: 'all'; readonly of: readonly Selector[] };

/** The part of a policy that says how the document is kept. Keys are described in the policy language. */
export type DocumentRules = {
  readonly file: string | null;
  /** The heading above the version table, where several tables could be meant. */
  readonly table: string | null;
  readonly adopt: boolean;
  /** What becomes of ended lines; null follows the table's own habit. */
  readonly ended: 'keep' | 'fold' | 'drop' | null;
  /** Whether rows in words, or coarser than the lines, give way to rows that name the lines. */
  readonly rows: 'as-is' | 'concrete';
  /** Tier name, or `ended`, to the text of its state cell. */
  readonly states: Readonly<Record<string, string>>;
  /** Whether a day in the table that the policy contradicts is only told of, or rewritten. */
  readonly dates: 'report' | 'sync';
  /** Whether cells that name the latest release of a row are only told of, or follow it. */
  readonly latest: 'report' | 'update';
  readonly mentions: 'update' | 'report';
};
