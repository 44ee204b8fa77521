/**
 * Prints, as JSON, the regular expressions that the sources put together of words while they are loaded. It runs in a
 * process of its own, where nothing was loaded before.
 */
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Expression } from './backtracking.ts';

const project = dirname(import.meta.dirname);
const composed = new Map<string, Expression>();

globalThis.RegExp = new Proxy(RegExp, {
  construct(native, [source, flags = '']: [string, string?], newTarget) {
    const [, , caller = ''] = new Error('who is it?').stack?.split('\n') ?? [];
    if (caller.includes('/src/')) composed.set(`/${source}/${flags}`, { source, flags });
    return Reflect.construct(native, [source, flags], newTarget);
  },
});

for (const path of globSync('src/{document,infer,policy,release}/**/*.ts', { cwd: project }).sort())
  await import(pathToFileURL(join(project, path)).href);
process.stdout.write(JSON.stringify([...composed.values()]));
