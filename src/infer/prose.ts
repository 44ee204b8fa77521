import { everythingFrom, type Guess } from './space.ts';

/** A sentence about support that people write, and the policies it may state, the likeliest first. */
type Phrase = {
  readonly pattern: RegExp;
  /** `said` are the groups of the pattern: counts as digits, months and years as `6mo` and `2y`. */
  readonly policies: (...said: readonly string[]) => readonly string[];
  /** A text that the pattern finds; it is tried in the tests. */
  readonly example: string;
};

const numbers: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  nine: '9',
  twelve: '12',
  eighteen: '18',
};
const count = '(one|two|three|four|five|[1-9])';
const newest = '(?:latest|last|newest|most recent|current)';
/** A span of time in words, as a group of a pattern. */
export const span = `((?:an?|${Object.keys(numbers).join('|')}|\\d{1,2}) (?:full |calendar )?(?:month|year)s?)`;
const first = '(?:initial |first |original |general |stable |public |major |minor )*';
const lines = ['minor', 'major'] as const;

const fixes = '(?:bug ?)?(?:fixes|updates|patches|support)';
const next = '(?:new|next|newer) ';
/** The line before a new one, and what it still gets for how long. */
const before = `(?:previous|prior|older|last) (?:one|major|minor|version|release|line).{0,80}?`;

/** The first one that is found states the policy; the narrower come first. */
export const phrases: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `older minor.{0,300}?${next}major.{0,100}?${before}${fixes} for (?:at least )?${span} and security ${fixes} for (?:at least )?${span}`,
      'iu',
    ),
    policies: (bugs, security) => [
      tiersOf('minor', `min(sibling, major + ${bugs})`, `min(sibling, major + ${security})`),
      tiersOf('major', `next + ${bugs}`, `next + ${security}`),
    ],
    example:
      'Older minors get nothing. After a new major the previous one has bug fixes for 3 months and security fixes for a year.',
  },
  {
    pattern: new RegExp(
      `${next}(major|minor).{0,100}?${before}${fixes} for (?:at least )?${span} and security ${fixes} for (?:at least )?${span}`,
      'iu',
    ),
    policies: (line = '', bugs = '', security = '') => [
      tiersOf(line, `next + ${bugs}`, `next + ${security}`),
    ],
    example:
      'Once a new minor is out, the previous one gets bug fixes for two months and security fixes for six months.',
  },
  {
    pattern: new RegExp(
      `${newest} major(?: (?:release|version|series|line)s?)?,? (?:and|plus|as well as) (?:only )?(?:the |its )?${newest} minor(?: (?:release|version|series|line))? (?:of|in|from) (?:the )?(?:previous|prior|preceding|last) major`,
      'iu',
    ),
    policies: () => [
      'line: minor\nrules:\n  - when: last-of-major\n    support: major(2)\nsupport: major\n',
      policyOf('minor', 'min(sibling, major(2))'),
    ],
    example: 'We support the current major and the last minor version of the previous major with fixes.',
  },
  {
    pattern: new RegExp(
      `${newest} minor (?:release |version )?(?:of|in|for) (?:each|every|all)(?: of)?(?: the)? (?:${newest} )?${count} majors?`,
      'iu',
    ),
    policies: (majors) => [policyOf('minor', `min(sibling, major(${majors}))`)],
    example: 'The latest minor release of each of the last two major versions gets fixes.',
  },
  {
    pattern: new RegExp(
      `${newest} (?:minor |patch |point )?(?:release|version)s? (?:of|in|for|from) (?:each|every|all)(?: of)?(?: the| our)?(?: currently| actively)?(?: supported| maintained| active)? majors?`,
      'iu',
    ),
    policies: () =>
      ['min(sibling, major(2))', 'min(sibling, major(3))', 'sibling'].map((end) => policyOf('minor', end)),
    example: 'Only the latest release of each supported major version gets fixes.',
  },
  {
    pattern: new RegExp(
      `${newest} minor (?:release|version) of [\\w.-]{1,40} \\d{1,4} and [\\w.-]{1,40} \\d{1,4}\\b`,
      'iu',
    ),
    policies: () => [policyOf('minor', 'min(sibling, major(2))')],
    example: 'We only fix the latest minor version of Widget 4 and Widget 5.',
  },
  {
    pattern: new RegExp(`single major (?:version|release)[^.|]{0,60} ${newest} ${count} minor`, 'iu'),
    policies: (minors) => [policyOf('minor', `min(sibling(${minors}), major)`)],
    example: 'Fixes go to a single major version at a time, and there to the latest 2 minor releases.',
  },
  {
    pattern: new RegExp(`(?:${newest} ${count}|${count} ${newest}) major`, 'iu'),
    policies: (majors) => [policyOf('major', `newest ${majors}`)],
    example: 'We support the last two major versions.',
  },
  {
    pattern: new RegExp(`(?:${newest} ${count}|${count} ${newest}) minor`, 'iu'),
    policies: (minors) => [policyOf('minor', `newest ${minors}`)],
    example: 'Fixes go to the three most recent minor releases.',
  },
  {
    pattern: new RegExp(
      `${newest} (major|minor)(?: (?:release|version))?(?: (?:series|line|branch))? and (?:also )?(?:the |its )?(?:previous|prior|preceding|one before)`,
      'iu',
    ),
    policies: (line = '') => [policyOf(line, 'newest 2')],
    example: 'The project fixes the current minor release series and the previous minor release series.',
  },
  {
    pattern: new RegExp(`${newest} major ?(?:/|and|\\.) ?minor (?:release|version|series|line)s?`, 'iu'),
    policies: () => [policyOf('minor', 'newest 1')],
    example: 'Only latest major/minor version is supported.',
  },
  {
    pattern: /current(?:ly)?(?: stable)? and (?:the )?previous(?:ly)?(?: stable)? (major|minor)/iu,
    policies: (line = '') => [policyOf(line, 'newest 2')],
    example: 'Only the current and previous major release are supported.',
  },
  {
    pattern: new RegExp(
      `${span} (?:after|from|since|following) (?:the )?(?:release of )?(?:the |a )?(?:next|new|newer|following|subsequent|successive)(?: \\w+)? (major|minor)`,
      'iu',
    ),
    policies: (time, line = '') => [policyOf(line, `next + ${time}`)],
    example: 'It is maintained for six months after the next major release.',
  },
  {
    pattern: new RegExp(
      `${span} (?:after|from|since|following|of) (?:the |its |their )?(?:date of )?(?:the |its |their )?${first}(?:release|publication)\\b(?! of (?:version )?v?\\d)`,
      'iu',
    ),
    policies: (time) => lines.map((line) => policyOf(line, `release + ${time}`)),
    example: 'Every minor is supported for 18 months after its initial release.',
  },
  {
    pattern: new RegExp(
      `(?:published|released) (?:less than|no more than|within the (?:last|past)) ${span}`,
      'iu',
    ),
    policies: (time) => lines.map((line) => policyOf(line, `release + ${time}`)),
    example: 'Fixes go to the versions that were released less than two years ago.',
  },
  {
    pattern: new RegExp(
      `(?:releases?|versions?|majors?|minors?) (?:are|is|will be) (?:actively |fully )?(?:supported|maintained) for (?:a (?:period|minimum) of |at least )?${span}(?! (?:after|from|since|following))`,
      'iu',
    ),
    policies: (time) => lines.map((line) => policyOf(line, `release + ${time}`)),
    example: 'Each major version is supported for a period of two years.',
  },
  {
    pattern: new RegExp(`(?:only )?(?:the )?${newest} major(?: (?:release|version))?(?! \\d)`, 'iu'),
    policies: () => [policyOf('major', 'newest 1')],
    example: 'Only the latest major version is supported.',
  },
  {
    pattern: new RegExp(`(?:only )?(?:the )?${newest} minor`, 'iu'),
    policies: () => [policyOf('minor', 'newest 1')],
    example: 'Security fixes are made for the latest minor only.',
  },
  {
    pattern: new RegExp(
      `only (?:support )?the (?:very )?${newest} (?:stable |published |released )?(?:release|version)`,
      'iu',
    ),
    policies: () => [policyOf('minor', 'newest 1')],
    example: 'Only the latest release receives security updates.',
  },
  {
    pattern: new RegExp(
      `(?:${newest} ${count}|${count} ${newest}) (?:stable |published |released )?(?:releases|versions)`,
      'iu',
    ),
    policies: (many) => [policyOf('minor', `newest ${many}`), policyOf('major', `newest ${many}`)],
    example: 'We fix the latest two released versions.',
  },
  {
    pattern:
      /\bversions? (\d+(?:\.\d+)?)(?:\.x)? (?:or|and) (?:newer|later|higher|above)\b[^.]*(?:support|maintain|fix)/iu,
    policies: (floor = '') => [everythingFrom(floor.includes('.') ? 'minor' : 'major', floor)],
    example: 'Version 2.2 or newer is currently supported.',
  },
];

