import type { DocumentOutcome } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import type { Decision } from './decision.ts';
import { partsOf } from './parts.ts';

/** The lines whose rows change, newest first. `named` tells where: in old rows, in new rows, or in both. */
export type TouchedLine = { readonly support: Support; readonly named: 'before' | 'after' | 'both' };

const datePattern =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[ .]+[A-Za-z]{3,9}\.? \d{4}\b|\b[A-Za-z]{3,9}\.?(?: \d{1,2},)? \d{4}\b/g;

/** What a change is told from: of several products, from their parts. */
export type Changed = Pick<Decision, 'lines' | 'document'> & Partial<Pick<Decision, 'products'>>;

/** Which lines the edits of one product name. */
export function touchedLines({
  lines,
  document,
}: Pick<Decision, 'lines' | 'document'>): readonly TouchedLine[] {
  return lines.flatMap((support) => {
    const named = placeOf(support.line.name, document);
    return named === null ? [] : [{ support, named }];
  });
}

/**
 * What a decision comes down to, as text: the states of the lines it touches and the dates it writes, not the file.
 * A maintainer who turned it down is not asked again while it stays the same. Null where nothing changes.
 */
export function fingerprint(decision: Changed): string | null {
  const parts = partsOf(decision).flatMap((part) => {
    const states = statesOf(part);
    if (states === null) return [];
    return part.name === null ? [states] : [`${part.name}:\n${states}`];
  });
  return parts.length === 0 ? null : parts.join('\n');
}

function statesOf({ lines, document }: Pick<Decision, 'lines' | 'document'>): string | null {
  if (!document.changed) return null;
  const states = touchedLines({ lines, document }).map(
    ({ support }) => `${support.line.name} ${support.tier ?? 'ended'}`,
  );
  const written = document.edits.map(({ after }) => after ?? '');
  const dates = written.flatMap((text) => text.match(datePattern) ?? []);
  const rows = states.length === 0 ? written.map((text) => text.replaceAll(/[\s|]+/g, ' ').trim()) : [];
  return [...states, ...dates.toSorted(), ...rows].join('\n');
}

function placeOf(name: string, { edits }: DocumentOutcome): TouchedLine['named'] | null {
  const numbers = new RegExp(`(?<![\\d.])${name.replaceAll('.', '\\.')}(?!\\.?\\d)`);
  const before = edits.some((edit) => numbers.test(edit.before ?? ''));
  const after = edits.some((edit) => numbers.test(edit.after ?? ''));
  if (before && after) return 'both';
  if (before) return 'before';
  return after ? 'after' : null;
}
