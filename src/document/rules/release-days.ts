import { findDates } from '../read/date.ts';
import { lineOf, type Row } from '../read/row.ts';
import { versionText } from '../read/version-table.ts';
import { type Rewritten, rowsByText } from './edited.ts';

/** A new row that tells another day of a release of its line than that on which it came out. */
export function falseReleaseDay({ old, now }: Rewritten): string | null {
  const known = rowsByText(old);
  const fresh = now.rows.filter((row) => !known.has(versionText(row, now)));
  const kept = new Set([...now.days, ...now.states].map(({ index }) => index));
  const wrong = fresh.find((row) =>
    row.cells.some(({ text }, column) => !kept.has(column) && isFalse(row, text)),
  );
  return wrong === undefined ? null : `A day in the row "${versionText(wrong, now)}" is not its release's.`;
}

function isFalse(row: Row, text: string): boolean {
  const [told, more] = findDates(text, null);
  if (told === undefined || more !== undefined) return false;
  const rest = text.replace(told.date.text, '');
  const release = lineOf(row)?.line.releases.find(({ version }) => names(rest, version.text));
  return release !== undefined && release.day !== told.date.day;
}

/** Whether a text has this version, and not as a part of a longer one. */
function names(text: string, version: string): boolean {
  return text.split(/[^\d.]+/u).some((digits) => digits.replace(/(?<!\.)\.+$/u, '') === version);
}
