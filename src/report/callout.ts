import { codeSpan, escaped } from '../change/markdown.ts';
import { type Problem, placeText, problemPage, whatText } from '../problem/problem.ts';

const mostCharacters = 4000;

/**
 * A problem as one of GitHub's alerts: red where it stopped the run, yellow where it is only worth a look.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function callout(kind: 'CAUTION' | 'WARNING', problem: Problem): readonly string[] {
  const { code, why, fix, link, where } = problem;
  const place = where === undefined ? '' : ` (${codeSpan(placeText(where))})`;
  return [
    `> [!${kind}]`,
    `> **${escaped(cut(whatText(problem)))}**${place} ${codeLink(code)}`,
    '>',
    ...quoted(why),
    '>',
    ...quoted(fix),
    ...linked(link),
  ];
}

/** The code of a message, with the page about it where there is one. */
export function codeLink(code: string): string {
  const page = problemPage(code);
  return page === null ? `[${codeSpan(code)}]` : `[${codeSpan(code)}](${page})`;
}

/** A link that works: its address is ours and percent-encoded, so only what would end it is left to encode. */
function linked(link: string | undefined): readonly string[] {
  if (link === undefined) return [];
  const address = link.replaceAll(/[<>\s]/g, encodeURIComponent);
  return ['>', `> [Open it with everything filled in](<${address}>)`];
}

/** A remedy may hold an example of several lines. */
function quoted(text: string): readonly string[] {
  const lines = cut(text).split('\n');
  if (lines.length === 1) return [`> ${escaped(lines[0] ?? '')}`];
  const [first = '', ...rest] = lines;
  const fence = fenceFor(text);
  return [`> ${escaped(first)}`, '>', `> ${fence}`, ...rest.map((line) => `> ${line}`), `> ${fence}`];
}

function cut(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

/** A fence that no line of the text can close. */
export function fenceFor(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}
