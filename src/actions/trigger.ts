/** What started a run, as far as the gates mind. */
export type Trigger = {
  readonly event: string;
  /** The tag that was released, pushed or created. */
  readonly tag: string | null;
  /** The branch a pull request or a merge queue goes into. */
  readonly base: string | null;
  /** The commit under test: of a pull request (merged), a merge queue or a push to a branch. */
  readonly commit: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const released: ReadonlySet<string> = new Set(['published', 'released', 'prereleased', 'created']);

/**
 * Reads the event from the runner's variables and its payload, which may be anything: what is not there is not known.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function triggerFrom(environment: Environment, payload: unknown): Trigger {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const ref = environment.GITHUB_REF ?? '';
  const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(environment.GITHUB_SHA ?? '')?.[0] ?? null;
  const nothing = { event, tag: null, base: null, commit: null };
  switch (event) {
    case 'release':
      return { ...nothing, tag: released.has(textAt(payload, 'action') ?? '') ? tagIn(ref) : null };
    case 'create':
      return { ...nothing, tag: tagIn(ref) };
    case 'push':
      if (tagIn(ref) !== null) return { ...nothing, tag: isTrue(payload, 'deleted') ? null : tagIn(ref) };
      return { ...nothing, commit };
    case 'pull_request':
      return {
        ...nothing,
        base: environment.GITHUB_BASE_REF || textAt(payload, 'pull_request', 'base', 'ref'),
        commit,
      };
    case 'merge_group':
      return { ...nothing, base: branchIn(textAt(payload, 'merge_group', 'base_ref') ?? ''), commit };
    default:
      return nothing;
  }
}

function tagIn(ref: string): string | null {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}

function branchIn(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function textAt(payload: unknown, ...path: readonly string[]): string | null {
  const found = at(payload, path);
  return typeof found === 'string' && found !== '' ? found : null;
}

function isTrue(payload: unknown, key: string): boolean {
  return at(payload, [key]) === true;
}

function at(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Readonly<Record<string, unknown>>)[key]
        : undefined,
    payload,
  );
}
