import { invalid, Refusal } from '../refusal.ts';
import { type Comment, type PullRequest, timestamp, type World } from '../world.ts';
import { checkBody } from './open.ts';

/** Adds a comment by the token's holder. */
export const addComment = (world: World, pull: Pick<PullRequest, 'comments'>, body: string): Comment => {
  checkBody(body);
  const { login } = world.state.token;
  const comment = { id: world.state.nextId++, author: login, body, createdAt: timestamp(world.now()) };
  pull.comments.push(comment);
  return comment;
};

/** Adds labels; a label the repository does not have is made (REST's behaviour). */
export const addLabels = (pull: Pick<PullRequest, 'labels'>, labels: readonly string[]): void => {
  pull.labels = [...new Set([...pull.labels, ...labels])];
};

/** Assigns people; those who cannot be assigned are left out in silence, as GitHub does. */
export const addAssignees = (world: World, pull: PullRequest, logins: readonly string[]): void => {
  const known = logins.filter((login) => world.state.settings.collaborators.includes(login));
  pull.assignees = [...new Set([...pull.assignees, ...known])];
};

/** Asks for reviews. Refuses the author, strangers, and teams where the token is GITHUB_TOKEN. */
export const requestReviews = (
  world: World,
  pull: PullRequest,
  people: readonly string[],
  teams: readonly string[],
): void => {
  if (people.includes(pull.author)) {
    throw new Refusal(422, 'UNPROCESSABLE', 'Review cannot be requested from pull request author.');
  }
  if (people.some((login) => !world.state.settings.collaborators.includes(login))) {
    const where = `the ${world.owner}/${world.name} repository`;
    const message = `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of ${where}.`;
    throw new Refusal(422, 'UNPROCESSABLE', message);
  }
  // Teams need an organisation's rights, which GITHUB_TOKEN never has (create-pull-request's documentation).
  if (teams.length > 0 && world.state.token.kind === 'actions') {
    const id = Buffer.from(`04:Team${teams[0]}`).toString('base64');
    throw new Refusal(422, 'UNPROCESSABLE', `Could not resolve to a node with the global id of '${id}'.`);
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...people])];
  pull.teamReviewers = [...new Set([...pull.teamReviewers, ...teams])];
};

/** Turns auto-merge on. Off in a repository's settings by default; refused where nothing is waited for. */
export const enableAutoMerge = (
  world: World,
  pull: PullRequest,
  method: 'MERGE' | 'SQUASH' | 'REBASE',
): void => {
  if (!world.state.settings.autoMergeAllowed) {
    throw new Refusal(422, 'UNPROCESSABLE', 'Pull request Auto merge is not allowed for this repository');
  }
  if (pull.state !== 'OPEN' || pull.draft) {
    throw new Refusal(422, 'UNPROCESSABLE', 'Pull request is not in the correct state to enable auto-merge');
  }
  pull.autoMerge = method;
};

/** The title GitHub refuses: none. */
export const checkTitle = (title: string): void => {
  if (title.trim() !== '') return;
  throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' }, "Title can't be blank");
};
