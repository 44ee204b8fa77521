import { closest, shown, suggestion } from './given.ts';
import { joinWords } from './list.ts';
import { note, type Place, problem } from './problem.ts';

/** The place of the examples. */
const here: Place = { path: '.github/support-window.yml', line: 3, column: 10 };

const anyPolicy =
  'Use one of these, a path that ends with .yml, or YAML such as "{ line: minor, support: release + 18mo }".';

/** The policy file is too large. */
export const policyTooLarge = problem(
  'policy-too-large',
  ['.github/support-window.yml', 100_000],
  (path: string, most: number) => ({
    what: 'The policy is too large.',
    why: `It has more than ${most} characters.`,
    fix: 'Keep only the policy in this file; most policies fit in ten lines.',
    where: { path },
  }),
);

/** The policy is not valid YAML. */
export const notYaml = problem(
  'policy-not-yaml',
  ['Missing closing "quote', here],
  (said: string, where: Place) => ({
    what: 'The policy is not valid YAML.',
    why: `YAML error: ${lowerFirst(said)}.`,
    fix: 'Correct the YAML at this place; docs/cookbook.md has complete policies.',
    where,
  }),
);

/** A value starts with a character that is special in YAML. */
export const missingQuotesProblem = problem(
  'policy-quotes',
  ['>=8.1', here],
  (value: string, where: Place) => ({
    what: `YAML does not read ${shown(value)} as text.`,
    why: `A value that starts with "${value.charAt(0)}" has a special meaning in YAML.`,
    fix: `Put quotes around it: "${shown(value)}".`,
    where,
  }),
);

/** The file has more than one YAML document. */
export const severalDocuments = problem('policy-not-yaml', [here], (where: Place) => ({
  what: 'The policy has several YAML documents.',
  why: 'Another document starts here.',
  fix: 'Keep one document, without "---" lines inside it.',
  where,
}));

/** The policy is a list, a single word or empty. */
export const notAMap = problem('policy-not-a-map', [here], (where: Place, isEmpty = false) => ({
  what: isEmpty ? 'The policy is empty.' : 'The policy is not a map of keys and values.',
  why: 'It has no "key: value" at its top level.',
  fix: 'Write keys such as "line: minor" and "support: newest 2", each on its own line.',
  where,
}));

/** The policy is the name of a preset; `keys` are what the preset says. */
export const presetAsPolicy = problem(
  'policy-not-a-map',
  ['line: major\nsupport: newest 2', here],
  (keys: string, where: Place) => ({
    what: 'The policy is not a map of keys and values.',
    why: 'It only has the name of a preset, which works with --policy but not in a file.',
    fix: `Write its keys:\n\n${keys.trimEnd()}`,
    where,
  }),
);

/** The policy uses anchors, aliases or tags of YAML, which are not allowed. */
export const unwantedYaml = problem(
  'policy-yaml-feature',
  ['the anchor &a', here],
  (found: string, where: Place) => ({
    what: 'The policy uses a feature of YAML that policies cannot use.',
    why: `Found ${found}.`,
    fix: 'Write the value out, without anchors, aliases, tags or compound keys.',
    where,
  }),
);

/** `lines: major`, where `line: major` is meant. */
export const granularityAsLines = problem('policy-value', ['major', here], (text: string, where: Place) => ({
  what: '"lines" is for exceptions, one for each line.',
  why: `Found "${shown(text)}", which is a value of "line".`,
  fix: `Write "line: ${shown(text)}".`,
  where,
}));

/** The value of a key has the wrong form. */
export const expected = problem(
  'policy-value',
  ['a path', '"docs/SECURITY.md"', 'a list', here],
  (what: string, example: string, found: string, where: Place) => ({
    what: `This is not ${what}.`,
    why: `Found ${found}.`,
    fix: `Write ${what}, such as ${example}.`,
    where,
  }),
);

/** The value of a key is not one that it allows; `found` is what it is, `word` its text. */
export const unknownWord = problem(
  'policy-value',
  ['"kep"', 'kep', ['keep', 'fold', 'drop'], here],
  (found: string, word: string, known: readonly string[], where: Place) => ({
    what: `${capital(found)} is not a value of this key.`,
    why: `The values are ${known.join(', ')}.`,
    fix: suggestion(word, known) ?? `Write one of ${known.join(', ')}.`,
    where,
  }),
);

