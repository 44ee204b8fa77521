/** A calendar pattern, read: its placeholders in order and the text between them. */
export type Pattern = { readonly fields: readonly DateField[]; readonly separators: readonly string[] };

type DateField = 'YYYY' | 'YY' | 'MM' | 'M' | 'DD' | 'D';

const patternPattern = /^\{(?:YYYY|YY|MM|M|DD|D)\}(?:[._-]\{(?:YYYY|YY|MM|M|DD|D)\}){0,3}$/;

/** What the number of each field must look like in a tag. A month is read with or without its zero. */
const fieldPatterns: Readonly<Record<DateField, RegExp>> = {
  YYYY: /^(?:19|20)\d{2}$/,
  YY: /^\d{1,2}$/,
  MM: /^(?:0?[1-9]|1[0-2])$/,
  M: /^(?:0?[1-9]|1[0-2])$/,
  DD: /^(?:0?[1-9]|[12]\d|3[01])$/,
  D: /^(?:0?[1-9]|[12]\d|3[01])$/,
};

/** Reads `{YYYY}.{MM}`, `{YY}.{M}`, `{YYYY}-{MM}-{DD}` and the like; null for anything else. */
export function parsePattern(text: string): Pattern | null {
  if (!patternPattern.test(text)) return null;
  const fields = (text.match(/[YMD]+/g) ?? []) as DateField[];
  return { fields, separators: text.match(/[._-]/g) ?? [] };
}

/** The parts of a version that fill the pattern, or null when they are not such dates. */
export function readPattern({ fields }: Pattern, parts: readonly string[]): readonly string[] | null {
  const fits = fields.every((field, index) => fieldPatterns[field].test(parts[index] ?? ''));
  return fits ? parts.slice(0, fields.length) : null;
}

/** The pattern with the parts in place of its fields: `24.04`. */
export function patternName({ separators }: Pattern, parts: readonly string[]): string {
  return parts.map((part, index) => `${part}${separators[index] ?? ''}`).join('');
}
