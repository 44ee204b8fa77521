import { rememberedOf } from '../../remember.ts';
import { rawIn } from '../markdown/table.ts';
import { withoutCurrent } from '../read/current.ts';
import { currentWordsOf } from '../read/current-words.ts';
import { tiersLastTrue } from '../read/last-days.ts';
import { isPreRelease, lineOf, type Name, namesVersions, type Row } from '../read/row.ts';
import { isLess } from '../read/tiers-meant.ts';
import { traitColumns } from '../read/trait-columns.ts';
import { isWrong, type VersionTable, versionText } from '../read/version-table.ts';
import { wordedStates } from '../read/worded-states.ts';
import type { WantedLine } from '../wanted.ts';
import { type Edited, type Rewritten, rowsByText } from './edited.ts';

/** A line in another state than wanted, in the words of the table or in those of the old one. */
export function wrongStates({ now, old }: Edited): string | null {
  const wrong = now.wanted.lines.filter((line) => isWrong(line, now) || isMisnamed(line, now, old));
  return wrong.length === 0
    ? null
    : `The new table is wrong about ${wrong.map(({ line }) => line.name).join(', ')}.`;
}

/** The old table knows what its columns and texts mean; the new one could have turned them round. */
function isMisnamed(line: WantedLine, now: VersionTable, old: VersionTable | null): boolean {
  const row = now.speakers.of(line);
  if (old === null || row === null) return false;
  return !old.states.every((column) => column.satisfies(row, line.tier));
}

/**
 * A line with the text of more support than its tier is: the old table told lines of that tier, or of a better one, by a
 * lesser support, and none of them by a whole one. Texts that the policy gives are its own.
 */
export function raisedSupport({ old, now, rules }: Rewritten): string | null {
  const { tiers } = now.wanted;
  const least = leastTiers(old);
  if (old.states.length > 1 || least === null) return null;
  const given = new Set(Object.values(rules.states).map((text) => text.trim()));
  const raised = now.wanted.lines.find((line) => {
    const row = now.speakers.of(line);
    const isWhole = row !== null && !isLess(row) && !given.has(row.stateRaw);
    const place = tiers.indexOf(line.tier ?? '');
    return isWhole && place >= Math.max(least.lesser, 1) && place > least.whole;
  });
  return raised === undefined ? null : `The new table promises more for ${raised.line.name} than its tier.`;
}

/** The best tier that the old table told by a lesser support, by its place, and the least that it told by a whole one. */
function leastTiers(old: VersionTable): { readonly lesser: number; readonly whole: number } | null {
  const { rows, vocabulary, speakers, wanted } = old;
  const supported = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  const then = tiersLastTrue(supported, speakers, wanted);
  const placesOf = (told: readonly Row[]) =>
    told
      .flatMap((row) => speakers.linesOf(row).map(({ line }) => then.get(line.name) ?? null))
      .flatMap((tier) => (tier === null ? [] : [wanted.tiers.indexOf(tier)]));
  const lesser = supported.filter(isLess);
  if (lesser.length === 0) return null;
  const last = wanted.tiers.length - 1;
  return {
    lesser: Math.min(last, ...placesOf(lesser)),
    whole: Math.max(0, ...placesOf(supported.filter((row) => !isLess(row)))),
  };
}

/** A new row for versions that were never released. */
export function inventedRow({ now, old }: Edited): string | null {
  const known = old === null ? new Map() : rowsByText(old);
  const invented = now.rows.find((row) => !known.has(versionText(row, now)) && isInvented(row, old));
  return invented === undefined ? null : `Nothing was released as "${versionText(invented, now)}".`;
}

/** A coarse row may lose a remark, `2.x` that was `2.x (current)`, but none comes in. */
function isInvented(row: Row, old: VersionTable | null): boolean {
  const known = old === null ? null : coarseOf(old);
  const isNew = ({ fit, label }: Name) =>
    fit === 'unreleased' || (fit === 'coarse' && known?.has(label.digits) !== true);
  return isPreRelease(row) || row.names.some(isNew);
}

/** What the coarse rows of a table name. */
const coarseOf = rememberedOf(({ rows }: VersionTable) => {
  const names = rows.flatMap((row) => row.names).filter(({ fit }) => fit === 'coarse');
  return new Set(names.map(({ label }) => label.digits));
});

/**
 * A row with words that the old table has beside other states alone, or not at all, in a column that tells each state in
 * its own; of words for the current row another rule judges.
 */
export function falseWords({ old, now }: Rewritten): string | null {
  const current = new Set(currentWordsOf(old).map(({ column }) => column));
  const columns = [...wordedStates(old).keys()];
  const wrong = now.rows.find((row) =>
    columns.some((column) => {
      const words = rawIn(row, column);
      const told = old.rows.filter((other) => rawIn(other, column) === words);
      const isTrue = told.some((other) => stateIn(other, old) === stateIn(row, now));
      const isOpen = told.length === 0 ? words.trim() === '' || /\d/u.test(words) : current.has(column);
      return namesVersions(row) && !isOpen && !isTrue;
    }),
  );
  return wrong === undefined ? null : `The row "${versionText(wrong, now)}" has the words of another state.`;
}

/**
 * A row that says something else of its line than the policy does, in a column that asks `LTS` or `Current?`; where the old
 * table does not tell what it follows, a new row has nothing there.
 */
export function falseTrait({ old, now }: Rewritten): string | null {
  const traits = [...traitColumns(old)];
  const known = new Set(old.rows.flatMap((row) => lineOf(row)?.line ?? []));
  const wrong = now.rows.find((row) => {
    const line = lineOf(row);
    return traits.some(([column, { textFor, isLeft }]) => {
      const text = line === null ? null : textFor(line);
      const isOpen = text === null && (line === null || (known.has(line.line) && !isLeft(line)));
      return !isOpen && rawIn(row, column) !== (text ?? '');
    });
  });
  return wrong === undefined ? null : `The row "${versionText(wrong, now)}" is wrong about its line.`;
}

/** A state without its numbers and without the remark that it is that of the current row; null for any end of support. */
function stateIn(row: Row, { vocabulary }: VersionTable): string | null {
  const { stateRaw } = row;
  if (vocabulary.statusOf(row) === 'ended') return null;
  return (withoutCurrent(stateRaw) ?? stateRaw).replace(/\d+/gu, '');
}
