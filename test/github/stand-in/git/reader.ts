import { spawn } from 'node:child_process';
import type { GitObject, ObjectType } from './object.ts';
import { gitEnvironment } from './run.ts';

/** Reads objects through one long-lived git process. `undefined` means there is no such object. */
export type Reader = {
  readonly read: (expression: string) => Promise<GitObject | undefined>;
  readonly typeOf: (oid: string) => Promise<ObjectType | undefined>;
  readonly close: () => void;
};

type Waiting = { readonly contents: boolean; readonly done: (object: GitObject | undefined) => void };

/** A reader whose process starts with the first read. */
export const lazyReader = (directory: string): Reader => {
  let opened: Reader | null = null;
  const open = (): Reader => {
    opened ??= openReader(directory);
    return opened;
  };
  return {
    read: (expression) => open().read(expression),
    typeOf: (oid) => open().typeOf(oid),
    close: () => opened?.close(),
  };
};

/** Opens the reader on a repository. One process serves every read: a process a tag is ten times slower. */
const openReader = (directory: string): Reader => {
  const child = spawn('git', ['cat-file', '--batch-command', '--buffer'], {
    cwd: directory,
    env: gitEnvironment,
  });
  const waiting = openQueue();
  const answers = answerParser(waiting);
  child.stdout.on('data', answers);
  child.stdin.on('error', () => undefined);
  child.on('close', () => {
    for (let next = waiting.first(); next !== undefined; next = waiting.first()) {
      waiting.drop();
      next.done(undefined);
    }
  });
  const say = bundled((commands) => child.stdin.write(`${commands}flush\n`));
  const ask = (command: 'contents' | 'info', expression: string) =>
    new Promise<GitObject | undefined>((done) => {
      if (expression === '' || /[\n\0]/.test(expression)) return done(undefined);
      waiting.add({ contents: command === 'contents', done });
      say(`${command} ${expression}\n`);
    });
  const types = new Map<string, Promise<ObjectType | undefined>>();
  return {
    read: (expression) => ask('contents', expression),
    typeOf: (oid) => {
      const known = types.get(oid) ?? ask('info', oid).then((object) => object?.type);
      types.set(oid, known);
      return known;
    },
    close: () => child.kill(),
  };
};

/** Passes on in one piece what is said in one turn: thousands of small writes would be slow. */
const bundled = (write: (text: string) => void): ((text: string) => void) => {
  let held = '';
  return (text) => {
    if (held === '') {
      process.nextTick(() => {
        write(held);
        held = '';
      });
    }
    held += text;
  };
};

const answerParser = (waiting: Queue) => {
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 1;
  return (chunk: Buffer): void => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) return;
    let rest = Buffer.concat(chunks);
    for (let next = waiting.first(); next !== undefined; next = waiting.first()) {
      const answer = takeAnswer(rest, next.contents);
      if (typeof answer === 'number') {
        needed = answer;
        break;
      }
      needed = 1;
      rest = rest.subarray(answer.length);
      waiting.drop();
      next.done(answer.object);
    }
    chunks = [rest];
    held = rest.length;
  };
};

type Queue = {
  readonly add: (item: Waiting) => void;
  readonly first: () => Waiting | undefined;
  readonly drop: () => void;
};

/** First in, first out, in constant time: taking from the front of a long array is not. */
const openQueue = (): Queue => {
  let items: Waiting[] = [];
  let front = 0;
  return {
    add: (item) => void items.push(item),
    first: () => items[front],
    drop: () => {
      front += 1;
      if (front < items.length) return;
      items = [];
      front = 0;
    },
  };
};

/** One answer from the front of the buffer, or the number of bytes it takes to hold one. */
const takeAnswer = (
  buffer: Buffer,
  contents: boolean,
): { object: GitObject | undefined; length: number } | number => {
  const end = buffer.indexOf(0x0a);
  if (end === -1) return buffer.length + 1;
  const header = buffer.toString('utf8', 0, end);
  const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) (\d+)$/.exec(header);
  if (match === null) return { object: undefined, length: end + 1 };
  const size = contents ? Number(match[3]) : 0;
  const length = end + 1 + (contents ? size + 1 : 0);
  if (buffer.length < length) return length;
  const content = Buffer.from(buffer.subarray(end + 1, end + 1 + size));
  return { object: { oid: match[1] ?? '', type: match[2] as ObjectType, content }, length };
};
