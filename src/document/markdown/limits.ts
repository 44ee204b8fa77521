import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types';

/**
 * What the marks in one paragraph, heading or cell may cost. The parser looks back over everything that is still open,
 * or ahead to the end, for a mark that has no partner; beyond these numbers a mark is read as plain text, so that the
 * time for a text grows with its length. In 1,015 recorded documents there are at most 10 runs and 2 open brackets, and
 * nothing that fails more often than that.
 */
const most = { marks: 2000, runs: 200, depth: 50, failures: 100 };

/** What was met so far in one paragraph, heading or cell. */
type Count = {
  /** All marks that were judged. */
  marks: number;
  /** Runs of `*`, `_` and `~`. */
  runs: number;
  /** Brackets that are open. */
  depth: number;
  /** Code, tags and addresses that began and did not end. */
  failures: number;
  /** What began last: the index of its first event, and which events mean that it did not fail. */
  begun: { readonly index: number; readonly successes: readonly string[] } | null;
};

const counts = new WeakMap<TokenizeContext, Count>();

function countIn(context: TokenizeContext): Count {
  const known = counts.get(context);
  if (known !== undefined) return settled(known, context);
  const count: Count = { marks: 0, runs: 0, depth: 0, failures: 0, begun: null };
  counts.set(context, count);
  return count;
}

const openers: readonly string[] = ['labelLink', 'labelImage'];

/** Counts what became of the last thing that began: nothing changes the events before the next mark is judged. */
function settled(count: Count, { events }: TokenizeContext): Count {
  if (count.begun === null) return count;
  const { index, successes } = count.begun;
  const type = events[index]?.[1].type ?? '';
  if (openers.includes(type)) count.depth++;
  else if (successes.length > 0 && !successes.includes(type)) count.failures++;
  count.begun = null;
  return count;
}

/** Whether a mark is one too many, given what was met before, the character behind it, and its place in the events. */
type Judge = (count: Count, next: Code, index: number) => boolean;

/** Takes the character as plain text where it is one too many, and leaves it to the parser's own constructs elsewhere. */
function guard(isTooMany: Judge, previous: Construct['previous'] = () => true): Construct {
  return {
    name: 'bound',
    previous,
    tokenize(effects, ok, nok) {
      const count = countIn(this);
      const index = this.events.length;
      return (code) => {
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return (next) => (isTooMany(count, next, index) ? ok : nok)(next);
      };
    },
  };
}

/** A mark that counts as one, whatever becomes of it. */
function mark(isTooMany: Judge, previous?: Construct['previous']): Construct {
  return guard((count, next, index) => ++count.marks > most.marks || isTooMany(count, next, index), previous);
}

/** What begins here ends, or fails; after too many failures it is text at once. */
function begins(count: Count, index: number, successes: readonly string[]): boolean {
  if (count.failures >= most.failures) return true;
  count.begun = { index, successes };
  return false;
}

function opens(count: Count, index: number): boolean {
  if (count.depth >= most.depth) return true;
  count.begun = { index, successes: [] };
  return false;
}

/** A bracket that closes nothing is text; the parser would look back for its partner to the very beginning. */
function closes(count: Count): boolean {
  if (count.depth === 0) return true;
  count.depth--;
  return false;
}

const run = mark((count) => ++count.runs > most.runs);

/**
 * GitHub makes no link of an address within brackets that are open; the parser would look back for them at each word.
 * https://github.com/micromark/micromark-extension-gfm-autolink-literal (`previousUnbalanced`)
 */
const word = guard(
  (count) => count.depth > 0 || count.marks > most.marks,
  (previous) => !isLetter(previous) && !isOneOf('0123456789+-._', previous),
);

/** `www.` and `https://` look ahead as far as the address goes. */
function address(second: string): Construct {
  return guard(
    (count, next, index) =>
      count.depth > 0 || (isOneOf(second, next) && begins(count, index, ['literalAutolink'])),
    (previous) => !isLetter(previous),
  );
}

function isLetter(code: Code): boolean {
  return code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));
}

function isOneOf(characters: string, code: Code): boolean {
  return code !== null && code > 0 && characters.includes(String.fromCharCode(code));
}

function each(characters: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), construct]));
}

/** The bounds as an extension of the parser; it has to come last, so that it is asked first. */
export const bounds: Extension = {
  text: {
    ...each('abcdefgijklmnopqrstuvxyzABCDEFGIJKLMNOPQRSTUVXYZ0123456789+-.', word),
    ...each('wW', address('wW')),
    ...each('hH', address('tT')),
    ...each('*_~', run),
    ...each(
      '[',
      mark((count, _, index) => opens(count, index)),
    ),
    ...each(
      '!',
      mark((count, next, index) => isOneOf('[', next) && opens(count, index)),
    ),
    ...each(']', mark(closes)),
    ...each(
      '<',
      mark((count, _, index) => begins(count, index, ['htmlText', 'autolink'])),
    ),
    ...each(
      '`',
      mark(
        (count, _, index) => begins(count, index, ['codeText']),
        (previous) => previous !== 96,
      ),
    ),
  },
};
