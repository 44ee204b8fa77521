import { zeroOid } from '../git/import.ts';
import { carryOut } from '../ref-move.ts';
import { type Release, timestamp, type World } from '../world.ts';
import { headOf } from './branch.ts';

export type NewTag = {
  readonly name: string;
  /** A day or moment: the tagger's, or the tagged commit's where the tag is lightweight. */
  readonly date: string;
  readonly annotated?: boolean;
};
export type ReleaseChange = {
  /** The day or moment of publication; today unless given. */
  readonly date?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly name?: string;
  readonly body?: string;
};

export type ReleasePeople = {
  /** Tags a commit beside the default branch's head, of that date, so that the branch does not move. */
  readonly tag: (tag: NewTag) => Promise<string>;
  readonly deleteTag: (name: string) => Promise<void>;
  /** Publishes a release for a tag, or changes the one there is; `draft: true` makes it a draft. */
  readonly release: (tag: string, change?: ReleaseChange) => Release;
  /** Turns a published release back into a draft. */
  readonly unpublish: (tag: string) => void;
  readonly deleteRelease: (tag: string) => void;
};

/** People who release. */
export const releasePeople = (world: World): ReleasePeople => ({
  tag: (tag) => world.inTurn(() => addTag(world, tag)),
  deleteTag: (name) => world.inTurn(() => carryOut(world, [{ name: `refs/tags/${name}`, after: zeroOid }])),
  release: (tag, change = {}) => publish(world, tag, change),
  unpublish: (tag) => {
    publish(world, tag, { draft: true });
  },
  deleteRelease: (tag) => {
    world.state.releases = world.state.releases.filter((release) => release.tag !== tag);
  },
});

const someone = { name: 'octocat', email: 'octocat@users.noreply.github.com' };

const addTag = async (world: World, { name, date, annotated = false }: NewTag): Promise<string> => {
  const head = headOf(world, world.state.settings.defaultBranch);
  const commit = {
    parents: head === undefined ? [] : [head],
    message: `Release ${name}`,
    author: someone,
    date: new Date(date),
    changes: [],
  };
  const target = await world.git.commit(commit);
  const message = `Release ${name}`;
  const oid = annotated
    ? world.git.tag({ name, target, tagger: someone, date: commit.date, message })
    : target;
  await carryOut(world, [{ name: `refs/tags/${name}`, after: oid }]);
  return oid;
};

const publish = (world: World, tag: string, change: ReleaseChange): Release => {
  const known = world.state.releases.find((release) => release.tag === tag);
  const now = timestamp(world.now());
  const release = known ?? { ...blank, id: world.state.nextId++, tag, name: tag, createdAt: now };
  if (known === undefined) world.state.releases.push(release);
  const { date, ...rest } = change;
  const draft = change.draft ?? false;
  const published = draft ? undefined : (release.publishedAt ?? now);
  const moment = date === undefined ? published : timestamp(new Date(date));
  Object.assign(release, rest, { draft, publishedAt: draft ? undefined : moment });
  release.createdAt = date === undefined ? release.createdAt : timestamp(new Date(date));
  return release;
};

const blank = { body: '', draft: false, prerelease: false, publishedAt: undefined };
