import type { Place, Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

/** A value that is not what its key takes. `found` is quoted already. */
export function expected(what: string, example: string, found: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: `This is not ${what}.`,
    why: `Found ${found}.`,
    fix: `Write ${what}, such as ${example}.`,
    where,
  };
}

/** A word that is none of those its key takes. `found` is quoted already. */
export function unknownWord(found: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-value',
    what: `${capital(found)} is none of the values this key takes.`,
    why: `They are ${known.join(', ')}.`,
    fix: suggestion(found.replaceAll('"', ''), known) ?? `Write one of ${known.join(', ')}.`,
    where,
  };
}

/** A key the policy language does not have at this place. */
export function unknownKey(key: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-unknown-key',
    what: `There is no key "${shown(key)}" here.`,
    why: `The keys are ${known.join(', ')}.`,
    fix: suggestion(key, known) ?? `Remove "${shown(key)}" or use one of these keys.`,
    where,
  };
}

/** A key that must be there and is not. */
export function missingWord(key: string, example: string, where: Place): Problem {
  return {
    code: 'policy-missing-key',
    what: `"${key}" is missing.`,
    why: 'The policy means nothing definite without it.',
    fix: `Add it, such as ${example}.`,
    where,
  };
}

/** A date expression that cannot be read. `found` is quoted already. */
export function badEnd(found: string, fix: string, where: Place): Problem {
  return {
    code: 'policy-end',
    what: 'This is no end of support.',
    why: `Found ${found} where it cannot stand.`,
    fix: `${capital(fix)}${/[?.]$/.test(fix) ? '' : '.'}`,
    where,
  };
}

/** A tier name that cannot be used. */
export function badTierName(name: string, reserved: boolean, where: Place): Problem {
  return {
    code: 'policy-tier-name',
    what: `"${shown(name)}" cannot be the name of a tier.`,
    why: reserved
      ? 'The word has another meaning in a policy.'
      : 'It is not one word of letters, digits and hyphens.',
    fix: reserved
      ? 'Choose another name, such as security.'
      : 'Write one word that begins with a letter, such as best-effort.',
    where,
  };
}

/** Two keys that say the same thing. */
export function conflictingKeys(first: string, second: string, where: Place): Problem {
  return {
    code: 'policy-conflict',
    what: `"${first}" and "${second}" stand side by side.`,
    why: '"support: X" is short for one tier called "supported", so both say which tiers there are.',
    fix: `Keep one of them; several stages of support need tier names.`,
    where,
  };
}

/** A policy without any tier. */
export function noTiers(where: Place): Problem {
  return {
    code: 'policy-missing-key',
    what: 'The policy does not say how long lines are supported.',
    why: 'It has neither "support" nor "tiers", "rules" or "lines" with ends.',
    fix: 'Add a line such as "support: newest 2".',
    where,
  };
}

/** A rule whose selector contradicts itself. */
export function impossibleRule(because: string, where: Place): Problem {
  return {
    code: 'policy-rule-unreachable',
    what: 'No line can match this rule.',
    why: because,
    fix: 'Correct its "when" or remove the rule.',
    where,
  };
}

/** A rule behind another one that takes all its lines. Places count from 1. */
export function shadowedRule(earlier: number, when: string, where: Place): Problem {
  return {
    code: 'policy-rule-unreachable',
    what: 'No line can reach this rule.',
    why: `The first rule that matches speaks for a line, and rule ${earlier} (when: ${when}) takes all of these.`,
    fix: `Move this rule above rule ${earlier}, or remove it.`,
    where,
  };
}

/** A selector that refers to itself. */
export function selfReference(where: Place): Problem {
  return {
    code: 'policy-cycle',
    what: '"lts" is explained by itself.',
    why: 'The key "lts" says which lines are LTS, so "lts" cannot stand inside it.',
    fix: 'Name the lines or say which, such as "lts: { minor: 4 }" or "lts: even".',
    where,
  };
}

/** A line that has two exceptions. */
export function repeatedLine(name: string, where: Place): Problem {
  return {
    code: 'policy-conflict',
    what: `The line ${name} stands twice.`,
    why: `Another key of "lines" means the same line.`,
    fix: 'Join the two into one.',
    where,
  };
}

/** A tier an exception or a state names and no tier list has. */
export function unknownTier(name: string, known: readonly string[], where: Place): Problem {
  return {
    code: 'policy-unknown-tier',
    what: `The policy has no tier "${shown(name)}".`,
    why: known.length === 0 ? 'It has no tiers at all.' : `Its tiers are ${known.join(', ')}.`,
    fix: suggestion(name, known) ?? 'Use one of the names under "tiers" or "rules".',
    where,
  };
}

/** A tier and the end of support are written alike. */
export function sharedText(tier: string, text: string, where: Place): Problem {
  return {
    code: 'policy-value',
    what: `"${tier}" and "ended" have the same text.`,
    why: `Nobody could tell a supported line from an ended one in a table that says "${shown(text)}" of both.`,
    fix: 'Give "ended" a text of its own.',
    where,
  };
}

/** Two products whose releases would be the same tags. */
export function repeatedTag(first: string, second: string, tag: string, where: Place): Problem {
  return {
    code: 'policy-same-tags',
    what: `The products ${first} and ${second} have the same tags.`,
    why: `Both are tagged as "${tag}".`,
    fix: `Give each its own "tag", such as "${first}-v{version}" and "${second}-v{version}".`,
    where,
  };
}

/** Two products that would be kept in one table. */
export function sharedTable(first: string, second: string, where: Place): Problem {
  return {
    code: 'policy-same-table',
    what: `The products ${first} and ${second} have the same table.`,
    why: 'Nothing tells their tables apart: both have the same "file" and the same "table".',
    fix: 'Give each the heading above its own table as "table", or its own "file".',
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
