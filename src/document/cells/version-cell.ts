import type { Problem } from '../../problem/problem.ts';
import { unwritableCell } from '../../problem/row.ts';
import { rememberedOf } from '../../remember.ts';
import { rawIn } from '../markdown/table.ts';
import { withoutAsides } from '../read/current.ts';
import { digitsFor, type Label, replaceDigits } from '../read/label.ts';
import { words } from '../read/lexicon.ts';
import { callsNewest } from '../read/notation.ts';
import { type Name, type Row, suffixOf } from '../read/row.ts';
import { placeOf, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isCurrentRemark, renewedRemark, tellsEachLatest, withoutSuffix } from './release-remark.ts';

const separator = new RegExp(`(?<!\\s)(\\s*[,/、]\\s*|\\s+(?:${words('and')}|&)\\s+)`, 'u');

/** `series` behind `2.3`: what the version is, whatever it is. */
const kindOfLine = new RegExp(`^(?:${words('version')})$`, 'iu');

/** The Markdown of a version cell cloned for another line; null when the digits cannot be found in it. */
export function clonedLabel(row: Row, raw: string, line: WantedLine, isNewest: boolean): string | null {
  const [name] = row.names;
  if (name === undefined) return line.line.name;
  const own = isNewest ? withoutAsides(raw) : withoutNewest(withoutAsides(raw));
  const piece = withoutReference(row.names.length > 1 ? (own.split(separator)[0] ?? own) : own, name.label);
  const suffix = suffixOf(row);
  const isKind = kindOfLine.test(suffix);
  const keeps = isKind || (isCurrentRemark(suffix) ? isNewest : /\blts\b/iu.test(suffix) && line.lts);
  const bare =
    suffix === '' || keeps ? renewedRemark(piece, suffix, line.line) : withoutSuffix(piece, suffix);
  const isCoarse = name.label.wildcard && line.line.numbers.length > name.label.numbers.length;
  const form = isCoarse ? withWildcardsFor(bare, name.label, line) : bare;
  return replaceDigits(form, name.label.digits, clonedDigits(row, line));
}

/** `2.x` of `Latest (2.x)`, `latest 2.x`, `main (2.x)` and `main / 2.x`, for a row that is not the newest. */
export function withoutNewest(raw: string): string {
  const [, text, target] = /^\[([^\][]+)\](\(.*\)|\[.*\])$/u.exec(raw) ?? [];
  if (text !== undefined) return `[${withoutNewest(text)}]${target}`;
  const [, bracketed, behind] = namedNewest.exec(raw) ?? [];
  const within = callsNewest(raw) ? versionWithin.exec(raw)?.[0] : undefined;
  const isLabel = within !== undefined && !loneNumber.test(within);
  return bracketed ?? behind ?? (isLabel ? dressed(raw, within) : raw);
}

/** `1` of `Latest release in 1`, which by itself could be the release 1. */
const loneNumber = /^`?v?\d+`?$/u;
const versionWithin = /`v?\d[\w.*]{0,60}`|(?<!\w)v?\d\w{0,20}(?:\.(?:\w{1,20}|\*)){0,4}/u;

/**
 * Whether a row has the words of others for the newest release: that of the newest line, and of lines that are supported
 * where each row has such words, `Latest release in 5.x`, or tells its own latest release.
 */
export function keepsNewestWords(line: WantedLine, table: VersionTable): boolean {
  if (line === table.wanted.lines[0] || tellsEachLatest(table.rows)) return true;
  return line.tier !== null && callsSeveralNewest(table);
}

const callsSeveralNewest = rememberedOf(({ rows, candidate }: VersionTable) => {
  const isCalled = (row: Row) => row.names.length > 0 && callsNewest(rawIn(row, candidate.version));
  return rows.filter(isCalled).length > 1;
});

const namedNewest =
  /^[^\d()]*[^\d()\s]\s*(?:\((`?v?\d[\w.*]{0,60}`?)\)|(?<=(?:main|master)`?\s?\/\s)(`?v?\d[\w.*]{0,60}`?))\W*$/iu;

const wildcards = /(?<=\d)(?:\.[xyzXYZ*])+/gu;

/** `3.x.x` and `3.x` for the line 3.4 become `3.x`, so that its digits make `3.4.x` of it; a patch has no wildcard. */
function withWildcardsFor(raw: string, { numbers }: Label, { line }: WantedLine): string {
  return raw.replace(wildcards, (tail) => {
    const [one = ''] = tail.match(/\.[xyzXYZ*]/u) ?? [];
    const left = numbers.length + tail.length / 2 - line.numbers.length;
    return one.repeat(Math.max(left, line.numbers.length < 3 ? 1 : 0));
  });
}

/** A line as a table without an example names it: `3.4.x`, and a patch by itself. */
export function plainLabel({ line }: WantedLine): string {
  return line.numbers.length > 2 ? line.name : `${line.name}.x`;
}

/** The Markdown of a strict bound above everything older than the row that is written `raw`: `< v3.4` for `v3.4.x`. */
export function boundLabel(raw: string): string {
  const text = /^\[([^\][]+)\](?:\[[^\][]*\]|\([^()]*\))?$/u.exec(raw)?.[1] ?? raw;
  return text.replace(wildcards, '').replace(/v?\d/u, (first) => `< ${first}`);
}

/** A label in the Markdown that stands around words: `**3.4.x**` for `**Latest**`. */
export function dressed(raw: string, label: string): string {
  const [, before = '', after = ''] = /^([`*_~]*)[^`*_~]+([`*_~]*)$/u.exec(raw) ?? [];
  return `${before}${label}${after}`;
}

/**
 * A link by reference has no definition for another line, and a link to one release of a line has no counterpart: what
 * a reader sees of them stands alone.
 */
function withoutReference(raw: string, { digits }: Label): string {
  const [, text = raw, target] = /^\[([^\][]+)\](?:\[[^\][]*\]|\(([^()]*)\))?$/u.exec(raw) ?? [];
  if (target === undefined) return text;
  const release = new RegExp(`(?<![\\d.])${digits.replaceAll('.', '\\.')}\\.\\d`, 'u');
  return release.test(target) ? text : raw;
}

/** The digits a row cloned from `row` names the line by; a wildcard finer than the line becomes as fine as it. */
export function clonedDigits(row: Row | null, line: WantedLine): string {
  const [name] = row?.names ?? [];
  if (name === undefined) return line.line.name;
  const isFiner = name.label.wildcard && name.label.numbers.length > line.line.numbers.length;
  return isFiner ? line.line.name : digitsFor(name.label, line);
}

/** The Markdown of a cell with several lines, without some of them. */
export function withoutLines(raw: string, without: readonly Name[]): string {
  const digits = without.map((name) => name.label.digits);
  const pieces = raw.split(separator);
  const kept: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    if (digits.some((each) => replaceDigits(piece, each, each) !== null)) continue;
    if (kept.length > 0) kept.push(pieces[index - 1] ?? '');
    kept.push(piece);
  }
  return kept.join('');
}

/** The number in the version cell of a row cannot be replaced. */
export function unwritable(row: Row, table: VersionTable): Problem {
  return unwritableCell(versionText(row, table), placeOf(row, table));
}
