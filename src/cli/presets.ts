import { listPresets } from '../policy/presets.ts';
import { inColumns } from '../report/columns.ts';
import type { Screen } from './world.ts';

/** The policies that have a name, each with its text in the policy language. */
export function presetsPage({ look }: Screen): readonly string[] {
  const presets = listPresets();
  const rows = inColumns(
    presets.map(({ name, about }) => [name, about]),
    look.columns,
  );
  return presets.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(rows[index] ?? []).map(look.paint.bold),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => look.paint.dim(`  ${line}`)),
  ]);
}

/** The same as values for --json. */
export function presetsJson() {
  return { presets: listPresets() };
}
