import type { DocumentRules } from '../../policy/policy.ts';
import type { Entry } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { floorOf, type Survey, versionText } from '../read/survey.ts';
import { isAnnotationOf, isTemplate } from '../write/ended.ts';
import { isStale } from '../write/fate.ts';
import { lostBound } from './lost-bound.ts';
import { holds, lostRest } from './lost-rest.ts';

/** The first row that went although it is nobody's to remove, or null. */
export function lostRow(old: Survey, now: Survey, rules: DocumentRules): string | null {
  const texts = new Set(now.entries.map((entry) => versionText(entry, now)));
  const dropped = old.entries.find(
    (entry) => !texts.has(versionText(entry, old)) && isLasting(entry, old, now, rules),
  );
  if (dropped !== undefined) return `The row "${versionText(dropped, old)}" was lost.`;
  return lostBound(old, now) ?? (rules.rows === 'concrete' ? lostRest(old, now) : null);
}

/**
 * Branches are nobody's to remove, nor words unless the policy says so; a name nothing was released under goes only
 * when it was passed by, and a part of a supported line only where another row holds it.
 */
function isLasting(entry: Entry, old: Survey, now: Survey, rules: DocumentRules): boolean {
  const { notation, names } = entry;
  if (rules.rows === 'concrete' && ['newest', 'rest'].includes(notation.kind)) return false;
  if (['newest', 'rest', 'branch', 'unread'].includes(notation.kind)) return true;
  if (isAnnotation(entry, old)) return rules.ended === null;
  if (isPart(entry, old)) return !now.entries.some((other) => holds(other, floorOf(entry) ?? []));
  const isUnreleased =
    names.length > 0 && names.every(({ line, fit }) => line === null && fit === 'unreleased');
  if (!isUnreleased || isTemplate(old.entries) || isStale(entry, old)) return false;
  return !now.entries.some((other) => contains(other, floorOf(entry) ?? [], false));
}

/** One of several rows for parts of a supported line, `2.0.x` beside `2.1.x` where the line is 2. */
function isPart({ names: [name, second] }: Entry, { rows }: Survey): boolean {
  if (name?.fit !== 'finer' || second !== undefined || name.line === null) return false;
  return name.line.tier !== null && (rows.get(name.line) ?? 0) > 1;
}

/** An ended row inside a bound, which stands there for its own sake. */
function isAnnotation(entry: Entry, { entries, vocabulary, order }: Survey): boolean {
  const [name, second] = entry.names;
  const isEnded = name?.line?.tier === null && second === undefined && entry.notation.kind === 'lines';
  if (!isEnded || name.fit === 'coarse' || vocabulary.says(entry) !== 'ended') return false;
  const bounds = entries.filter(
    (each) => each.notation.kind === 'below' && vocabulary.says(each) === 'ended',
  );
  return bounds.some((bound) => isAnnotationOf(bound, entry, order));
}
