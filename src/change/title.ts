import { partsOf } from './parts.ts';
import { type Changed, touchedLines } from './touched.ts';

const mostNamed = 3;

/** The title of a change as a conventional commit: `docs(security): support 4.x, end 2.x`. */
export function titleFor(decision: Changed): string {
  const touched = partsOf(decision).flatMap((part) =>
    touchedLines(part).map((line) => ({ ...line, name: productLine(part.name, line.support.line.name) })),
  );
  const started = touched.filter(({ support, named }) => support.tier !== null && named === 'after');
  const ended = touched.filter(({ support }) => support.tier === null);
  const parts = [
    ...(started.length === 0 ? [] : [`support ${listed(started.map(({ name }) => name))}`]),
    ...(ended.length === 0 ? [] : [`end ${listed(ended.map(({ name }) => name))}`]),
  ];
  return `docs(security): ${parts.length === 0 ? 'update the supported versions' : parts.join(', ')}`;
}

/** A line as people write it, with its product where there are several: `4.x`, `server 4.2`. */
export function productLine(product: string | null, name: string): string {
  return product === null ? lineText(name) : `${product} ${lineText(name)}`;
}

/** A line as people write it: `4.x`, `4.2`. */
export function lineText(name: string): string {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : mostNamed);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} older`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