/**
 * The policies that the prose of a document may state, the likeliest first, as Markdown is read: without emphasis and
 * links. The first sentence that is recognised speaks; none, where none is.
 */
export function statedIn(text: string): readonly Guess[] {
  const found = spokenIn(text);
  if (found === null) return [];
  const groups = found.match.slice(1).flatMap((group) => group ?? []);
  return found.policies(...groups.map(saidAs)).map((policy, index) => ({
    text: policy,
    cost: 0.5 + index / 10,
    said: 'prose',
  }));
}

/** The first sentence that is recognised, as it stands in the plain prose. */
export function spokenIn(
  text: string,
): { readonly match: RegExpExecArray; readonly policies: Phrase['policies'] } | null {
  const prose = plainProse(text);
  for (const { pattern, policies } of phrases) {
    const match = pattern.exec(prose);
    if (match !== null) return { match, policies };
  }
  return null;
}

/** Markdown without emphasis and links, with one blank between its words. */
export function plainProse(text: string): string {
  return text
    .replaceAll(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replaceAll(/[*_`]+/gu, '')
    .replaceAll(/\s+/gu, ' ');
}

/** A count as digits, `2`, and a span as a duration, `2y`. */
function saidAs(words: string): string {
  const [first = '', ...others] = words.toLowerCase().split(' ');
  const number = first.startsWith('a') ? '1' : (numbers[first] ?? first);
  const unit = others.at(-1);
  return unit === undefined ? number : `${number}${unit.startsWith('month') ? 'mo' : 'y'}`;
}

/** Fixes of all kinds first, then those of security alone. */
function tiersOf(line: string, bugs: string, security: string): string {
  return `line: ${line.toLowerCase()}\ntiers:\n  bugs: ${bugs}\n  security: ${security}\n`;
}

function policyOf(line: string, end: string): string {
  return `line: ${line.toLowerCase()}\nsupport: ${end}\n`;
}
