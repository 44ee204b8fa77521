import type { Issue, NoticeMove } from '../change/notice.ts';
import { issuesCrowded, issuesDisabled, issuesForbidden, issuesUnkept } from '../problem/notice.ts';
import type { Note } from '../problem/problem.ts';
import { sortAnswer } from './answer.ts';
import { misfitInIssues, refusedFor } from './answer-shape.ts';
import type { Answer, GitHub, Refusal, RestReply, Variables } from './client.ts';

/** Where the issues are. */
export type IssueSite = { readonly owner: string; readonly name: string };

/** What came of a request: where it came to nothing a note says why, and whether it may have taken effect. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly uncertain: boolean; readonly note: Note };

/**
 * How our issues are found. The list of a label holds an issue as soon as it is there, which a search does not, and the
 * list of a creator does not know Apps everywhere (renovatebot/renovate#44730).
 */
export const issueLabel = 'support-window';

const mostIssues = 100;

const query = `query Issues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(labels: [$label], first: ${mostIssues}, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage }
      nodes { number title body state viewerDidAuthor }
    }
  }
}`;

type IssueNode = Omit<Issue, 'open'> & {
  readonly state: 'OPEN' | 'CLOSED';
  readonly viewerDidAuthor: boolean;
};
type IssuesNode = {
  readonly hasIssuesEnabled: boolean;
  readonly issues: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly IssueNode[];
  };
};

/** The issues with our label that the owner of this token opened. Of more than a hundred with the label none is known. */
export async function readIssues(github: GitHub, site: IssueSite): Promise<Kept<readonly Issue[]>> {
  const answer = await github.query<{ repository: IssuesNode | null }>(query, { ...site, label: issueLabel });
  if (!answer.ok) return unkept(answer.refusal, site);
  const { data, fatal } = sortAnswer(answer.value);
  const [error] = fatal;
  if (error === undefined && data?.repository?.hasIssuesEnabled === false)
    return unkept({ kind: 'refused', status: 410, said: '' }, site);
  const wrong = error === undefined ? misfitInIssues(data?.repository) : null;
  if (error !== undefined || wrong !== null || !data?.repository) {
    const status = error?.type === 'FORBIDDEN' ? 403 : 422;
    return unkept({ kind: 'refused', status, said: error?.message ?? `An answer has ${wrong}.` }, site);
  }
  const { issues } = data.repository;
  if (issues.pageInfo.hasNextPage)
    return { ok: false, uncertain: false, note: issuesCrowded(issueLabel, mostIssues) };
  const ours = issues.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  return { ok: true, value: ours.map(issueFrom) };
}

function issueFrom({ number, title, body, state }: Omit<IssueNode, 'viewerDidAuthor'>): Issue {
  return { number, title, body, open: state === 'OPEN' };
}

/** Carries a move out; comes back with the number of its issue. */
export async function keepIssue(github: GitHub, site: IssueSite, move: NoticeMove): Promise<Kept<number>> {
  switch (move.kind) {
    case 'open':
      return await openIssue(github, site, move);
    case 'refresh':
      return await changeIssue(github, site, move.number, textOf(move));
    case 'reopen':
      return await changeIssue(github, site, move.number, { ...textOf(move), state: 'open' });
    case 'close':
      return await closeIssue(github, site, move);
  }
}

const issues = '/repos/{owner}/{repo}/issues';

/**
 * A label that does not exist yet is made along with the issue (ballerina-extended-library#453); that is not documented,
 * so one without it is labelled by itself.
 */
async function openIssue(
  github: GitHub,
  site: IssueSite,
  { title, body }: Extract<NoticeMove, { kind: 'open' }>,
): Promise<Kept<number>> {
  const answer = await send(github, `POST ${issues}`, site, { title, body, labels: [issueLabel] });
  if (!answer.ok) return unkept(answer.refusal, site);
  const odd = refusedFor('issue', answer.value.data);
  if (odd !== null) return unkept(odd.refusal, site);
  const { number, labels } = answer.value.data as {
    readonly number: number;
    readonly labels: readonly { readonly name?: string }[];
  };
  if (labels.some(({ name }) => name === issueLabel)) return { ok: true, value: number };
  const label = { issue_number: number, labels: [issueLabel] };
  const labelled = await send(github, `POST ${issues}/{issue_number}/labels`, site, label);
  return labelled.ok ? { ok: true, value: number } : unkept(labelled.refusal, site);
}

function textOf({ title, body }: { readonly title: string | null; readonly body: string }) {
  return { body, ...(title === null ? {} : { title }) };
}

/** The comment comes after the closing: one that is lost is not sent again, one that is sent is never sent twice. */
async function closeIssue(
  github: GitHub,
  site: IssueSite,
  { number, body, comment, done }: Extract<NoticeMove, { kind: 'close' }>,
): Promise<Kept<number>> {
  const change = { body, state: 'closed', state_reason: done ? 'completed' : 'not_planned' };
  const closed = await changeIssue(github, site, number, change);
  if (!closed.ok) return closed;
  await send(github, `POST ${issues}/{issue_number}/comments`, site, { issue_number: number, body: comment });
  return closed;
}

async function changeIssue(
  github: GitHub,
  site: IssueSite,
  number: number,
  change: Variables,
): Promise<Kept<number>> {
  const answer = await send(github, `PATCH ${issues}/{issue_number}`, site, {
    issue_number: number,
    ...change,
  });
  return answer.ok ? { ok: true, value: number } : unkept(answer.refusal, site);
}

function send(
  github: GitHub,
  route: string,
  { owner, name }: IssueSite,
  parameters: Variables,
): Promise<Answer<RestReply>> {
  return github.write(route, { owner, repo: name, ...parameters });
}

/** 410 is how GitHub says that issues are switched off. */
function unkept(refusal: Refusal, { owner, name }: IssueSite): Kept<never> {
  const { kind, said } = refusal;
  const status = kind === 'refused' ? refusal.status : 0;
  const isForbidden = (status === 403 || status === 404) && !/archived/i.test(said);
  if (status === 410) return { ok: false, uncertain: false, note: issuesDisabled(`${owner}/${name}`) };
  return {
    ok: false,
    uncertain: kind === 'uncertain',
    note: isForbidden ? issuesForbidden(said) : issuesUnkept(said),
  };
}
