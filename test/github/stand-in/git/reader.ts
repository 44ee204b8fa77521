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

/** Opens the reader on a repository. One process serves every read: a process a tag is ten times slower. */
export const openReader = (directory: string): Reader => {
  const child = spawn('git', ['cat-file', '--batch-command'], { cwd: directory, env: gitEnvironment });
  const waiting: Waiting[] = [];
  const answers = answerParser(waiting);
  child.stdout.on('data', answers);
  child.stdin.on('error', () => undefined);
  child.on('close', () => {
    for (const { done } of waiting.splice(0)) done(undefined);
  });
  const ask = (command: 'contents' | 'info', expression: string) =>
    new Promise<GitObject | undefined>((done) => {
      if (expression === '' || /[\n\0]/.test(expression)) return done(undefined);
      waiting.push({ contents: command === 'contents', done });
      child.stdin.write(`${command} ${expression}\n`);
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

const answerParser = (waiting: Waiting[]) => {
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 1;
  return (chunk: Buffer): void => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) return;
    let rest = Buffer.concat(chunks);
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const answer = takeAnswer(rest, next.contents);
      if (typeof answer === 'number') {
        needed = answer;
        break;
      }
      needed = 1;
      rest = rest.subarray(answer.length);
      waiting.shift();
      next.done(answer.object);
    }
    chunks = [rest];
    held = rest.length;
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
