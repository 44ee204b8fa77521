import { checkTitle } from './pulls/decorate.ts';
import { checkBody } from './pulls/open.ts';
import { Refusal } from './refusal.ts';
import { type Issue, timestamp, type World } from './world.ts';

export type IssueDraft = {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly author: string;
};
export type IssueChange = {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: 'OPEN' | 'CLOSED' | undefined;
  readonly reason?: Issue['stateReason'];
};

/** Opens an issue. Refuses, in GitHub's words: issues that are switched off, no title, a body that is too long. */
export const openIssue = (world: World, { title, body, labels, author }: IssueDraft): Issue => {
  checkEnabled(world);
  checkTitle(title);
  checkBody(body);
  const now = timestamp(world.now());
  const number = world.state.nextNumber++;
  const times = { createdAt: now, updatedAt: now, closedAt: undefined };
  const lists = { labels, assignees: [], comments: [] };
  const issue: Issue = {
    number,
    title,
    body,
    author,
    state: 'OPEN',
    stateReason: undefined,
    ...times,
    ...lists,
  };
  world.state.issues.push(issue);
  return issue;
};

/** Changes an issue; what is undefined stays. */
export const changeIssue = (world: World, issue: Issue, change: IssueChange): void => {
  checkEnabled(world);
  if (change.body !== undefined) checkBody(change.body);
  const now = timestamp(world.now());
  if (change.state !== undefined && change.state !== issue.state) {
    issue.state = change.state;
    issue.closedAt = change.state === 'CLOSED' ? now : undefined;
    issue.stateReason = change.state === 'OPEN' ? 'reopened' : (change.reason ?? 'completed');
  }
  issue.title = change.title ?? issue.title;
  issue.body = change.body ?? issue.body;
  issue.updatedAt = now;
};

// The description of "Create an issue": 410 Gone. The words: ossf/allstar#64, ingydotnet/git-hub#72.
const checkEnabled = ({ state }: World): void => {
  if (!state.settings.hasIssues) throw new Refusal(410, 'UNPROCESSABLE', 'Issues are disabled for this repo');
};
