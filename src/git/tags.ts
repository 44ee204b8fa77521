import { type Day, dayOfEpochSeconds } from '../day.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { Tag } from '../release/release.ts';
import type { Clone } from './clone.ts';
import { streamGit } from './command.ts';
import { failed } from './refusal.ts';

/** `creatordate` would mix the two days, so both are asked for; `*` is the commit behind an annotated tag. */
const fields = ['refname:strip=2', 'taggerdate:unix', 'committerdate:unix', '*committerdate:unix'];
const format = fields.map((field) => `%(${field})`).join('%00');
const lineFeed = 0x0a;
const lastMoment = Date.parse('9999-12-31T23:59:59Z') / 1000;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const bytewise = new TextDecoder('latin1');

/**
 * Reads every tag of a clone with its days, in git's order, with one git process. A tag of a tree or a blob has no
 * commit day. Problems: `git-failed`, those of a repository that git refuses.
 */
export async function readTags(clone: Clone): Promise<Result<readonly Tag[]>> {
  const tags: Tag[] = [];
  const take = byLine((line) => tags.push(readTag(line)));
  const ended = await streamGit(clone, ['for-each-ref', `--format=${format}`, 'refs/tags'], take);
  if (!ended.ok) return ended;
  const { status, stderr } = ended.value;
  if (status !== 0) return failure([failed(clone.folder, 'list the tags', stderr)]);
  return success(tags);
}

/** Names of refs hold neither line feeds nor NUL (git-check-ref-format), so both can part the output. */
function byLine(take: (line: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    let text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = text.indexOf(lineFeed); end >= 0; end = text.indexOf(lineFeed)) {
      take(text.subarray(0, end));
      text = text.subarray(end + 1);
    }
    rest = text;
  };
}

function readTag(line: Buffer): Tag {
  const nameEnd = line.indexOf(0);
  const [tagger = '', commit = '', peeled = ''] = line.toString('latin1', nameEnd + 1).split('\0');
  const committed = dayOf(peeled) ?? dayOf(commit);
  return { name: decode(line.subarray(0, nameEnd)), tagged: dayOf(tagger), committed, release: null };
}

/** Seconds since 1970, or nothing. A moment no calendar shows (before 1970, after 9999) is no day. */
function dayOf(seconds: string): Day | null {
  if (!/^\d{1,12}$/.test(seconds)) return null;
  return Number(seconds) > lastMoment ? null : dayOfEpochSeconds(Number(seconds));
}

/** A name that is not UTF-8 keeps its bytes as single characters, so that two names stay two. */
function decode(name: Buffer): string {
  try {
    return utf8.decode(name);
  } catch {
    return bytewise.decode(name);
  }
}
