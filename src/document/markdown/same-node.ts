import type { Nodes } from 'mdast';

/**
 * Whether two nodes of Markdown are the same tree wherever they stand: every field but the position. With
 * `withoutWords` the text inside them may differ.
 */
export function isSameNode(a: Nodes | undefined, b: Nodes | undefined, withoutWords: boolean): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && isSame(a, b, withoutWords);
}

function isSame(a: unknown, b: unknown, withoutWords: boolean): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const fields = fieldsOf(a, withoutWords);
  if (fields.length !== fieldsOf(b, withoutWords).length) return false;
  const [one, other] = [a, b] as Record<string, unknown>[];
  return fields.every((field) => isSame(one?.[field], other?.[field], withoutWords));
}

function fieldsOf(value: object, withoutWords: boolean): readonly string[] {
  return Object.keys(value).filter((key) => key !== 'position' && !(withoutWords && key === 'value'));
}
