import { everythingFrom, type Guess } from './space.ts';

/** A sentence about support that people write, and the policy it states. */
type Phrase = {
  readonly pattern: RegExp;
  readonly policy: (count: string) => string;
  /** A text that the pattern finds; it is tried in the tests. */
  readonly example: string;
};

const numbers: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };
const count = '(one|two|three|four|five|[1-9])';
const newest = '(?:latest|last|newest|most recent|current)';

/** The first one that is found states the policy; the narrower come first. */
export const phrases: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `${newest} minor (?:release |version )?(?:of|in|for) (?:each|every|all)(?: of)?(?: the)? (?:${newest} )?${count} majors?`,
      'iu',
    ),
    policy: (majors) => `line: minor\nsupport: min(sibling, major(${majors}))\n`,
    example: 'The latest minor release of each of the last two major versions gets fixes.',
  },
  {
    pattern: new RegExp(`(?:${newest} ${count}|${count} ${newest}) major`, 'iu'),
    policy: (majors) => `line: major\nsupport: newest ${majors}\n`,
    example: 'We support the last two major versions.',
  },
  {
    pattern: new RegExp(`(?:${newest} ${count}|${count} ${newest}) minor`, 'iu'),
    policy: (minors) => `line: minor\nsupport: newest ${minors}\n`,
    example: 'Fixes go to the three most recent minor releases.',
  },
  {
    pattern: new RegExp(`${count} months after (?:the )?(?:next|new|following)(?: \\w+)? major`, 'iu'),
    policy: (months) => `line: major\nsupport: next + ${months}mo\n`,
    example: 'A major is maintained until three months after the next major release.',
  },
  {
    pattern: /(six|twelve|eighteen|6|12|18) months after (?:the )?(?:next|new|following)(?: \w+)? major/iu,
    policy: (months) => `line: major\nsupport: next + ${months}mo\n`,
    example: 'It is maintained for six months after the next major release.',
  },
  {
    pattern: new RegExp(`(?:only )?(?:the )?${newest} major(?: (?:release|version))?(?! \\d)`, 'iu'),
    policy: () => 'line: major\nsupport: newest 1\n',
    example: 'Only the latest major version is supported.',
  },
  {
    pattern: new RegExp(`(?:only )?(?:the )?${newest} minor`, 'iu'),
    policy: () => 'line: minor\nsupport: newest 1\n',
    example: 'Security fixes are made for the latest minor only.',
  },
  {
    pattern: new RegExp(
      `only (?:support )?the (?:very )?${newest} (?:stable |published |released )?(?:release|version)`,
      'iu',
    ),
    policy: () => 'line: minor\nsupport: newest 1\n',
    example: 'Only the latest release receives security updates.',
  },
  {
    pattern:
      /\bversions? (\d+(?:\.\d+)?)(?:\.x)? (?:or|and) (?:newer|later|higher|above)\b[^.]*(?:support|maintain|fix)/iu,
    policy: (floor) => everythingFrom(floor.includes('.') ? 'minor' : 'major', floor),
    example: 'Version 2.2 or newer is currently supported.',
  },
];

const months: Readonly<Record<string, string>> = { six: '6', twelve: '12', eighteen: '18' };

/** The policy that the prose of a document states, with the words that state it; null where none is recognised. */
export function statedIn(text: string): (Guess & { readonly words: string }) | null {
  for (const { pattern, policy } of phrases) {
    const match = pattern.exec(text.replaceAll(/\s+/gu, ' '));
    if (match === null) continue;
    const [words, ...groups] = match;
    const found = groups.find((group) => group !== undefined)?.toLowerCase() ?? '';
    return { text: policy(numbers[found] ?? months[found] ?? found), cost: 0.5, words };
  }
  return null;
}
