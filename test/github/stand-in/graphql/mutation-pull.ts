import { demandWrite } from '../access.ts';
import { changePull } from '../pulls/change.ts';
import { addComment, checkTitle, enableAutoMerge } from '../pulls/decorate.ts';
import { openPull } from '../pulls/open.ts';
import { branchOf } from '../ref-name.ts';
import { noSuchNode, Refusal } from '../refusal.ts';
import type { PullRequest, World } from '../world.ts';
import type { Node } from './connection.ts';
import { checkRepositoryId, pullById, repositoryId } from './node-id.ts';
import { actorNode, commentNode, pullNode } from './pull-request.ts';

type CreateInput = {
  readonly repositoryId: string;
  readonly headRepositoryId?: string;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly title: string;
  readonly body?: string;
  readonly draft: boolean;
};
type ChangeInput = { readonly pullRequestId: string };
type UpdateInput = ChangeInput & {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'OPEN' | 'CLOSED';
};
type AutoMergeInput = ChangeInput & {
  readonly mergeMethod: 'MERGE' | 'SQUASH' | 'REBASE';
  readonly expectedHeadOid?: string;
};

/** The mutations of pull requests. */
export const pullMutations: Readonly<Record<string, (world: World, input: never) => Promise<Node>>> = {
  createPullRequest: (world, input: CreateInput) => createPull(world, input),
  updatePullRequest: (world, input: UpdateInput) =>
    change(world, input, (pull) => changePull(world, pull, input)),
  closePullRequest: (world, input: ChangeInput) =>
    change(world, input, (pull) => changePull(world, pull, { state: 'CLOSED' })),
  reopenPullRequest: (world, input: ChangeInput) =>
    change(world, input, (pull) => changePull(world, pull, { state: 'OPEN' })),
  convertPullRequestToDraft: (world, input: ChangeInput) =>
    change(world, input, (pull) => setDraft(pull, true)),
  markPullRequestReadyForReview: (world, input: ChangeInput) =>
    change(world, input, (pull) => setDraft(pull, false)),
  enablePullRequestAutoMerge: (world, input: AutoMergeInput) =>
    change(world, input, (pull) => {
      if ((input.expectedHeadOid ?? pull.headOid) !== pull.headOid) throw headMoved();
      enableAutoMerge(world, pull, input.mergeMethod);
    }),
  addComment: async (world, { subjectId, body }: { subjectId: string; body: string }) => {
    demandWrite(world, 'pullRequests', 'issues');
    const pull = pullById(world, subjectId);
    const comment = addComment(world, pull, body);
    const node = commentNode(world, pull, comment);
    return { subject: pullNode(world, pull), commentEdge: { node, cursor: String(comment.id) } };
  },
};

const createPull = async (world: World, input: CreateInput): Promise<Node> => {
  checkRepositoryId(world, input.repositoryId);
  if ((input.headRepositoryId ?? repositoryId(world)) !== repositoryId(world)) {
    throw noSuchNode(input.headRepositoryId ?? '');
  }
  demandWrite(world, 'pullRequests');
  checkTitle(input.title);
  const pull = await openPull(world, {
    title: input.title,
    body: input.body ?? '',
    base: branchOf(input.baseRefName) ?? input.baseRefName,
    head: input.headRefName.replace(`${world.owner}:`, '').replace(/^refs\/heads\//, ''),
    draft: input.draft,
  });
  return { pullRequest: () => pullNode(world, pull) };
};

const change = async (
  world: World,
  { pullRequestId }: ChangeInput,
  apply: (pull: PullRequest) => Promise<void> | void,
): Promise<Node> => {
  demandWrite(world, 'pullRequests');
  const pull = pullById(world, pullRequestId);
  await apply(pull);
  return { pullRequest: () => pullNode(world, pull), actor: actorNode(world.state.token.login) };
};

const setDraft = (pull: PullRequest, draft: boolean): void => {
  pull.draft = draft;
};

const headMoved = (): Refusal =>
  new Refusal(422, 'STALE_DATA', 'Head sha was modified. Review and try the merge again.');
