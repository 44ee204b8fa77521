/**
 * What a value must look like. Fields that are not named may be anything; `maybe` also takes null and what is missing.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | { readonly maybe: Shape }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  /** An object whose fields with names such as `f0`, `f1`, … all have one shape. */
  | { readonly numbered: Shape; readonly letter: string; readonly fields: Readonly<Record<string, Shape>> };

/** The first place where a value is not of a shape, as `repository.base.name: a number instead of a text`; null for none. */
export function misfit(value: unknown, shape: Shape, place: string): string | null {
  if (typeof shape === 'string')
    return typeof value === types[shape] ? null : wrong(value, words[shape], place);
  if ('maybe' in shape)
    return value === null || value === undefined ? null : misfit(value, shape.maybe, place);
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong(value, 'a list', place);
    return first(value.map((item, index) => misfit(item, shape.list, `${place}[${index}]`)));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(value, 'an object', place);
  const entries = Object.entries(shape.fields).map(([name, inner]) => [name, inner] as const);
  const numbered = 'numbered' in shape ? numberedIn(value, shape.letter, shape.numbered) : [];
  return first(
    [...entries, ...numbered].map(([name, inner]) =>
      misfit((value as Record<string, unknown>)[name], inner, `${place}.${name}`),
    ),
  );
}

const types = { text: 'string', number: 'number', flag: 'boolean' } as const;
const words = { text: 'a text', number: 'a number', flag: 'true or false' } as const;

function numberedIn(value: object, letter: string, shape: Shape): readonly (readonly [string, Shape])[] {
  const name = new RegExp(`^${letter}\\d+$`);
  return Object.keys(value)
    .filter((key) => name.test(key))
    .map((key) => [key, shape]);
}

function first(found: readonly (string | null)[]): string | null {
  return found.find((text) => text !== null) ?? null;
}

function wrong(value: unknown, wanted: string, place: string): string {
  return `${place}: ${kindOf(value)} instead of ${wanted}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[typeof value] ?? 'an object';
}
