import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type RepositoryPlan, type Scenario, startScenario } from '../scenario.ts';
import type { StandIn, StandInOptions } from './start.ts';

export type Answered = { readonly status: number; readonly headers: Headers; readonly body: never };
type GraphqlError = { readonly type?: string; readonly message: string; readonly path?: readonly string[] };
export type GraphqlAnswer = { readonly data: never; readonly errors?: readonly GraphqlError[] };

/** A caller for the contract tests: as plain as can be, and no part of the product. */
export const clientOf = (standIn: StandIn, token = standIn.state.token.value) => {
  const headers = { authorization: `bearer ${token}`, 'user-agent': 'contract-test' };
  const send = async (url: string, method: string, body?: unknown): Promise<Answered> => {
    const response = await fetch(url, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as never,
    };
  };
  return {
    /** A REST request below /repos/octo/widget. */
    rest: (method: string, path: string, body?: unknown) =>
      send(`${standIn.apiUrl}/repos/octo/widget${path}`, method, body),
    graphql: async (query: string, variables: object = {}): Promise<GraphqlAnswer> =>
      (await send(standIn.graphqlUrl, 'POST', { query, variables })).body as GraphqlAnswer,
  };
};

export type Client = ReturnType<typeof clientOf>;

/** A repository's node id. */
export const repositoryIdOf = async (client: Client): Promise<string> => {
  const { data } = await client.graphql('{ repository(owner: "octo", name: "widget") { id } }');
  return (data as { repository: { id: string } }).repository.id;
};

/** The input of a commit that sets SECURITY.md. */
export const commitInput = (branch: string, head: string, text: string) => ({
  branch: { repositoryNameWithOwner: 'octo/widget', branchName: branch },
  expectedHeadOid: head,
  message: { headline: 'docs: update SECURITY.md' },
  fileChanges: { additions: [{ path: 'SECURITY.md', contents: Buffer.from(text).toString('base64') }] },
});

export const commitMutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * A stand-in for one contract test, with a caller. When the test ends, so does the stand-in, and the violations must
 * be the ones the test names: none unless it says so.
 */
export const contract = async (
  t: TestContext,
  given: Partial<RepositoryPlan> & {
    readonly options?: Partial<StandInOptions>;
    readonly violations?: RegExp;
  } = {},
): Promise<Scenario & { readonly client: Client; readonly base: string }> => {
  const { options, violations, ...plan } = given;
  const github = await startScenario({ files: { 'SECURITY.md': '# Security\n' }, ...plan }, options);
  t.after(async () => {
    await github.end();
    if (violations === undefined) assert.deepEqual(github.violations, []);
    else assert.match(github.violations.join('\n'), violations);
  });
  return { ...github, client: clientOf(github), base: github.people.head(plan.branch ?? 'main') ?? '' };
};
