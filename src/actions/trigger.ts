import type { Environment } from '../environment.ts';

/** What started a run, as far as the gates mind. */
export type Trigger = {
  readonly event: string;
  /** The tag that was released, pushed or created. */
  readonly tag: string | null;
  /** The branch a pull request or a merge queue goes into. */
  readonly base: string | null;
  /**
   * The commit under test: of a pull request (merged), a merge queue or a push to a branch. GITHUB_SHA is the base branch's
   * own commit under `pull_request_target` and `workflow_run`; there the payload names the head that is meant, unmerged.
   */
  readonly commit: string | null;
};

const released: ReadonlySet<string> = new Set(['published', 'released', 'prereleased', 'created']);

/**
 * Reads the event from the runner's variables and its payload, which may be anything: what is not there is not known.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function triggerFrom(environment: Environment, payload: unknown): Trigger {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const ref = environment.GITHUB_REF ?? '';
  const commit = commitIn(environment.GITHUB_SHA);
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
    case 'pull_request_target':
      return {
        ...nothing,
        base: environment.GITHUB_BASE_REF || textAt(payload, 'pull_request', 'base', 'ref'),
        commit: commitIn(textAt(payload, 'pull_request', 'head', 'sha')),
      };
    case 'workflow_run':
      return { ...nothing, ...ofWorkflowRun(payload) };
    case 'merge_group':
      return { ...nothing, base: branchIn(textAt(payload, 'merge_group', 'base_ref') ?? ''), commit };
    default:
      return nothing;
  }
}

/** What the run before was about: the head of a pull request, of which only those of the repository are listed, or a push. */
function ofWorkflowRun(payload: unknown): Pick<Trigger, 'base' | 'commit'> {
  const event = textAt(payload, 'workflow_run', 'event');
  if (!judged.has(event ?? '')) return { base: null, commit: null };
  return {
    base: textAt(payload, 'workflow_run', 'pull_requests', '0', 'base', 'ref'),
    commit: commitIn(textAt(payload, 'workflow_run', 'head_sha')),
  };
}

/** The events whose commit is judged by itself. */
const judged: ReadonlySet<string> = new Set(['push', 'pull_request', 'merge_group']);

function commitIn(text: string | null | undefined): string | null {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(text ?? '')?.[0] ?? null;
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

/** Who started a run whose workflow token may only read, whatever permissions the job asks for. */
export type Outsider = 'a fork' | 'Dependabot';

/**
 * Tells from the runner's variables and the event's payload, which may be anything, whether GitHub gives the run a token
 * that only reads; null where nothing says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function outsiderIn(environment: Environment, payload: unknown): Outsider | null {
  if (environment.GITHUB_ACTOR === 'dependabot[bot]') return 'Dependabot';
  const { pull_request: pull } = (payload ?? {}) as { pull_request?: EventPullRequest | null };
  if (environment.GITHUB_EVENT_NAME === 'pull_request_target' || !pull?.head) return null;
  const [from, into] = [pull.head.repo?.full_name, pull.base?.repo?.full_name];
  return from !== undefined && from === into ? null : 'a fork';
}

/** A side without a repository came from a fork that is gone. */
type EventPullRequest = { readonly head?: EventSide; readonly base?: EventSide };
type EventSide = { readonly repo?: { readonly full_name?: unknown } | null } | null;
