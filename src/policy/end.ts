import { parseDay } from '../day.ts';
import { closest, shown } from '../problem/given.ts';
import { isWithinReach, mostYears, parseDuration, parseUnit } from './duration.ts';
import type { Anchor, Duration, End } from './policy.ts';
import { type Token, tokensOf } from './token.ts';

/** What is wrong with an expression, and where in its text. `fix` says what to write. */
export type EndFault = {
  readonly offset: number;
  readonly length: number;
  /** Null where something is missing. */
  readonly found: string | null;
  readonly fix: string;
};

export type EndReading =
  | { readonly ok: true; readonly end: End }
  | { readonly ok: false; readonly fault: EndFault };

/** Which tiers an expression may refer to, and which ones stand at or after it. */
export type TierScope = { readonly earlier: readonly string[]; readonly later: readonly string[] };

type Cursor = { readonly tokens: readonly Token[]; readonly scope: TierScope; readonly depth: number };
type ParseStep<T> = { readonly value: T; readonly next: number };
type Parsed<T> = ParseStep<T> | EndFault;

const most = { count: 9999, depth: 16 };
const successors: ReadonlySet<string> = new Set(['next', 'sibling', 'major', 'lts']);
const keywords = ['newest', 'release', 'last', ...successors, 'max', 'min', 'eom', 'eoy', 'forever', 'never'];
/** Reads a date expression such as `newest 3`, `next + 6mo` or `max(major + 6mo, release + 2y)`. */
export function parseEnd(text: string, scope: TierScope = { earlier: [], later: [] }): EndReading {
  const cursor = { tokens: tokensOf(text), scope, depth: 0 };
  const parsed = readEnd(cursor, 0);
  if (isFault(parsed)) return { ok: false, fault: withMeant(parsed, text) };
  const rest = tokenAt(cursor, parsed.next);
  return rest.kind === 'end'
    ? { ok: true, end: parsed.value }
    : { ok: false, fault: withMeant(restFault(rest, parsed.value), text) };
}

function withMeant(found: EndFault, text: string): EndFault {
  return { ...found, fix: endMeant(text) ?? found.fix };
}

function readEnd(cursor: Cursor, at: number): Parsed<End> {
  const token = tokenAt(cursor, at);
  if (token.kind === 'date') return readDate(token, at);
  if (token.kind !== 'word')
    return fault(token, `write an end such as "newest 3", "release + 18mo" or "next"`);
  switch (token.text) {
    case 'newest':
      return readNewest(cursor, at + 1);
    case 'max':
    case 'min':
      return readChoice(cursor, at, token.text);
    case 'eom':
    case 'eoy':
      return readRounding(cursor, at, token.text);
    case 'forever':
    case 'never':
      return { value: { kind: token.text }, next: at + 1 };
    default:
      return readAnchored(cursor, at);
  }
}

function readDate(token: Token, at: number): Parsed<End> {
  const day = parseDay(token.text);
  return day === null
    ? fault(token, 'write a date that exists, as YYYY-MM-DD')
    : { value: { kind: 'date', day }, next: at + 1 };
}

function readNewest(cursor: Cursor, at: number): Parsed<End> {
  const count = readCount(cursor, at, 'write how many, such as "newest 3"');
  return isFault(count) ? count : { value: { kind: 'newest', count: count.value }, next: count.next };
}

function readChoice(cursor: Cursor, at: number, kind: 'max' | 'min'): Parsed<End> {
  const example = `write the ends to choose from, such as "${kind}(next, release + 2y)"`;
  const of: End[] = [];
  let next = at + 1;
  do {
    const part = readInside(cursor, next, of.length === 0 ? '(' : ',', example);
    if (isFault(part)) return part;
    of.push(part.value);
    next = part.next;
  } while (tokenAt(cursor, next).kind === ',');
  const close = tokenAt(cursor, next);
  if (close.kind !== ')') return fault(close, 'close the bracket with ")"');
  return { value: { kind, of }, next: next + 1 };
}

function readRounding(cursor: Cursor, at: number, kind: 'eom' | 'eoy'): Parsed<End> {
  const part = readInside(cursor, at + 1, '(', `write the end to round up, such as "${kind}(release + 1y)"`);
  if (isFault(part)) return part;
  const close = tokenAt(cursor, part.next);
  if (close.kind !== ')') return fault(close, 'close the bracket with ")"');
  return { value: { kind, of: part.value }, next: part.next + 1 };
}

function readInside(cursor: Cursor, at: number, opener: '(' | ',', example: string): Parsed<End> {
  const token = tokenAt(cursor, at);
  if (token.kind !== opener) return fault(token, example);
  if (cursor.depth >= most.depth) return fault(token, 'use fewer nested brackets');
  return readEnd({ ...cursor, depth: cursor.depth + 1 }, at + 1);
}

