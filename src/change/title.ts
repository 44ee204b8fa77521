import type { Decision } from './decision.ts';
import { touchedLines } from './touched.ts';

const mostNamed = 3;

/** The title of a change as a conventional commit: `docs(security): support 4.x, end 2.x`. */
export function titleFor(decision: Pick<Decision, 'lines' | 'document'>): string {
  const touched = touchedLines(decision);
  const started = touched.filter(({ support, named }) => support.tier !== null && named === 'after');
  const ended = touched.filter(({ support }) => support.tier === null);
  const parts = [
    ...(started.length === 0 ? [] : [`support ${listed(started.map(({ support }) => support.line.name))}`]),
    ...(ended.length === 0 ? [] : [`end ${listed(ended.map(({ support }) => support.line.name))}`]),
  ];
  return `docs(security): ${parts.length === 0 ? 'update the supported versions' : parts.join(', ')}`;
}

/** A line as people write it: `4.x`, `4.2`. */
export function lineText(name: string): string {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : mostNamed).map(lineText);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} older`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
