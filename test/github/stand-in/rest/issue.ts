import { demand, demandWrite } from '../access.ts';
import { addAssignees, addComment, addLabels } from '../pulls/decorate.ts';
import { invalid } from '../refusal.ts';
import type { PullRequest, World } from '../world.ts';
import type { Route } from './answer.ts';
import { page } from './page.ts';
import { pullOf, texts } from './pull.ts';
import { commentRow, labelRow, type Row, userRow } from './shape.ts';

const issue = '/repos/{owner}/{repo}/issues/{issue_number}';

/** The routes of issues that serve pull requests too: `pull-requests: write` is enough for them. */
export const issueRoutes: Readonly<Record<string, Route>> = {
  [`POST ${issue}/labels`]: (world, { params, body }) => {
    demandWrite(world, 'pullRequests', 'issues');
    const pull = pullOf(world, params.issue_number);
    addLabels(pull, texts(body.labels));
    return { status: 200, body: pull.labels.map((name) => labelRow(world, name)) };
  },
  [`POST ${issue}/assignees`]: (world, { params, body }) => {
    demandWrite(world, 'pullRequests', 'issues');
    const pull = pullOf(world, params.issue_number);
    addAssignees(world, pull, texts(body.assignees));
    return { status: 201, body: issueRow(world, pull) };
  },
  [`GET ${issue}/comments`]: (world, call) => {
    demand(world, 'read', 'pullRequests', 'issues');
    const pull = pullOf(world, call.params.issue_number);
    return page(world, call, pull.comments, (comment) => commentRow(world, pull, comment));
  },
  [`POST ${issue}/comments`]: (world, { params, body }) => {
    demandWrite(world, 'pullRequests', 'issues');
    const pull = pullOf(world, params.issue_number);
    const text = String(body.body ?? '');
    if (text === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
    return { status: 201, body: commentRow(world, pull, addComment(world, pull, text)) };
  },
};

const issueRow = (world: World, pull: PullRequest): Row => {
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
    html_url: `${world.serverUrl}/${world.owner}/${world.name}/pull/${pull.number}`,
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