function readAnchored(cursor: Cursor, at: number): Parsed<End> {
  const anchor = readAnchor(cursor, at);
  if (isFault(anchor)) return anchor;
  if (tokenAt(cursor, anchor.next).kind !== '+') {
    return { value: { kind: 'anchor', anchor: anchor.value, plus: null }, next: anchor.next };
  }
  const plus = readDuration(cursor, anchor.next + 1);
  if (isFault(plus)) return plus;
  return { value: { kind: 'anchor', anchor: anchor.value, plus: plus.value }, next: plus.next };
}

function readAnchor(cursor: Cursor, at: number): Parsed<Anchor> {
  const token = tokenAt(cursor, at);
  if (token.text === 'release' || token.text === 'last') return { value: { kind: token.text }, next: at + 1 };
  if (successors.has(token.text)) return readSuccessor(cursor, at, token.text as 'next');
  if (cursor.scope.earlier.includes(token.text)) {
    return { value: { kind: 'tier', name: token.text }, next: at + 1 };
  }
  return unknownWord(token, cursor.scope);
}

function readSuccessor(
  cursor: Cursor,
  at: number,
  kind: 'next' | 'sibling' | 'major' | 'lts',
): Parsed<Anchor> {
  if (tokenAt(cursor, at + 1).kind !== '(') return { value: { kind, count: 1 }, next: at + 1 };
  const count = readCount(cursor, at + 2, `write how many, such as "${kind}(2)"`);
  if (isFault(count)) return count;
  const close = tokenAt(cursor, count.next);
  if (close.kind !== ')') return fault(close, 'close the bracket with ")"');
  return { value: { kind, count: count.value }, next: count.next + 1 };
}

function readCount(cursor: Cursor, at: number, example: string): Parsed<number> {
  const token = tokenAt(cursor, at);
  const count = Number(token.text);
  if (token.kind !== 'number') return fault(token, example);
  return count >= 1 && count <= most.count
    ? { value: count, next: at + 1 }
    : fault(token, `write a number from 1 to ${most.count}`);
}

function readDuration(cursor: Cursor, at: number): Parsed<Duration> {
  const example = 'write a duration such as "6w", "18mo", "2y" or "18 months"';
  const token = tokenAt(cursor, at);
  const unitToken = tokenAt(cursor, at + 1);
  const unit = parseUnit(unitToken.text);
  if (token.kind !== 'number') return fault(token, example);
  if (unit === null) return fault(unitToken, example);
  const duration = { count: Number(token.text), unit };
  return isWithinReach(duration)
    ? { value: duration, next: at + 2 }
    : fault(token, `write at most ${mostYears} years, or "forever"`);
}

function unknownWord(token: Token, scope: TierScope): EndFault {
  if (scope.later.includes(token.text)) {
    return fault(token, 'refer only to earlier tiers of the same list');
  }
  const near = closest(token.text, [...keywords, ...scope.earlier]);
  const known = `use ${[...keywords, ...scope.earlier].join(', ')} or a date`;
  return fault(token, near === null ? known : `did you mean "${near}"?`);
}

/** What stands behind a complete expression. */
function restFault(rest: Token, end: End): EndFault {
  if (rest.kind !== '+') return fault(rest, 'remove what follows the end');
  if (end.kind === 'newest')
    return fault(rest, `write "next(${end.count}) + …" to add time after the newest ${end.count}`);
  return fault(
    rest,
    'add time only to an anchor, once: release, last, next, sibling, major, lts or an earlier tier',
  );
}

function tokenAt({ tokens }: Cursor, at: number): Token {
  return tokens[Math.min(at, tokens.length - 1)] as Token;
}

function fault(token: Token, fix: string): EndFault {
  const found = token.kind === 'end' ? null : `"${shown(token.text)}"`;
  return { offset: token.offset, length: Math.max(1, token.text.length), found, fix };
}

function isFault<T>(parsed: Parsed<T>): parsed is EndFault {
  return 'fix' in parsed;
}

/** An end that can be read, and the lines it speaks of where it names them, for an end as people write it first. */
export type EndMeant = { readonly end: string; readonly line: string | null };

const numerals: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };

/** What is meant by `18 months`, `latest`, `last 3` or `newest 2 majors`; null for anything else. */
export function meantEnd(text: string): EndMeant | null {
  const said = text.trim().toLowerCase();
  if (parseDuration(said) !== null) return { end: `release + ${said}`, line: null };
  if (/^(?:latest|current)$/.test(said)) return { end: 'newest 1', line: null };
  const [, newest, counted = '', line] =
    /^(?:(newest|last|latest) )?([1-9]\d{0,3}|one|two|three|four|five)(?: (major|minor)s?(?: (?:versions?|releases?|lines?))?)?$/.exec(
      said,
    ) ?? [];
  const count = numerals[counted] ?? counted;
  if (count === '' || (newest === undefined && line === undefined)) return null;
  return { end: `newest ${count}`, line: line ?? null };
}

/** The same as the fix to show. */
export function endMeant(text: string): string | null {
  const meant = meantEnd(text);
  if (meant === null) return null;
  if (meant.end.startsWith('release')) return `write when it starts, such as "${meant.end}"`;
  return `write "${meant.end}"${meant.line === null ? '' : `, and "line: ${meant.line}" for the lines it counts`}`;
}
