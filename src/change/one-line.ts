/** A row of a policy's YAML, and the rows that are indented under it. */
type Entry = { readonly row: string; readonly inner: readonly string[] };

/** A policy in one line, as YAML has it in braces, without the reasons of exceptions: `line: major, tiers: { a: next }`. */
export function inOneLine(policy: string): string {
  return entriesOf(policy.trim().split('\n')).map(entryText).join(', ');
}

function entriesOf(rows: readonly string[]): readonly Entry[] {
  const indent = indentOf(rows[0] ?? '');
  const begins = rows.flatMap((row, at) => (indentOf(row) <= indent ? [at] : []));
  return begins.map((at, index) => ({
    row: rows[at] ?? '',
    inner: rows.slice(at + 1, begins[index + 1]),
  }));
}

function entryText({ row, inner }: Entry): string {
  const text = row.trim();
  if (text.startsWith('- ')) return braced([row.replace('- ', '  '), ...inner]);
  return inner.length > 0 ? `${text} ${grouped(inner)}` : withoutReason(quotedInside(text));
}

function grouped(rows: readonly string[]): string {
  return rows[0]?.trim().startsWith('- ') ? `[${entriesOf(rows).map(entryText).join(', ')}]` : braced(rows);
}

function braced(rows: readonly string[]): string {
  const parts = entriesOf(rows).map(entryText);
  return `{ ${parts.filter((part) => !/^(?:because|see): /.test(part)).join(', ')} }`;
}

/** In one line a comma ends a value that has no quotes: `support: "max(newest 2, release + 2y)"`. */
function quotedInside(text: string): string {
  return text.replace(/^([^:]+: )(?!["[{])(.*,.*)$/, '$1"$2"');
}

/** `"4.5": { supported: forever, because: "…" }` without its reason. */
function withoutReason(text: string): string {
  return text.replace(/, because: "(?:[^"\\]|\\.)*"(?= \}$)/, '');
}

function indentOf(row: string): number {
  return row.length - row.trimStart().length;
}
