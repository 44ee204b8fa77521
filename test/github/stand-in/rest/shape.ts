import type { Comment, PullRequest, World } from '../world.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A person or a bot, with every field GitHub's description wants. */
export const userRow = (world: World, login: string): Row => {
  const url = `${world.apiUrl}/users/${encodeURIComponent(login)}`;
  const lists = 'followers following gists starred subscriptions events received_events'.split(' ');
  return {
    ...Object.fromEntries(lists.map((name) => [`${name}_url`, `${url}/${name}`])),
    login,
    id: numberOf(login),
    node_id: `U_${numberOf(login)}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    gravatar_id: '',
    avatar_url: `${world.serverUrl}/${encodeURIComponent(login)}.png`,
    html_url: `${world.serverUrl}/${encodeURIComponent(login)}`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    url,
  };
};

const repositoryLists =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn'.split(
    ' ',
  );
const repositoryCounts =
  'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count network_count subscribers_count'.split(
    ' ',
  );
const repositoryFeatures =
  'has_issues has_projects has_wiki has_pages has_discussions has_downloads disabled'.split(' ');

/** The repository, with every field GitHub's description wants. */
export const repositoryRow = (world: World, owner = world.owner): Row => {
  const { settings } = world.state;
  const fullName = `${owner}/${world.name}`;
  const url = `${world.apiUrl}/repos/${fullName}`;
  const day = '2020-01-01T00:00:00Z';
  return {
    ...Object.fromEntries(repositoryLists.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...Object.fromEntries(repositoryCounts.map((name) => [name, 0])),
    ...Object.fromEntries(repositoryFeatures.map((name) => [name, false])),
    ...{ description: null, homepage: null, language: null, mirror_url: null, license: null },
    ...{ created_at: day, updated_at: day, pushed_at: day },
    id: numberOf(fullName),
    node_id: `R_${numberOf(fullName)}`,
    name: world.name,
    full_name: fullName,
    owner: userRow(world, owner),
    private: settings.private,
    fork: owner !== world.owner || settings.parent !== undefined,
    archived: settings.archived,
    has_pull_requests: settings.hasPullRequests,
    default_branch: settings.defaultBranch,
    html_url: `${world.serverUrl}/${fullName}`,
    url,
  };
};

/** A label by its name. */
export const labelRow = (world: World, name: string): Row => ({
  id: numberOf(name),
  node_id: `LA_${numberOf(name)}`,
  url: `${world.apiUrl}/repos/${world.owner}/${world.name}/labels/${encodeURIComponent(name)}`,
  name,
  description: '',
  color: 'ededed',
  default: false,
});

/** A comment on a pull request or an issue. */
export const commentRow = (world: World, { number }: Pick<PullRequest, 'number'>, comment: Comment): Row => {
  const issue = `${world.apiUrl}/repos/${world.owner}/${world.name}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${issue}/comments/${comment.id}`,
    html_url: `${threadUrl(world, number)}#issuecomment-${comment.id}`,
    issue_url: `${issue}/${number}`,
    body: comment.body,
    user: userRow(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'NONE',
  };
};

/** The page of a pull request or an issue. */
export const threadUrl = (world: World, number: number): string => {
  const isPull = world.state.pulls.some((pull) => pull.number === number);
  return `${world.serverUrl}/${world.owner}/${world.name}/${isPull ? 'pull' : 'issues'}/${number}`;
};

/** A number that stays the same for the same text. */
export const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
