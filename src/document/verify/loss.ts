import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { isCurrentAlone, withoutCurrent } from '../read/current.ts';
import type { Entry } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { floorOf, isWrong, type Survey, versionText } from '../read/survey.ts';
import { listedEnded, mostHistory } from '../write/ended.ts';
import { isStale } from '../write/fate.ts';
import { isCatchAll } from '../write/fold.ts';
import { hasMoved, hasSameCells } from './false-day.ts';
import { lostRow } from './lost-row.ts';

/**
 * The first thing the old table had that the new one has not, or null: its header, a row in words, an announcement, a
 * row for a line, the cells of a row that stayed, the order.
 */
export function loss(old: Survey, now: Survey, rules: DocumentRules): string | null {
  return (
    lostHeader(old, now) ??
    lostRow(old, now, rules) ??
    repeatedRow(old, now) ??
    lostLine(old, now, rules) ??
    lostCell(old, now, rules) ??
    lostOrder(old, now)
  );
}

function lostHeader(old: Survey, now: Survey): string | null {
  const cells = ({ candidate }: Survey) => candidate.table.header.cells.map(({ raw }) => raw);
  const isSame = JSON.stringify(cells(old)) === JSON.stringify(cells(now));
  const alignment = ({ candidate }: Survey) =>
    candidate.table.delimiter.cells.map(({ raw }) => raw.replace(/-+/u, '-')).join();
  return isSame && alignment(old) === alignment(now) ? null : 'The header changed.';
}

function repeatedRow(old: Survey, now: Survey): string | null {
  const known = repeated(old);
  const twice = repeated(now).find((text) => !known.includes(text));
  return twice === undefined ? null : `The row "${twice}" stands twice.`;
}

