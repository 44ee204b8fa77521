import type { Problem } from '../../problem/problem.ts';
import { contradiction } from '../../problem/row.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Entry } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { type Survey, sourceOf, versionText } from '../read/survey.ts';

/** What a row covers, from one bound to another; null where it has none. */
type Span = {
  readonly entry: Entry;
  readonly from: readonly number[] | null;
  readonly to: readonly number[] | null;
};

/**
 * Rows that both contain a released version and give it different states, where neither is the more specific one by its
 * own words: `>= 3.0` beside `< 4.0`. A bound inside another, a range inside a bound, and versions that have a row of their
 * own are no contradiction, because the more specific row applies.
 */
export function overlaps(table: Survey): readonly Problem[] {
  const spans = table.entries.flatMap(spanOf);
  return spans.flatMap((span, index) => {
    const other = spans.slice(0, index).find((earlier) => isContradicted(earlier, span, table));
    if (other === undefined) return [];
    const { entry } = span;
    const [text, source] = [versionText(entry, table), sourceOf(entry, table.text)];
    return [contradiction(table.path, entry.row.line, text, other.entry.row.line, source)];
  });
}

function spanOf(entry: Entry): readonly Span[] {
  const { notation } = entry;
  switch (notation.kind) {
    case 'below':
      return [{ entry, from: null, to: notation.bound.numbers }];
    case 'above':
      return [{ entry, from: notation.bound.numbers, to: null }];
    case 'range':
      return [{ entry, from: notation.from.numbers, to: notation.to.numbers }];
    default:
      return [];
  }
}

function isContradicted(one: Span, other: Span, table: Survey): boolean {
  const { says } = table.vocabulary;
  const states = [says(one.entry), says(other.entry)];
  if (states[0] === states[1] || states.includes('unread')) return false;
  if (isInside(one, other) || isInside(other, one)) return false;
  return sharesRelease(one.entry, other.entry, table);
}

function isInside(inner: Span, outer: Span): boolean {
  const startsLater =
    outer.from === null || (inner.from !== null && compareNumbers(inner.from, outer.from) >= 0);
  const endsEarlier = outer.to === null || (inner.to !== null && compareNumbers(inner.to, outer.to) <= 0);
  return startsLater && endsEarlier;
}

/** A released version in both rows that has no row of its own. */
function sharesRelease(one: Entry, other: Entry, { wanted, speakers }: Survey): boolean {
  return wanted.lines
    .filter((line) => (speakers.of(line)?.names.length ?? 0) === 0)
    .some(({ line }) =>
      line.releases.some(({ version }) =>
        [one, other].every((entry) => contains(entry, version.numbers, false)),
      ),
    );
}
