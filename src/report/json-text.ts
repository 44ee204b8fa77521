/**
 * A value as JSON, indented, that a terminal shows as it is: control characters, marks that turn the direction of reading,
 * and line separators are escaped. It is still the same JSON.
 */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, escapes);
}

function escapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => unicode(character.charCodeAt(index))).join(
    '',
  );
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
