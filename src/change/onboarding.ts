import type { PolicyCandidate } from '../infer/infer.ts';
import type { Trial } from '../infer/trial.ts';
import { policyPath } from '../policy/source.ts';
import { counted } from '../problem/list.ts';
import {
  changedWords,
  contradictionWords,
  explainedWords,
  nextWords,
  originWords,
  surenessWords,
} from './candidate-words.ts';
import { codeSpan, escaped, fenced } from './markdown.ts';

/** What the words of the pull request that proposes a policy need besides the candidates. */
export type OnboardingSetting = {
  /** The documents whose table is meant; none where the repository has none. */
  readonly document: string | null;
  readonly branch: string;
  /** The page of this tool's documents; null where it is not known. */
  readonly docs: string | null;
};

export const onboardingTitle = 'docs(security): add a support policy';

/** GitHub takes 65,536, and what is remembered of the pull request comes on top. */
const mostBytes = 50_000;
const mostContradictions = 5;
const mostEdits = 20;
/** Of a row, and of a policy in one line. */
const mostCharacters = 200;

/** What the pull request says: the policy and what speaks for it, what it would do, and what else may be meant. */
export function onboardingText(candidates: readonly PolicyCandidate[], setting: OnboardingSetting): string {
  const [best, ...others] = candidates;
  if (best === undefined) return '';
  const parts = (shown: readonly PolicyCandidate[]) =>
    [
      introduction(setting, best),
      ['### The policy', '', ...fenced(best.policy.trimEnd().split('\n'), 'yaml'), '', ...evidence(best)],
      ['### What it would change in the table', '', ...effects(best)],
      alternatives(shown),
      explanation(setting, isMissing(best)),
    ]
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n');
  const whole = parts(others);
  return new TextEncoder().encode(whole).length <= mostBytes ? whole : parts([]);
}

/** Whether there is no table yet, so that a run has to be allowed to add one. */
function isMissing({ trials }: PolicyCandidate): boolean {
  return (trials?.today.added ?? null) !== null;
}

/** What the run after the merge does, and what it needs for it. */
function nextRun(isNew: boolean): string {
  return isNew
    ? 'the next run needs `with: { on-missing-table: insert }` in the step of the workflow; it then adds the table in a pull request of its own'
    : 'the next run updates the table in a pull request of its own';
}

function introduction({ document }: OnboardingSetting, best: PolicyCandidate): readonly string[] {
  const said = best.origin?.kind === 'prose' ? 'what the document says and the tags' : 'the tags';
  const source = best.versions === 0 ? said : 'the table, the history of the table and the tags';
  const table = document === null ? 'no table' : `no row of ${codeSpan(document)}`;
  return [
    `This pull request adds ${codeSpan(policyPath)}, which says how long each release of this project is supported. It is based on ${source}. It changes ${table}. After it is merged, ${nextRun(isMissing(best))}.`,
    '',
    'Only you can decide how long a release is supported. **Please check that this is what you mean, and edit the file if it is not.**',
  ];
}

/** How well it fits, and what it does not explain. */
function evidence(candidate: PolicyCandidate): readonly string[] {
  const { contradictions } = candidate;
  const words = [...explainedWords(candidate), ...surenessWords(candidate)];
  const shown = contradictions.slice(-mostContradictions);
  const left = contradictions.length - shown.length;
  return [
    ...originWords(candidate.origin).map((from) => `- ${escaped(from)}`),
    `- ${escaped(words.join('; '))}`,
    ...shown.map((one) => `- ${escaped(contradictionWords(one))}`),
    ...(left === 0 ? [] : [`- and ${left} more that differ`]),
  ];
}

/** What it does today, and after the next minor and major release. */
function effects({ trials }: PolicyCandidate): readonly string[] {
  if (trials === null) return ['Nothing was released yet.'];
  const { today, next } = trials;
  return [
    ...effect(changedWords(today), today),
    ...[next.minor, next.major].flatMap((trial) =>
      effect(nextWords(trial.release ?? '', trial.supported, trial.plan === 'blocked'), trial),
    ),
  ];
}

function effect(words: string, { edits, problems }: Trial): readonly string[] {
  const [problem] = problems;
  const why = problem === undefined ? '' : ` (${escaped(problem.what)})`;
  const rows = edits.flatMap(({ before, after }) => [
    ...(before === null ? [] : [`- ${shortened(before)}`]),
    ...(after === null ? [] : [`+ ${shortened(after)}`]),
  ]);
  const head = `- ${escaped(words)}${why}`;
  if (rows.length === 0) return [head];
  const left = rows.length - mostEdits;
  const shown = [...rows.slice(0, mostEdits), ...(left > 0 ? [`  and ${counted(left, 'more row')}`] : [])];
  return [head, '', ...fenced(shown, 'diff').map((line) => `  ${line}`), ''];
}

function alternatives(others: readonly PolicyCandidate[]): readonly string[] {
  if (others.length === 0) return [];
  const each = others.flatMap((one) => [
    `<details><summary>${summaryOf(one)}</summary>`,
    '',
    ...fenced(one.policy.trimEnd().split('\n'), 'yaml'),
    '',
    ...evidence(one),
    ...effects(one),
    '',
    '</details>',
    '',
  ]);
  return [
    '### Other policies that could fit',
    '',
    'To use one of these, copy it into the file.',
    '',
    ...each,
  ];
}

/** The keys of a policy in one line, as HTML: beside its tags Markdown is not read. What is indented is in its block. */
function summaryOf({ policy }: PolicyCandidate): string {
  const keys = policy
    .trim()
    .replaceAll(/\n +.*/g, ' …')
    .replaceAll(/( …)+/g, '$1');
  return `<code>${shortened(keys.replaceAll('\n', ', ')).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
}

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

function explanation({ branch, docs }: OnboardingSetting, isNew: boolean): readonly string[] {
  const language = docs === null ? '' : ` [How to write a policy](${docs}/docs/policy.md).`;
  return [
    '### What you can do with this pull request',
    '',
    `- **Edit the file** in it (on ${codeSpan(branch)}) until it says what you promise; support-window then no longer changes the branch.${language}`,
    `- **Merge it**: ${nextRun(isNew)}.`,
    '- **Close it**: it is not proposed again, unless you run the workflow manually.',
  ];
}
