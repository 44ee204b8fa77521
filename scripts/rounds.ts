import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** A process to be timed. `limit` is how many node starts it may take, its own among them; null where nothing is promised. */
export type Candidate = {
  readonly name: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly limit: number | null;
};

/** What came out, in node starts: the fastest round against the fastest start, and the median of the pairs. */
export type Ratio = {
  readonly name: string;
  readonly fastest: number;
  readonly median: number;
  readonly limit: number | null;
};

/**
 * Times each candidate beside `node -e 0`, in turn, round after round, so that whatever else the machine does falls on
 * all of them. The first round is not counted.
 */
export function timed(candidates: readonly Candidate[], rounds: number): readonly Ratio[] {
  const bare = { words: ['-e', '0'], folder: process.cwd(), environment: {} };
  const all = Array.from({ length: rounds + 1 }, () =>
    candidates.map((candidate) => ({ start: timeOf(bare), time: timeOf(candidate) })),
  ).slice(1);
  const start = Math.min(...all.flat().map((pair) => pair.start));
  return candidates.map(({ name, limit }, index) => {
    const pairs = all.flatMap((round) => round[index] ?? []);
    const fastest = Math.min(...pairs.map(({ time }) => time)) / start;
    return { name, fastest, median: median(pairs.map((pair) => pair.time / pair.start)), limit };
  });
}

function timeOf({ words, folder, environment }: Pick<Candidate, 'words' | 'folder' | 'environment'>): number {
  const begin = performance.now();
  spawnSync(process.execPath, words, { cwd: folder, env: { PATH: process.env.PATH ?? '', ...environment } });
  return performance.now() - begin;
}

/** Whether both ratios are above the limit: one quiet start, or one busy round, is not enough to judge by. */
export function isPassed({ fastest, median: usual, limit }: Ratio): boolean {
  return limit !== null && Math.min(fastest, usual) > limit;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
