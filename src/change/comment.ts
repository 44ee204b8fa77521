import { joinWords } from '../problem/list.ts';
import type { Decision } from './decision.ts';
import { codeSpan } from './markdown.ts';
import { partsOf } from './parts.ts';

type EditedDocuments = Pick<Decision, 'day' | 'document'> & Partial<Pick<Decision, 'products'>>;

const told = '<!-- support-window:left-alone -->';
const mostLines = 40;
const mostCharacters = 500;

/** Said once on a pull request whose branch carries other people's commits; what would change is as of that day. */
export function handOverComment(decision: EditedDocuments, branch: string): string {
  return [
    told,
    `${codeSpan(branch)} has commits by other people, so support-window no longer changes this pull request.`,
    ...wouldChange(decision),
    '',
    'To let support-window update it again, remove those commits. To start over, close this pull request, delete the branch, and run the workflow manually.',
  ].join('\n');
}

/** The same on the one that proposes a policy. */
export function policyHandOverComment(branch: string): string {
  return [
    told,
    `Commits of other people are on ${codeSpan(branch)}, so support-window no longer changes this pull request. Once it is merged, the next run updates the table from its policy.`,
  ].join('\n');
}

/** Whether a comment is one of these. */
export function isHandOver(comment: string): boolean {
  return comment.includes(told);
}

/** Said before a pull request is closed that has nothing left to change. */
export function mootComment(paths: readonly string[]): string {
  const says = paths.length === 1 ? 'says' : 'say';
  return `${joinWords(paths.map(codeSpan))} now ${says} what the policy says without this change, so support-window closes this pull request and deletes its branch.`;
}

function wouldChange(decision: EditedDocuments): readonly string[] {
  const rows = partsOf(decision).flatMap(({ document: { edits } }) => [
    ...edits.flatMap(({ before }) => (before === null ? [] : [`- ${shortened(before)}`])),
    ...edits.flatMap(({ after }) => (after === null ? [] : [`+ ${shortened(after)}`])),
  ]);
  if (rows.length === 0) return ['', `On ${decision.day}, there was nothing to change.`];
  const fence = '`'.repeat(longestRun(rows.join('\n')) + 3);
  return [
    '',
    `Without those commits, it would have made this change to the base branch on ${decision.day}:`,
    '',
    `${fence}diff`,
    ...rows.slice(0, mostLines),
    fence,
    '',
    'The job summary of each run shows what it would change now.',
  ];
}

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
