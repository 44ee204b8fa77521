/** A policy by name: its text in the policy language and one sentence about it. */
export type Preset = { readonly name: string; readonly about: string; readonly text: string };

const simple: readonly Preset[] = [
  preset('latest', 'Only the newest minor line is supported.', ['line: minor', 'support: newest 1']),
  preset('n-1', 'The newest two minor lines are supported.', ['line: minor', 'support: newest 2']),
  preset('n-2', 'The newest three minor lines are supported.', ['line: minor', 'support: newest 3']),
];

/** Policies of well-known projects, as their own pages describe them. */
const projects: readonly Preset[] = [
  preset('kubernetes', 'Every minor line is supported until the end of its fourteenth month.', [
    'line: minor',
    'support: eom(release + 14mo)',
  ]),
  preset('nodejs', 'Even majors are long-term support for three years, odd ones current for eight months.', [
    'line: major',
    'lts: even',
    'rules:',
    '  - when: lts',
    '    active: release + 18mo',
    '    maintenance: eom(release + 36mo)',
    'tiers:',
    '  current: release + 8mo',
  ]),
  preset(
    'django',
    'Fixes until the next line, then security fixes: two lines, or three years for every x.2.',
    [
      'line: minor',
      'lts: { minor: 2 }',
      'rules:',
      '  - when: lts',
      '    active: next',
      '    security: release + 3y',
      'tiers:',
      '  active: next',
      '  security: newest 2',
    ],
  ),
  preset('symfony', 'Every x.4 gets fixes for three years and security for four, other lines eight months.', [
    'line: minor',
    'lts: { minor: 4 }',
    'rules:',
    '  - when: lts',
    '    bugs: release + 3y',
    '    security: release + 4y',
    'tiers:',
    '  bugs: release + 8mo',
  ]),
  preset('php', 'Two years of fixes, then two years of security fixes, or one year before 8.1.', [
    'line: minor',
    'rules:',
    '  - when: ">=8.1"',
    '    active: release + 2y',
    '    security: release + 4y',
    'tiers:',
    '  active: release + 2y',
    '  security: release + 3y',
  ]),
  preset('python', 'Fixes for eighteen months, security fixes until the end of the month five years later.', [
    'line: minor',
    'tiers:',
    '  bugfix: release + 18mo',
    '  security: eom(release + 5y)',
  ]),
  preset('go', 'The newest two minor lines are supported.', ['line: minor', 'support: newest 2']),
  preset('rust', 'Only the newest minor line is supported.', ['line: minor', 'support: newest 1']),
  preset('electron', 'The newest three majors are supported.', ['line: major', 'support: newest 3']),
  preset('eslint', 'A major is active until the next one, then maintained for six months.', [
    'line: major',
    'tiers:',
    '  active: next',
    '  maintenance: next + 6mo',
  ]),
  preset('laravel', 'A major gets fixes for eighteen months and security fixes for two years.', [
    'line: major',
    'tiers:',
    '  bugs: release + 18mo',
    '  security: release + 2y',
  ]),
  preset('rails', 'A minor line gets fixes for one year and security fixes for two.', [
    'line: minor',
    'tiers:',
    '  bugs: release + 1y',
    '  security: release + 2y',
  ]),
  preset('istio', 'A minor line is supported until six weeks after the second one that follows.', [
    'line: minor',
    'support: next(2) + 6w',
  ]),
  preset('spec0', 'A minor line is supported for two years, and the newest three always (SPEC 0).', [
    'line: minor',
    'support: max(release + 2y, newest 3)',
  ]),
];

const named = [...simple, ...projects];
const countedPattern = /^newest ([1-9]\d{0,3}) (major|minor)s?$/;

/** The names of all presets, the counted ones as patterns. */
export const presetNames: readonly string[] = [
  ...simple.map(({ name }) => name),
  'newest N majors',
  'newest N minors',
  ...projects.map(({ name }) => name),
];

/** Every preset with its policy, for a list; the counted ones stand there with an example. */
export function listPresets(): readonly Preset[] {
  return [
    ...simple,
    preset(
      'newest N majors',
      'The newest N major lines are supported, for any N, here two.',
      counted('major', 2),
    ),
    preset(
      'newest N minors',
      'The newest N minor lines are supported, for any N, here two.',
      counted('minor', 2),
    ),
    ...projects,
  ];
}

/** The policy text of a preset, or null when there is none of that name. */
export function presetText(name: string): string | null {
  const words = name.trim().replace(/\s+/g, ' ');
  const [, count, line] = countedPattern.exec(words) ?? [];
  if (count !== undefined && line !== undefined) return textOf(counted(line, Number(count)));
  return named.find((one) => one.name === words)?.text ?? null;
}

function counted(line: string, count: number): readonly string[] {
  return [`line: ${line}`, `support: newest ${count}`];
}

function preset(name: string, about: string, lines: readonly string[]): Preset {
  return { name, about, text: textOf(lines) };
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
