import type { PullRequest } from '../change/move.ts';
import type { GitHub } from './client.ts';
import type { Patch, Site } from './commit.ts';
import type { Decoration } from './decorate.ts';

/** What a move writes, in words and bytes. */
export type Content = Patch & {
  readonly title: string;
  /** The body for a new pull request. */
  readonly body: string;
  /** What an existing one should say, with what others wrote kept; `moot` when it is about to be closed. */
  readonly revision: (
    pullRequest: PullRequest,
    moot: boolean,
  ) => { readonly title?: string; readonly body: string };
  readonly handOver: string;
  readonly moot: string;
  readonly draft: boolean;
  readonly decoration: Decoration;
  /** The form for opening the pull request by hand. */
  readonly compareUrl: string;
};

/** What it takes to write a pull request and its branch. */
export type WriteContext = { readonly github: GitHub; readonly content: Content; readonly site: Site };
