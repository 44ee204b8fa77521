/** A word, number, date or sign of a date expression, and where it stands in the text. */
export type Token = {
  readonly kind: 'word' | 'number' | 'date' | '+' | '(' | ')' | ',' | 'other' | 'end';
  readonly text: string;
  readonly offset: number;
};

const tokenPattern = /(\d+(?:-\d+)+)|(\d+)|(\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*)|([+(),])|\S/gu;

/** The tokens of a date expression; the last one is always `end`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = [...text.matchAll(tokenPattern)].map((match): Token => {
    const [found, date, number, word, sign] = match;
    return { kind: kindOf(date, number, word, sign), text: found, offset: match.index };
  });
  return [...tokens, { kind: 'end', text: '', offset: text.trimEnd().length }];
}

function kindOf(date?: string, number?: string, word?: string, sign?: string): Token['kind'] {
  if (date !== undefined) return 'date';
  if (number !== undefined) return 'number';
  if (word !== undefined) return 'word';
  return sign === undefined ? 'other' : (sign as '+');
}
