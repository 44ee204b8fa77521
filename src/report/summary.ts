import { type Decision, isOnboarding } from '../change/decision.ts';
import { codeSpan, escaped, markdownTable } from '../change/markdown.ts';
import { mentionSentences } from '../change/mentions.ts';
import { documentPaths, type Part, partsOf } from '../change/parts.ts';
import type { Day } from '../day.ts';
import { groupBy } from '../group.ts';
import type { Support } from '../policy/support.ts';
import { joinWords } from '../problem/list.ts';
import { type Note, type Problem, placeText, whatText } from '../problem/problem.ts';
import type { SkippedTag } from '../release/release.ts';
import { callout, codeLink, fenceFor } from './callout.ts';
import { comparisonRows } from './comparison.ts';
import { diffRows, rowText } from './diff.ts';
import type { Done } from './outputs.ts';
import { supportTable } from './support-table.ts';

const mostSkipped = 50;
const mostReasons = 100;
const mostMessages = 100;
const mostRows = 1000;

/** The runner takes a mebibyte in UTF-8, and shows nothing of more. */
const mostBytes = 1_000_000;

/** The support of lines around a day as a picture, in lines of Markdown; none where there is nothing to draw. */
export type Draw = (lines: readonly Support[], day: Day) => readonly string[];

/** A run as a page for GitHub's job summary: what was done, problems first, then the change, the lines and the rest. */
export function summaryPage(
  decision: Decision,
  done: Done,
  warnings: readonly Problem[] = [],
  draw: Draw = () => [],
): string {
  // Rows that are out of date stand in the diff.
  const problems = decision.problems.filter(({ code }) => code !== 'drift');
  return withinLimit([
    ['## Supported versions'],
    [verdict({ ...decision, problems }, done)],
    ...problems.slice(0, mostMessages).map((problem) => callout('CAUTION', problem)),
    ...warnings.slice(0, mostMessages).map((warning) => callout('WARNING', warning)),
    ...partsOf(decision).flatMap((part) => [
      change(part),
      comparison(part),
      support(part),
      timeline(part, draw),
    ]),
    notes(decision),
    skipped([...decision.skipped, ...decision.products.flatMap((product) => product.skipped)]),
  ]);
}

/** The blocks that have something to say, from the first on; what does not fit is left out whole. */
function withinLimit(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  const kept: string[] = [];
  let bytes = 0;
  for (const text of texts) {
    const length = new TextEncoder().encode(text).length + 2;
    if (bytes + length > mostBytes) continue;
    kept.push(text);
    bytes += length;
  }
  return [
    ...kept,
    ...(kept.length < texts.length ? ['… and more, which does not fit on this page.'] : []),
  ].join('\n\n');
}

function verdict(decision: Decision, { operation, pullRequest, declined = false }: Done): string {
  const { problems, plan } = decision;
  if (isOnboarding(decision)) return onboardingVerdict(pullRequest, declined);
  const paths = documentPaths(decision).map(codeSpan);
  const are = `${joinWords(paths) || 'The document'} ${paths.length > 1 ? 'are' : 'is'}`;
  const link = linkTo(pullRequest);
  if (operation === 'created')
    return `${are} out of date; pull request ${link} updates ${paths.length > 1 ? 'them' : 'it'}.`;
  if (operation === 'updated') return `${are} out of date; pull request ${link} was updated.`;
  if (operation === 'closed') return `${are} up to date; pull request ${link} was closed.`;
  if (problems.length > 0)
    return problems.length === 1 ? 'There is a problem.' : `There are ${problems.length} problems.`;
  if (plan === 'unchanged') return `${are} up to date. Nothing to do.`;
  if (declined) return `${are} out of date; pull request ${link} with the same change was closed.`;
  return link === '' ? `${are} out of date.` : `${are} out of date; see pull request ${link}.`;
}

function linkTo(pullRequest: Done['pullRequest']): string {
  return pullRequest === null ? '' : `[#${pullRequest.number}](${pullRequest.url})`;
}

function onboardingVerdict(pullRequest: Done['pullRequest'], declined: boolean): string {
  const link = linkTo(pullRequest);
  const proposal = declined
    ? `pull request ${link} with one was closed`
    : `pull request ${link} proposes one`;
  return `The repository has no support policy, so nothing is decided${link === '' ? '' : `; ${proposal}`}.`;
}

function change({ name, before, document }: Part<Decision>): readonly string[] {
  if (!document.changed) return [];
  const rows = diffRows(before ?? '', document)
    .slice(0, mostRows)
    .map(rowText);
  const fence = fenceFor(rows.join('\n'));
  return [heading('What changes', name), '', `${fence}diff`, ...rows, fence];
}

function comparison({ name, comparison: differences }: Part<Decision>): readonly string[] {
  if (differences === null || differences.length === 0) return [];
  const rows = comparisonRows(differences).map(([line = '', ...cells]) => [
    codeSpan(line),
    ...cells.map(escaped),
  ]);
  const table = markdownTable(
    ['Release line', 'Own policy', 'This policy', 'Differs from'],
    rows.slice(0, mostRows),
  );
  return [heading('What this policy changes', name), '', ...table];
}

function support({ name, lines, document }: Part<Decision>): readonly string[] {
  return lines.length === 0 ? [] : [heading('Support', name), '', ...supportTable(lines, document)];
}

function timeline({ name, lines, day }: Part<Decision>, draw: Draw): readonly string[] {
  const picture = draw(lines, day);
  return picture.length === 0 ? [] : [heading('Timeline', name), '', ...picture];
}

function heading(text: string, product: string | null): string {
  return `### ${text}${product === null ? '' : ` of ${escaped(product)}`}`;
}

/** What only a person can judge, and what is worth knowing. */
function notes(decision: Decision): readonly string[] {
  const all = [...mentionSentences(decision), ...decision.notes.map(noteMarkdown)];
  if (all.length === 0) return [];
  const items = all.slice(0, mostMessages).map((text) => `- ${text}`);
  const left = all.length - items.length;
  return ['### Notes', '', ...items, ...(left === 0 ? [] : [`- and ${left} more`])];
}

function noteMarkdown(note: Note): string {
  const { code, where } = note;
  const place = where === undefined ? '' : ` (${codeSpan(placeText(where))})`;
  return `${escaped(whatText(note))}${place} ${codeLink(code)}`;
}

/** Tags that are no releases, by reason; those that name another tag are one. */
function skipped(tags: readonly SkippedTag[]): readonly string[] {
  if (tags.length === 0) return [];
  const byReason = groupBy(tags, ({ reason }) =>
    typeof reason === 'string' ? reason : `${reason.kind} another`,
  );
  const items = [...byReason].slice(0, mostReasons).map(([reason, group]) => {
    const shown = group.slice(0, mostSkipped).map(skippedName);
    const more = group.length - shown.length;
    return `- ${escaped(reason)}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
  const count = tags.length === 1 ? 'One tag is not a release' : `${tags.length} tags are not releases`;
  return [`<details><summary>${count}</summary>`, '', ...items, '', '</details>'];
}

function skippedName({ tag, reason }: SkippedTag): string {
  return typeof reason === 'string' ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(reason.other)})`;
}
