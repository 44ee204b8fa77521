import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';

/** One thing that a stranger tries: what it is, and how it is made. It comes back with what went wrong, or null. */
export type Attempt = { readonly title: string; readonly make: () => Promise<string | null> };

/** All attempts, instead of those that are quick: `npm run attack`. */
export const isWhole = process.env.ATTACK === 'all';

/**
 * Makes the attempts of a family, one after the other, and demands that every one is held. The suite takes the first
 * `quick` of them and every hundredth of the others.
 */
export function family(name: string, quick: number, attempts: readonly Attempt[]): void {
  const made = attempts.filter((_, index) => isWhole || index < quick || index % 100 === 0);
  test(`${name} is held`, async (t) => {
    const broken: string[] = [];
    for (const { title, make } of made) {
      const found = await make();
      if (found !== null) broken.push(`${title}: ${found}`);
    }
    assert.deepEqual(broken, []);
    assert.ok(made.length > 0);
    t.diagnostic(`attempts ${made.length} ${name}`);
  });
}
