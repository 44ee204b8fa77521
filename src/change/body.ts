import type { PolicyOrigin } from '../policy/source.ts';
import { laterText, supportText } from '../policy/words.ts';
import { joinWords } from '../problem/list.ts';
import { type Note, whatText } from '../problem/problem.ts';
import type { Decision } from './decision.ts';
import { timelineMarkdown } from './gantt.ts';
import { codeSpan, escaped, markdownTable } from './markdown.ts';
import { mentionSentences } from './mentions.ts';
import { outlook } from './outlook.ts';
import { newFiles, partsOf } from './parts.ts';
import { productLine } from './title.ts';
import { type TouchedLine, touchedLines, turnOf } from './touched.ts';

/** What the words of a pull request need besides the decision. */
export type Setting = {
  /** The page of a document in base, by its path. */
  readonly pageOf: (path: string) => string;
  /** Where the policy can be read; null for one that was given as an input. */
  readonly policyUrl: string | null;
  readonly branch: string;
  /** The page of this tool and of its documents; null where they are not known. */
  readonly tool: { readonly page: string; readonly docs: string } | null;
  /** The tag whose release started the run, and the page of a tag's release. */
  readonly cause: string | null;
  readonly releaseOf: (tag: string) => string;
  /** Whether the token may be the workflow's own, whose pull requests have their checks wait for an approval. */
  readonly workflowToken: boolean;
};

/** GitHub takes 65,536; whether it counts characters or bytes is not certain. */
export const mostBytes = 60_000;
/** All that is said where there is no room for more. */
export const briefText = 'The reasons are too long for a pull request; the job summary of the run has them.';
const roomForState = 4000;
const steps = [200, 50, 20, 5, 0];
const fewestForPictures = 20;

/** What a pull request says: what changes and why, what to look at, and how to change it. */
export function bodyText(decision: Decision, setting: Setting): string {
  const versions = steps.map((most) => written(decision, setting, most));
  return versions.find((text) => byteLength(text) <= mostBytes - roomForState) ?? shortest(setting);
}

