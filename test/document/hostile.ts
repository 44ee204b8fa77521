/** A text that goes on repeating itself, of about so many characters: what could keep a reader of Markdown busy. */
export type Hostile = {
  readonly name: string;
  readonly family: string;
  readonly text: (size: number) => string;
};

/** A unit over and over. */
const units: readonly (readonly [family: string, name: string, unit: string])[] = [
  ['emphasis', 'stars and underscores', '*_'],
  ['emphasis', 'stars before letters', '*a '],
  ['emphasis', 'stars behind letters', 'a* '],
  ['emphasis', 'stars inside words', 'a*'],
  ['emphasis', 'doubled stars', 'a**b '],
  ['emphasis', 'three kinds of runs', '*a **b ***c '],
  ['emphasis', 'underscores at both sides', '_a_ '],
  ['emphasis', 'stars around punctuation', '*.*'],
  ['emphasis', 'opened in one way, closed in another', '*a_ '],
  ['emphasis', 'runs of a length each', '****a*** '],
  ['strikethrough', 'one tilde', '~a '],
  ['strikethrough', 'two tildes', '~~a '],
  ['strikethrough', 'tildes between letters', 'a~b~~'],
  ['brackets', 'opening', '['],
  ['brackets', 'closing', ']'],
  ['brackets', 'pairs', '[]'],
  ['brackets', 'opening before letters', '[a'],
  ['brackets', 'opened within links', '[a](b'],
  ['links', 'inline', '[a](b) '],
  ['links', 'with a title that does not end', '[a](b "'],
  ['links', 'with an address in angles that does not end', '[a](<b'],
  ['links', 'by reference', '[a][b] '],
  ['links', 'with parentheses', '[a](('],
  ['images', 'opening', '!['],
  ['images', 'inline', '![a](b) '],
  ['images', 'inside links', '[![a](b)'],
  ['HTML', 'opening angle', '<'],
  ['HTML', 'a tag that does not end', '<a '],
  ['HTML', 'an attribute that does not end', '<a b="'],
  ['HTML', 'comments that do not end', 'a <!-- '],
  ['HTML', 'comments', '<!-- a -->'],
  ['HTML', 'instructions that do not end', 'a <?'],
  ['HTML', 'sections of data that do not end', 'a <![CDATA['],
  ['HTML', 'tags', '<b></b>'],
  ['HTML', 'blocks', '<div>\n\n'],
  ['code', 'backticks of one', '`a '],
  ['code', 'backticks in pairs and alone', '`` ` '],
  ['code', 'fences', '```\na\n'],
  ['code', 'fences of tildes', '~~~\na\n~~~\n\n'],
  ['code', 'indented', '    a\n\n'],
  ['quotes', 'on each line', '> a\n'],
  ['quotes', 'many deep on each line', '> > > > > > > > > > a\n'],
  ['quotes', 'and lines that go on without', '> a\nb\n\n'],
  ['lists', 'items', '- a\n'],
  ['lists', 'loose items', '- a\n\n'],
  ['lists', 'items of two kinds', '- a\n* b\n'],
  ['lists', 'numbers', '1. a\n'],
  ['lists', 'tasks', '- [ ] a\n'],
  ['lists', 'empty items', '-\n'],
  ['lists', 'ten deep', '- - - - - - - - - - a\n'],
  ['footnotes', 'calls', '[^a] '],
  ['footnotes', 'calls that do not end', '[^a'],
  ['footnotes', 'definitions of one name', '[^a]: b\n\n'],
  ['definitions', 'of one name', '[a]: b\n'],
  ['definitions', 'that do not end', '[a]: b "\n'],
  ['definitions', 'without an address', '[a]:\n'],
  ['tables', 'small ones', 'a | b\n-|-\n1 | 2\n\n'],
  ['tables', 'delimiters alone', '-|-\n'],
  ['tables', 'pipes', '|'],
  ['tables', 'pipes between letters', 'a|'],
  ['tables', 'escaped pipes', '\\|'],
  ['entities', 'named', '&amp;'],
  ['entities', 'numbered', '&#35;'],
  ['entities', 'that do not end', '&a'],
  ['escapes', 'of punctuation', '\\*'],
  ['escapes', 'backslashes', '\\'],
  ['white space', 'tabs', '\t'],
  ['white space', 'tabs between letters', 'a\t'],
  ['white space', 'spaces', ' '],
  ['white space', 'empty lines', '\n'],
  ['white space', 'lines of spaces', '   \n'],
  ['white space', 'returns', '\r'],
  ['white space', 'hard breaks', 'a  \n'],
  ['characters', 'combining', 'e\u0301'],
  ['characters', 'marks on one letter', '\u0301'],
  ['characters', 'joined emoji', '\u{1F468}\u200D'],
  ['characters', 'without width', '\u200B'],
  ['characters', 'written from the right', '\u202Ea'],
  ['characters', 'replaced', '\u0000'],
  ['addresses', 'in angles', '<a@b.c>'],
  ['addresses', 'that begin and do not go on', 'www.'],
  ['addresses', 'of the web', 'https://a.b '],
  ['addresses', 'of mail', 'a@b.c '],
  ['addresses', 'dots and a sign', 'a.@'],
  ['addresses', 'with parentheses', 'www.a.b/('],
  ['addresses', 'that fail at their end', '_www.'],
  ['addresses', 'closed again and again', 'www.a.b/)'],
  ['addresses', 'with entities behind', 'www.a.b&amp;'],
  ['addresses', 'of the web that fail', '_https://'],
  ['addresses', 'of mail that fail', '_a@'],
  ['brackets', 'a call and closing ones', '[^a]]]]'],
  ['brackets', 'inside code and out', '`[`]'],
  ['links', 'with a title in apostrophes', "[a](b 'c"],
  ['headings', 'one after another', '# a\n'],
  ['headings', 'under lines', 'a\n=\n'],
  ['headings', 'of marks', '#'],
  ['headings', 'with marks behind', '# a #\n\n'],
  ['rules', 'between lines', '---\n'],
  ['rules', 'of stars', '***\n'],
  ['words', 'dates', '2024-01-01 '],
  ['words', 'versions', '1.2.x '],
  ['words', 'versions without a space', '1.'],
  ['words', 'ends', 'until May 15th 2024, '],
  ['words', 'one long word', 'a'],
  ['words', 'short lines', 'a\n'],
];

