import type { Day } from '../../src/day.ts';
import { markdownReader } from '../../src/document/markdown/markdown.ts';
import { updateDocument } from '../../src/document/update.ts';
import { wantedFrom } from '../../src/document/want.ts';
import type { DatedText } from '../../src/document/wanted.ts';
import { evidenceOf } from '../../src/infer/evidence.ts';
import { fitOf } from '../../src/infer/fit.ts';
import { infer, type PolicyCandidate } from '../../src/infer/infer.ts';
import { type Sight, sightsOf } from '../../src/infer/sight.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { shippedBy } from '../../src/policy/history.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf } from '../../src/release/line.ts';
import type { Release } from '../../src/release/release.ts';
import { dayOf, type History, readHistories, releasedBy } from './history.ts';

/**
 * Infers a policy from the history of each table that changed: from all of it, whether the first candidate gives the last
 * human edit exactly; from the first half alone, how many of the later tables it gives. Beside it: the best fixed
 * candidate in hindsight, and the one of six common policies that changes the table least at the end of the first half.
 * Repositories fall in two halves by name, so that what is tuned on one can be looked at on the other.
 * Usage: node scripts/corpus/infer.ts FILE.jsonl [--show]
 */

const forever = '2100-01-01';
const common = ['major', 'minor'].flatMap((line) =>
  [1, 2, 3].map((count) => `line: ${line}\nsupport: newest ${count}\n`),
);

type Outcome = {
  readonly repository: string;
  readonly best: PolicyCandidate;
  readonly explainsLast: boolean;
  /** Whether the tool itself would leave the newest table as it is on the day it was meant for. */
  readonly leavesLast: boolean;
  readonly early: PolicyCandidate;
  readonly predicted: number;
  readonly fixed: readonly number[];
  readonly naive: number;
};

function main(): void {
  const [file = '../shared/corpus/histories.jsonl', show] = process.argv.slice(2);
  const outcomes = readHistories(file).flatMap((history) => measured(history) ?? []);
  for (const outcome of outcomes) if (show !== undefined) print(outcome);
  const isFirst = ({ repository }: Outcome) =>
    [...repository].reduce((sum, each) => sum + each.charCodeAt(0), 0) % 2 === 0;
  summary('all', outcomes);
  summary('first half by name', outcomes.filter(isFirst));
  summary(
    'second half by name',
    outcomes.filter((outcome) => !isFirst(outcome)),
  );
}

function measured(history: History): Outcome | null {
  const versions = (history.file?.versions ?? []).flatMap(({ date, text }) =>
    text === null ? [] : [{ day: dayOf(date), text }],
  );
  const releases = releasedBy(history, `${forever}T00:00:00Z`);
  const tables = releases.length === 0 ? [] : sightsOf(versions, releases, null, markdownReader());
  const [last, half] = [tables.at(-1), Math.max(1, Math.floor(tables.length / 2))];
  const middle = tables[half - 1];
  if (last === undefined || middle === undefined || tables.length < 2) return null;
  const [best] = candidatesOn(lastDay(last), history, versions);
  const [early] = candidatesOn(lastDay(middle), history, versions);
  if (best === undefined || early === undefined) return null;
  const later = tables.length - half;
  const share = (text: string) => shareOf(text, versions, releases, later);
  return {
    repository: history.repository,
    best,
    explainsLast: !best.contradictions.some(({ day }) => day === last.day),
    leavesLast: leaves(best.policy, last, releases),
    early,
    predicted: share(early.policy),
    fixed: common.map(share),
    naive: share(leastChanging(middle, versions, releases)),
  };
}

function lastDay({ days, day }: Sight): Day {
  return days.at(-1) ?? day;
}

function candidatesOn(
  day: Day,
  { tags }: History,
  versions: readonly DatedText[],
): readonly PolicyCandidate[] {
  const known = versions.filter((version) => version.day <= day);
  const text = known.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1)?.text ?? '';
  const read = tags.map(({ tag, taggerDate, commitDate }) => ({
    name: tag,
    tagged: dayOf(taggerDate),
    committed: dayOf(commitDate),
    release: null,
  }));
  return infer({ tags: read, versions: known, document: { path: 'SECURITY.md', text }, day }).candidates;
}

