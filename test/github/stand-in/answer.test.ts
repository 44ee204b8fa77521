import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract } from './client.ts';

const read = (fields: string) => `{ repository(owner: "octo", name: "widget") { ${fields} } }`;

test('a field GitHub does not have is an error and a violation', async (t) => {
  const { client } = await contract(t, { violations: /Cannot query field "immutable" on type "Release"/ });
  const { errors, data } = await client.graphql(read('release(tagName: "v1") { immutable }'));
  assert.deepEqual([data, errors?.length], [undefined, 1]);
});

test('a field the stand-in cannot answer is a violation, never a silent null', async (t) => {
  const { client } = await contract(t, { violations: /no resolver for Repository.homepageUrl/ });
  const { errors } = await client.graphql(read('homepageUrl'));
  assert.equal(errors?.length, 1);
});

test('a variable of the wrong shape is an error and a violation', async (t) => {
  const { client } = await contract(t, {
    violations: /Field "oid" of required type "GitObjectID!" was not provided/,
  });
  const { errors } = await client.graphql(
    'mutation($input: CreateRefInput!) { createRef(input: $input) { clientMutationId } }',
    { input: { repositoryId: 'R', name: 'refs/heads/a' } },
  );
  assert.equal(errors?.length, 1);
});

test('REST requests are held against the description', async (t) => {
  const { client, base } = await contract(t, {
    violations:
      /unknown query parameter per_page.+must have required property 'sha'.+unknown key bse.+does not know GET/s,
  });
  await client.rest('GET', '/git/matching-refs/tags/?per_page=100');
  await client.rest('POST', '/git/refs', { ref: 'refs/heads/a' });
  await client.rest('POST', '/pulls', { title: 't', head: 'main', base: 'main', bse: base });
  assert.equal((await client.rest('GET', '/subscribers')).status, 404);
});

test('the stand-in holds its own answers against the description', async (t) => {
  const { client, people } = await contract(t, { violations: /the answer of GET .+releases: .+date-time/ });
  people.release('v1.0.0').createdAt = 'yesterday';
  await client.rest('GET', '/releases');
});

// docs: rate limits and query limits for the GraphQL API.
test('connections want first or last, at most 100', async (t) => {
  const { client } = await contract(t);
  const errorOf = async (page: string) =>
    (await client.graphql(read(`refs(refPrefix: "refs/tags/"${page}) { totalCount }`))).errors?.[0];
  assert.equal((await errorOf(''))?.type, 'MISSING_PAGINATION_BOUNDARIES');
  assert.equal((await errorOf(', first: 101'))?.type, 'EXCESSIVE_PAGINATION');
  assert.equal(await errorOf(', first: 100'), undefined);
});

const tags = [
  { name: 'v2.0.0', date: '2024-02-01', annotated: true },
  { name: 'v1.10.0', date: '2024-03-01' },
  { name: 'v1.9.0', date: '2024-01-01' },
];

test('refs come by name or by the date of their commit, page by page, filtered by a part of the name', async (t) => {
  const { client } = await contract(t, { tags });
  const list = async (more: string) => {
    const { data } = await client.graphql(
      read(`refs(refPrefix: "refs/tags/", ${more}) { nodes { name } pageInfo { hasNextPage endCursor } }`),
    );
    const { nodes, pageInfo } = (data as { repository: { refs: Page } }).repository.refs;
    return { names: nodes.map(({ name }) => name), ...pageInfo };
  };
  assert.deepEqual((await list('first: 9')).names, ['v1.10.0', 'v1.9.0', 'v2.0.0']);
  const newest = 'orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
  const first = await list(`first: 2, ${newest}`);
  assert.deepEqual([first.names, first.hasNextPage], [['v1.10.0', 'v2.0.0'], true]);
  const rest = await list(`first: 2, ${newest}, after: "${first.endCursor}"`);
  assert.deepEqual([rest.names, rest.hasNextPage], [['v1.9.0'], false]);
  assert.deepEqual((await list('first: 9, query: "1."')).names, ['v1.10.0', 'v1.9.0']);
});

