import type { Failure } from './retry.ts';
import { NotTaken } from './transport.ts';

type AnsweredRequest = { readonly headers: Failure['headers']; readonly data: unknown };

/**
 * What Octokit throws: GitHub's answer, or status 500 without one when there was none. GraphQL gives a query up after ten
 * seconds, with status 502 and a page for people or JSON: then less may be answered.
 */
export function failureFrom(error: unknown, isGraphql: boolean): Failure {
  const { status, response, message, cause } = error as {
    status?: number;
    response?: AnsweredRequest;
    message?: string;
    cause?: unknown;
  };
  if (cause instanceof NotTaken) return { status: null, headers: {}, said: cause.message, means: cause.kind };
  if (response === undefined) return { status: null, headers: {}, said: message ?? 'no answer' };
  const said = saidIn(response.data);
  return {
    status: status ?? null,
    headers: response.headers,
    said: said ?? `status ${status}`,
    ...(isGraphql && status !== undefined && status >= 500 ? { means: 'too-much' } : {}),
  };
}

function saidIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(detailText).filter((text) => text !== '') : [];
  const all = [...(typeof message === 'string' ? [message] : []), ...details];
  return all.length === 0 ? null : all.join(': ');
}

function detailText(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  const { message, field, code } = (detail ?? {}) as Record<string, unknown>;
  return [message ?? [field, code].filter(Boolean).join(' ')].join('');
}
