import { sortAnswer } from './answer.ts';
import { misfitInNames } from './answer-shape.ts';
import type { Answer, GitHub } from './client.ts';
import { mapLimit } from './map-limit.ts';
import type { DatedNode, ReleaseNode } from './nodes.ts';
import { dates } from './read-query.ts';
import type { Reading } from './reading.ts';
import type { Knowledge } from './tags.ts';

/**
 * How many names a query asks for: two fields each. Where GitHub cannot compute that many, fewer are asked for at a time;
 * about eighty fields were seen to be too many now and then, and ten never.
 * https://github.com/Skydio/revup/pull/271
 */
const namesPerQuery = [50, 12, 5] as const;

/** Asks for the days and the releases of tags, all queries at once, and adds the answers to what is known. */
export async function askForNames(
  github: GitHub,
  reading: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  known: Knowledge,
): Promise<Answer<Knowledge>> {
  const answer = await askInGroups(github, reading, names, namesPerQuery);
  return answer.ok ? { ok: true, value: merge(known, answer.value) } : answer;
}

/** What GitHub says of tags, by the names they were asked for. */
export type Named = readonly {
  readonly name: string;
  readonly tag: TagAnswer;
  readonly release: ReleaseAnswer;
}[];
type TagAnswer = { readonly target: DatedNode } | null;
type ReleaseAnswer = Omit<ReleaseNode, 'tagName'> | null;

/** Asks in groups of a size, and where GitHub cannot compute one, in smaller ones. */
export async function askInGroups(
  github: GitHub,
  reading: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  [size, ...smaller]: readonly number[] = namesPerQuery,
): Promise<Answer<Named>> {
  const answers = await mapLimit(groupsOf(names, size ?? 1), async (group) => {
    const [next] = smaller;
    const mayShrink = next !== undefined && group.length > next;
    const answer = await askForGroup(github, reading, group, mayShrink);
    const isTooMuch = !answer.ok && answer.refusal.kind === 'too-much';
    return isTooMuch && mayShrink ? await askInGroups(github, reading, group, smaller) : answer;
  });
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== undefined) return failed;
  return { ok: true, value: answers.flatMap((answer) => (answer.ok ? answer.value : [])) };
}

function groupsOf(names: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
    names.slice(index * size, (index + 1) * size),
  );
}

type NamesReply = {
  readonly repository: Readonly<Record<`t${number}`, TagAnswer>> &
    Readonly<Record<`r${number}`, ReleaseAnswer>>;
};

async function askForGroup(
  github: GitHub,
  { owner, name }: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  mayShrink: boolean,
): Promise<Answer<Named>> {
  const refs = names.map((tag, index) => [`t${index}`, `refs/tags/${tag}`] as const);
  const tags = names.map((tag, index) => [`r${index}`, tag] as const);
  const variables = { owner, name, ...Object.fromEntries([...refs, ...tags]) };
  const answer = await github.query<NamesReply>(namesQuery(names.length), variables, mayShrink);
  if (!answer.ok) return answer;
  const { data, fatal } = sortAnswer(answer.value);
  const found = data?.repository;
  const wrong = found === undefined ? 'an answer without the repository' : misfitInNames(found);
  const said = fatal.length > 0 ? fatal.map(({ message }) => message).join(' ') : wrong;
  if (said !== null || !found)
    return { ok: false, refusal: { kind: 'refused', status: 200, said: said ?? '' } };
  return {
    ok: true,
    value: names.map((tag, index) => ({
      name: tag,
      tag: found[`t${index}`] ?? null,
      release: found[`r${index}`] ?? null,
    })),
  };
}

function namesQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  const declared = indices.flatMap((index) => [`$t${index}: String!`, `$r${index}: String!`]);
  const fields = indices.flatMap((index) => [
    `t${index}: ref(qualifiedName: $t${index}) { target { ${dates} } }`,
    `r${index}: release(tagName: $r${index}) { isDraft isPrerelease publishedAt }`,
  ]);
  return `query Names($owner: String!, $name: String!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`;
}

function merge(known: Knowledge, answers: Named): Knowledge {
  const dated = new Map(known.dated);
  const released = new Map(known.released);
  for (const { name, tag, release } of answers) {
    dated.set(name, tag?.target ?? null);
    released.set(name, release === null ? null : { ...release, tagName: name });
  }
  return { ...known, dated, released };
}
