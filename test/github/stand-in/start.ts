import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, answer, apiPath, graphqlPath, type Incoming } from './answer.ts';
import { type Fault, type Faults, noFaults } from './fault.ts';
import { faultReply, type WireReply } from './fault-reply.ts';
import { openRepository } from './git/repository.ts';
import { type Log, type LogEntry, openLog } from './log.ts';
import { type People, peopleOf } from './people/people.ts';
import { type Description, readDescription } from './rest/description.ts';
import { freshState, queue, type Settings, type State, type World } from './world.ts';

export type StandInOptions = {
  /** A bare git repository; the stand-in writes to it. */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  /** The one token that is accepted; `stand-in-token` unless given. */
  readonly token?: string;
  readonly settings?: Partial<Settings>;
  /** The REST description to hold requests and answers against: a file of openapi/, without `.json`. */
  readonly description?: string;
  readonly now?: () => Date;
};

export type StandIn = {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** Every request so far. */
  readonly log: readonly LogEntry[];
  /** What GitHub's descriptions do not allow, and gaps of the stand-in itself: must be empty after a test. */
  readonly violations: readonly string[];
  readonly state: State;
  readonly faults: Faults;
  /** What people do beside the action: merge, close, push, tag, release. */
  readonly people: People;
  readonly world: World;
  readonly stop: () => Promise<void>;
};

type Running = {
  readonly world: World;
  readonly log: Log;
  readonly faults: Faults;
  readonly description: Description;
};

/** Starts a GitHub of one repository on a free port of 127.0.0.1. */
export const startStandIn = async (options: StandInOptions): Promise<StandIn> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = makeWorld(options, serverUrl);
  const running = {
    world,
    log: openLog(),
    faults: noFaults(),
    description: readDescription(options.description ?? 'api.github.com'),
  };
  server.on('request', (request, response) => void serve(running, request, response));
  return {
    apiUrl: world.apiUrl,
    graphqlUrl: `${serverUrl}${graphqlPath}`,
    serverUrl,
    log: running.log.entries,
    violations: world.violations,
    state: world.state,
    faults: running.faults,
    people: peopleOf(world),
    world,
    stop: () => stop(server, world),
  };
};

const makeWorld = (options: StandInOptions, serverUrl: string): World => {
  const state = freshState(options.token ?? 'stand-in-token');
  Object.assign(state.settings, options.settings);
  return {
    owner: options.owner,
    name: options.name,
    git: openRepository(options.repository),
    state,
    violations: [],
    apiUrl: `${serverUrl}${apiPath}`,
    serverUrl,
    now: options.now ?? (() => new Date()),
    signed: new Set(),
    inTurn: queue(),
  };
};

const stop = async (server: Server, world: World): Promise<void> => {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
  world.git.close();
};

const serve = async (running: Running, message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { log, faults } = running;
  const request = await receive(message).catch(() => undefined);
  if (request === undefined) return; // the caller went away
  const { entry, finish } = log.add(entryOf(request));
  const fault = faults.take(entry);
  const wait = typeof faults.latency === 'function' ? faults.latency() : faults.latency;
  if (wait > 0) await sleep(wait);
  const reply = fault === undefined ? await safely(running, request) : await spoil(running, request, fault);
  finish({
    status: typeof reply === 'string' ? 0 : reply.status,
    ...(fault === undefined ? {} : { fault: `${fault.name}, effect ${fault.effect}` }),
  });
  send(response, reply);
};

const spoil = async (running: Running, request: Incoming, fault: Fault): Promise<WireReply> => {
  const real = fault.effect === 'done' ? await safely(running, request) : undefined;
  return faultReply(fault, running.world.now(), real?.text);
};

const safely = async ({ world, description }: Running, request: Incoming): Promise<Answer> => {
  try {
    return await answer(world, description, request);
  } catch (error) {
    world.violations.push(`the stand-in failed: ${error instanceof Error ? error.stack : error}`);
    return { status: 500, headers: {}, text: '' };
  }
};

const send = (response: ServerResponse, reply: WireReply): void => {
  if (reply === 'silence') return;
  if (reply === 'reset') return void response.socket?.resetAndDestroy();
  const bytes = Buffer.from(reply.text);
  const length = reply.cut ? bytes.length * 2 : bytes.length;
  response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
  if (reply.cut) response.write(bytes, () => response.socket?.destroy());
  else response.end(bytes);
};

const receive = async (message: IncomingMessage): Promise<Incoming> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    authorization: message.headers.authorization,
    userAgent: message.headers['user-agent'],
    body: text === '' ? undefined : parse(text),
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const entryOf = ({
  method,
  path,
  query,
  authorization,
  body,
}: Incoming): Omit<LogEntry, 'number' | 'status'> => {
  const common = { method, authorized: authorization !== undefined };
  if (path !== graphqlPath) {
    const search = query.size > 0 ? `?${query}` : '';
    const shown = path.startsWith(apiPath) ? path.slice(apiPath.length) : path;
    return { ...common, path: `${shown}${search}`, ...(body === undefined ? {} : { body }) };
  }
  const { query: document = '', variables } = (body ?? {}) as { query?: string; variables?: unknown };
  return { ...common, path: '/graphql', operation: operationOf(document), query: document, variables };
};

const operationOf = (document: string): string =>
  /\b(?:query|mutation)\s+\w+/.exec(document)?.[0] ??
  (document.trimStart().startsWith('mutation') ? 'mutation' : 'query');
