import { codeSpan, escaped } from './markdown.ts';
import type { NoticeState } from './notice-state.ts';
import { productLine } from './title.ts';

type NoticedEnd = Pick<NoticeState, 'product' | 'line' | 'end' | 'words'>;

/** The title of the issue about a line. */
export function noticeTitle({ product, line, end }: NoticedEnd): string {
  return `End of support for ${productLine(product, line)}: ${end}`;
}

/** What the issue says. It holds nothing that changes from day to day, so that ticks in its list stay. */
export function noticeText({ product, line, end, words }: NoticedEnd): string {
  const name = codeSpan(productLine(product, line));
  return [
    `${name} ends ${escaped(words)}. The last day on which it is supported is **${end}** (UTC).`,
    '',
    '### Before then',
    '',
    `- [ ] Release the remaining fixes for ${name}.`,
    '- [ ] Tell its users which version to upgrade to, and by when.',
    `- [ ] Prepare to remove ${name} from the tests, builds and documentation of supported versions.`,
    '- [ ] To support it longer, give it an end under `lines` in the support policy, with a `because`.',
    '',
    `After that day, support-window opens a pull request that updates the table. It closes this issue when the table shows that ${name} has ended, or when the date moves. If you close it yourself, it is only reopened when the date changes.`,
  ].join('\n');
}

/** Said when a line has ended and nothing is left to change in its document. */
export function endedComment({ product, line }: NoticedEnd, path: string | null): string {
  const where = path === null ? '' : ` in ${codeSpan(path)}`;
  return `${codeSpan(productLine(product, line))} has ended, and nothing is left to change${where}. support-window closes this issue.`;
}

/** Said when a line is not about to end any more; `reason` is what the policy says of it now. */
export function movedComment({ product, line, end }: NoticedEnd, reason: string): string {
  const name = codeSpan(productLine(product, line));
  return `${name} no longer ends soon, or no longer on ${escaped(end)}. The policy now says: ${escaped(reason)}. support-window closes this issue.`;
}

/** Said when the policy and the tags know no such line any more. */
export function unknownComment({ product, line }: NoticedEnd): string {
  return `The support policy no longer has a line ${codeSpan(productLine(product, line))}. support-window closes this issue.`;
}

/** Said when two runs opened an issue about the same line at the same moment. */
export function twinComment(number: number): string {
  return `This is a duplicate of #${number}, which another run opened at the same time. support-window closes this issue.`;
}
