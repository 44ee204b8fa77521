import { groupBy } from '../group.ts';
import { listPresets } from '../policy/presets.ts';
import type { Sight } from './sight.ts';

/** A policy that may be meant, in the policy language. */
export type Guess = {
  readonly text: string;
  /** How much it takes to say it, and how unusual it is: of two that fit the same, the plainer one is meant. */
  readonly cost: number;
  /** Where the document itself says it: in its prose, or in a row such as `>= 1.2`. */
  readonly said?: 'prose' | 'row' | undefined;
};

/** How lines may be named, finest last. */
export const grains = ['major', 'minor', 'patch'] as const;
export type Grain = (typeof grains)[number];

/** How many numbers name a line of a grain. */
export function countOf(grain: Grain): 1 | 2 | 3 {
  return grain === 'major' ? 1 : grain === 'minor' ? 2 : 3;
}

const windows = ['3mo', '6mo', '9mo', '12mo', '18mo', '24mo', '30mo', '36mo', '48mo', '60mo'];
const graces = ['4w', '6w', '2mo', '3mo', '6mo', '9mo', '12mo', '18mo', '24mo'];
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/**
 * The grains that rows of the table are written in, the usual one first; every one where its rows are words, or those
 * that are supported are: a bound below `Latest` says nothing of them.
 */
export function grainsOf(sights: readonly Sight[]): readonly Grain[] {
  const recent = sights.slice(-3).flatMap(({ labels }) => labels);
  const labels = recent.length > 0 ? recent : sights.flatMap((sight) => sight.labels);
  if (labels.length === 0 || sights.at(-1)?.isInWords) return ['minor', 'major', 'patch'];
  const counts = groupBy(labels, ({ length }) => Math.min(3, length));
  const usual = [...counts].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]).map(([count]) => count);
  const found = usual.flatMap((count) => grains[count - 1] ?? []);
  return [...new Set([...found, ...(found.includes('patch') ? (['minor'] as const) : [])])];
}

/** The policies worth trying for lines of one grain. */
export function guessesFor(grain: Grain): readonly Guess[] {
  const ends = grain === 'minor' ? [...counts(12), ...nested(), ...times()] : [...counts(8), ...times()];
  const single = grain === 'patch' ? [...counts(4), ...nested()] : ends;
  const rules = grain === 'minor' ? ruled() : [];
  return [
    ...single.map(({ end, cost }) => ({ text: `line: ${grain}\nsupport: ${end}\n`, cost })),
    ...rules.map(({ lines, cost }) => ({ text: `line: ${grain}\n${lines}\n`, cost })),
  ];
}

/** The policies of well-known projects, which may be somebody else's, too. */
export function guessesOfPresets(): readonly Guess[] {
  return listPresets().map(({ text }) => ({ text, cost: 3 + text.split('\n').length / 2 }));
}

type EndGuess = { readonly end: string; readonly cost: number };

function counts(most: number): readonly EndGuess[] {
  return [
    ...upTo(most).map((count) => ({ end: `newest ${count}`, cost: 1 + count / 100 })),
    { end: 'forever', cost: 3 },
  ];
}

/** The newest lines of each of the newest majors. */
function nested(): readonly EndGuess[] {
  return upTo(4).flatMap((siblings) => {
    const sibling = siblings === 1 ? 'sibling' : `sibling(${siblings})`;
    return [
      { end: sibling, cost: 2.5 + siblings / 50 },
      ...upTo(6).map((majors) => ({
        end: `min(${sibling}, ${majors === 1 ? 'major' : `major(${majors})`})`,
        cost: (majors === 1 && siblings > 1 ? 1.8 : 1.6) + siblings / 50 + majors / 100,
      })),
    ];
  });
}

function times(): readonly EndGuess[] {
  return [
    ...windows.map((window) => ({ end: `release + ${window}`, cost: 2 + roughness(window) })),
    ...['next', 'next(2)', 'major'].flatMap((anchor) =>
      graces.map((grace) => ({
        end: `${anchor} + ${grace}`,
        cost: (anchor === 'next' ? 2 : 2.4) + roughness(grace),
      })),
    ),
    ...upTo(3).flatMap((count) =>
      ['12mo', '18mo', '24mo', '36mo'].map((window) => ({
        end: `max(release + ${window}, newest ${count})`,
        cost: 3 + roughness(window) + count / 100,
      })),
    ),
  ];
}

/** Half years are meant more often than other spans. */
function roughness(span: string): number {
  const count = Number.parseInt(span, 10);
  return (span.endsWith('w') ? 2 : count % 6 === 0 ? 0 : 0.3) + count / 1000;
}

/** The last line of each of the newest majors, and more of the newest major itself. */
function ruled(): readonly { readonly lines: string; readonly cost: number }[] {
  const anchored = (kind: string, count: number) => (count === 1 ? kind : `${kind}(${count})`);
  return upTo(4).flatMap((siblings) =>
    [2, 3, 4].flatMap((majors) => [
      {
        lines: `rules:\n  - when: last-of-major\n    support: major(${majors})\nsupport: min(${anchored('sibling', siblings)}, major)`,
        cost: 3 + siblings / 50 + majors / 100,
      },
    ]),
  );
}

/** Every line from one on, and none before it. */
export function everythingFrom(grain: Grain, lowest: string): string {
  return `line: ${grain}\nrules:\n  - when: ">=${lowest}"\n    support: forever\nsupport: never\n`;
}
