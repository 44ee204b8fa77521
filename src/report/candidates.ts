import {
  changedWords,
  contradictionWords,
  explainedWords,
  nextWords,
  originWords,
  productWords,
  surenessWords,
} from '../change/candidate-words.ts';
import { inOneLine } from '../change/one-line.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import type { Trial } from '../infer/trial.ts';
import { counted } from '../problem/list.ts';
import { hanging, type Look } from './look.ts';
import { printable } from './untrusted.ts';

const mostContradictions = 3;
const mostEdits = 6;

/** The candidates with their numbers, each with what it says, what speaks for it, and what it would do. */
export function candidatesPage(candidates: readonly PolicyCandidate[], look: Look): readonly string[] {
  return candidates.flatMap((candidate, index) => [
    ...(index === 0 ? [] : ['']),
    ...candidateText(candidate, index + 1, look),
  ]);
}

/** One candidate in one line, for a list to choose from. */
export function candidateLine({ policy }: PolicyCandidate): string {
  return printable(inOneLine(policy));
}

function candidateText(candidate: PolicyCandidate, number: number, look: Look): readonly string[] {
  const { policy, trials, contradictions } = candidate;
  const lines = policy.trimEnd().split('\n').map(printable);
  const head = `${number}  `;
  return [
    ...lines.map((line, index) => look.paint.bold(index === 0 ? `${head}${line}` : `   ${line}`)),
    ...originWords(candidate.origin).flatMap((words) => said(words, look)),
    ...(candidate.products ?? []).flatMap((product) => said(productWords(product), look)),
    ...said([...explainedWords(candidate), ...surenessWords(candidate)].join('; '), look),
    ...contradictions
      .slice(-mostContradictions)
      .flatMap((one) => hanging('   ✗ ', 'yellow', contradictionWords(one), look)),
    ...more(contradictions.length - mostContradictions, look),
    ...(trials === null
      ? []
      : [
          ...said(changedWords(trials.today), look),
          ...effectText(trials.today, look),
          ...[trials.next.minor, trials.next.major].flatMap((trial) => nextText(trial, look)),
        ]),
  ];
}

function said(words: string, look: Look): readonly string[] {
  return words === '' ? [] : hanging('   · ', 'dim', words, look);
}

function more(count: number, { paint }: Look): readonly string[] {
  return count > 0 ? [paint.dim(`     and ${count} more`)] : [];
}

function nextText(trial: Trial, look: Look): readonly string[] {
  const { release, supported, plan } = trial;
  return [...said(nextWords(release ?? '', supported, plan === 'blocked'), look), ...effectText(trial, look)];
}

/** The rows that change, or why nothing would. */
function effectText({ edits, problems }: Trial, { paint }: Look): readonly string[] {
  const [problem] = problems;
  if (problem !== undefined) return [paint.red(`       ${printable(problem.what)}`)];
  const rows = edits.flatMap(({ before, after }) => [
    ...(before === null ? [] : [paint.red(`       - ${printable(before)}`)]),
    ...(after === null ? [] : [paint.green(`       + ${printable(after)}`)]),
  ]);
  return rows.length > mostEdits
    ? [...rows.slice(0, mostEdits), paint.dim(`       and ${counted(rows.length - mostEdits, 'more row')}`)]
    : rows;
}
