import { firstOf } from './list.ts';
import type { Note, Problem } from './problem.ts';

/** The support of a line depends on a release date that is not known. */
export function dateUnknown(line: string, days: string): Problem {
  return {
    code: 'date-unknown',
    what: `The support of ${line} cannot be decided.`,
    why: `The policy needs ${days}, which is unknown.`,
    fix: 'Give the release a date with an annotated tag or a release on GitHub. Or set the end under "lines" in the policy.',
  };
}

/** The floor ends a line that a rule still supports. */
export function floorSupported(line: string, floor: string, path: string): Problem {
  return {
    code: 'floor-supported',
    what: `The floor ends ${line}, which the policy still supports.`,
    why: `"floor: ${floor}" ends every older line, but the policy's own rules still support ${line}.`,
    fix: `Lower the floor, or end ${line} under "lines" with a reason.`,
    where: { path },
  };
}

/** Lines that no rule covers. */
export function lineWithoutRule(lines: readonly string[]): Note {
  return {
    code: 'line-without-rule',
    what: `No rule of the policy covers ${firstOf(lines, 10)}; they count as ended.`,
  };
}

/** The policy has an exception for `1`, which is the line 1.0 only, and there are other lines of 1. */
export function overrideForFirst(written: string, line: string, others: readonly string[]): Note {
  return {
    code: 'override-for-first',
    what: `The exception "${written}" is for the line ${line} only, not for ${others.join(', ')}. To cover all of them, use a rule with "when: ${written}.x".`,
  };
}

/** The policy has an exception for a line without releases. */
export function overrideWithoutLine(line: string): Note {
  return {
    code: 'override-without-line',
    what: `The policy has an exception for ${line}, which has no releases.`,
  };
}
