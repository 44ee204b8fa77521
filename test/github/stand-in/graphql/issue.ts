import { demand } from '../access.ts';
import type { Issue, World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { actorNode } from './pull-request.ts';

type IssueArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' } | null;
};

/** What a repository says of its issues. Where they are switched off there are none. */
export const issueFields = (world: World): Node => ({
  hasIssuesEnabled: world.state.settings.hasIssues,
  issues: (args: IssueArguments) => {
    demand(world, 'read', 'issues');
    const all = world.state.settings.hasIssues ? world.state.issues : [];
    const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
    const found = all
      .filter(({ state }) => (args.states ?? [state]).includes(state))
      .filter(({ labels }) => !args.labels || args.labels.some((label) => labels.includes(label)))
      .sort((a, b) => sign * (a.number - b.number));
    return connection('issues', found, args, (issue) => issueNode(world, issue));
  },
});

const issueNode = (world: World, issue: Issue): Node => ({
  __typename: 'Issue',
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  author: actorNode(issue.author),
  viewerDidAuthor: issue.author === world.state.token.login,
  createdAt: issue.createdAt,
  updatedAt: issue.updatedAt,
  url: `${world.serverUrl}/${world.owner}/${world.name}/issues/${issue.number}`,
});
