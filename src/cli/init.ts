import type { Facts } from '../change/facts.ts';
import { proposals } from '../change/propose.ts';
import { settle } from '../change/settle.ts';
import type { Clone } from '../git/clone.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import { parsePolicy } from '../policy/parse.ts';
import { presetNamed } from '../policy/preset-named.ts';
import { choosePolicy } from '../policy/source.ts';
import { noCandidate, nothingToCompare } from '../problem/command.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import { candidateLine, candidatesPage } from '../report/candidates.ts';
import { candidateJson, decisionJson } from '../report/json.ts';
import { noteText } from '../report/problem-text.ts';
import type { Options, OutputOptions, Taking } from './arguments.ts';
import type { Opened } from './begin.ts';
import { choose } from './choose.ts';
import { comparing, readFacts } from './clone-edge.ts';
import { obstaclesTo, plannedFiles, writeFiles } from './init-files.ts';
import { commandLine } from './next-command.ts';
import { printJson, printPage, printProblems } from './print.ts';
import type { World } from './world.ts';

/**
 * Proposes policies from the table, its history and the tags, and writes the one that is taken; with --json it prints
 * them and writes nothing. It never writes over a file. Whether that could be done is the answer.
 */
export async function init(
  { options, taking }: { readonly options: Options; readonly taking: Taking },
  place: Result<Opened>,
  answer: OutputOptions,
  world: World,
): Promise<boolean> {
  const { workingDirectory, today, output, progress } = world;
  const day = options.asOf ?? today;
  const facts = place.ok
    ? await readFacts(place.value, { ...options, policy: null }, workingDirectory, { asksHistory: true })
    : place;
  if (!place.ok || !facts.ok) return refuse(facts.ok ? [] : facts.problems, answer, world);
  progress.doing(comparing);
  const { candidates, notes } = proposals(facts.value, day, progress.step);
  const all = [...facts.value.notes, ...notes];
  if (answer.json) {
    const whole = decisionJson(settle(day, null, { notes: all }));
    printJson({ ...whole, candidates: candidates.map(candidateJson) }, output);
    return true;
  }
  const obstacles = obstaclesTo(place.value.clone, options, taking, facts.value);
  if (obstacles.length > 0) return refuse(obstacles, answer, world);
  const policy = await taken(candidates, answer.quiet ? [] : all, options, taking, world);
  if (!policy.ok) return refuse(policy.problems, answer, world);
  const problems = await write(
    policy.value,
    {
      clone: place.value.clone,
      facts: facts.value,
      options,
      later: withTable(options, taking, facts.value, candidates),
      taking,
      day,
    },
    world,
  );
  return problems.length === 0 || refuse(problems, answer, world);
}

/** The options of the next run: it adds the table, where there is none and no starter brings one along. */
function withTable(
  options: Options,
  { starter }: Taking,
  { files }: Facts,
  [best]: readonly PolicyCandidate[],
): Options {
  const isMissing = (best?.trials?.today.added ?? null) !== null && files.length > 0 && !starter;
  return isMissing ? { ...options, onMissingTable: 'insert' } : options;
}

function refuse(problems: readonly Problem[], answer: OutputOptions, world: World): false {
  printProblems(problems, answer, world);
  return false;
}

/** The policy that is taken: by --policy, by --yes, or by an answer in a terminal; null where none is. */
async function taken(
  candidates: readonly PolicyCandidate[],
  notes: readonly Note[],
  { policy }: Options,
  { yes }: Taking,
  { output, keyboard }: World,
): Promise<Result<string | null>> {
  if (policy !== null) return meant(policy, candidates);
  const [best] = candidates;
  if (yes && (best === undefined || best.trials === null)) return failure([nothingToCompare()]);
  if (!yes) printPage([...candidatesPage(candidates, output.look), ''], output);
  printPage(
    notes.flatMap((note) => noteText(note, output.look)),
    output,
  );
  if (yes) return success(best?.policy ?? null);
  if (keyboard === null) return success(null);
  const at = await choose(
    candidates.map((candidate, index) => choiceLine(candidate, index + 1, output.look.columns)),
    keyboard,
    output.write,
    output.look.still,
  );
  return success(at === null ? null : (candidates[at]?.policy ?? null));
}

function choiceLine(candidate: PolicyCandidate, number: number, columns: number | null): string {
  const line = `${number}  ${candidateLine(candidate)}`;
  const room = Math.max(20, (columns ?? 80) - 4);
  return line.length > room ? `${line.slice(0, room - 1)}…` : line;
}

/** A candidate by its number, or a policy by name or as YAML. Problems: `no-candidate`, those of reading a policy. */
function meant(policy: string, candidates: readonly PolicyCandidate[]): Result<string> {
  if (/^\s*\d+\s*$/.test(policy)) {
    const chosen = candidates[Number(policy) - 1];
    return chosen === undefined
      ? failure([noCandidate(policy.trim(), candidates.length)])
      : success(chosen.policy);
  }
  const source = choosePolicy(policy);
  if (source.kind === 'default' || source.kind === 'path')
    return failure([noCandidate(policy.trim(), candidates.length)]);
  const text = source.kind === 'yaml' ? success(source.text) : presetNamed(source.name);
  const reading = text.ok ? parsePolicy(text.value, '--policy') : text;
  return reading.ok ? text : reading;
}

type InitPlace = {
  readonly clone: Clone;
  readonly facts: Facts;
  readonly options: Options;
  /** The options of the runs to come. */
  readonly later: Options;
  readonly taking: Taking;
  readonly day: World['today'];
};

async function write(
  policy: string | null,
  { clone, facts, options, later, taking, day }: InitPlace,
  { output, program }: World,
): Promise<readonly Problem[]> {
  if (policy === null) {
    const command = commandLine(program, 'init', { ...options, policy: 'NUMBER' });
    const starter = facts.files.length > 0 || taking.starter ? '' : '; with --starter, also a SECURITY.md';
    printPage([`Nothing was written. To write one: ${command}${starter}`], output);
    return [];
  }
  const files = plannedFiles(policy, taking, facts, day, later.onMissingTable === 'insert');
  const problems = await writeFiles(clone, files);
  if (problems.length > 0) return problems;
  const paths = files.map(({ path }) => path).join(', ');
  const next = commandLine(program, 'plan', { ...later, policy: null });
  printPage([output.look.paint.green(`✔ Written: ${paths}`), `  next: ${next}`], output);
  return [];
}
