import type { Note, Problem } from './problem.ts';

/** A line whose support hangs on a release day nobody knows. `days` says which. */
export function dateUnknown(line: string, days: string): Problem {
  return {
    code: 'date-unknown',
    what: `The support of ${line} cannot be decided.`,
    why: `The policy needs ${days}, which is not known.`,
    fix: 'Date the release by an annotated tag or a release on GitHub, or set its end under "lines" in the policy.',
  };
}

/** A line below the floor that a rule would still support. */
export function floorSupported(line: string, floor: string, path: string): Problem {
  return {
    code: 'floor-supported',
    what: `The floor ends ${line}, which the policy still supports.`,
    why: `"floor: ${floor}" ends every older line, but by the policy's own rules ${line} has support left.`,
    fix: `Lower the floor, or end ${line} under "lines" with the reason.`,
    where: { path },
  };
}

/** Lines no rule speaks for. */
export function lineWithoutRule(lines: readonly string[]): Note {
  const shown = lines.slice(0, 10).join(', ');
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
  return {
    code: 'line-without-rule',
    what: `No rule of the policy covers ${shown}${more}; they count as ended.`,
  };
}

/** An exception for a line that never shipped. */
export function overrideWithoutLine(line: string): Note {
  return {
    code: 'override-without-line',
    what: `The policy makes an exception for ${line}, a line without releases.`,
  };
}
