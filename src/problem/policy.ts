import type { Place, Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

/** The value of a key has the wrong form. */
export function expected(what: string, example: string, found: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: `This is not ${what}.`,
    why: `Found ${found}.`,
    fix: `Write ${what}, such as ${example}.`,
    where,
  };
}

/** The value of a key is not one that it allows. */
export function unknownWord(found: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-value',
    what: `${capital(found)} is not a value of this key.`,
    why: `The values are ${known.join(', ')}.`,
    fix: suggestion(found.replaceAll('"', ''), known) ?? `Write one of ${known.join(', ')}.`,
    where,
  };
}

/** The key does not exist at this place of the policy. */
export function unknownKey(key: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-unknown-key',
    what: `There is no key "${shown(key)}" here.`,
    why: `The keys are ${known.join(', ')}.`,
    fix: suggestion(key, known) ?? `Remove "${shown(key)}" or use one of these keys.`,
    where,
  };
}

/** A required key is missing. */
export function missingWord(key: string, example: string, where: Place): Problem {
  return {
    code: 'policy-missing-key',
    what: `"${key}" is missing.`,
    why: 'This key is required.',
    fix: `Add it, such as ${example}.`,
    where,
  };
}

/** The end of support cannot be read. */
export function badEnd(found: string, fix: string, where: Place): Problem {
  return {
    code: 'policy-end',
    what: 'This is not a valid end of support.',
    why: found === 'nothing' ? 'Something is missing here.' : `Unexpected: ${found}.`,
    fix: `${capital(fix)}${/[?.]$/.test(fix) ? '' : '.'}`,
    where,
  };
}

/** The name of a tier cannot be used. */
export function badTierName(name: string, reserved: boolean, where: Place): Problem {
  return {
    code: 'policy-tier-name',
    what: `"${shown(name)}" cannot be the name of a tier.`,
    why: reserved
      ? 'The word has another meaning in a policy.'
      : 'It is not one word of letters, digits and hyphens.',
    fix: reserved
      ? 'Choose another name, such as security.'
      : 'Write one word that starts with a letter, such as best-effort.',
    where,
  };
}

/** Two keys that exclude each other. */
export function conflictingKeys(first: string, second: string, where: Place): Problem {
  return {
    code: 'policy-conflict',
    what: `"${first}" and "${second}" cannot be used together.`,
    why: '"support: X" is short for one tier called "supported", so both define the tiers.',
    fix: `Keep one of them; for several stages of support, use tiers with names.`,
    where,
  };
}

/** The policy has no tier, so nothing is supported. */
export function noTiers(where: Place): Problem {
  return {
    code: 'policy-missing-key',
    what: 'The policy does not say how long lines are supported.',
    why: 'It has no "support" or "tiers", and no "rules" or "lines" with ends.',
    fix: 'Add a line such as "support: newest 2".',
    where,
  };
}

/** The selector of a rule contradicts itself. */
export function impossibleRule(because: string, where: Place): Problem {
  return {
    code: 'policy-rule-unreachable',
    what: 'No line can match this rule.',
    why: because,
    fix: 'Correct its "when" or remove the rule.',
    where,
  };
}

/** An earlier rule matches all lines of this one. */
export function shadowedRule(earlier: number, when: string, where: Place): Problem {
  return {
    code: 'policy-rule-unreachable',
    what: 'This rule is never used.',
    why: `The first rule that matches a line applies, and rule ${earlier} (when: ${when}) matches all lines of this one.`,
    fix: `Move this rule above rule ${earlier}, or remove it.`,
    where,
  };
}

/** The definition of `lts` refers to itself. */
export function selfReference(where: Place): Problem {
  return {
    code: 'policy-cycle',
    what: '"lts" cannot refer to itself.',
    why: 'The key "lts" defines which lines are LTS, so it cannot use the word "lts".',
    fix: 'Name the lines or describe them, such as "lts: { minor: 4 }" or "lts: even".',
    where,
  };
}

/** A line has two exceptions. */
export function repeatedLine(name: string, where: Place): Problem {
  return {
    code: 'policy-conflict',
    what: `The line ${name} is listed twice.`,
    why: `Another key of "lines" means the same line.`,
    fix: 'Combine the two into one.',
    where,
  };
}

/** The policy names a tier that it does not define. */
export function unknownTier(name: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-unknown-tier',
    what: `The policy has no tier "${shown(name)}".`,
    why: known.length === 0 ? 'It defines no tiers.' : `Its tiers are ${known.join(', ')}.`,
    fix: suggestion(name, known) ?? 'Use one of the names under "tiers" or "rules".',
    where,
  };
}

/** A tier and the end of support have the same text. */
export function sharedText(tier: string, text: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: `"${tier}" and "ended" have the same text.`,
    why: `With "${shown(text)}" for both, the table would not show which lines are supported.`,
    fix: 'Give "ended" its own text.',
    where,
  };
}

/** Two products have the same tags. */
export function repeatedTag(first: string, second: string, tag: string, where: Place): Problem {
  return {
    code: 'policy-same-tags',
    what: `The products ${first} and ${second} have the same tags.`,
    why: `Both use the tags "${tag}".`,
    fix: `Give each its own "tag", such as "${first}-v{version}" and "${second}-v{version}".`,
    where,
  };
}

/** Two products have the same table. */
export function sharedTable(first: string, second: string, where: Place): Problem {
  return {
    code: 'policy-same-table',
    what: `The products ${first} and ${second} have the same table.`,
    why: 'Both have the same "file" and the same "table".',
    fix: 'Give each its own "table" (the heading above its table) or its own "file".',
    where,
  };
}

function suggestion(word: string, known: readonly string[]): string | null {
  const near = closest(word, known);
  return near === null ? null : `Did you mean "${near}"?`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
