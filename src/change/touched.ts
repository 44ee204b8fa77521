import type { LineChange } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import type { Decision } from './decision.ts';
import { partsOf } from './parts.ts';

/** A line that the edits are about, and what the policy gives it. */
export type TouchedLine = { readonly support: Support; readonly change: LineChange };

/** What a change is told from: of several products, from their parts. */
export type Changed = Pick<Decision, 'lines' | 'document'> & Partial<Pick<Decision, 'products'>>;

/** The lines that the edits of one product are about, newest first. */
export function touchedLines({
  lines,
  document,
}: Pick<Decision, 'lines' | 'document'>): readonly TouchedLine[] {
  const changes = new Map(document.changes.map((change) => [change.line, change]));
  return lines.flatMap((support) => {
    const change = changes.get(support.line.name);
    return change === undefined ? [] : [{ support, change }];
  });
}

/** Whether all that changes are the latest releases that rows name. */
export function isOfLatest(parts: readonly Changed[]): boolean {
  const changes = parts.flatMap(({ document }) => document.changes);
  const isOther = ({ latest, days, was, now }: LineChange) =>
    latest === undefined || days.length > 0 || was?.row !== now?.row;
  return changes.length > 0 && !changes.some((change) => turnOf(change) !== null || isOther(change));
}

/** Whether the table comes to support a line, no longer does, or says another thing of a line it supports. */
export type Turn = 'starts' | 'ends' | 'moves';

/**
 * What a change is for a line; null where its state stays, and a row for it came, went or was renamed. A line that only
 * a phrase such as "Latest" covered starts when a row names it.
 */
export function turnOf({ was, now, restated }: LineChange): Turn | null {
  const isSupported = now?.state === 'supported';
  if (was?.state !== 'supported') return isSupported ? 'starts' : null;
  if (!isSupported) return 'ends';
  if (restated) return 'moves';
  return now.named && !was.named ? 'starts' : null;
}

/**
 * What a decision comes down to, as text: the states of the lines it changes and the days it writes, not the file.
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

/** Edits that are about no line, such as the removal of a row for a version that never came, are their own text. */
function statesOf({ lines, document }: Pick<Decision, 'lines' | 'document'>): string | null {
  if (!document.changed) return null;
  const touched = touchedLines({ lines, document });
  if (touched.length > 0) return touched.map(stateOf).join('\n');
  const rows = document.edits.map(({ before, after }) => after ?? `- ${before}`);
  return rows.map((text) => text.replaceAll(/[\s|]+/g, ' ').trim()).join('\n');
}

function stateOf({ support, change }: TouchedLine): string {
  const days = change.days.map(({ day }) => day ?? 'open');
  const latest = change.latest === undefined ? [] : [`latest ${change.latest}`];
  const row = change.now?.named === true ? [change.now.row] : [];
  return [support.line.name, support.tier ?? 'ended', ...row, ...days, ...latest].join(' ');
}
