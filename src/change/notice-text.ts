import { codeSpan, escaped } from './markdown.ts';
import type { NoticeState } from './notice-state.ts';
import { productLine } from './title.ts';

type About = Pick<NoticeState, 'product' | 'line' | 'end' | 'words'>;

/** The title of the issue about a line. */
export function noticeTitle({ product, line, end }: About): string {
  return `End of support for ${productLine(product, line)}: ${end}`;
}

/** What the issue says. It holds nothing that changes from day to day, so that ticks in its list stay. */
export function noticeText({ product, line, end, words }: About): string {
  const name = codeSpan(productLine(product, line));
  return [
    `${name} ends ${escaped(words)}. The last day on which it is supported is **${end}** (UTC).`,
    '',
    '### Before then',
    '',
    `- [ ] Release the fixes for ${name} that still wait.`,
    '- [ ] Tell its users what to move to, and until when.',
    `- [ ] Prepare to take ${name} out of what tests, builds and documents the supported versions.`,
    '- [ ] If it is to live longer, give it an end under `lines` in the support policy, with a `because`.',
    '',
    `The day after, the next run of support-window proposes the change of the table in a pull request. It closes this issue when the table says that ${name} has ended, or when the end has moved away. Close it yourself to hear no more of this end; you are asked again if its day changes.`,
  ].join('\n');
}

/** Said when a line has ended and nothing is left to change in its document. */
export function endedComment({ product, line }: About, path: string | null): string {
  const where = path === null ? '' : ` in ${codeSpan(path)}`;
  return `${codeSpan(productLine(product, line))} has ended, and nothing is left to change${where}. support-window closes this issue.`;
}

/** Said when a line is not about to end any more; `reason` is what the policy says of it now. */
export function movedComment({ product, line, end }: About, reason: string): string {
  const name = codeSpan(productLine(product, line));
  return `${name} does not end soon any more, or not on ${escaped(end)}. The policy says about it now: ${escaped(reason)}. support-window closes this issue.`;
}

/** Said when the policy and the tags know no such line any more. */
export function unknownComment({ product, line }: About): string {
  return `There is no line ${codeSpan(productLine(product, line))} under the support policy any more. support-window closes this issue.`;
}

/** Said when two runs opened an issue about the same line at the same moment. */
export function twinComment(number: number): string {
  return `The same as #${number}, which another run opened at the same moment. support-window closes this issue.`;
}