/** The key does not exist at this place of the policy. */
export const unknownKey = problem(
  'policy-unknown-key',
  ['mnor', ['minor', 'every', 'from'], here],
  (key: string, known: readonly string[], where: Place) => ({
    what: `There is no key "${shown(key)}" here.`,
    why: `The keys are ${known.join(', ')}.`,
    fix: suggestion(key, known) ?? `Remove "${shown(key)}" or use one of these keys.`,
    where,
  }),
);

/** A required key is missing. */
export const missingWord = problem(
  'policy-missing-key',
  ['line', '"line: minor"', here],
  (key: string, example: string, where: Place) => ({
    what: `"${key}" is missing.`,
    why: 'This key is required.',
    fix: `Add it, such as ${example}.`,
    where,
  }),
);

/** The end of support cannot be read. */
export const badEnd = problem(
  'policy-end',
  ['"6 moths"', 'did you mean "6mo"?', here],
  (found: string | null, fix: string, where: Place) => ({
    what: 'This is not a valid end of support.',
    why: found === null ? 'Something is missing here.' : `Unexpected: ${found}.`,
    fix: `${capital(fix)}${/[?.]$/.test(fix) ? '' : '.'}`,
    where,
  }),
);

/** The name of a tier cannot be used. */
export const badTierName = problem(
  'policy-tier-name',
  ['when', true, here],
  (name: string, reserved: boolean, where: Place) => ({
    what: `"${shown(name)}" cannot be the name of a tier.`,
    why: reserved
      ? 'The word has another meaning in a policy.'
      : 'It is not one word of letters, digits and hyphens.',
    fix: reserved
      ? 'Choose another name, such as security.'
      : 'Write one word that starts with a letter, such as best-effort.',
    where,
  }),
);

/** Two keys that exclude each other. */
export const conflictingKeys = problem(
  'policy-conflict',
  ['support', 'tiers', here],
  (first: string, second: string, where: Place) => ({
    what: `"${first}" and "${second}" cannot be used together.`,
    why: '"support: X" is short for one tier called "supported", so both define the tiers.',
    fix: `Keep one of them; for several stages of support, use tiers with names.`,
    where,
  }),
);

/** The policy has no tier, so nothing is supported. */
export const noTiers = problem(
  'policy-missing-key',
  [here],
  (where: Place, example = '"support: newest 2"') => ({
    what: 'The policy does not say how long lines are supported.',
    why: 'It has no "support" or "tiers", and no "rules" or "lines" with ends.',
    fix: `Add it, such as ${example}.`,
    where,
  }),
);

/** The selector of a rule contradicts itself. */
export const impossibleRule = problem(
  'policy-rule-unreachable',
  ['A number is not both even and odd.', here],
  (because: string, where: Place) => ({
    what: 'No line can match this rule.',
    why: because,
    fix: 'Correct its "when" or remove the rule.',
    where,
  }),
);

/** An earlier rule matches all lines of this one. */
export const shadowedRule = problem(
  'policy-rule-unreachable',
  [1, '">=7"', here],
  (earlier: number, when: string, where: Place) => ({
    what: 'This rule is never used.',
    why: `The first rule that matches a line applies, and rule ${earlier} (when: ${when}) matches all lines of this one.`,
    fix: `Move this rule above rule ${earlier}, or remove it.`,
    where,
  }),
);

/** The definition of `lts` refers to itself. */
export const selfReference = problem('policy-cycle', [here], (where: Place) => ({
  what: '"lts" cannot refer to itself.',
  why: 'The key "lts" defines which lines are LTS, so it cannot use the word "lts".',
  fix: 'Name the lines or describe them, such as "lts: { minor: 4 }" or "lts: even".',
  where,
}));

/** A line has two exceptions. */
export const repeatedException = problem('policy-conflict', ['3', here], (name: string, where: Place) => ({
  what: `The release line ${name} is listed twice.`,
  why: `Another key under "lines" means the same release line.`,
  fix: 'Combine the two into one.',
  where,
}));

