import { rememberedIn } from './section.ts';

/**
 * What the hidden part of an issue about a line remembers: what the issue is about, and the end it was written for.
 * `scope` is the branch of the pull request, which tells apart workflows that keep several documents.
 */
export type NoticeState = {
  readonly v: 1;
  readonly scope: string;
  readonly product: string | null;
  readonly line: string;
  /** The last supported day, inclusive. */
  readonly end: string;
  /** When and why, in words that follow *ends*. */
  readonly words: string;
  /** Whether a run closed the issue; somebody else's "no" counts. */
  readonly closed: boolean;
};

/** What an issue remembers; null for one that is not about a line, or whose hidden part is gone. */
export function noticeStateIn(body: string): NoticeState | null {
  const found = rememberedIn(body);
  return isNoticeState(found) ? found : null;
}

/** Whether two are about the same line of the same product. */
export function isSameLine(a: NoticeState, b: NoticeState): boolean {
  return a.scope === b.scope && a.product === b.product && a.line === b.line;
}

function isNoticeState(found: unknown): found is NoticeState {
  if (typeof found !== 'object' || found === null) return false;
  const { v, scope, product, line, end, words, closed } = found as Partial<
    Record<keyof NoticeState, unknown>
  >;
  const texts = [scope, line, end, words, product ?? ''];
  return v === 1 && texts.every((text) => typeof text === 'string') && typeof closed === 'boolean';
}
