import type { Place, Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

const anyPolicy =
  'Use one of these, a path that ends with .yml, or YAML such as "{ line: minor, support: release + 18mo }".';

/** The name is not that of a preset. */
export function unknownPreset(name: string, known: readonly string[], where?: Place): Problem {
  return {
    code: 'unknown-preset',
    what: `There is no preset "${shown(name)}".`,
    why: `The presets are ${known.join(', ')}.`,
    fix: presetMeant(name, known) ?? (where === undefined ? anyPolicy : 'Use one of these.'),
    ...(where && { where }),
  };
}

/** The nearest preset; one that holds an N with a number in its place. */
function presetMeant(name: string, known: readonly string[]): string | null {
  const [first] = name.split(' ');
  const near = closest(name, known) ?? known.find((preset) => preset.startsWith(`${first} N `));
  if (near === undefined) return null;
  const counted = near.includes(' N ')
    ? ` N is a whole number, 1 or more: "${near.replace(' N ', ' 2 ')}".`
    : '';
  return `Did you mean "${near}"?${counted}`;
}
