/** A reporter of `node --test`: how long the tests of each file took, as JSON. */
import { relative } from 'node:path';
import process from 'node:process';
import type { TestEvent } from 'node:test/reporters';

/** Milliseconds by file. */
export type FileTimes = Readonly<Record<string, number>>;

export default async function* times(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const taken: Record<string, number> = {};
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.nesting > 0) continue;
    const file = relative(process.cwd(), data.file ?? 'elsewhere');
    taken[file] = (taken[file] ?? 0) + data.details.duration_ms;
  }
  yield JSON.stringify(taken);
}
