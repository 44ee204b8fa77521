/**
 * Makes every attack on the project, the small and the large, and counts by family what was tried; it ends with 1 where
 * one was not held. Usage: `npm run attack`.
 */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';

const project = dirname(import.meta.dirname);
const files = globSync('test/attack/*.test.ts', { cwd: project }).sort();
process.env.ATTACK = 'all';

let [total, broken] = [0, 0];
for await (const { type, data } of run({ files, cwd: project, concurrency: 1 })) {
  if (type === 'test:diagnostic') {
    const [, count, name] = /^attempts (\d+) (.*)$/.exec(data.message) ?? [];
    if (count === undefined) continue;
    total += Number(count);
    console.log(`${count.padStart(6)}  ${name}`);
  } else if (type === 'test:fail') {
    broken += 1;
    console.log(`NOT HELD  ${data.name}\n${data.details.error.cause ?? data.details.error}`);
  }
}
console.log(
  `${String(total).padStart(6)}  attempts in all, ${broken === 0 ? 'all held' : `${broken} not held`}`,
);
process.exitCode = broken === 0 ? 0 : 1;
