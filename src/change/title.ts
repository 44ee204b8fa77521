import { groupBy } from '../group.ts';
import { joinWords } from '../problem/list.ts';
import { partsOf } from './parts.ts';
import { type Changed, isOfLatest, type Turn, touchedLines, turnOf } from './touched.ts';

/** How many lines a title names of each kind; a longer one names fewer, down to none. */
const mostNamed = [3, 2, 1, 0];
const mostCharacters = 100;

/**
 * The title of a change as a conventional commit: `docs(security): support 4.x, move 3.x to security, end 2.x`. Only
 * lines of which the table says something else than before are in it.
 */
export function titleFor(decision: Changed): string {
  const turned = partsOf(decision).flatMap((part) =>
    touchedLines(part).map(({ support, change }) => {
      const name = productLine(part.name, support.line.name);
      return { name, turn: turnOf(change), tier: support.tier };
    }),
  );
  if (turned.every(({ turn }) => turn === null)) {
    const others = isOfLatest(partsOf(decision)) ? 'the latest releases' : 'the supported versions';
    return `docs(security): update ${others}`;
  }
  const titles = mostNamed.map((most) => `docs(security): ${turnsText(turned, most).join(', ')}`);
  return titles.find((title) => title.length <= mostCharacters) ?? titles.at(-1) ?? '';
}
type Turned = { readonly name: string; readonly turn: Turn | null; readonly tier: string | null };

/** Each kind of change with its lines: those that start, move to a tier, and end. */
function turnsText(turned: readonly Turned[], most: number): readonly string[] {
  const of = (turn: Turn) => turned.filter((each) => each.turn === turn);
  const text = (verb: string, lines: readonly Turned[], to = '') =>
    lines.length === 0
      ? []
      : [
          `${verb} ${namesText(
            lines.map(({ name }) => name),
            most,
          )}${to}`,
        ];
  const moves = groupBy(of('moves'), ({ tier }) => tier);
  return [
    ...text('support', of('starts')),
    ...[...moves].flatMap(([tier, lines]) => text('move', lines, ` to ${tier}`)),
    ...text('end', of('ends')),
  ];
}

/** A line as people write it, with its product where there are several: `4.x`, `server 4.2`. */
export function productLine(product: string | null, name: string): string {
  return product === null ? lineText(name) : `${product} ${lineText(name)}`;
}

/** A line as people write it: `4.x`, `4.2`. */
export function lineText(name: string): string {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}

function namesText(names: readonly string[], most: number): string {
  const shown = names.slice(0, names.length > most ? Math.max(0, most - 1) : most);
  const left = names.length - shown.length;
  if (shown.length === 0) return left === 1 ? 'a line' : `${left} lines`;
  return joinWords(left === 0 ? shown : [...shown, `${left} more`]);
}