function repeated(table: Survey): readonly string[] {
  const texts = table.entries.map((entry) => versionText(entry, table));
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** A line that was told of, or is newer than any, must be told of, unless the table lists supported lines only. */
function lostLine(old: Survey, now: Survey, rules: DocumentRules): string | null {
  const isSelective = rules.ended === 'drop' || (rules.ended !== 'keep' && listsSupportedOnly(old));
  const isFull = listedEnded(old).length <= mostHistory && listedEnded(now).length >= mostHistory;
  if (isSelective || isFull) return null;
  const fallen = old.wanted.lines.find((line) => {
    const isNew = compareNumbers(line.line.numbers, old.newestListed) > 0 && old.newestListed.length > 0;
    return (isNew || old.speakers.of(line) !== null) && now.speakers.of(line) === null;
  });
  return fallen === undefined ? null : `No row speaks for ${fallen.line.name} any more.`;
}

function listsSupportedOnly(table: Survey): boolean {
  const isEnded = (entry: Entry) => entry.names.length > 0 && table.vocabulary.says(entry) === 'ended';
  const standsForOthers = (entry: Entry) => entry.notation.kind === 'rest' || isCatchAll(entry, table);
  return !table.entries.some((entry) => isEnded(entry) || standsForOthers(entry));
}

/** A row that stays and was true keeps every cell; a bound keeps its other cells wherever it moves. */
function lostCell(old: Survey, now: Survey, rules: DocumentRules): string | null {
  const before = new Map(old.entries.map((entry) => [versionText(entry, old), entry]));
  const changed = now.entries.find((entry) => {
    const was = before.get(versionText(entry, now));
    if (was === undefined) return !isNewBound(entry, old, rules) && isTurnedBound(entry, old, now);
    const mayChange =
      isStale(was, old) ||
      old.speakers.linesOf(was).some((line) => isWrong(line, old)) ||
      now.speakers.linesOf(entry).some((line) => !old.vocabulary.satisfies(was, line.tier));
    if (mayChange || hasSameCells(was, entry, rules.dates, old)) return false;
    return !isFormer(was, old, now) || !isAlike(was, entry, old);
  });
  return changed === undefined ? null : `The row "${versionText(changed, now)}" changed for no reason.`;
}

/** Whether a row called itself the current one and is not the newest any more. */
function isFormer({ stateRaw, names }: Entry, old: Survey, now: Survey): boolean {
  const isCurrent = withoutCurrent(stateRaw) !== null || isCurrentAlone(stateRaw);
  const numbers = names[0]?.label.numbers ?? [];
  return (
    isCurrent &&
    names.length > 0 &&
    compareNumbers(numbers, old.newestListed) === 0 &&
    compareNumbers(now.newestListed, numbers) > 0
  );
}

function isAlike(was: Entry, entry: Entry, { candidate }: Survey): boolean {
  return was.row.cells.every(
    ({ raw }, column) => column === candidate.state || raw === entry.row.cells[column]?.raw,
  );
}

/** Where rows are to name their lines, ended ones may get a bound that was not there. */
function isNewBound(entry: Entry, { vocabulary }: Survey, { rows }: DocumentRules): boolean {
  return rows === 'concrete' && vocabulary.says(entry) === 'ended';
}

function isTurnedBound(entry: Entry, old: Survey, now: Survey): boolean {
  const isMoved = (was: Entry) => was.notation.kind === 'below' && hasMoved(was, entry, old);
  return entry.notation.kind === 'below' && !old.entries.some(isMoved) && now.entries.length > 0;
}

/** Rows that stay keep their order, rows in order stay so for whoever reads them next, and catch-alls stay on their side. */
function lostOrder(old: Survey, now: Survey): string | null {
  const texts = old.entries.map((entry) => versionText(entry, old));
  const places = now.entries
    .map((entry) => texts.indexOf(versionText(entry, now)))
    .filter((place) => place >= 0);
  const isKept = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  const orders = [old.order, now.order];
  if (!isKept || (isOrdered(old, old.order) && !orders.every((order) => isOrdered(now, order))))
    return 'The order of the rows was lost.';
  const shifted = old.entries.find((entry) => isBranch(entry) && leftItsEnd(entry, old, now));
  if (shifted !== undefined) return `The row "${versionText(shifted, old)}" lost its place.`;
  const astray = now.entries.find((entry) => isAstray(entry, now, old.order));
  const wasInPlace = !old.entries.some((entry) => isAstray(entry, old, old.order));
  return astray !== undefined && wasInPlace ? `The row "${versionText(astray, now)}" lost its place.` : null;
}

function isBranch({ notation }: Entry): boolean {
  return notation.kind === 'branch' || notation.kind === 'newest';
}

/** Whether a row stood at one end of the named rows and now does not; a branch that stood alone stays on top. */
function leftItsEnd(entry: Entry, old: Survey, now: Survey): boolean {
  const text = versionText(entry, old);
  const at = now.entries.findIndex((each) => versionText(each, now) === text);
  if (at === -1) return false;
  const isMeant = [isNamed, isWord].find((is) => old.entries.some(is) && now.entries.some(is)) ?? isNamed;
  const before = old.entries.filter(old.entries.some(isNamed) ? isNamed : isWord).map(({ index }) => index);
  const after = now.entries.filter(isMeant).map(({ index }) => index);
  const wasTop = before.every((index) => index > entry.index);
  const wasBottom = before.length > 0 && before.every((index) => index < entry.index);
  return (wasTop && after.some((index) => index < at)) || (wasBottom && after.some((index) => index > at));
}

function isNamed({ names }: Entry): boolean {
  return names.length > 0;
}

function isWord({ notation }: Entry): boolean {
  return notation.kind === 'newest';
}

function isOrdered({ entries }: Survey, order: Survey['order']): boolean {
  const floors = entries.flatMap((entry) => {
    const floor = floorOf(entry);
    return floor === null ? [] : [floor];
  });
  const sign = order === 'newest first' ? 1 : -1;
  return floors.every(
    (floor, index) => index === 0 || compareNumbers(floors[index - 1] ?? [], floor) * sign >= 0,
  );
}

/** Whether a catch-all stands before a row that is newer than everything it holds. */
function isAstray(entry: Entry, { entries }: Survey, order: Survey['order']): boolean {
  const { notation } = entry;
  if (notation.kind !== 'below' && notation.kind !== 'rest') return false;
  const behind = entries.filter(({ index }) =>
    order === 'newest first' ? index > entry.index : index < entry.index,
  );
  return behind.some((row) => {
    const floor = floorOf(row);
    if (floor === null) return false;
    return notation.kind === 'rest' ? notation.of === null : !contains(entry, floor, false);
  });
}
