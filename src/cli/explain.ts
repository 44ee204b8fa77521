import { resolve } from 'node:path';
import { explainLine } from '../change/explain.ts';
import { settle } from '../change/plan.ts';
import { openClone } from '../git/clone.ts';
import { explanationPage } from '../report/explanation.ts';
import { decisionJson } from '../report/json.ts';
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
  if (json) {
    const { support = null, rule = null } = found.ok ? found.value : {};
    const decision = settle(day, source, { ...found, lines: support === null ? [] : [support] });
    printJson({ ...decisionJson(decision), rule }, output);
  } else if (found.ok)
    printPage(explanationPage(found.value.support, found.value.rule, day, output.look), output);
  else printPage(problemsPage(found.problems, errors.look), errors);
  return found.ok;
}
