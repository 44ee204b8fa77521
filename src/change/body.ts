import type { Support } from '../policy/support.ts';
import type { Note } from '../problem/problem.ts';
import type { Decision } from './decision.ts';
import { codeSpan, escaped, markdownTable } from './markdown.ts';
import { lineText } from './title.ts';
import { type TouchedLine, touchedLines } from './touched.ts';

/** What the words of a pull request need besides the decision. */
export type Setting = {
  /** The page of the document in base. */
  readonly documentUrl: string;
  /** Where the policy can be read; null for one that was given as an input. */
  readonly policyUrl: string | null;
  readonly branch: string;
  /** Whether the token may be the workflow's own, whose pull requests have their checks wait for an approval. */
  readonly workflowToken: boolean;
};

/** GitHub takes 65,536; whether it counts characters or bytes is not certain. */
export const mostBytes = 60_000;
const roomForState = 4000;
const steps = [200, 50, 20, 5, 0];

/** What a pull request says: what changes and why, what to look at, and how to change it. */
export function bodyText(decision: Decision, setting: Setting): string {
  const versions = steps.map((most) => written(decision, setting, most));
  return versions.find((text) => byteLength(text) <= mostBytes - roomForState) ?? shortest(setting);
}

function written(decision: Decision, setting: Setting, most: number): string {
  return [
    introduction(decision, setting),
    reasons(touchedLines(decision), most),
    outlook(decision),
    checklist(decision, most),
    explanation(setting),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function shortest(setting: Setting): string {
  const why = 'The reasons are too long for a pull request; the job summary of the run has them.';
  return [why, ...explanation(setting)].join('\n\n');
}

function introduction(
  { document, policy }: Decision,
  { documentUrl, policyUrl }: Setting,
): readonly string[] {
  const rows = document.edits.length === 1 ? 'row' : 'rows';
  const source = policyUrl === null ? codeSpan(policy.source ?? '') : link(policy.source ?? '', policyUrl);
  return [
    `${link(document.path ?? '', documentUrl)} no longer says what the support policy in ${source} means.`,
    `This changes the ${rows} that stopped being true, and nothing else.`,
  ];
}

function reasons(touched: readonly TouchedLine[], most: number): readonly string[] {
  if (touched.length === 0) return [];
  const shown = touched.slice(0, most).map(({ support }) => reasonRow(support));
  const left = touched.length - shown.length;
  return [
    ...markdownTable(['Line', 'Support', 'Until', 'Why'], shown),
    ...(left === 0 ? [] : ['', `And ${left} more; the job summary of the run lists them all.`]),
  ];
}

function reasonRow({ line, tier, lts, ends, eol, reason }: Support): readonly string[] {
  const end = ends.find((candidate) => candidate.tier === tier);
  const until = tier === null ? eol : (end?.date ?? end?.words ?? null);
  const state = tier === null ? 'ended' : `**${escaped(tier)}**${lts ? ' (LTS)' : ''}`;
  return [codeSpan(lineText(line.name)), state, escaped(until ?? ''), escaped(reason)];
}

/** The next thing that changes something: a day, or in words what has to happen. */
function outlook({ nextChange, lines }: Decision): readonly string[] {
  if (nextChange !== null) return [`Next change: the last day of a tier is ${nextChange}.`];
  const open = lines.flatMap(({ line, tier, ends }) => {
    const words = ends.find((end) => end.tier === tier)?.words ?? null;
    return words === null ? [] : [`${codeSpan(lineText(line.name))} ends ${escaped(words)}`];
  });
  const [next] = open.toReversed();
  return next === undefined ? [] : [`Next change: ${next}.`];
}

/** What a machine cannot decide. */
function checklist({ document, notes }: Decision, most: number): readonly string[] {
  const mentions = document.mentions
    .filter(({ updated }) => !updated)
    .map(({ line, text }) => `- [ ] Line ${line} still says ${codeSpan(text)}.`);
  const items = [...mentions, ...notes.map(noteItem)];
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const more = left === 0 ? [] : [`- and ${left} more in the job summary of the run`];
  return items.length === 0 ? [] : ['### Please look at', '', ...shown, ...more];
}

function noteItem({ what, where }: Note): string {
  const place =
    where === undefined ? '' : ` (${codeSpan([where.path, where.line].filter(Boolean).join(':'))})`;
  return `- [ ] ${escaped(what)}${place}`;
}

function explanation({ branch, policyUrl, workflowToken }: Setting): readonly string[] {
  const policy = policyUrl === null ? 'the policy' : link('the policy', policyUrl);
  return [
    '<details><summary>What you can do with this pull request</summary>',
    '',
    '- **Merge it**: the next run finds the document up to date.',
    `- **Make an exception**: give the line its own end under \`lines\` in ${policy}, with a \`because\`; the next run rewrites this pull request.`,
    '- **Close it**: the same decision is not proposed again. A new one is, and so is this one when you reopen the pull request or start the workflow by hand.',
    `- **Edit it**: once somebody else commits to ${codeSpan(branch)}, support-window leaves the branch alone.`,
    ...(workflowToken
      ? [
          '- **Run its checks**: for a pull request made with `GITHUB_TOKEN` they wait until someone with write access approves them on this page. A token of a GitHub App, given as `token`, makes them run at once.',
        ]
      : []),
    '',
    '</details>',
  ];
}

function link(text: string, url: string): string {
  return `[${codeSpan(text)}](${url})`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
