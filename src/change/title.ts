import { groupBy } from '../group.ts';
import { joinWords } from '../problem/list.ts';
import { partsOf } from './parts.ts';
import { type Changed, isOfLatest, type Turn, touchedLines, turnOf } from './touched.ts';

const mostNamed = 3;

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
  const namesOf = (turn: Turn) => turned.filter((each) => each.turn === turn).map(({ name }) => name);
  const moved = groupBy(
    turned.filter(({ turn }) => turn === 'moves'),
    ({ tier }) => tier,
  );
  const parts = [
    ...listed('support', namesOf('starts')),
    ...[...moved].flatMap(([tier, lines]) => {
      return listed(
        'move',
        lines.map(({ name }) => name),
      ).map((words) => `${words} to ${tier}`);
    }),
    ...listed('end', namesOf('ends')),
  ];
  const others = isOfLatest(partsOf(decision))
    ? 'update the latest releases'
    : 'update the supported versions';
  return `docs(security): ${parts.length === 0 ? others : parts.join(', ')}`;
}

/** A line as people write it, with its product where there are several: `4.x`, `server 4.2`. */
export function productLine(product: string | null, name: string): string {
  return product === null ? lineText(name) : `${product} ${lineText(name)}`;
}

/** A line as people write it: `4.x`, `4.2`. */
export function lineText(name: string): string {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}

function listed(verb: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : mostNamed);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} older`] : shown;
  return [`${verb} ${joinWords(all)}`];
}
