import type { Place, Problem } from './problem.ts';
import { shown } from './shown.ts';

/** The policy file is too large. */
export function policyTooLarge(path: string, most: number): Problem {
  return {
    code: 'policy-too-large',
    what: 'The policy is too large.',
    why: `It has more than ${most} characters.`,
    fix: 'Keep only the policy in this file; most policies fit in ten lines.',
    where: { path },
  };
}

/** The policy is not valid YAML. */
export function notYaml(said: string, where: Place): Problem {
  return {
    code: 'policy-not-yaml',
    what: 'The policy is not valid YAML.',
    why: `YAML error: ${lowerFirst(said)}.`,
    fix: 'Correct the YAML at this place; docs/cookbook.md has complete policies.',
    where,
  };
}

/** A value starts with a character that is special in YAML. */
export function missingQuotesProblem(value: string, where: Place): Problem {
  return {
    code: 'policy-quotes',
    what: `YAML does not read ${shown(value)} as text.`,
    why: `A value that starts with "${value.charAt(0)}" has a special meaning in YAML.`,
    fix: `Put quotes around it: "${shown(value)}".`,
    where,
  };
}

/** The file has more than one YAML document. */
export function severalDocuments(where: Place): Problem {
  return {
    code: 'policy-not-yaml',
    what: 'The policy has several YAML documents.',
    why: 'Another document starts here.',
    fix: 'Keep one document, without "---" lines inside it.',
    where,
  };
}

/** The policy is a list, a single word or empty. */
export function notAMap(where: Place, preset: string | null = null, isEmpty = false): Problem {
  if (preset !== null)
    return {
      code: 'policy-not-a-map',
      what: 'The policy is not a map of keys and values.',
      why: 'It only has the name of a preset, which works with --policy but not in a file.',
      fix: `Write its keys:\n\n${preset.trimEnd()}`,
      where,
    };
  return {
    code: 'policy-not-a-map',
    what: isEmpty ? 'The policy is empty.' : 'The policy is not a map of keys and values.',
    why: 'It has no "key: value" at its top level.',
    fix: 'Write keys such as "line: minor" and "support: newest 2", each on its own line.',
    where,
  };
}

/** The policy uses anchors, aliases or tags of YAML, which are not allowed. */
export function unwantedYaml(found: string, where: Place): Problem {
  return {
    code: 'policy-yaml-feature',
    what: 'The policy uses a feature of YAML that policies cannot use.',
    why: `Found ${found}.`,
    fix: 'Write the value out, without anchors, aliases, tags or compound keys.',
    where,
  };
}

/** `lines: major`, where `line: major` is meant. */
export function granularityAsLines(text: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: '"lines" is for exceptions, one for each line.',
    why: `Found "${shown(text)}", which is a value of "line".`,
    fix: `Write "line: ${shown(text)}".`,
    where,
  };
}

function lowerFirst(text: string): string {
  const bare = text.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
