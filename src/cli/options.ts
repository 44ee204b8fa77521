import type { OnMissingTable } from '../document/update.ts';

/** What can stand first on a command line. */
export const commandNames = [
  'plan',
  'check',
  'update',
  'explain',
  'init',
  'timeline',
  'presets',
  'completions',
  'version',
] as const;
export type CommandName = (typeof commandNames)[number];

/** The shells that commands can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The values of --on-missing-table. */
export const missingTableChoices = ['fail', 'insert', 'ignore'] as const satisfies readonly OnMissingTable[];

/** Switches that one command alone takes. */
export const initSwitches = ['yes', 'workflow', 'starter'] as const;

/** Settings that one command alone takes. */
export const timelineSettings = ['svg'] as const;

/** Options without a value. */
export const switches = {
  yes: { type: 'boolean', short: 'y' },
  workflow: { type: 'boolean' },
  starter: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Options with a value, and what help calls it. */
export const settings = {
  repo: { type: 'string', placeholder: 'DIR' },
  ref: { type: 'string', placeholder: 'REF' },
  policy: { type: 'string', placeholder: 'POLICY' },
  file: { type: 'string', placeholder: 'PATH' },
  'on-missing-table': { type: 'string', placeholder: 'CHOICE' },
  'as-of': { type: 'string', placeholder: 'YYYY-MM-DD' },
  svg: { type: 'string', placeholder: 'FILE' },
} as const;

/** The options as they are written, in the order of the help. */
export const optionNames = Object.keys({ ...settings, ...switches }).map((name) => `--${name}`);

/** The options whose value is a path, as they are written. */
export const pathOptions = Object.entries(settings)
  .filter(([, { placeholder }]) => /^(?:DIR|PATH|FILE)$/.test(placeholder))
  .map(([name]) => `--${name}`);
