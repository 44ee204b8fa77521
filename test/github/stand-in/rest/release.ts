import { demand } from '../access.ts';
import { visibleReleases } from '../graphql/repository.ts';
import type { Release, Workflow, WorkflowRun, World } from '../world.ts';
import type { Call, RestReply, Route } from './answer.ts';
import { page } from './page.ts';
import { type Row, repositoryRow, userRow } from './shape.ts';

const repository = '/repos/{owner}/{repo}';

/** The routes of the repository itself, of releases, tags, workflows and their runs. */
export const releaseRoutes: Readonly<Record<string, Route>> = {
  [`GET ${repository}`]: (world) => ({ status: 200, body: repositoryRow(world) }),
  [`GET ${repository}/releases`]: (world, call) => {
    const newestFirst = [...visibleReleases(world)].sort(
      (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id,
    );
    return page(world, call, newestFirst, (release) => releaseRow(world, release));
  },
  [`GET ${repository}/tags`]: (world, call) => listTags(world, call),
  [`GET ${repository}/actions/workflows`]: (world, call) => {
    demandActions(world);
    const { workflows } = world.state;
    const paged = page(world, call, workflows, (workflow) => workflowRow(world, workflow));
    return { ...paged, body: { total_count: workflows.length, workflows: paged.body } };
  },
  [`GET ${repository}/actions/runs`]: (world, call) => {
    demandActions(world);
    const runs = world.state.runs.filter((run) => isWanted(run, call.query));
    const paged = page(world, call, [...runs].reverse(), (run) => runRow(world, run));
    return { ...paged, body: { total_count: runs.length, workflow_runs: paged.body } };
  },
};

// "Anyone with read access to the repository can use this endpoint": the description of both.
const demandActions = (world: World): void => {
  if (world.state.settings.private) demand(world, 'read', 'actions');
};

// Reverse order of names in practice, and no dates.
const listTags = async (world: World, call: Call): Promise<RestReply> => {
  demand(world, 'read', 'contents');
  const tags = world.git.refs().list.filter(({ name }) => name.startsWith('refs/tags/'));
  const paged = page(world, call, [...tags].reverse(), async ({ name }) => {
    const short = name.slice('refs/tags/'.length);
    const url = `${world.apiUrl}/repos/${world.owner}/${world.name}`;
    const sha = (await world.git.read(`${name}^{commit}`))?.oid ?? '';
    return {
      name: short,
      node_id: `T_${short}`,
      commit: { sha, url: `${url}/commits/${sha}` },
      zipball_url: `${url}/zipball/${name}`,
      tarball_url: `${url}/tarball/${name}`,
    };
  });
  return { ...paged, body: await Promise.all(paged.body as readonly Promise<Row>[]) };
};

const releaseRow = (world: World, release: Release): Row => {
  const api = `${world.apiUrl}/repos/${world.owner}/${world.name}`;
  const url = `${api}/releases/${release.id}`;
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${world.serverUrl}/${world.owner}/${world.name}/releases/tag/${release.tag}`,
    tarball_url: release.draft ? null : `${api}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${release.tag}`,
    tag_name: release.tag,
    target_commitish: world.state.settings.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt ?? null,
    author: userRow(world, world.owner),
    assets: [],
  };
};

const isWanted = (run: WorkflowRun, query: URLSearchParams): boolean =>
  (query.get('branch') ?? run.branch) === run.branch &&
  (query.get('event') ?? run.event) === run.event &&
  (query.get('head_sha') ?? run.sha) === run.sha &&
  [run.status, run.conclusion].includes((query.get('status') ?? run.status) as WorkflowRun['status']);

const workflowRow = (world: World, { id, name, path, state }: Workflow): Row => {
  const url = `${world.serverUrl}/${world.owner}/${world.name}`;
  const day = '2020-01-01T00:00:00Z';
  return {
    ...{ id, name, path, state, created_at: day, updated_at: day },
    node_id: `W_${id}`,
    url: `${world.apiUrl}/repos/${world.owner}/${world.name}/actions/workflows/${id}`,
    html_url: `${url}/blob/${world.state.settings.defaultBranch}/${path}`,
    badge_url: `${url}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
};

const runUrls = 'jobs logs check_suite cancel rerun artifacts workflow'.split(' ');

const runRow = (world: World, run: WorkflowRun): Row => {
  const url = `${world.apiUrl}/repos/${world.owner}/${world.name}/actions/runs/${run.id}`;
  return {
    ...Object.fromEntries(runUrls.map((name) => [`${name}_url`, `${url}/${name}`])),
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    display_title: run.name,
    path: run.path,
    run_number: run.id,
    workflow_id: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: null,
    url,
    html_url: `${world.serverUrl}/${world.owner}/${world.name}/actions/runs/${run.id}`,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    repository: repositoryRow(world),
    head_repository: repositoryRow(world),
    pull_requests: [],
  };
};
