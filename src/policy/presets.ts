/** A policy by name: its text in the policy language and one sentence about it. */
export type Preset = { readonly name: string; readonly about: string; readonly text: string };

const named: readonly Preset[] = [
  preset('latest', 'Only the newest minor line is supported.', 'line: minor\nsupport: newest 1\n'),
  preset('n-1', 'The newest two minor lines are supported.', 'line: minor\nsupport: newest 2\n'),
  preset('n-2', 'The newest three minor lines are supported.', 'line: minor\nsupport: newest 3\n'),
];

const countedPattern = /^newest ([1-9]\d{0,3}) (major|minor)s?$/;

/** The names of all presets, the counted ones as patterns. */
export const presetNames: readonly string[] = [
  ...named.map(({ name }) => name),
  'newest N majors',
  'newest N minors',
];

/** Every preset with its policy, for a list; the counted ones stand there with an example. */
export function listPresets(): readonly Preset[] {
  return [
    ...named,
    preset('newest N majors', 'The newest N major lines are supported, for any N.', counted('major', 2)),
    preset('newest N minors', 'The newest N minor lines are supported, for any N.', counted('minor', 2)),
  ];
}

/** The policy text of a preset, or null when there is none of that name. */
export function presetText(name: string): string | null {
  const words = name.trim().replace(/\s+/g, ' ');
  const [, count, line] = countedPattern.exec(words) ?? [];
  if (count !== undefined && line !== undefined) return counted(line, Number(count));
  return named.find((one) => one.name === words)?.text ?? null;
}

function counted(line: string, count: number): string {
  return `line: ${line}\nsupport: newest ${count}\n`;
}

function preset(name: string, about: string, text: string): Preset {
  return { name, about, text };
}
