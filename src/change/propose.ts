import type { Day } from '../day.ts';
import { chooseDocument, isDocumentPath } from '../document/file.ts';
import { type Inference, infer } from '../infer/infer.ts';
import type { Trial } from '../infer/trial.ts';
import { policyPath } from '../policy/source.ts';
import { documentUnread } from '../problem/document.ts';
import { noPolicy } from '../problem/plan.ts';
import type { Problem } from '../problem/problem.ts';
import { changedWords, explainedWords, nextWords, originWords } from './candidate-words.ts';
import type { Facts } from './facts.ts';
import { misnamedDocument } from './misplaced.ts';

const mostShown = 3;

/**
 * The policies that the repository's table and history show, best first; see `infer`, also for `step`. `inferFrom` finds
 * them.
 */
export function proposals(
  { tags, files, file, versions = [], paths = [] }: Facts,
  day: Day,
  step?: () => void,
  inferFrom: typeof infer = infer,
): Inference {
  const chosen = chooseDocument(files, file);
  const document = chosen.ok ? chosen.value : null;
  const { candidates, notes, problems } = inferFrom({ tags, versions, document, day }, step);
  const near = document === null ? misnamedDocument(paths) : null;
  return {
    candidates,
    problems,
    notes: near === null ? notes : [documentUnread(near, isDocumentPath(near)), ...notes],
  };
}

/**
 * There is no policy: the problem that says so, with the best of the proposals. `pageFor` gives the page that writes a
 * policy's file, where there is one.
 */
export function withoutPolicy(
  { candidates }: Inference,
  pageFor: ((policy: string) => string) | null = null,
): Problem {
  const shown = candidates.slice(0, mostShown).map(({ policy, trials, ...candidate }) => ({
    text: policy,
    effect: [
      ...originWords(candidate.origin),
      ...explainedWords(candidate),
      ...(trials === null ? [] : [changedWords(trials.today), ...nextEffects(trials.next)]),
    ],
  }));
  const [best] = candidates;
  const page = pageFor === null || best === undefined ? null : pageFor(best.policy);
  return noPolicy(policyPath, shown, page);
}

function nextEffects({ minor, major }: { readonly minor: Trial; readonly major: Trial }): readonly string[] {
  return [minor, major].map(({ release, supported, plan }) =>
    nextWords(release ?? '', supported, plan === 'blocked'),
  );
}