function leaves(text: string, { days, text: document }: Sight, releases: readonly Release[]): boolean {
  const policy = parsePolicy(text, 'candidate');
  if (!policy.ok) return false;
  return days.some((day) => {
    const shipped = shippedBy(releases, day);
    const { lines } = linesOf(shipped, policy.value.line);
    const evaluation = evaluate(lines, policy.value, day);
    const wanted = wantedFrom(evaluation, { releases: shipped, lines, skipped: [] }, policy.value);
    const kept = updateDocument(
      { path: 'SECURITY.md', text: document },
      wanted,
      policy.value.document,
      'fail',
    );
    return !kept.outcome.changed && kept.problems.length === 0;
  });
}

function fitsOf(text: string, versions: readonly DatedText[], releases: readonly Release[]) {
  const policy = parsePolicy(text, 'candidate');
  return policy.ok ? fitOf(policy.value, evidenceOf(versions, releases, forever).evidence) : [];
}

function shareOf(
  text: string,
  versions: readonly DatedText[],
  releases: readonly Release[],
  later: number,
): number {
  const fit = fitsOf(text, versions, releases).slice(-later);
  return fit.filter((against) => against.length === 0).length / Math.max(1, fit.length);
}

/** What was offered first before histories were read: the common policy that contradicts the newest table least. */
function leastChanging(middle: Sight, versions: readonly DatedText[], releases: readonly Release[]): string {
  const known = versions.filter(({ day }) => day === middle.day);
  const against = (text: string) => fitsOf(text, known, releases).at(-1)?.length ?? 0;
  return common.toSorted((a, b) => against(a) - against(b))[0] ?? '';
}

function print({ repository, best, explainsLast, leavesLast, early, predicted }: Outcome): void {
  const inLine = (text: string) => text.trim().replaceAll('\n', '; ');
  console.log(
    `${explainsLast ? ' ' : '!'}${leavesLast ? ' ' : '~'} ${repository}: ${inLine(best.policy)} (${best.sure}, ${best.explains} of ${best.versions}); ` +
      `from the first half: ${inLine(early.policy)} (${early.sure}, predicts ${Math.round(predicted * 100)} %)`,
  );
}

function summary(name: string, outcomes: readonly Outcome[]): void {
  const percent = (count: number) => `${Math.round((count / Math.max(1, outcomes.length)) * 100)} %`;
  const total = (of: (outcome: Outcome) => number) =>
    percent(outcomes.reduce((sum, each) => sum + of(each), 0));
  const fixed = common.map((text, index) => ({
    text,
    share: outcomes.reduce((sum, each) => sum + (each.fixed[index] ?? 0), 0),
  }));
  const best = fixed.toSorted((a, b) => b.share - a.share)[0];
  const sure = outcomes.filter(({ best: { sure } }) => sure === 'high');
  const earlySure = outcomes.filter(({ early: { sure } }) => sure === 'high');
  console.log(
    `${name}: ${outcomes.length} repositories; the last edit explained in ${outcomes.filter(({ explainsLast }) => explainsLast).length} ` +
      `(${percent(outcomes.filter(({ explainsLast }) => explainsLast).length)}); the newest table left as it is in ${percent(outcomes.filter(({ leavesLast }) => leavesLast).length)}; sure ${sure.length}, of those wrong ${sure.filter(({ explainsLast }) => !explainsLast).length}; ` +
      `later tables predicted ${total(({ predicted }) => predicted)}, least changing ${total(({ naive }) => naive)}, ` +
      `best fixed ${percent(best?.share ?? 0)} (${best?.text.trim().replaceAll('\n', '; ')}); ` +
      `sure by the first half ${earlySure.length}, of those none right later ${earlySure.filter(({ predicted }) => predicted === 0).length}`,
  );
}

main();
