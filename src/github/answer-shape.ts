import { misfit, type Shape } from './shape.ts';

const maybe = (shape: Shape): Shape => ({ maybe: shape });
const list = (shape: Shape): Shape => ({ fields: { nodes: { list: shape } } });
const listOf = (fields: Readonly<Record<string, Shape>>): Shape => ({ list: { fields } });

const file: Shape = maybe({
  fields: { object: maybe({ fields: { oid: maybe('text'), text: maybe('text') } }) },
});
const withFiles = (fields: Readonly<Record<string, Shape>>): Shape => ({
  letter: 'f',
  numbered: file,
  fields,
});
const oid = withFiles({ oid: 'text' });

/** As deep as tags of tags are read. */
const dated = (depth: number): Shape =>
  maybe({
    fields: {
      committedDate: maybe('text'),
      tagger: maybe({ fields: { date: maybe('text') } }),
      ...(depth > 0 ? { target: dated(depth - 1) } : {}),
    },
  });

const release = {
  fields: { isDraft: 'flag', isPrerelease: 'flag', publishedAt: maybe('text') },
} satisfies Shape;
const pullRequest: Shape = {
  fields: {
    id: 'text',
    number: 'number',
    url: 'text',
    state: 'text',
    title: 'text',
    body: 'text',
    baseRefName: 'text',
    isCrossRepository: 'flag',
    commits: list({ fields: { commit: { fields: { oid: 'text', message: 'text' } } } }),
    comments: list({ fields: { body: 'text', viewerDidAuthor: 'flag' } }),
  },
};
const commit: Shape = {
  fields: {
    oid: 'text',
    message: 'text',
    changedFilesIfAvailable: maybe('number'),
    parents: { fields: { totalCount: 'number', nodes: { list: oid } } },
  },
};
const base: Shape = maybe({
  fields: {
    name: 'text',
    target: withFiles({
      oid: 'text',
      history: maybe(list({ fields: { parents: list(oid) } })),
    }),
    compare: maybe({ fields: { commits: { fields: { totalCount: 'number', nodes: { list: commit } } } } }),
  },
});

/** What the query of the first round trip is answered with; a part of it where only a part was asked for. */
const repository = {
  contents: {
    fields: {
      id: 'text',
      isFork: 'flag',
      base,
      commit: maybe(oid),
      into: maybe({ fields: { target: oid } }),
      branch: maybe({
        fields: { target: oid, associatedPullRequests: maybe(list(pullRequest)) },
      }),
      scratch: maybe(list({ fields: { name: 'text', target: { fields: { oid: 'text' } } } })),
      refs: maybe(list({ fields: { name: 'text', target: dated(3) } })),
      releases: maybe({
        fields: {
          pageInfo: { fields: { hasNextPage: 'flag' } },
          nodes: { list: { fields: { ...release.fields, tagName: 'text' } } },
        },
      }),
      pullRequests: maybe(list(pullRequest)),
    },
  },
  names: {
    letter: 't',
    numbered: maybe({ fields: { target: dated(3) } }),
    fields: {},
  },
  released: { letter: 'r', numbered: maybe(release), fields: {} },
} satisfies Readonly<Record<string, Shape>>;

/** The field of a repository's answer that is not of the type of GitHub's schema, in words; null where all are. */
export function misfitInRepository(node: unknown): string | null {
  return misfit(node, repository.contents, 'repository');
}

/** The same for the answer about tags and releases asked for by name. */
export function misfitInNames(node: unknown): string | null {
  return misfit(node, repository.names, 'repository') ?? misfit(node, repository.released, 'repository');
}

const entries: Shape = maybe({ fields: { entries: maybe(listOf({ name: 'text' })) } });
const past: Shape = maybe({
  fields: {
    history: maybe({
      fields: {
        pageInfo: { fields: { hasNextPage: 'flag' } },
        nodes: listOf({ committedDate: 'text', f0: file }),
      },
    }),
    tree: entries,
    f1: maybe({ fields: { object: entries } }),
    f2: maybe({ fields: { object: entries } }),
  },
});

/** The same for a commit with the past of a document. */
export function misfitInPast(node: unknown): string | null {
  return misfit(node, past, 'commit');
}

/** The same for the list of tags. */
export function misfitInTags(rows: unknown): string | null {
  return misfit(rows, { list: { fields: { ref: 'text' } } }, 'tags');
}

const opened: Shape = { fields: { pullRequest: { fields: { number: 'number', url: 'text' } } } };
const written: Shape = {
  fields: {
    createCommitOnBranch: maybe({ fields: { commit: { fields: { oid: 'text' } } } }),
    updatePullRequest: maybe({ fields: { pullRequest: { fields: { state: 'text' } } } }),
    createPullRequest: maybe(opened),
  },
};
const proposed: Shape = { fields: { createPullRequest: opened } };

/** The same for what a mutation without errors came to. */
export function misfitInWritten(data: unknown, document: string): string | null {
  return misfit(data, document.includes('createPullRequest(') ? proposed : written, 'data');
}

/** The answers of REST that are looked into. */
const rest = {
  content: { fields: { content: maybe('text'), encoding: maybe('text') } },
  assigned: { fields: { assignees: maybe(listOf({ login: 'text' })) } },
  workflows: { fields: { workflows: listOf({ path: 'text', state: 'text' }) } },
  runs: { fields: { workflow_runs: listOf({ created_at: 'text' }) } },
  issue: { fields: { number: 'number', labels: listOf({ name: maybe('text') }) } },
} satisfies Readonly<Record<string, Shape>>;

/** The same for an answer of REST, as a refusal that names the field. */
export function refusedFor(kind: keyof typeof rest, data: unknown): OddAnswer | null {
  const wrong = misfit(data, rest[kind], kind);
  return wrong === null
    ? null
    : { ok: false, refusal: { kind: 'refused', status: 200, said: `An answer has ${wrong}.` } };
}

type OddAnswer = {
  readonly ok: false;
  readonly refusal: { readonly kind: 'refused'; readonly status: number; readonly said: string };
};
const issues: Shape = {
  fields: {
    hasIssuesEnabled: 'flag',
    issues: {
      fields: {
        pageInfo: { fields: { hasNextPage: 'flag' } },
        nodes: listOf({
          number: 'number',
          title: 'text',
          body: 'text',
          state: 'text',
          viewerDidAuthor: 'flag',
        }),
      },
    },
  },
};

/** The same for the list of our issues. */
export function misfitInIssues(node: unknown): string | null {
  return misfit(node, issues, 'repository');
}
