import type { Facts, PolicyFact } from '../change/facts.ts';
import { proposals } from '../change/propose.ts';
import { settle } from '../change/settle.ts';
import { workflowPath } from '../change/starter.ts';
import type { Clone } from '../git/clone.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import { inferProducts } from '../infer/products.ts';
import { presetNamed } from '../policy/preset-named.ts';
import { parseProducts } from '../policy/product.ts';
import { choosePolicy } from '../policy/source.ts';
import { localFlags } from '../problem/clone.ts';
import { noCandidate, nothingToCompare } from '../problem/command.ts';
import { failure, type Note, type Problem, type Result, success } from '../problem/problem.ts';
import { candidateLine, candidatesPage } from '../report/candidates.ts';
import { candidateJson, decisionJson } from '../report/json.ts';
import { hanging } from '../report/look.ts';
import { noteText } from '../report/problem-text.ts';
import { wrapped } from '../width.ts';
import type { Options, OutputOptions, Taking } from './arguments.ts';
import type { Opened } from './begin.ts';
import { choose } from './choose.ts';
import { comparing, readFacts } from './clone-edge.ts';
import { filesBeside, obstaclesTo, type PlannedFile, plannedFiles, writeFiles } from './init-files.ts';
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
  const facts = place.ok
    ? await readFacts(place.value, { ...options, policy: null }, world.workingDirectory, {
        asksHistory: true,
      })
    : place;
  if (!place.ok || !facts.ok) return refuse(facts.ok ? [] : facts.problems, answer, world);
  const scene = { clone: place.value.clone, facts: facts.value, day: options.asOf ?? world.today };
  if (answer.json) return printCandidates(scene, world);
  const obstacles = obstaclesTo(scene.clone, options, taking, scene.facts);
  const own = taking.starter ? scene.facts.policy : null;
  const problems =
    obstacles.length > 0
      ? obstacles
      : own === null
        ? await writeChosen(scene, { options, taking, isQuiet: answer.quiet }, world)
        : await write(besideOwn(own, taking, scene), { clone: scene.clone, later: options }, world);
  return problems.length === 0 || refuse(problems, answer, world);
}

/** What is known before anything is chosen. */
type Scene = { readonly clone: Clone; readonly facts: Facts; readonly day: World['today'] };

function printCandidates({ facts, day }: Scene, world: World): true {
  const { candidates, notes, problems } = proposed({ facts, day }, world);
  printJson(
    { ...decisionJson(settle(day, null, { notes, problems })), candidates: candidates.map(candidateJson) },
    world.output,
  );
  return true;
}

function proposed({ facts, day }: Omit<Scene, 'clone'>, { progress }: World) {
  progress.doing(comparing);
  const { candidates, notes, problems } = proposals(facts, day, progress.step, inferProducts);
  return { candidates, problems, notes: withoutIdle([...facts.notes, ...notes], candidates) };
}

/** The documents to begin with for the policy that the repository has. */
function besideOwn(
  { reading }: PolicyFact,
  taking: Taking,
  { facts, day }: Scene,
): Result<readonly PlannedFile[]> {
  return reading.ok ? filesBeside(reading.value, taking, facts, day) : reading;
}

type InitOrder = { readonly options: Options; readonly taking: Taking; readonly isQuiet: boolean };

/** Lets a policy be chosen and writes it; nothing where none is. */
async function writeChosen(
  { clone, facts, day }: Scene,
  { options, taking, isQuiet }: InitOrder,
  world: World,
): Promise<readonly Problem[]> {
  const { candidates, notes, problems } = proposed({ facts, day }, world);
  if (problems.length > 0 && options.policy === null) return problems;
  const policy = await taken(candidates, isQuiet ? [] : notes, options, taking, world);
  if (!policy.ok) return policy.problems;
  if (policy.value === null) return nothingTaken(options, taking, facts, world);
  const later = withTable(options, taking, facts, candidates);
  const files = plannedFiles(policy.value, taking, facts, day, later.onMissingTable === 'insert');
  return await write(files, { clone, later }, world);
}

/** What only GitHub knows of releases is worth saying where it could take back a change of the table. */
function withoutIdle(notes: readonly Note[], [best]: readonly PolicyCandidate[]): readonly Note[] {
  const { code } = localFlags();
  return best?.trials?.today.plan === 'open' ? notes : notes.filter((note) => note.code !== code);
}

/** The options of the next run: it adds the table, where there is none and no starter brings one along. */
function withTable(
  options: Options,
  { starter }: Taking,
  { files }: Facts,
  [best]: readonly PolicyCandidate[],
): Options {
  const today = best?.trials?.today;
  const isMissing = (today?.added ?? null) !== null && today?.plan === 'open' && files.length > 0 && !starter;
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
    candidates.map((candidate, index) => choiceText(candidate, index + 1, output.look.columns)),
    keyboard,
    output.write,
    output.look.still,
  );
  return success(at === null ? null : (candidates[at]?.policy ?? null));
}

/** A candidate with its number, in as many rows as it needs; only a word that is longer than a row is cut. */
function choiceText(candidate: PolicyCandidate, number: number, columns: number | null): string {
  const room = Math.max(20, (columns ?? 80) - 6);
  const rows = wrapped(candidateLine(candidate), room).map((row) =>
    row.length > room ? `${row.slice(0, room - 1)}…` : row,
  );
  return rows.map((row, index) => `${index === 0 ? number : ' '}  ${row}`).join('\n');
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
  const reading = text.ok ? parseProducts(text.value, '--policy') : text;
  return reading.ok ? text : reading;
}

function nothingTaken(options: Options, { starter }: Taking, { files }: Facts, world: World): readonly [] {
  const command = commandLine(world.program, 'init', { ...options, policy: 'NUMBER' });
  const also = files.length > 0 || starter ? '' : '; with --starter, also a SECURITY.md';
  printPage([`Nothing was written. To write one: ${command}${also}`], world.output);
  return [];
}

const onGitHub =
  'commit and push. On GitHub, turn on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General. Then run the workflow "Support window" under Actions.';

/** Writes the files, and says which; `later` are the options of the runs to come. */
async function write(
  files: Result<readonly PlannedFile[]>,
  { clone, later }: { readonly clone: Clone; readonly later: Options },
  { output, program }: World,
): Promise<readonly Problem[]> {
  const problems = files.ok ? await writeFiles(clone, files.value) : files.problems;
  if (!files.ok || problems.length > 0) return problems;
  const paths = files.value.map(({ path }) => path).join(', ');
  const next = commandLine(program, 'plan', { ...later, policy: null });
  const missing = files.value.flatMap(({ path, lacks = [] }) =>
    lacks.map(
      (name) => `  ${name === path ? path : `${name} in ${path}`} has no table yet: nothing was released`,
    ),
  );
  const starts = files.value.some(({ path }) => path === workflowPath);
  const steps = starts ? hanging('  then: ', 'bold', onGitHub, output.look) : [];
  printPage(
    [output.look.paint.green(`✔ Written: ${paths}`), ...missing, `  next: ${next}`, ...steps],
    output,
  );
  return [];
}
