import {
  isLiving,
  isReleaseNamed,
  type LatestColumn,
  latestColumns,
  newerRelease,
  releaseIn,
  releasesOf,
} from '../read/named-release.ts';
import type { Row } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { type Rewritten, rowsByText } from './edited.ts';

/** A cell with the latest release of a row that stays, which is another one although nobody wants that, or a wrong one. */
export function wrongLatest({ old, now, rules }: Rewritten): string | null {
  const before = rowsByText(old);
  const wrong = now.rows.find((row) => {
    const was = before.get(versionText(row, now));
    if (was === undefined) return false;
    return latestColumns(old).some((column) => {
      if (!isChanged(was, row, column)) return false;
      return rules.latest !== 'update' || !isRenewed(was, row, column, old);
    });
  });
  return wrong === undefined
    ? null
    : `The latest release in the row "${versionText(wrong, now)}" is not what it should be.`;
}

/** Whether a cell that named a release says something else. */
function isChanged(was: Row, now: Row, { index, slashOrder }: LatestColumn): boolean {
  const [before = '', after = ''] = [was, now].map((row) => row.cells[index]?.raw);
  return before !== after && releaseIn(before, slashOrder) !== null;
}

/** Whether a supported row names its newest release now, with the day on which that came out, and named an older one. */
function isRenewed(was: Row, now: Row, { index, slashOrder }: LatestColumn, old: VersionTable): boolean {
  const [before = '', after = ''] = [was, now].map((row) => row.cells[index]?.raw);
  const [named, told] = [before, after].map((raw) => releaseIn(raw, slashOrder));
  if (!named || !told || !isLiving(was, old)) return false;
  const newer = newerRelease(before, named, releasesOf(was, old));
  if (newer === null) return false;
  const isDay = told.told === null || isReleaseNamed(newer.release, { digits: null, told: told.told });
  return isDay && (told.digits === null ? named.digits === null : told.digits === newer.written);
}
