import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../git/repository.ts';

/** A program that leaves a trace when it is started, and what it left. */
export type Canary = {
  readonly program: string;
  /** How it was called since it was asked last; empty when nobody started it. */
  readonly heard: () => string;
};

/** A program of its own in a folder of its own. */
export function canary(): Canary {
  const folder = temporaryFolder();
  const program = join(folder, 'canary');
  const trace = join(folder, 'trace');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${trace}\n`, { mode: 0o755 });
  const heard = () => {
    const text = existsSync(trace) ? readFileSync(trace, 'utf8') : '';
    rmSync(trace, { force: true });
    return text;
  };
  return { program, heard };
}
