import { type ActionContext, workPlace } from './action-context.ts';
import type { Decision } from './change/decision.ts';
import { newFilePage } from './change/new-file.ts';
import { documentsMeant } from './change/read-policy.ts';
import { policyFile } from './change/starter.ts';
import { undecided } from './change/undecided.ts';
import { chooseDocument } from './document/file.ts';
import { proposePolicy } from './github/onboard.ts';
import type { Order } from './github/order.ts';
import type { Outcome, Write } from './github/outcome.ts';
import { readPast } from './github/past.ts';
import type { Snapshot } from './github/read.ts';
import { policyPath } from './policy/source.ts';

/** What comes of a step whose repository has no policy: the past of its document is read, and policies are proposed. */
export async function decideWithout(snapshot: Snapshot, step: ActionContext): Promise<Decision> {
  const { facts, base, target } = snapshot;
  const place = { ...workPlace(step), commit: target };
  const past = await readPast(step.github, place, documentOf(snapshot));
  const { versions, paths } = past.ok ? past.value : { versions: [], paths: [] };
  const known = { ...facts, versions, paths, notes: [...facts.notes, ...past.notes] };
  const { owner, name } = place;
  const newFile = { server: step.runner.serverUrl, repository: `${owner}/${name}`, branch: base.name };
  return undecided(known, step.day, {
    pageFor: (policy) => newFilePage(newFile, policyPath, [policyFile(policy), policy]),
    mayPropose: step.inputs.onboard && step.inputs.mode === 'pull-request',
  });
}

/** What was read, with the last versions of a document; nothing of them where GitHub does not tell. */
export async function withPast(snapshot: Snapshot, path: string, step: ActionContext): Promise<Snapshot> {
  const past = await readPast(step.github, { ...workPlace(step), commit: snapshot.target }, path);
  return { ...snapshot, facts: { ...snapshot.facts, versions: past.ok ? past.value.versions : [] } };
}

/** Proposes the best of a decision's candidates in a pull request; `unanswered` as of `carry`. */
export async function proposeFrom(
  { proposals }: Decision,
  snapshot: Snapshot,
  step: ActionContext,
  order: Order,
  unanswered: Write | null,
): Promise<Outcome> {
  const proposal = { candidates: proposals ?? [], document: documentOf(snapshot) };
  return await proposePolicy(step.github, proposal, snapshot, order, unanswered);
}

function documentOf({ facts }: Snapshot): string | null {
  const document = chooseDocument(facts.files, facts.file);
  return document.ok ? (document.value?.path ?? null) : null;
}

/** A document that is missing may be there in other letters: its policy cannot tell, so the files beside it are listed. */
export async function withNearNames(snapshot: Snapshot, step: ActionContext): Promise<Snapshot> {
  const { facts, target } = snapshot;
  const paths = documentsMeant(facts.policy, facts.file);
  const isThere = facts.files.some(({ path }) => paths.includes(path));
  if (facts.policy === null || isThere || facts.onMissingTable !== 'fail') return snapshot;
  const past = await readPast(step.github, { ...workPlace(step), commit: target }, null);
  return past.ok ? { ...snapshot, facts: { ...facts, paths: past.value.paths } } : snapshot;
}
