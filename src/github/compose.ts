import { briefText, mostBytes } from '../change/body.ts';
import type { PullRequest, Wish } from '../change/move.ts';
import { sectionOf, stateIn, withSection } from '../change/section.ts';
import { commitMessage } from '../change/trailer.ts';
import type { Content } from './content.ts';
import type { Signed } from './order.ts';
import type { Snapshot } from './read.ts';

/** What a pull request is made of, in words and bytes. */
export type Written = Pick<Content, 'title' | 'handOver' | 'moot' | 'files'> & {
  /** What our section of its body says. */
  readonly text: string;
  /** The message of its commit. */
  readonly message: string;
  readonly wish: Wish;
};

/** The content of a pull request, with the trailers and the section that belong together. */
export function contentOf(written: Written, { base }: Snapshot, order: Signed): Content {
  const { title, text, message, wish, files, handOver, moot } = written;
  const trailers = wish.kind === 'edit' ? wish : { decision: '', blob: '' };
  const told = wish.kind === 'edit' && wish.told !== undefined ? { told: wish.told } : {};
  const section = sectionOf(text, { v: 1, decision: trailers.decision, title, closed: false, ...told });
  return {
    title,
    body: section,
    revision: (pullRequest, isMoot) =>
      isMoot ? markedMoot(pullRequest) : revised(pullRequest, title, section),
    commit: commitMessage(message, trailers, order.signer),
    files,
    handOver,
    moot,
    draft: order.draft,
    decoration: order.decoration,
    compareUrl: compareUrl(title, text, base.name, order),
  };
}

/** The page of a file on a branch. */
export function pageOf(
  { server, repository }: Pick<Signed, 'server' | 'repository'>,
  branch: string,
  path: string,
): string {
  return `${server}/${repository}/blob/${encoded(branch)}/${encoded(path)}`;
}

/** A path or the name of a ref, its steps encoded. */
export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A title that somebody else wrote stays. */
function revised({ title, body, section }: PullRequest, newTitle: string, newSection: string) {
  const isOurs = section !== null && section.title === title && title !== newTitle;
  return { body: fitting(body, newSection), ...(isOurs ? { title: newTitle } : {}) };
}

/** Where others wrote so much that the reasons do not fit in, our section only says where they are. */
function fitting(body: string, section: string): string {
  const whole = withSection(body, section);
  const state = stateIn(section);
  if (Buffer.byteLength(whole) <= mostBytes || state === null) return whole;
  return withSection(body, sectionOf(briefText, state));
}

function markedMoot({ title, body, section }: PullRequest) {
  const state = section ?? { v: 1, decision: '', title, closed: false };
  return {
    body: withSection(body, sectionOf('There is nothing left to change here.', { ...state, closed: true })),
  };
}

const longestQuery = 6000;

/** The form for opening the pull request by hand, filled in. */
function compareUrl(
  title: string,
  body: string,
  base: string,
  { server, repository, branch }: Signed,
): string {
  const page = `${server}/${repository}/compare/${encoded(base)}...${encoded(branch)}`;
  const filled = new URLSearchParams({ expand: '1', title, body }).toString();
  const short = new URLSearchParams({ expand: '1', title }).toString();
  return `${page}?${filled.length <= longestQuery ? filled : short}`;
}
