import type { Decision } from '../change/decision.ts';
import { codeSpan, escaped, markdownTable } from '../change/markdown.ts';
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
    change(decision),
    support(decision.lines),
    notes(decision.notes),
    skipped(decision.skipped),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
  return page.length <= mostCharacters ? page : `${page.slice(0, mostCharacters)}\n\n… and more`;
}

function verdict({ document, problems, plan }: Decision, { operation, pullRequest }: Done): string {
  const path = document.path === null ? 'The document' : codeSpan(document.path);
  const link = pullRequest === null ? '' : `[#${pullRequest.number}](${pullRequest.url})`;
  if (operation === 'created') return `${path} is out of date; pull request ${link} brings it up to date.`;
  if (operation === 'updated') return `${path} is out of date; pull request ${link} was updated.`;
  if (operation === 'closed') return `${path} is up to date; pull request ${link} was closed.`;
  if (problems.length > 0)
    return problems.length === 1 ? 'There is a problem.' : `There are ${problems.length} problems.`;
  if (plan === 'unchanged') return `${path} is up to date. Nothing to do.`;
  return link === '' ? `${path} is out of date.` : `${path} is out of date; see pull request ${link}.`;
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

function change({ before, document }: Decision): readonly string[] {
  if (!document.changed) return [];
  const rows = diffText(before ?? '', document, plain).map((row) => row.replace(/^ {2} *\d* (?=[-+ ] )/, ''));
  const fence = fenceFor(rows.join('\n'));
  return ['### What changes', '', `${fence}diff`, ...rows, fence];
}

function support(lines: readonly Support[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines).map(supportRow);
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : ['', `And ${left} older lines.`];
  return ['### Support', '', ...markdownTable(['Line', 'Support', 'Until', 'Latest', 'Why'], shown), ...more];
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
