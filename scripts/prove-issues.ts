import type { Answer, GitHub, RestReply } from '../src/github/client.ts';
import { issueLabel, readIssues } from '../src/github/issues.ts';
import type { Proof } from './prove.ts';

/** Tries what is assumed of issues and of workflows. It opens an issue and closes it. */
export async function issueProofs(github: GitHub, nameWithOwner: string): Promise<readonly Proof[]> {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const place = { owner, repo: name };
  const route = '/repos/{owner}/{repo}/issues';
  const text = { title: 'A trial', body: 'One.', labels: [issueLabel] };
  const opened = await github.write(`POST ${route}`, { ...place, ...text });
  const issue = dataOf<{ number?: number; labels?: readonly { name: string }[] }>(opened);
  const listed = await readIssues(github, { owner, name });
  const found = listed.ok ? listed.value.find(({ number }) => number === issue.number) : undefined;
  const change = { ...place, issue_number: issue.number ?? 0, body: 'Two.', state: 'closed' };
  const closed = await github.write(`PATCH ${route}/{issue_number}`, change);
  const { body, state } = dataOf<{ body?: string; state?: string }>(closed);
  const workflows = await github.read('GET /repos/{owner}/{repo}/actions/workflows', place);
  return [
    proof(
      'a label that is not there is made along with an issue',
      issue.labels?.length === 1,
      wordsOf(opened),
    ),
    proof(
      'the list of a label shows an issue at once, as our own',
      found !== undefined,
      listed.ok ? `${listed.value.length} listed` : listed.note.what,
    ),
    proof(
      'one request changes the text of an issue and closes it',
      body === 'Two.' && state === 'closed',
      wordsOf(closed),
    ),
    proof('the workflows of a public repository may be listed', workflows.ok, wordsOf(workflows)),
  ];
}

function dataOf<T>(answer: Answer<RestReply>): Partial<T> {
  return answer.ok ? (answer.value.data as Partial<T>) : {};
}

function wordsOf(answer: Answer<RestReply>): string {
  return answer.ok ? 'no error' : answer.refusal.said;
}

function proof(assumed: string, holds: boolean, found: string): Proof {
  return { assumed, holds, found };
}
