import { Session } from 'node:inspector';

type Range = { readonly count: number };
type Coverage = {
  readonly result: readonly { readonly functions: readonly { readonly ranges: readonly Range[] }[] }[];
};

/**
 * Counts work instead of timing it: how often the busiest block of code runs while something is done, ours or that of a
 * package, as V8 counts it. It is the same on every machine, however busy. What built-in functions do is not counted.
 */
export function countingSteps<Result>(use: (stepsOf: (work: () => unknown) => number) => Result): Result {
  const session = new Session();
  session.connect();
  const ask = (method: string, parameters: object = {}): unknown => {
    let answer: unknown;
    session.post(method, parameters, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    return use((work) => {
      ask('Profiler.takePreciseCoverage');
      work();
      return busiest(ask('Profiler.takePreciseCoverage') as Coverage);
    });
  } finally {
    ask('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function busiest({ result }: Coverage): number {
  const counts = result.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return counts.reduce((most, { count }) => Math.max(most, count), 1);
}
