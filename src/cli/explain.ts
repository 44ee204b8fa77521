import { type Explanation, explainLine } from '../change/explain.ts';
import { settle } from '../change/settle.ts';
import type { Day } from '../day.ts';
import type { PolicyOrigin } from '../policy/source.ts';
import type { Result } from '../problem/problem.ts';
import { explanationsPage } from '../report/explanation.ts';
import { decisionJson, lineJson } from '../report/json.ts';
import { noteText } from '../report/problem-text.ts';
import { paragraphs } from '../report/terminal.ts';
import type { Options, OutputOptions } from './arguments.ts';
import type { Opened } from './begin.ts';
import { readFacts } from './clone-edge.ts';
import { printJson, printPage, problemsTyped } from './print.ts';
import type { World } from './world.ts';

/** Prints the support of the lines that are meant and the rules behind it. Whether that could be done is the answer. */
export async function explain(
  { line: asked, options }: { readonly line: string; readonly options: Options },
  place: Result<Opened>,
  { json }: OutputOptions,
  world: World,
): Promise<boolean> {
  const { workingDirectory, today, output } = world;
  const day = options.asOf ?? today;
  const facts = place.ok ? await readFacts(place.value, options, workingDirectory) : place;
  const found = facts.ok ? explainLine(asked, facts.value, day) : facts;
  const policy = facts.ok ? (facts.value.policy?.origin ?? null) : null;
  if (json) printJson(explanationJson(found, day, policy), output);
  else printExplanations(found, day, world);
  return found.ok;
}

function printExplanations(found: Result<readonly Explanation[]>, day: Day, world: World): void {
  const { output, errors } = world;
  const notes = found.notes.flatMap((note) => noteText(note, output.look));
  if (found.ok) {
    printPage(paragraphs([explanationsPage(found.value, day, output.look), notes]), output);
    return;
  }
  printPage(notes.length === 0 ? [] : [...notes, ''], output);
  printPage(problemsTyped(found.problems, world), errors);
}

/** The shape of a decision with the lines that are meant, each with its rule; of several products keyed by product. */
function explanationJson(found: Result<readonly Explanation[]>, day: Day, policy: PolicyOrigin | null) {
  const whole = decisionJson(settle(day, policy, found));
  const explanations = found.ok ? found.value : [];
  const linesOf = (name: string | null) =>
    explanations
      .filter(({ product }) => product === name)
      .map(({ support, rule }) => ({ ...lineJson(support), rule }));
  const names = [...new Set(explanations.flatMap(({ product }) => product ?? []))];
  if (names.length === 0) return { ...whole, lines: linesOf(null) };
  const lines = Object.fromEntries(names.map((name) => [name, linesOf(name)]));
  return { ...whole, lines, products: names.map((name) => ({ name, lines: linesOf(name) })) };
}
