import { notDecorated } from '../problem/github.ts';
import { joinWords } from '../problem/list.ts';
import type { Note } from '../problem/problem.ts';
import type { GraphqlError, Reply } from './answer.ts';
import { refusedFor } from './answer-shape.ts';
import type { Answer, GitHub, RestReply } from './client.ts';
import { enableAutoMerge } from './mutations.ts';

/** How a new pull request looks besides its text. */
export type Decoration = {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly autoMerge: 'merge' | 'squash' | 'rebase' | null;
};

/** `nameWithOwner` is `owner/name`; `id` the pull request's node id. */
export type Decorated = { readonly nameWithOwner: string; readonly id: string; readonly number: number };

/** What one input asks for: the names it holds, and how they are set. */
type Lookup = {
  readonly input: string;
  readonly names: readonly string[];
  readonly send: (names: readonly string[]) => Promise<Answer<RestReply | Reply<unknown>>>;
};

/**
 * Labels a pull request, assigns it, asks for reviews and lets it merge, one after the other, as GitHub wants its writes.
 * What does not work out is a note and keeps nothing else back.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests
 */
export async function decorate(
  github: GitHub,
  pull: Decorated,
  decoration: Decoration,
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const look of looksOf(github, pull, decoration)) {
    if (look.names.length > 0) notes.push(...(await set(look)));
  }
  return notes;
}

/** Teams are asked on their own: GITHUB_TOKEN cannot ask them, and people would not be asked either. */
function looksOf(
  github: GitHub,
  { nameWithOwner, id, number }: Decorated,
  wanted: Decoration,
): readonly Lookup[] {
  const [owner = '', repo = ''] = nameWithOwner.split('/');
  const post = (path: string, body: object) =>
    github.write(`POST /repos/{owner}/{repo}/${path}`, { owner, repo, number, ...body });
  const ask = 'pulls/{number}/requested_reviewers';
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = wanted;
  return [
    { input: 'labels', names: labels, send: (names) => post('issues/{number}/labels', { labels: names }) },
    {
      input: 'assignees',
      names: assignees,
      send: async (names) => assigned(await post('issues/{number}/assignees', { assignees: names }), names),
    },
    { input: 'reviewers', names: reviewers, send: (names) => post(ask, { reviewers: names }) },
    { input: 'team-reviewers', names: teamReviewers, send: (names) => post(ask, { team_reviewers: names }) },
    {
      input: 'auto-merge',
      names: autoMerge === null ? [] : [autoMerge],
      send: ([method = '']) =>
        github.mutate(enableAutoMerge, { input: { pullRequestId: id, mergeMethod: method.toUpperCase() } }),
    },
  ];
}

/** GitHub answers with everybody who is assigned, and leaves out in silence who cannot be. */
function assigned(answer: Answer<RestReply>, names: readonly string[]): Answer<RestReply> {
  const odd = answer.ok ? refusedFor('assigned', answer.value.data) : null;
  if (odd !== null) return odd;
  const { assignees } = (answer.ok ? answer.value.data : {}) as { assignees?: readonly { login: string }[] };
  const logins = assignees?.map(({ login }) => login.toLowerCase());
  const missing = names.filter((name) => logins?.includes(name.toLowerCase()) === false);
  if (missing.length === 0) return answer;
  const said = `${joinWords(missing)} cannot be assigned in this repository.`;
  return { ok: false, refusal: { kind: 'refused', status: 200, said } };
}

/** One name that GitHub refuses makes it refuse all of them, so each is then set alone. */
async function set({ input, names, send }: Lookup): Promise<readonly Note[]> {
  const said = await attempt(() => send(names));
  if (said === null) return [];
  if (names.length === 1 || !said.isAboutNames) return [notDecorated(input, said.text)];
  const notes: Note[] = [];
  for (const name of names) notes.push(...(await set({ input: `${input} ${name}`, names: [name], send })));
  return notes;
}

type DecorationAnswer = {
  readonly text: string;
  readonly isUnanswered: boolean;
  /** Whether other names might work out. */
  readonly isAboutNames: boolean;
};

/**
 * Sends what may be sent twice without harm, and does so where nobody knows whether it took effect, or where GitHub does
 * not see the young pull request everywhere yet (peter-evans/create-pull-request#4321). Null where it worked out.
 */
async function attempt(send: () => ReturnType<Lookup['send']>): Promise<DecorationAnswer | null> {
  const first = saidBy(await send());
  const isOpen = first?.isUnanswered || /could not resolve to a node/i.test(first?.text ?? '');
  return isOpen ? saidBy(await send()) : first;
}

function saidBy(answer: Answer<RestReply | Reply<unknown>>): DecorationAnswer | null {
  if (!answer.ok) {
    const { refusal } = answer;
    const isAboutNames = refusal.kind === 'refused' && refusal.status === 422;
    return { text: refusal.said, isUnanswered: refusal.kind === 'uncertain', isAboutNames };
  }
  const [error] = (answer.value as { readonly errors?: readonly GraphqlError[] }).errors ?? [];
  return error === undefined ? null : { text: error.message, isUnanswered: false, isAboutNames: true };
}
