import { demand, demandWrite, may } from '../access.ts';
import { changeIssue, openIssue } from '../issues.ts';
import { addAssignees, addComment, addLabels } from '../pulls/decorate.ts';
import { invalid } from '../refusal.ts';
import type { Issue, PullRequest, World } from '../world.ts';
import type { Call, RestReply, Route } from './answer.ts';
import { page } from './page.ts';
import { pullOf, texts } from './pull.ts';
import { commentRow, labelRow, type Row, threadUrl, userRow } from './shape.ts';

const issues = '/repos/{owner}/{repo}/issues';
const issue = `${issues}/{issue_number}`;

/** The routes of issues; those that serve pull requests too take `pull-requests: write` there. */
export const issueRoutes: Readonly<Record<string, Route>> = {
  [`POST ${issues}`]: (world, call) => createIssue(world, call),
  [`PATCH ${issue}`]: (world, { params, body }) => {
    demandWrite(world, 'issues');
    const found = issueOf(world, params.issue_number);
    if (found === undefined) throw new Error('the stand-in changes pull requests as such');
    const state = body.state === undefined ? undefined : body.state === 'open' ? 'OPEN' : 'CLOSED';
    const reason = body.state_reason as Issue['stateReason'];
    changeIssue(world, found, { title: text(body.title), body: text(body.body), state, reason });
    return { status: 200, body: issueRow(world, found) };
  },
  [`POST ${issue}/labels`]: (world, { params, body }) => {
    const thread = threadOf(world, params.issue_number, 'write');
    addLabels(thread, texts(body.labels));
    return { status: 200, body: thread.labels.map((name) => labelRow(world, name)) };
  },
  [`POST ${issue}/assignees`]: (world, { params, body }) => {
    demandWrite(world, 'pullRequests', 'issues');
    const pull = pullOf(world, params.issue_number);
    addAssignees(world, pull, texts(body.assignees));
    return { status: 201, body: issueRow(world, pull) };
  },
  [`GET ${issue}/comments`]: (world, call) => {
    const thread = threadOf(world, call.params.issue_number, 'read');
    return page(world, call, thread.comments, (comment) => commentRow(world, thread, comment));
  },
  [`POST ${issue}/comments`]: (world, { params, body }) => {
    const thread = threadOf(world, params.issue_number, 'write');
    const said = String(body.body ?? '');
    if (said === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
    return { status: 201, body: commentRow(world, thread, addComment(world, thread, said)) };
  },
};

// Labels that do not exist are made (ballerina-extended-library#453). Only those who may push set labels, others' are
// dropped in silence (the description of "Create an issue"); for an App the permission for issues counts.
const createIssue = (world: World, { body }: Call): RestReply => {
  demandWrite(world, 'issues');
  const { kind, login } = world.state.token;
  const labels = kind === 'personal' && !may(world, 'contents', 'write') ? [] : texts(body.labels);
  const draft = { title: String(body.title ?? ''), body: text(body.body) ?? '', labels, author: login };
  return { status: 201, body: issueRow(world, openIssue(world, draft)) };
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const issueOf = (world: World, number: string | undefined): Issue | undefined =>
  world.state.issues.find((candidate) => String(candidate.number) === number);

/** An issue, for which only its own permission counts, or a pull request. */
const threadOf = (world: World, number: string | undefined, level: 'read' | 'write'): Issue | PullRequest => {
  const found = issueOf(world, number);
  const scopes = found === undefined ? (['pullRequests', 'issues'] as const) : (['issues'] as const);
  if (level === 'write') demandWrite(world, ...scopes);
  else demand(world, 'read', ...scopes);
  return found ?? pullOf(world, number);
};

const issueRow = (world: World, pull: PullRequest | Issue): Row => {
  const repository = `${world.apiUrl}/repos/${world.owner}/${world.name}`;
  const url = `${repository}/issues/${pull.number}`;
  return {
    id: 800_000 + pull.number,
    node_id: `I_${pull.number}`,
    url,
    repository_url: repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: threadUrl(world, pull.number),
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userRow(world, pull.author),
    labels: pull.labels.map((name) => labelRow(world, name)),
    assignee: null,
    assignees: pull.assignees.map((login) => userRow(world, login)),
    milestone: null,
    comments: pull.comments.length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    author_association: 'NONE',
  };
};
