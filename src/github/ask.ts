import { oddAnswer } from '../problem/connection.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { sortAnswer } from './answer.ts';
import { misfitInRepository } from './answer-shape.ts';
import type { GitHub } from './client.ts';
import type { RepositoryNode } from './nodes.ts';
import {
  type OptionalPart,
  optionalParts,
  parts,
  type QueryPart,
  type Question,
  repositoryQuery,
} from './read-query.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom, problemFromError } from './refusal.ts';

/** What GitHub says of a repository, and the parts that it could not tell. */
export type Answered = { readonly node: RepositoryNode; readonly leftOut: ReadonlySet<OptionalPart> };

/**
 * Asks for a repository in one query. Where that is too much for GitHub, or a part of it is, the optional parts are asked
 * for by themselves, and what still cannot be had is left out. Problems: those of a request that came to nothing;
 * `too-much`; `odd-answer`.
 */
export async function askForRepository(
  github: GitHub,
  reading: Reading,
  files: readonly string[],
  published: string | null,
): Promise<Result<Answered>> {
  const question = { ...reading, files, published };
  const ask = (asked: readonly QueryPart[], mayShrink: boolean) =>
    askFor(github, reading, question, asked, mayShrink);
  const optional = optionalParts(question);
  const whole = await ask(parts, true);
  const first = whole.kind === 'too-much' ? await ask(['contents'], false) : whole;
  if (first.kind !== 'answered') return toldOf([first]);
  const open = whole.kind === 'too-much' ? optional : first.leftOut;
  const extras = await Promise.all(open.map(async (part) => withoutPart(part, await ask([part], true))));
  return toldOf([{ ...first, leftOut: [] }, ...extras]);
}

type Asked =
  | {
      readonly kind: 'answered';
      readonly node: RepositoryNode | null;
      readonly leftOut: readonly OptionalPart[];
    }
  | { readonly kind: 'too-much' | 'failed'; readonly problems: readonly [Problem, ...Problem[]] };

/** A part that GitHub cannot compute is nothing, and left out. */
function withoutPart(part: OptionalPart, asked: Asked): Asked {
  return asked.kind === 'too-much' ? { kind: 'answered', node: null, leftOut: [part] } : asked;
}

async function askFor(
  github: GitHub,
  reading: Reading,
  question: Question,
  asked: readonly QueryPart[],
  mayShrink: boolean,
): Promise<Asked> {
  const { document, variables } = repositoryQuery({ ...reading, ...question }, asked);
  const answer = await github.query<{ repository: RepositoryNode | null }>(document, variables, mayShrink);
  if (!answer.ok) {
    const kind = answer.refusal.kind === 'too-much' ? 'too-much' : 'failed';
    return { kind, problems: [problemFrom(answer.refusal, doing(reading))] };
  }
  const { data, fatal, leftOut } = sortAnswer(answer.value);
  const [first, ...others] = fatal.map((error) => problemFromError(error, doing(reading)));
  if (first !== undefined) return { kind: 'failed', problems: [first, ...others] };
  const node = data?.repository ?? null;
  const wrong = misfitInRepository(node);
  if (wrong !== null) return { kind: 'failed', problems: [oddAnswer(reading.server, wrong)] };
  return { kind: 'answered', node, leftOut };
}

function toldOf(asked: readonly Asked[]): Result<Answered> {
  const problems = asked.flatMap((one) => (one.kind === 'answered' ? [] : one.problems));
  const answered = asked.flatMap((one) => (one.kind === 'answered' ? [one] : []));
  const nodes = answered.flatMap(({ node }) => (node === null ? [] : [node]));
  const [node, ...others] = nodes;
  if (problems.length > 0 || node === undefined) return failure(problems);
  return success({
    node: others.reduce(joinedWith, node),
    leftOut: new Set(answered.flatMap(({ leftOut }) => leftOut)),
  });
}

/** What was asked for by itself, in its place. */
function joinedWith(node: RepositoryNode, { base, ...part }: RepositoryNode): RepositoryNode {
  if (!node.base || !base) return { ...node, ...part };
  const target = { ...node.base.target, ...base.target };
  return { ...node, ...part, base: { ...node.base, ...base, target } };
}
