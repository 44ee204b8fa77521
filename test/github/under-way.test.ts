import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { underWay } from '../../src/github/under-way.ts';

const never = 2 ** 30;

test('requests are under way when all of them have left', async (t) => {
  const arrived: string[] = [];
  const server = createServer(({ url }, response) => {
    arrived.push(url ?? '');
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close().closeAllConnections());
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers: Promise<Response>[] = [];
  const begin = async () => void answers.push(fetch(`${at}/a`), fetch(`${at}/b`));
  await underWay(begin(), never);
  await Promise.all(answers);
  assert.deepEqual(arrived.sort(), ['/a', '/b']);
});

test('one of two is not enough', async () => {
  const [made, left] = ['undici:request:create', 'undici:client:sendHeaders'].map((name) => channel(name));
  let isOver = false;
  const over = underWay(Promise.resolve(), never).then(() => {
    isOver = true;
  });
  made?.publish({});
  made?.publish({});
  left?.publish({});
  await sleep(5);
  assert.equal(isOver, false);
  left?.publish({});
  await over;
});

test('nothing is waited for where nothing was asked, where beginning failed, or where nobody answers', async () => {
  await underWay(Promise.resolve(), never);
  await underWay(Promise.reject(new Error('no')), never);
  const lost = underWay(Promise.resolve(), never);
  channel('undici:request:create').publish({});
  channel('undici:client:connectError').publish({});
  await lost;
  const silent = underWay(Promise.resolve(), 5);
  channel('undici:request:create').publish({});
  await silent;
});
