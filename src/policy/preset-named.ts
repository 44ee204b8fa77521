import { endAsPolicy, unknownPreset } from '../problem/policy.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { meantEnd, parseEnd } from './end.ts';
import { presetNames, presetText } from './presets.ts';

/**
 * The text of the preset that a name means. Problems: `unknown-preset`, with the nearest name; `end-as-policy` for an end
 * of support, with the whole policy to write.
 */
export function presetNamed(name: string): Result<string> {
  const preset = presetText(name);
  if (preset !== null) return success(preset);
  const end = parseEnd(name).ok ? { end: name, line: null } : meantEnd(name);
  return failure([
    end === null ? unknownPreset(name, presetNames) : endAsPolicy(name, end.end, end.line ?? 'minor'),
  ]);
}
