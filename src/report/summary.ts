import type { Decision } from '../change/decision.ts';
import { codeSpan, escaped, markdownTable } from '../change/markdown.ts';
import { documentPaths, type Part, partsOf } from '../change/parts.ts';
import type { Support } from '../policy/support.ts';
import { type Note, type Problem, placeText } from '../problem/problem.ts';
import type { SkippedTag } from '../release/release.ts';
import { diffText } from './diff.ts';
import type { Done } from './outputs.ts';
import { plain } from './paint.ts';

const mostLines = 200;
const mostSkipped = 50;
const mostCharacters = 900_000;

/** A run as a page for GitHub's job summary: what was done, problems first, then the change, the lines and the rest. */
export function summaryPage(decision: Decision, done: Done): string {
  const page = [
    ['## Supported versions'],
    [verdict(decision, done)],
    ...decision.problems.map(problemText),
    ...partsOf(decision).flatMap((part) => [change(part), support(part)]),
    notes(decision.notes),
    skipped([...decision.skipped, ...decision.products.flatMap((product) => product.skipped)]),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
  return page.length <= mostCharacters ? page : `${page.slice(0, mostCharacters)}\n\n… and more`;
}

function verdict(decision: Decision, { operation, pullRequest }: Done): string {
  const { problems, plan } = decision;
  const paths = documentPaths(decision).map(codeSpan);
  const are = `${paths.join(' and ') || 'The document'} ${paths.length > 1 ? 'are' : 'is'}`;
  const link = pullRequest === null ? '' : `[#${pullRequest.number}](${pullRequest.url})`;
  if (operation === 'created')
    return `${are} out of date; pull request ${link} brings ${paths.length > 1 ? 'them' : 'it'} up to date.`;
  if (operation === 'updated') return `${are} out of date; pull request ${link} was updated.`;
  if (operation === 'closed') return `${are} up to date; pull request ${link} was closed.`;
  if (problems.length > 0)
    return problems.length === 1 ? 'There is a problem.' : `There are ${problems.length} problems.`;
  if (plan === 'unchanged') return `${are} up to date. Nothing to do.`;
  return link === '' ? `${are} out of date.` : `${are} out of date; see pull request ${link}.`;
}

function problemText({ what, why, fix, where }: Problem): readonly string[] {
  const place = where === undefined ? '' : ` (${codeSpan(placeText(where))})`;
  return ['> [!CAUTION]', `> **${escaped(what)}**${place}`, '>', ...quoted(why), '>', ...quoted(fix)];
}

/** A remedy may hold an example of several lines. */
function quoted(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.length === 1) return [`> ${escaped(text)}`];
  const [first = '', ...rest] = lines;
  const fence = fenceFor(text);
  return [`> ${escaped(first)}`, '>', `> ${fence}`, ...rest.map((line) => `> ${line}`), `> ${fence}`];
}

function change({ name, before, document }: Part<Decision>): readonly string[] {
  if (!document.changed) return [];
  const rows = diffText(before ?? '', document, plain).map((row) => row.replace(/^ {2} *\d* (?=[-+ ] )/, ''));
  const fence = fenceFor(rows.join('\n'));
  return [heading('What changes', name), '', `${fence}diff`, ...rows, fence];
}

function support({ name, lines }: Part<Decision>): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines).map(supportRow);
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : ['', `And ${left} older lines.`];
  return [
    heading('Support', name),
    '',
    ...markdownTable(['Line', 'Support', 'Until', 'Latest', 'Why'], shown),
    ...more,
  ];
}

function heading(text: string, product: string | null): string {
  return `### ${text}${product === null ? '' : ` of ${escaped(product)}`}`;
}

function supportRow({ line, tier, lts, ends, eol, reason }: Support): readonly string[] {
  const end = ends.find((candidate) => candidate.tier === tier);
  const until = tier === null ? eol : (end?.date ?? end?.words ?? null);
  const state = tier === null ? 'ended' : `**${escaped(tier)}**${lts ? ' (LTS)' : ''}`;
  return [codeSpan(line.name), state, escaped(until ?? ''), codeSpan(line.latest.tag), escaped(reason)];
}

function notes(all: readonly Note[]): readonly string[] {
  if (all.length === 0) return [];
  const items = all.map(
    ({ what, where }) => `- ${escaped(what)}${where === undefined ? '' : ` (${codeSpan(placeText(where))})`}`,
  );
  return ['### Notes', '', ...items];
}

/** Tags that are no releases, by reason. */
function skipped(tags: readonly SkippedTag[]): readonly string[] {
  if (tags.length === 0) return [];
  const byReason = Map.groupBy(tags, ({ reason }) => reason);
  const items = [...byReason].map(([reason, group]) => {
    const shown = group.slice(0, mostSkipped).map(({ tag }) => codeSpan(tag));
    const more = group.length - shown.length;
    return `- ${escaped(reason)}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
  const count = tags.length === 1 ? 'One tag is no release' : `${tags.length} tags are no releases`;
  return [`<details><summary>${count}</summary>`, '', ...items, '', '</details>'];
}

function fenceFor(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}
