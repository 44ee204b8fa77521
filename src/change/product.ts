import { addDays, type Day } from '../day.ts';
import { chooseDocument, type DocumentFile, isDocumentPath } from '../document/file.ts';
import { type DocumentUpdate, updateDocument } from '../document/update.ts';
import { wantedFrom } from '../document/want.ts';
import { endingSoon } from '../policy/ending.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import { type History, readHistory } from '../policy/history.ts';
import type { Product } from '../policy/product.ts';
import { documentElsewhere } from '../problem/document.ts';
import { endsSoon } from '../problem/notice.ts';
import { noReleases } from '../problem/plan.ts';
import type { Problem, Result } from '../problem/problem.ts';
import { suffixesOfAll } from '../release/suffix.ts';
import { compareWithOwn, compareWithTable } from './compare.ts';
import { contraryEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { misnamedDocument } from './misplaced.ts';
import { type Findings, untouched } from './settle.ts';
import { lineText } from './title.ts';
import { unreleasedRows } from './unreleased.ts';

/** What is found out about one product on a day (UTC); `facts` holds its tags and the files as they stand. */
export function decideProduct(product: Product, facts: Facts, day: Day): Findings {
  const { policy } = product;
  const file = chooseDocument(facts.files, facts.file ?? policy.document.file);
  const before = file.ok ? (file.value?.text ?? null) : null;
  const history = readHistory(facts.tags, policy, day);
  if (!history.ok) {
    const { outcome, notes, problems } = untouchedFile(file);
    return {
      before,
      document: outcome,
      notes: [...history.notes, ...notes],
      problems: [...history.problems, ...problems],
    };
  }
  const evaluation = evaluate(history.value.lines, policy, day);
  const ending = endingSoon(evaluation, history.value.lines, policy);
  const kept = withNearName(documentFor(file, evaluation, history.value, product, facts), facts);
  const compared = compareWithOwn({ product, lines: history.value.lines }, evaluation, facts);
  const promised = compareWithTable(kept.dates ?? [], evaluation, policy, facts);
  const evidence = contraryEvidence(kept.missingReleases ?? [], history.value, { policy, evaluation }, facts);
  const unreleased = unreleasedRows(kept.missingReleases ?? [], history.value, policy, facts);
  const told = [kept, compared, promised, evidence, unreleased];
  const announced = ending.map(({ line, words }) => endsSoon(lineText(line.name), words));
  return {
    lines: evaluation.support,
    skipped: history.value.skipped,
    ending,
    nextChange: evaluation.nextChange === null ? null : addDays(evaluation.nextChange, -1),
    document: kept.outcome,
    before,
    notes: [...history.notes, ...evaluation.notes, ...announced, ...told.flatMap(({ notes }) => notes)],
    problems: [evaluation, ...told].flatMap(({ problems }) => problems),
    comparison: compared.comparison,
    ...(kept.asksPast === undefined ? {} : { asksPast: kept.asksPast }),
  };
}

/** A document that is missing under its name is told by the name that it has. */
function withNearName<Kept extends { readonly problems: readonly Problem[] }>(
  kept: Kept,
  { paths = [] }: Facts,
): Kept {
  const found = misnamedDocument(paths);
  if (found === null) return kept;
  const named = kept.problems.map((problem) =>
    problem.code === 'no-document' ? documentElsewhere(found, isDocumentPath(found)) : problem,
  );
  return { ...kept, problems: named };
}

/** Without releases the document stays as it is, whatever it says; without an answer for every line, too. */
function documentFor(
  file: Result<DocumentFile | null>,
  evaluation: Evaluation,
  history: History,
  { name, policy }: Product,
  facts: Facts,
): DocumentUpdate {
  if (!file.ok || evaluation.problems.length > 0) return untouchedFile(file);
  const wanted = wantedFrom(evaluation, history, policy);
  const kept = updateDocument(file.value, wanted, policy.document, facts.onMissingTable, {
    read: facts.read,
    past: facts.versions,
    isShared: name !== null,
  });
  const notes = [...file.notes, ...kept.notes];
  if (history.releases.length > 0) return { ...kept, notes };
  const why = noReleases(evaluation.day, facts.tags.length, suffixesOfAll(facts.tags.map((tag) => tag.name)));
  const { missingReleases = [] } = kept;
  return { outcome: untouched(kept.outcome.path), notes: [...notes, why], problems: [], missingReleases };
}

function untouchedFile(file: Result<DocumentFile | null>): DocumentUpdate {
  const path = file.ok ? (file.value?.path ?? null) : null;
  return { outcome: untouched(path), notes: file.notes, problems: file.ok ? [] : file.problems };
}