/** The policy names a tier that it does not define. */
export const unknownTier = problem(
  'policy-unknown-tier',
  ['securty', ['active', 'security'], here],
  (name: string, known: readonly string[], where: Place) => ({
    what: `The policy has no tier "${shown(name)}".`,
    why: known.length === 0 ? 'It defines no tiers.' : `Its tiers are ${known.join(', ')}.`,
    fix: suggestion(name, known) ?? 'Use one of the names under "tiers" or "rules".',
    where,
  }),
);

/** A tier and the end of support have the same text. */
export const sharedText = problem(
  'policy-value',
  ['security', 'No', here],
  (tier: string, text: string, where: Place) => ({
    what: `"${tier}" and "ended" have the same text.`,
    why: `With "${shown(text)}" for both, the table would not show which lines are supported.`,
    fix: 'Give "ended" its own text.',
    where,
  }),
);

/** Two products have the same tags. */
export const repeatedTag = problem(
  'policy-same-tags',
  ['server', 'client', 'v{version}', here],
  (first: string, second: string, tag: string, where: Place) => ({
    what: `The products ${first} and ${second} have the same tags.`,
    why: `Both use the tags "${tag}".`,
    fix: `Give each its own "tag", such as "${first}-v{version}" and "${second}-v{version}".`,
    where,
  }),
);

/** Two products have the same table. */
export const sharedTable = problem(
  'policy-same-table',
  ['server', 'client', here],
  (first: string, second: string, where: Place) => ({
    what: `The products ${first} and ${second} have the same table.`,
    why: 'Both have the same "file" and the same "table".',
    fix: 'Give each its own "table" (the heading above its table) or its own "file".',
    where,
  }),
);

/** The name is not that of a preset. */
export const unknownPreset = problem(
  'unknown-preset',
  ['lastest', ['latest', 'newest N majors']],
  (name: string, known: readonly string[], where?: Place) => ({
    what: `There is no preset "${shown(name)}".`,
    why: `The presets are ${known.join(', ')}.`,
    fix: presetMeant(name, known) ?? (where === undefined ? anyPolicy : 'Use one of these.'),
    ...(where && { where }),
  }),
);

/** An end of support was given as the whole policy; `end` is how it is written, `line` what it may be about. */
export const endAsPolicy = problem(
  'end-as-policy',
  ['newest 2', 'newest 2', 'minor'],
  (given: string, end: string, line: string) => ({
    what: `"${shown(given)}" is not a whole policy.`,
    why: 'It says when support ends, but not what a release line is.',
    fix: `Write both: "{ line: ${line}, support: ${end.includes(',') ? `'${end}'` : end} }"; a line can be major, minor or patch.`,
  }),
);

/** The edits that products make to one file undo each other. */
export const productsDisagree = problem(
  'products-disagree',
  [['server', 'client'], 'SECURITY.md'],
  (names: readonly string[], path: string) => ({
    what: `The products ${joinWords(names)} disagree about ${path}.`,
    why: 'Each would change what the other wrote: they use the same table.',
    fix: 'Give each product its own "table" (the heading above its table) or its own "file".',
    where: { path },
  }),
);

/** The other policy does not have the product. */
export const productNotCompared = note(
  'not-compared',
  ['server', '.github/support-window.yml'],
  (product: string | null, path: string) => {
    const has = product === null ? 'products, and this policy has none' : `no product ${product}`;
    return {
      what: `The policy in ${path} has ${has}, so the two were not compared.`,
      where: { path },
    };
  },
);

function lowerFirst(text: string): string {
  const bare = text.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The nearest preset; one that holds an N with a number in its place. */
function presetMeant(name: string, known: readonly string[]): string | null {
  const [first] = name.split(' ');
  const near = closest(name, known) ?? known.find((preset) => preset.startsWith(`${first} N `));
  if (near === undefined) return null;
  const counted = near.includes(' N ')
    ? ` N is a whole number, 1 or more: "${near.replace(' N ', ' 2 ')}".`
    : '';
  return `Did you mean "${near}"?${counted}`;
}
