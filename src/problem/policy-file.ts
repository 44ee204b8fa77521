import type { Place, Problem } from './problem.ts';
import { shown } from './shown.ts';

/** A policy file far beyond what a policy needs. */
export function policyTooLarge(path: string, most: number): Problem {
  return {
    code: 'policy-too-large',
    what: 'The policy is too large.',
    why: `It holds more than ${most} characters.`,
    fix: 'Keep only the policy in this file; most policies fit in ten lines.',
    where: { path },
  };
}

/** Text that is not YAML, with what the YAML reader said. */
export function notYaml(said: string, where: Place): Problem {
  return {
    code: 'policy-not-yaml',
    what: 'The policy is not readable as YAML.',
    why: `Here ${lowerFirst(said)}.`,
    fix: 'Correct the YAML at this place; docs/policy.md shows whole policies.',
    where,
  };
}

/** A value that begins with a character YAML keeps for itself. */
export function missingQuotesProblem(value: string, where: Place): Problem {
  return {
    code: 'policy-quotes',
    what: `YAML does not read ${shown(value)} as text.`,
    why: `A value that begins with "${value.charAt(0)}" means something else in YAML.`,
    fix: `Put quotes around it: "${shown(value)}".`,
    where,
  };
}

/** More than one YAML document in the file. */
export function severalDocuments(where: Place): Problem {
  return {
    code: 'policy-not-yaml',
    what: 'The policy holds several YAML documents.',
    why: 'Another document begins here.',
    fix: 'Keep one document, without "---" lines inside it.',
    where,
  };
}

/** A policy that is a list, a single word or nothing at all. `preset` is the text of the policy that is named, if any. */
export function notAMap(where: Place, preset: string | null = null): Problem {
  if (preset !== null)
    return {
      code: 'policy-not-a-map',
      what: 'The policy is not a map of keys and values.',
      why: 'It holds the name of a policy alone, as --policy takes it.',
      fix: `Write its keys:\n\n${preset.trimEnd()}`,
      where,
    };
  return {
    code: 'policy-not-a-map',
    what: 'The policy is not a map of keys and values.',
    why: 'It holds no "key: value" at its top level.',
    fix: 'Write keys such as "line: minor" and "support: newest 2", each on its own line.',
    where,
  };
}

/** Anchors, aliases, tags: features of YAML a policy has no use for. */
export function unwantedYaml(found: string, where: Place): Problem {
  return {
    code: 'policy-yaml-feature',
    what: 'The policy uses a feature of YAML that policies do not have.',
    why: `Found ${found}.`,
    fix: 'Write the value out, without anchors, aliases, tags or compound keys.',
    where,
  };
}

/** `lines: major`, where `line: major` is meant. */
export function granularityAsLines(text: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: '"lines" holds exceptions, one for each line.',
    why: `Found "${shown(text)}", which says what makes a line.`,
    fix: `Write "line: ${shown(text)}".`,
    where,
  };
}

function lowerFirst(text: string): string {
  const bare = text.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
