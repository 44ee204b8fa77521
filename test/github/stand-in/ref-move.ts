import { zeroOid } from './git/import.ts';
import { settlePulls } from './pulls/settle.ts';
import { branchOf, isRefName } from './ref-name.ts';
import { refuseByRule } from './ref-rule.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A wanted move of one ref. Zeros as `after` delete it; `before` is what it must be now (zeros: absent). */
export type RefMove = {
  readonly name: string;
  readonly after: string;
  readonly before?: string | undefined;
  readonly force?: boolean;
};

/**
 * Moves refs for an API caller, all or none: names, objects, rules, leases and fast-forwards are checked first, and
 * pull requests follow their branches afterwards. Refusals carry the texts of REST and GraphQL.
 */
export const moveRefs = async (world: World, moves: readonly RefMove[]): Promise<void> => {
  for (const move of moves) await checkMove(world, move);
  await carryOut(world, moves);
};

/** Moves refs as somebody with git and every right does: nothing is checked but the leases. */
export const carryOut = async (world: World, moves: readonly RefMove[]): Promise<void> => {
  const refs = world.git.refs().byName;
  const updates = moves.map((move) => ({
    name: move.name,
    before: refs.get(move.name) ?? zeroOid,
    after: move.after,
  }));
  const done = await world.git.update(updates);
  // vscode-remote-repositories-github#122: a branch below the name of another branch.
  if (!done)
    throw new Refusal(422, 'UNPROCESSABLE', 'Reference update failed', {
      inGraphql: 'Ref cannot be created',
    });
  for (const update of updates) await settlePulls(world, update);
};

const checkMove = async (world: World, move: RefMove): Promise<void> => {
  const now = world.git.refs().byName.get(move.name) ?? zeroOid;
  if (!isRefName(move.name)) {
    throw new Refusal(422, 'UNPROCESSABLE', `${move.name} is not a valid ref name.`);
  }
  if (move.before !== undefined && move.before !== now) throw leaseLost(move);
  if (move.after !== zeroOid) await checkTarget(world, move);
  const forward = now === zeroOid || move.after === zeroOid || (await contains(world, move.after, now));
  refuseByRule(world, { ...move, before: now, forward });
  if (!forward && move.force !== true) {
    throw new Refusal(422, 'UNPROCESSABLE', 'Update is not a fast forward');
  }
};

// The words of a lost lease are not documented (platform facts, "not settled"); callers must not rely on them.
const leaseLost = ({ name, before }: RefMove): Refusal =>
  new Refusal(422, 'UNPROCESSABLE', `Expected ${name} to point to ${before} but it did not.`);

const checkTarget = async (world: World, { name, after }: RefMove): Promise<void> => {
  const type = await world.git.typeOf(after);
  if (type === undefined) throw new Refusal(422, 'UNPROCESSABLE', 'Object does not exist');
  if (branchOf(name) !== undefined && type !== 'commit') {
    throw new Refusal(422, 'UNPROCESSABLE', 'Object is not a commit');
  }
};

/** Whether everything in `older` is also in `newer`. Tags and other objects are never a fast-forward. */
const contains = async (world: World, newer: string, older: string): Promise<boolean> => {
  if (newer === older) return true;
  const types = await Promise.all([world.git.typeOf(newer), world.git.typeOf(older)]);
  if (types.some((type) => type !== 'commit')) return false;
  return (await world.git.compare(newer, older)).ahead.length === 0;
};
