import { listPresets, type Preset, presetNames, presetText } from '../policy/presets.ts';
import { unknownPreset } from '../problem/policy.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { inColumns } from '../report/columns.ts';
import type { Screen } from './world.ts';

/** Every preset, or the one that a name means. Problem: `unknown-preset`. */
export function listedPresets(name: string | null): Result<readonly Preset[]> {
  const all = listPresets();
  if (name === null) return success(all);
  const text = presetText(name);
  if (text === null) return failure([unknownPreset(name, presetNames)]);
  const about = all.find((preset) => preset.name === name)?.about ?? '';
  return success([{ name, about, text }]);
}

/** The policies that have a name, each with its text in the policy language. */
export function presetsPage(presets: readonly Preset[], { look }: Screen): readonly string[] {
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
