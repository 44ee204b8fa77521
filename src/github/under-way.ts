import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A server that cannot be reached shows that later than this, in milliseconds. */
const longest = 200;

/**
 * Waits until what `begun` has asked GitHub is on its way, at most 200 ms. Opening a connection takes a few steps of this
 * thread, and reading the rest of the program would hold them up.
 * https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md
 */
export function underWay(begun: Promise<unknown>, most = longest): Promise<void> {
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;
  return new Promise<void>((resolve) => {
    const handlers = {
      'undici:request:create': () => void waiting++,
      'undici:client:sendHeaders': () => (--waiting <= 0 ? end() : undefined),
      'undici:client:connectError': () => end(),
    };
    const entries = Object.entries(handlers);
    const end = () => {
      for (const [name, handler] of entries) unsubscribe(name, handler);
      clearTimeout(timer);
      resolve();
    };
    for (const [name, handler] of entries) subscribe(name, handler);
    timer = setTimeout(end, most);
    const check = () => setImmediate(() => (waiting === 0 ? end() : undefined));
    begun.then(check, end);
  });
}
