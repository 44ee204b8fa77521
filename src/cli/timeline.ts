import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Decision } from '../change/decision.ts';
import { partsOf } from '../change/parts.ts';
import { decide } from '../change/plan.ts';
import { settle } from '../change/settle.ts';
import { undecided } from '../change/undecided.ts';
import { pictureNotWritten } from '../problem/command.ts';
import type { Result } from '../problem/problem.ts';
import { decisionJson } from '../report/json.ts';
import { paragraphs } from '../report/terminal.ts';
import { timelineSvg } from '../report/timeline-svg.ts';
import { timelineText } from '../report/timeline-text.ts';
import { printable } from '../report/untrusted.ts';
import type { Options, OutputOptions } from './arguments.ts';
import type { Opened } from './begin.ts';
import { readFacts } from './clone-edge.ts';
import { printJson, printPage, printProblems, problemsTyped } from './print.ts';
import type { World } from './world.ts';

/**
 * Shows the support of all lines through time, in the terminal or as a picture in a file. The document does not matter.
 * Whether that could be done is the answer.
 */
export async function timeline(
  { options, svg }: { readonly options: Options; readonly svg: string | null },
  place: Result<Opened>,
  answer: OutputOptions,
  world: World,
): Promise<boolean> {
  const { workingDirectory, output, errors } = world;
  const decision = await decisionFor(options, place, world);
  const isKnown = decision.lines.length > 0 || decision.products.some(({ lines }) => lines.length > 0);
  if (answer.json) {
    printJson(decisionJson(decision), output);
    return isKnown;
  }
  if (!isKnown) {
    printPage(problemsTyped(decision.problems, world), errors);
    if (decision.problems.length === 0) printPage(['Nothing has been released yet.'], output);
    return decision.problems.length === 0;
  }
  if (svg === null) {
    printPage(picture(decision, world), output);
    return true;
  }
  const text = timelineSvg(partsOf(decision), decision.day) ?? '';
  const said = await written(resolve(workingDirectory, svg), text);
  if (said === null) printPage([output.look.paint.green(`✔ Written: ${printable(svg)}`)], output);
  else printProblems([pictureNotWritten(svg, said)], answer, world);
  return said === null;
}

async function decisionFor(
  options: Options,
  place: Result<Opened>,
  { workingDirectory, today }: World,
): Promise<Decision> {
  const day = options.asOf ?? today;
  const facts = place.ok ? await readFacts(place.value, options, workingDirectory, { isTrial: true }) : place;
  if (!facts.ok) return settle(day, null, facts);
  return facts.value.policy === null ? undecided(facts.value, day) : decide(facts.value, day);
}

function picture(decision: Decision, { output: { look } }: World): readonly string[] {
  return paragraphs(
    partsOf(decision).map(({ name, lines, day }) => [
      ...(name === null ? [] : [look.paint.bold(`── ${printable(name)}`)]),
      ...timelineText(lines, day, look),
    ]),
  );
}

/** Null, or what the system said. */
async function written(path: string, text: string): Promise<string | null> {
  try {
    await writeFile(path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
