import { oddAnswer } from '../problem/connection.ts';
import { partLeftOut } from '../problem/github.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import { sortAnswer } from './answer.ts';
import { misfitInRepository } from './answer-shape.ts';
import type { GitHub, Refusal } from './client.ts';
import type { RepositoryNode } from './nodes.ts';
import { optionalParts, type Part, parts, type Question, repositoryQuery } from './read-query.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom, problemFromError } from './refusal.ts';

/** What GitHub says of a repository, and notes on what it could not say. */
export type Answered = { readonly node: RepositoryNode; readonly notes: readonly Note[] };

/**
 * Asks for a repository in one query. Where that is too much for GitHub, the optional parts are asked for by themselves,
 * and what still cannot be had is left out with a note. Problems: those of a request that came to nothing; `too-much`;
 * `odd-answer`.
 */
export async function askForRepository(
  github: GitHub,
  reading: Reading,
  files: readonly string[],
  published: string | null,
): Promise<Result<Answered>> {
  const question = { ...reading, files, published };
  const ask = (asked: readonly Part[]) => askFor(github, reading, question, asked);
  const whole = await ask(parts);
  const optional = optionalParts(question);
  if (whole.kind !== 'too-much' || optional.length === 0) return toldOf([whole]);
  const contents = await ask(['contents']);
  if (contents.kind !== 'answered') return toldOf([contents]);
  const extras = await Promise.all(optional.map(async (part) => withoutPart(part, await ask([part]))));
  return toldOf([contents, ...extras]);
}

type Asked =
  | { readonly kind: 'answered'; readonly node: RepositoryNode | null; readonly leftOut: readonly string[] }
  | { readonly kind: 'too-much' | 'failed'; readonly problems: readonly [Problem, ...Problem[]] };

/** A part that GitHub cannot compute is nothing, and left out. */
function withoutPart(part: Part, asked: Asked): Asked {
  return asked.kind === 'too-much' ? { kind: 'answered', node: null, leftOut: [part] } : asked;
}

async function askFor(
  github: GitHub,
  reading: Reading,
  question: Question,
  asked: readonly Part[],
): Promise<Asked> {
  const { document, variables } = repositoryQuery({ ...reading, ...question }, asked);
  const answer = await github.query<{ repository: RepositoryNode | null }>(document, variables);
  if (!answer.ok) {
    const kind = isTooMuch(answer.refusal) ? 'too-much' : 'failed';
    return { kind, problems: [problemFrom(answer.refusal, doing(reading))] };
  }
  const { data, fatal, leftOut } = sortAnswer(answer.value);
  const [first, ...others] = fatal.map((error) => problemFromError(error, doing(reading)));
  if (first !== undefined) return { kind: 'failed', problems: [first, ...others] };
  const node = data?.repository ?? null;
  const wrong = misfitInRepository(node, asked.includes('contents'));
  if (wrong !== null) return { kind: 'failed', problems: [oddAnswer(reading.server, wrong)] };
  return { kind: 'answered', node, leftOut };
}

/** Whether a smaller question may be answered. A query that timed out may have been too much, too. */
export function isTooMuch({ kind }: Refusal): boolean {
  return kind === 'too-much' || kind === 'uncertain';
}

function toldOf(asked: readonly Asked[]): Result<Answered> {
  const problems = asked.flatMap((one) => (one.kind === 'answered' ? [] : one.problems));
  const answered = asked.flatMap((one) => (one.kind === 'answered' ? [one] : []));
  const nodes = answered.flatMap(({ node }) => (node === null ? [] : [node]));
  const [node, ...others] = nodes;
  if (problems.length > 0 || node === undefined) return failure(problems);
  const missing = new Set(answered.flatMap(({ leftOut }) => leftOut).map(partOf));
  return success({
    node: others.reduce(joinedWith, node),
    notes: [...missing].map((part) => partLeftOut(part)),
  });
}

function partOf(name: string): 'history' | 'comparison' {
  return name === 'history' ? 'history' : 'comparison';
}

/** What was asked for by itself, in its place. */
function joinedWith(node: RepositoryNode, { base }: RepositoryNode): RepositoryNode {
  if (node.base === null || base === null) return node;
  return { ...node, base: { ...node.base, ...base, target: { ...node.base.target, ...base.target } } };
}
