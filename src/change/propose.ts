import type { Day } from '../day.ts';
import { chooseDocument, type DocumentFile } from '../document/file.ts';
import { keepDocument } from '../document/keep.ts';
import { wantedFrom } from '../document/want.ts';
import { evaluate } from '../policy/evaluate.ts';
import { readHistory } from '../policy/history.ts';
import { parsePolicy } from '../policy/parse.ts';
import { noPolicy } from '../problem/plan.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/** Where a repository keeps its policy. */
export const policyPath = '.github/support-window.yml';

const mostOffered = 3;
const common = ['major', 'minor'].flatMap((line) =>
  [1, 2, 3].map((count) => ({ line, text: `line: ${line}\nsupport: newest ${count}\n` })),
);

/**
 * There is no policy: the problem that says so, with the common policies that disturb the document least. Of those that
 * write the same text for the same kind of lines the one that promises least is offered.
 */
export function withoutPolicy(facts: Facts, day: Day): Problem {
  const file = chooseDocument(facts.files, facts.file);
  const document = file.ok ? file.value : null;
  const tried: readonly Tried[] = common.map(({ line, text }) => ({
    line,
    text,
    effect: effectOf(text, document, facts, day),
  }));
  const offers = tried
    .filter((one, index) => !tried.slice(0, index).some((other) => comesToTheSame(one, other)))
    .map(({ text, effect }) => ({ text, changed: effect?.changed ?? null }));
  const fitting = offers.toSorted(
    (a, b) => (a.changed?.length ?? Infinity) - (b.changed?.length ?? Infinity),
  );
  return noPolicy(policyPath, fitting.slice(0, mostOffered));
}

/** The lines of the document that a policy would change and the text it would write. */
type Effect = { readonly changed: readonly number[]; readonly after: string };

type Tried = { readonly line: string; readonly text: string; readonly effect: Effect | null };

function comesToTheSame(one: Tried, other: Tried): boolean {
  return one.line === other.line && one.effect !== null && one.effect.after === other.effect?.after;
}

/** What a policy would do today; null when it cannot be told. */
function effectOf(text: string, document: DocumentFile | null, facts: Facts, day: Day): Effect | null {
  const policy = parsePolicy(text, policyPath);
  const history = policy.ok ? readHistory(facts.tags, policy.value, day) : null;
  if (!policy.ok || !history?.ok || document === null || history.value.releases.length === 0) return null;
  const evaluation = evaluate(history.value.lines, policy.value, day);
  const wanted = wantedFrom(evaluation, history.value, policy.value);
  const { outcome, problems } = keepDocument(document, wanted, policy.value.document, 'fail');
  if (problems.length > 0) return null;
  return { changed: outcome.edits.map(({ line }) => line), after: outcome.after ?? document.text };
}
