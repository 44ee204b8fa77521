import type { Reading } from '../../src/github/reading.ts';

/** What a run asks for when nothing is set, with some of it otherwise. */
export function aReading(part: Partial<Reading> = {}): Reading {
  return {
    owner: 'octo',
    name: 'widget',
    server: 'https://github.example',
    base: null,
    branch: 'support-window/sync',
    file: null,
    policy: { kind: 'default' },
    onMissingTable: 'fail',
    tag: null,
    commit: null,
    into: null,
    withPullRequest: true,
    day: '2026-02-03',
    ...part,
  };
}