function written(decision: Decision, setting: Setting, most: number): string {
  return [
    introduction(decision, setting),
    reasons(decision, most),
    outlook(decision),
    ...(most >= fewestForPictures ? timelines(decision) : []),
    checklist(decision, most),
    explanation(setting),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function shortest(setting: Setting): string {
  return [briefText, ...explanation(setting)].join('\n\n');
}

function introduction(decision: Decision, setting: Setting): readonly string[] {
  const files = newFiles(decision).map(({ path }) => link(path, setting.pageOf(path)));
  const documents = partsOf(decision).map(({ document }) => document);
  const repeated = documents.some(({ mentions }) => mentions.some(({ updated }) => updated));
  const changed = documents.filter(({ edits }) => edits.length > 0);
  if (changed.length > 0 && changed.every(({ added }) => added)) return addedTables(files, decision, setting);
  const isOne = files.length === 1;
  const since = causeText(decision, setting);
  const are = since === '' ? (isOne ? 'is' : 'are') : isOne ? 'has been' : 'have been';
  const table = documents.length === 1 ? 'the table' : 'the tables';
  const what = repeated
    ? `${table}, and versions in the text that repeat ${documents.length === 1 ? 'it' : 'them'},`
    : table;
  return [
    `According to ${policyText(decision.policy, setting)}, ${joinWords(files)} ${are} out of date${since}.`,
    `This pull request updates ${what} and nothing else.`,
  ];
}

/** Documents that had no table, so that none was out of date. */
function addedTables(files: readonly string[], decision: Decision, setting: Setting): readonly string[] {
  const [have, one] = files.length === 1 ? ['has no table', 'one'] : ['have no tables', 'them'];
  return [
    `${files.join(' and ')} ${have} of supported versions.`,
    `This pull request adds ${one} according to ${policyText(decision.policy, setting)}, and changes nothing else.`,
  ];
}

/** The release since which the table is out of date: the first of the oldest new line, else the one that started the run. */
function causeText(decision: Decision, { cause, releaseOf }: Setting): string {
  const parts = partsOf(decision);
  const tags = parts.flatMap(({ lines }) => lines.flatMap(({ line }) => line.releases.map(({ tag }) => tag)));
  const [first] = parts
    .flatMap((part) => touchedLines(part).filter(({ change }) => turnOf(change) === 'starts'))
    .toSorted((a, b) => (a.support.line.released ?? '').localeCompare(b.support.line.released ?? ''));
  const started = cause !== null && tags.includes(cause) ? cause : null;
  const tag = first?.support.line.releases.at(-1)?.tag ?? started;
  return tag === null ? '' : ` since ${link(tag, releaseOf(tag))}`;
}

/** The policy as a reader can find it: a file, a preset, or what the workflow gives. */
function policyText(policy: PolicyOrigin | null, { policyUrl }: Setting): string {
  if (policy?.kind === 'file' && policyUrl !== null)
    return `the support policy in ${link(policy.path, policyUrl)}`;
  return policy?.kind === 'preset'
    ? `the support policy ${codeSpan(policy.name)}`
    : 'the support policy in the workflow';
}

function reasons(decision: Decision, most: number): readonly string[] {
  const rows = partsOf(decision).flatMap((part) =>
    touchedLines(part).map((touched) => reasonRow(part.name, touched)),
  );
  if (rows.length === 0) return [];
  const left = Math.max(0, rows.length - most);
  return [
    ...markdownTable(['Release line', 'Support'], rows.slice(0, most)),
    ...(left === 0 ? [] : ['', `And ${left} more; the job summary of the run lists them all.`]),
  ];
}

/** The reason says the tier, its end and the rule; behind it the latest release, where the row came to name another one. */
function reasonRow(product: string | null, { support: touched, change }: TouchedLine): readonly string[] {
  const { line, tier, lts } = touched;
  const reason = `${supportText(touched)}${laterText(touched)}`;
  const latest = change.latest === undefined ? '' : `; latest ${change.latest}`;
  const support = `${tier !== null && lts ? `${reason}, LTS` : reason}${latest}`;
  return [codeSpan(productLine(product, line.name)), escaped(support)];
}

function timelines(decision: Decision): readonly (readonly string[])[] {
  return partsOf(decision).map(({ name, lines, day }) => {
    const picture = timelineMarkdown(lines, day);
    return name === null || picture.length === 0 ? picture : [`**${escaped(name)}**`, '', ...picture];
  });
}

/** What a machine cannot decide. */
function checklist(decision: Decision, most: number): readonly string[] {
  const mentions = mentionSentences(decision).map((sentence) => `- [ ] ${sentence}`);
  const items = [...new Set([...mentions, ...decision.notes.map(noteItem)])];
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const more = left === 0 ? [] : [`- and ${left} more in the job summary of the run`];
  return items.length === 0 ? [] : ['### Please check', '', ...shown, ...more];
}

function noteItem(note: Note): string {
  const { where } = note;
  const place =
    where === undefined ? '' : ` (${codeSpan([where.path, where.line].filter(Boolean).join(':'))})`;
  return `- [ ] ${escaped(whatText(note))}${place}`;
}

function explanation({ branch, policyUrl, workflowToken, tool }: Setting): readonly string[] {
  const policy = policyUrl === null ? 'the policy' : link('the policy', policyUrl);
  return [
    '<details><summary>What you can do with this pull request</summary>',
    '',
    '- **Merge it**: the next run finds nothing to do.',
    `- **Make an exception**: in ${policy}, give the line its own end under \`lines\`: \`lines: { "LINE": { support: YYYY-MM-DD, because: "WHY" } }\`. With tiers, write the tier in place of \`support\`. The next run updates this pull request.`,
    '- **Close it**: the same change is not proposed again, unless you reopen this pull request or run the workflow manually.',
    `- **Edit it**: once someone else commits to ${codeSpan(branch)}, support-window no longer changes the branch.`,
    ...(workflowToken
      ? [
          '- **Run its checks**: with `GITHUB_TOKEN`, they wait until someone with write access approves them on this page. With the token of a GitHub App as `token`, they run at once.',
        ]
      : []),
    '',
    '</details>',
    ...(tool === null
      ? []
      : [
          '',
          `Opened by [support-window](${tool.page}): [how this pull request works](${tool.docs}/docs/pull-request.md), [how to write a policy](${tool.docs}/docs/policy.md).`,
        ]),
  ];
}

function link(text: string, url: string): string {
  return `[${codeSpan(text)}](${url})`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