const tableHead = '| Version | Supported |\n| --- | --- |\n';

/** Texts that repeat something within something else. */
const shapes: readonly (readonly [family: string, name: string, text: (size: number) => string])[] = [
  ['emphasis', 'nested as deep as the text is long', (size) => nested('*a ', 'b', ' a*', size)],
  ['emphasis', 'two kinds, nested', (size) => nested('*_', 'a', '_*', size)],
  ['strikethrough', 'nested in emphasis', (size) => nested('~~*a ', 'b', ' a*~~', size)],
  ['brackets', 'nested', (size) => nested('[', 'a', ']', size)],
  ['links', 'nested', (size) => nested('[', 'a', '](b)', size)],
  [
    'links',
    'to definitions of a name each',
    (size) =>
      numbered(
        size,
        (n) => `[a${n}] `,
        (n) => `[a${n}]: b\n`,
      ),
  ],
  ['images', 'nested', (size) => nested('![', 'a', '](b)', size)],
  ['code', 'backticks of a length each', (size) => growing('`', size)],
  ['HTML', 'one attribute that is long', (size) => `<a b="${'c'.repeat(size)}">`],
  ['quotes', 'nested as deep as is read', (size) => repeated(`${'> '.repeat(100)}a\n`, size)],
  ['lists', 'nested a level a line', (size) => stairs(size)],
  ['lists', 'one item of many lines', (size) => `- a\n${repeated('  b\n', size)}`],
  [
    'footnotes',
    'definitions of a name each',
    (size) =>
      numbered(
        size,
        (n) => `[^a${n}] `,
        (n) => `[^a${n}]: b\n`,
      ),
  ],
  ['definitions', 'of a name each', (size) => rows(size, (n) => `[a${n}]: b\n`)],
  ['definitions', 'with one long title', (size) => `[a]: b "${repeated('c\n', size)}"`],
  [
    'tables',
    'wide',
    (size) => `${repeated('a|', size / 3)}\n${repeated('-|', size / 3)}\n${repeated('1|', size / 3)}\n`,
  ],
  ['tables', 'long', (size) => tableHead + repeated('| 1.x | Yes |\n', size)],
  ['tables', 'long, of versions', (size) => tableHead + rows(size, (n) => `| ${n}.x | Yes |\n`)],
  [
    'tables',
    'of rows that are longer than the head',
    (size) => tableHead + repeated(`${'|a'.repeat(50)}\n`, size),
  ],
  ['tables', 'one cell of stars', (size) => `${tableHead}| 1.x | ${repeated('*_', size)} |\n`],
  ['tables', 'one cell of brackets', (size) => `${tableHead}| 1.x | ${repeated('[', size)} |\n`],
  ['tables', 'one cell of dates', (size) => `${tableHead}| 1.x | ${repeated('2024-01-01 ', size)} |\n`],
  ['tables', 'one cell of versions', (size) => `${tableHead}| ${repeated('1.x, ', size)} | Yes |\n`],
  ['tables', 'one cell of words', (size) => `${tableHead}| 1.x | ${repeated('yes until ', size)} |\n`],
  ['tables', 'one cell of digits', (size) => `${tableHead}| ${repeated('1', size)} | Yes |\n`],
  ['tables', 'one cell of tabs', (size) => `${tableHead}| 1.x | a${repeated('\t', size)}b |\n`],
  [
    'tables',
    'one head of words',
    (size) => `| Version | Supported ${repeated('until ', size)} |\n|-|-|\n| 1.x | Yes |\n`,
  ],
  ['addresses', 'one that ends in parentheses', (size) => `www.a.b/${repeated(')', size)}`],
  ['addresses', 'one that ends in entities', (size) => `www.a.b/${repeated('&a;', size)}`],
  ['brackets', 'closing behind one that opens', (size) => `[${repeated('a]', size)}`],
  ['emphasis', 'in a quote', (size) => `> ${repeated('*_', size)}\n`],
  ['emphasis', 'in a list', (size) => `- ${repeated('*_', size)}\n`],
  ['emphasis', 'in a heading', (size) => `# ${repeated('*_', size)}\n`],
  ['emphasis', 'in a footnote', (size) => `[^a]: ${repeated('*_', size)}\n`],
  ['emphasis', 'over short lines', (size) => repeated('*_\n', size)],
  ['brackets', 'over short lines', (size) => repeated('[a\n', size)],
];

/** Every text, each under a name of its own. */
export const hostile: readonly Hostile[] = [
  ...units.map(([family, name, unit]) => ({ family, name, text: (size: number) => repeated(unit, size) })),
  ...shapes.map(([family, name, text]) => ({ family, name, text })),
];

function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function nested(open: string, middle: string, close: string, size: number): string {
  const depth = Math.ceil(size / (open.length + close.length));
  return open.repeat(depth) + middle + close.repeat(depth);
}

function rows(size: number, row: (n: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, n = 1; length < size; n++) length += pushed(parts, row(n));
  return parts.join('');
}

function numbered(size: number, use: (n: number) => string, definition: (n: number) => string): string {
  return `${rows(size / 2, use)}\n\n${rows(size / 2, definition)}`;
}

/** One, two, three marks and so on, a space between them. */
function growing(mark: string, size: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 1; length < size; n++) length += pushed(parts, `${mark.repeat(n)} `);
  return parts.join('');
}

/** Lists a level deeper on each line, as deep as is read, and again. */
function stairs(size: number): string {
  const flight = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');
  return repeated(flight, size);
}

function pushed(parts: string[], part: string): number {
  parts.push(part);
  return part.length;
}
