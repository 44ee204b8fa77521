export type ErrorDetail = {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
};
export type ErrorType =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'BRANCH_PROTECTION_RULE_VIOLATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION';

/** GitHub's "no": the HTTP status REST answers with, the `type` GraphQL answers with, and the words. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: ErrorType;
  readonly details: readonly ErrorDetail[] | undefined;
  /** GraphQL's own words, where they differ from REST's. */
  readonly inGraphql: string;

  constructor(
    status: number,
    type: ErrorType,
    message: string,
    more: { details?: readonly ErrorDetail[]; inGraphql?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.details = more.details;
    this.inGraphql = more.inGraphql ?? message;
  }
}

/** 422 "Validation Failed" with one detail; GraphQL says the detail's sentence alone. */
export const invalid = (detail: ErrorDetail, inGraphql = detail.message ?? 'Validation Failed'): Refusal =>
  new Refusal(422, 'UNPROCESSABLE', 'Validation Failed', { details: [detail], inGraphql });

/** 404: what the caller may not know about looks the same. */
export const notFound = (inGraphql = 'Not Found'): Refusal =>
  new Refusal(404, 'NOT_FOUND', 'Not Found', { inGraphql });

/** GraphQL's answer to a node id that names nothing. */
export const noSuchNode = (id: string): Refusal =>
  new Refusal(422, 'NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
