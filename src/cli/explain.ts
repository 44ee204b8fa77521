import { resolve } from 'node:path';
import { type Explanation, explainLine } from '../change/explain.ts';
import { settle } from '../change/settle.ts';
import type { Day } from '../day.ts';
import { openClone } from '../git/clone.ts';
import type { Result } from '../problem/problem.ts';
import { explanationPage } from '../report/explanation.ts';
import { decisionJson, lineJson } from '../report/json.ts';
import type { Look } from '../report/look.ts';
import { problemsPage } from '../report/terminal.ts';
import type { Answer, Options } from './arguments.ts';
import { readFacts } from './clone-edge.ts';
import { printJson, printPage } from './print.ts';
import type { World } from './world.ts';

/** Prints one line's support and the rule behind it. Whether that could be done is the answer. */
export async function explain(
  asked: string,
  options: Options,
  { json }: Answer,
  { workingDirectory, today, output, errors }: World,
): Promise<boolean> {
  const day = options.asOf ?? today;
  const clone = await openClone(resolve(workingDirectory, options.repo));
  const facts = clone.ok ? await readFacts(clone.value, options, workingDirectory) : clone;
  const found = facts.ok ? explainLine(asked, facts.value, day) : facts;
  const source = facts.ok ? (facts.value.policy?.source ?? null) : null;
  if (json) printJson(explanationJson(found, day, source), output);
  else if (found.ok) printPage(explanationsPage(found.value, day, output.look), output);
  else printPage(problemsPage(found.problems, errors.look), errors);
  return found.ok;
}

/** The shape of a decision with one line and its rule; of several products one such object each. */
function explanationJson(found: Result<readonly Explanation[]>, day: Day, source: string | null) {
  const [first] = found.ok ? found.value : [];
  if (!found.ok || first === undefined || first.product === null) {
    const lines = first === undefined ? [] : [first.support];
    return { ...decisionJson(settle(day, source, { ...found, lines })), rule: first?.rule ?? null };
  }
  const { lines: _lines, ...whole } = decisionJson(settle(day, source, found));
  const products = found.value.map(({ product: name, support, rule }) => ({
    name,
    lines: [lineJson(support)],
    rule,
  }));
  return { ...whole, lines: Object.fromEntries(products.map(({ name, lines }) => [name, lines])), products };
}

function explanationsPage(found: readonly Explanation[], day: Day, look: Look): readonly string[] {
  return found.flatMap(({ product, support, rule }, index) => [
    ...(index === 0 ? [] : ['']),
    ...explanationPage(product, support, rule, day, look),
  ]);
}
