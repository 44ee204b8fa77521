/** The Markdown of a cell without what is said of its row alone: comments and references to footnotes. */
export function withoutAsides(raw: string): string {
  return withoutComments(raw)
    .replace(/(?<!\s)\s*\[\^[^\][]+\]/gu, '')
    .trim();
}

/** A comment that does not end is no comment. */
function withoutComments(raw: string): string {
  const [before = '', ...comments] = raw.split('<!--');
  if (comments.some((comment) => !comment.includes('-->'))) return raw;
  const shown = comments.map((comment) => comment.slice(comment.indexOf('-->') + 3));
  return [before, ...shown].map((text, index) => (index < shown.length ? text.trimEnd() : text)).join('');
}
