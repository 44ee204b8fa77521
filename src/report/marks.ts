/** The marks that lines begin with, and what stands for them where only ASCII is shown or read aloud. */
const marks: Readonly<Record<string, string>> = {
  '•': '*',
  '·': '-',
  '✗': 'x',
  '✖': 'x',
  '✔': 'ok:',
  '●': '*',
  '│': '|',
  '›': '>',
};

const before = String.raw`(?:\u001b\[\d+m|\s|\d+ )*`;
const atStart = new RegExp(`^(${before})([${Object.keys(marks).join('')}])`, 'gmu');

/** A page with our marks in ASCII. What it quotes stays as it is. */
export function withAsciiMarks(page: string): string {
  return page
    .replaceAll(atStart, (_, start: string, mark: string) => `${start}${marks[mark] ?? mark}`)
    .replaceAll(/…$/gmu, '...');
}
