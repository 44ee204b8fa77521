import type { LogEntry } from './log.ts';

/** What can go wrong with an answer. */
export type FaultName =
  /** No answer ever. */
  | 'timeout'
  /** The connection is reset. */
  | 'reset'
  /** 429, with or without Retry-After. */
  | 'too-many-requests'
  | 'too-many-requests-wait'
  /** 403 of the secondary limit, with or without Retry-After. */
  | 'secondary-limit'
  | 'secondary-limit-wait'
  /** 403 with nothing remaining and the time of the reset. */
  | 'primary-limit'
  | 'server-error'
  /** 502 with a page for people. */
  | 'bad-gateway'
  /** 200, and JSON that ends too early. */
  | 'truncated'
  /** 200, and a connection that ends too early. */
  | 'cut'
  /** 200, and a page for people. */
  | 'wrong-content-type'
  /** 401 for a token that is seconds old, and 404 for a repository it cannot see yet. */
  | 'fresh-token'
  | 'fresh-token-unseen'
  /** 307 to another host. */
  | 'redirect'
  /** GraphQL: 200 with errors alone, errors beside partial data, and the rate limit in its old and new words. */
  | 'graphql-errors'
  | 'graphql-partial'
  | 'graphql-limit'
  | 'graphql-limit-new'
  | 'graphql-limit-header'
  /** GraphQL: 200 for a query that costs too much, takes too long to check or goes wrong inside; 504 after ten seconds. */
  | 'graphql-resources'
  | 'graphql-validation'
  | 'graphql-internal'
  | 'graphql-gave-up'
  /** GraphQL: content that was submitted too quickly. */
  | 'graphql-too-quickly';

export type Fault = {
  readonly name: FaultName;
  /** Whether the request takes effect before its answer goes wrong. */
  readonly effect: 'none' | 'done';
  /** Seconds that Retry-After names, or until the limit's reset; 1 unless given. */
  readonly seconds?: number;
};

/** Every fault there is, for a matrix. */
export const everyFault: readonly FaultName[] = [
  'timeout',
  'reset',
  'too-many-requests',
  'too-many-requests-wait',
  'secondary-limit',
  'secondary-limit-wait',
  'primary-limit',
  'server-error',
  'bad-gateway',
  'truncated',
  'cut',
  'wrong-content-type',
  'fresh-token',
  'fresh-token-unseen',
  'redirect',
  'graphql-errors',
  'graphql-partial',
  'graphql-limit',
  'graphql-limit-new',
  'graphql-limit-header',
  'graphql-resources',
  'graphql-validation',
  'graphql-internal',
  'graphql-gave-up',
  'graphql-too-quickly',
];

/** Whether a fault can happen to a request: some are GraphQL's own. */
export const fits = (name: FaultName, entry: Pick<LogEntry, 'path'>): boolean =>
  !name.startsWith('graphql-') || entry.path === '/graphql';

export type Faults = {
  /** Milliseconds before each request is looked at; a function for a new value each time. */
  latency: number | (() => number);
  /** Plans a fault for the request of this number, or for the next `times` requests the predicate is true of. */
  readonly plan: (when: number | ((entry: LogEntry) => boolean), fault: Fault, times?: number) => void;
  /** The fault planned for a request, which is used up. */
  readonly take: (entry: LogEntry) => Fault | undefined;
};

/** No faults yet. */
export const noFaults = (): Faults => {
  const planned: { readonly when: (entry: LogEntry) => boolean; readonly fault: Fault; left: number }[] = [];
  return {
    latency: 0,
    plan: (when, fault, times = 1) => {
      const matches = typeof when === 'number' ? ({ number }: LogEntry) => number === when : when;
      planned.push({ when: matches, fault, left: times });
    },
    take: (entry) => {
      const found = planned.find(
        ({ when, fault, left }) => left > 0 && fits(fault.name, entry) && when(entry),
      );
      if (found !== undefined) found.left -= 1;
      return found?.fault;
    },
  };
};