type Page = {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

test('names asked by alias answer with dates, and null where there is no such tag', async (t) => {
  const { client } = await contract(t, { tags });
  const dates =
    'target { __typename ... on Tag { tagger { date } target { ... on Commit { committedDate } } } ... on Commit { committedDate } }';
  const { data, errors } = await client.graphql(
    `query($a: String!, $b: String!, $c: String!) { repository(owner: "octo", name: "widget") {
      a: ref(qualifiedName: $a) { ${dates} } b: ref(qualifiedName: $b) { ${dates} } c: ref(qualifiedName: $c) { ${dates} } } }`,
    { a: 'refs/tags/v2.0.0', b: 'refs/tags/v1.9.0', c: 'refs/tags/none' },
  );
  assert.equal(errors, undefined);
  assert.deepEqual(data, {
    repository: {
      a: {
        target: {
          __typename: 'Tag',
          tagger: { date: '2024-02-01T00:00:00Z' },
          target: { committedDate: '2024-02-01T00:00:00Z' },
        },
      },
      b: { target: { __typename: 'Commit', committedDate: '2024-01-01T00:00:00Z' } },
      c: null,
    },
  });
});

// Schema, TreeEntry.mode: 33188 = 0o100644, 40960 = 0o120000; a symlink's text is its target (platform facts 3).
test('a file says its mode and whether its text can be trusted', async (t) => {
  const { client } = await contract(t, {
    files: [
      { path: 'SECURITY.md', content: '# Security\n' },
      { path: '.github/SECURITY.md', content: '../SECURITY.md', mode: '120000' },
      { path: 'docs/SECURITY.md', content: Buffer.from([0x50, 0x4b, 0, 3]) },
      { path: 'long.md', content: 'x'.repeat(600_000) },
    ],
  });
  const blob = 'mode object { ... on Blob { text isBinary isTruncated byteSize } }';
  const paths = {
    plain: 'SECURITY.md',
    link: '.github/SECURITY.md',
    binary: 'docs/SECURITY.md',
    none: 'none.md',
  };
  const fields = Object.entries(paths).map(([alias, path]) => `${alias}: file(path: "${path}") { ${blob} }`);
  const { data } = await client.graphql(
    read(`defaultBranchRef { target { ... on Commit { ${fields.join(' ')}
      long: file(path: "long.md") { object { ... on Blob { isTruncated } } } } } }`),
  );
  assert.deepEqual(
    (data as { repository: { defaultBranchRef: { target: object } } }).repository.defaultBranchRef.target,
    {
      plain: {
        mode: 33188,
        object: { text: '# Security\n', isBinary: false, isTruncated: false, byteSize: 11 },
      },
      link: {
        mode: 40960,
        object: { text: '../SECURITY.md', isBinary: false, isTruncated: false, byteSize: 14 },
      },
      binary: { mode: 33188, object: { text: null, isBinary: true, isTruncated: false, byteSize: 4 } },
      none: null,
      long: { object: { isTruncated: true } },
    },
  );
});

// Schema, Commit.history: `path` "filters history to only show commits touching files under this path".
test('the history of a path is the commits that changed it, newest first', async (t) => {
  const { client, people, base } = await contract(t);
  const changed = await people.push('main', { files: { 'SECURITY.md': '# Safety\n' } });
  await people.push('main', { files: { 'b.md': '1' } });
  const history = async (path: string) => {
    const { data } = await client.graphql(
      read(`defaultBranchRef { target { ... on Commit { history(first: 1, path: "${path}") { totalCount
        nodes { oid parents(first: 1) { nodes { oid file(path: "${path}") { object { ... on Blob { text } } } } } } } } } }`),
    );
    return (data as { repository: { defaultBranchRef: { target: { history: object } } } }).repository
      .defaultBranchRef.target.history;
  };
  const before = { oid: base, file: { object: { text: '# Security\n' } } };
  assert.deepEqual(await history('SECURITY.md'), {
    totalCount: 2,
    nodes: [{ oid: changed, parents: { nodes: [before] } }],
  });
  assert.deepEqual(await history('*.md'), { totalCount: 0, nodes: [] });
});

// Schema, Ref.compare: "if the comparison can be made".
test('compare counts both ways and is null for a branch that is not there', async (t) => {
  const { client, people, base } = await contract(t);
  await people.push('topic', { files: { a: '1' }, message: 'One\n\nSupport-Window-Decision: abc' });
  await people.push('topic', { files: { a: '2' }, message: 'Two' });
  const compare = async () => {
    const { data } = await client.graphql(
      read(`defaultBranchRef { topic: compare(headRef: "refs/heads/topic") { status aheadBy behindBy
        commits(last: 5) { totalCount nodes { messageHeadline message parents(first: 2) { nodes { oid } } } } }
        none: compare(headRef: "refs/heads/none") { status } }`),
    );
    return (data as { repository: { defaultBranchRef: { topic: Comparison; none: null } } }).repository
      .defaultBranchRef;
  };
  const { topic, none } = await compare();
  assert.equal(none, null);
  assert.deepEqual([topic.status, topic.aheadBy, topic.behindBy], ['AHEAD', 2, 0]);
  assert.deepEqual(
    topic.commits.nodes.map(({ messageHeadline }) => messageHeadline),
    ['One', 'Two'],
  );
  assert.equal(topic.commits.nodes[0]?.parents.nodes[0]?.oid, base);
  await people.push('main', { files: { b: '1' } });
  assert.deepEqual(Object.values((await compare()).topic).slice(0, 3), ['DIVERGED', 2, 1]);
});

type Comparison = {
  readonly status: string;
  readonly aheadBy: number;
  readonly behindBy: number;
  readonly commits: {
    readonly nodes: readonly {
      readonly messageHeadline: string;
      readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
    }[];
  };
};
