import { supportText } from '../policy/words.ts';
import type { Decision } from './decision.ts';
import { isSameLine, type NoticeState, noticeStateIn } from './notice-state.ts';
import {
  endedComment,
  movedComment,
  noticeText,
  noticeTitle,
  twinComment,
  unknownComment,
} from './notice-text.ts';
import { partsOf } from './parts.ts';
import { sectionOf, withSection, withState } from './section.ts';
import { productLine } from './title.ts';

/** An issue that we opened, as it was read. */
export type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
};

/** What to do about the issue of a line, which `about` names. A title that is null stays. */
export type NoticeMove = { readonly about: string } & (
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | {
      readonly kind: 'refresh' | 'reopen';
      readonly number: number;
      readonly title: string | null;
      readonly body: string;
    }
  | {
      readonly kind: 'close';
      readonly number: number;
      readonly body: string;
      readonly comment: string;
      /** Whether the line has ended as it was said. */
      readonly done: boolean;
    }
);

/**
 * One issue for each line that is about to end, the oldest one there is. Somebody who closed it is asked again only when
 * the day has changed. `issues` are all that we opened; those of another `scope`, or about no line, are left alone.
 */
export function noticeMoves(
  decision: Decision,
  issues: readonly Issue[],
  scope: string,
): readonly NoticeMove[] {
  const found = issues.flatMap(knownFrom).filter(({ state }) => state.scope === scope);
  const oldestFirst = found.toSorted((a, b) => a.issue.number - b.issue.number);
  const known = oldestFirst.filter((one) => firstOf(oldestFirst, one.state) === one);
  const twins = oldestFirst.filter((one) => !known.includes(one));
  const wanted = wantedFrom(decision, scope);
  const outlived = known.filter(({ state }) => !wanted.some((other) => isSameLine(other, state)));
  return [
    ...twins.flatMap((one) => closing(one, twinComment(firstOf(known, one.state)?.issue.number ?? 0), false)),
    ...wanted.flatMap((state) => announcing(state, firstOf(known, state))),
    ...outlived.flatMap((one) => leaving(one, decision)),
  ];
}

type KnownIssue = { readonly issue: Issue; readonly state: NoticeState };

function knownFrom(issue: Issue): readonly KnownIssue[] {
  const state = noticeStateIn(issue.body);
  return state === null ? [] : [{ issue, state }];
}

function firstOf(all: readonly KnownIssue[], state: NoticeState): KnownIssue | undefined {
  return all.find((one) => isSameLine(one.state, state));
}

const longestWords = 500;

/** What an issue is wanted for, the soonest end first. */
function wantedFrom(decision: Decision, scope: string): readonly NoticeState[] {
  const wanted = partsOf(decision).flatMap(({ name: product, ending }) =>
    ending.map(({ line, day: end, words }): NoticeState => {
      const about = { product, line: line.name, end, words: words.slice(0, longestWords) };
      return { v: 1, scope, ...about, closed: false };
    }),
  );
  return wanted.toSorted((a, b) => a.end.localeCompare(b.end));
}

/** An issue says what the end is now. What is ticked in it stays while that is the same. */
function announcing(wanted: NoticeState, known: KnownIssue | undefined): readonly NoticeMove[] {
  const title = noticeTitle(wanted);
  const section = sectionOf(noticeText(wanted), wanted);
  const about = productLine(wanted.product, wanted.line);
  if (known === undefined) return [{ kind: 'open', about, title, body: section }];
  const { issue, state } = known;
  const isCurrent = state.end === wanted.end && state.words === wanted.words && !state.closed;
  const isDeclined = state.end === wanted.end && !state.closed;
  if (issue.open ? isCurrent : isDeclined) return [];
  const isOurs = issue.title === noticeTitle(state) && issue.title !== title;
  return [
    {
      kind: issue.open ? 'refresh' : 'reopen',
      about,
      number: issue.number,
      title: isOurs ? title : null,
      body: withSection(issue.body, section),
    },
  ];
}

/** An issue about a line that has ended waits until the document says so. */
function leaving(known: KnownIssue, decision: Decision): readonly NoticeMove[] {
  const { state } = known;
  const part = partsOf(decision).find(({ name }) => name === state.product);
  const support = part?.lines.find(({ line }) => line.name === state.line);
  if (part === undefined || support === undefined) return closing(known, unknownComment(state), false);
  if (support.tier !== null) return closing(known, movedComment(state, supportText(support)), false);
  return part.document.changed ? [] : closing(known, endedComment(state, part.document.path), true);
}

/** One that somebody opened again after we had closed it stays open. */
function closing({ issue, state }: KnownIssue, comment: string, done: boolean): readonly NoticeMove[] {
  if (!issue.open || state.closed) return [];
  const body = withState(issue.body, { ...state, closed: true });
  const about = productLine(state.product, state.line);
  return [{ kind: 'close', about, number: issue.number, body, comment, done }];
}
