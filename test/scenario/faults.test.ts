import process from 'node:process';
import { test } from 'node:test';
import { everyCase, runCase } from './faults.ts';

const all = await everyCase();
const isWhole = process.env.FAULTS === 'all';
/** Each run of the suite takes every twenty-ninth case; FAULTS=all takes every one. */
const cases = isWhole ? all : all.filter((_, index) => index % 29 === 5);

test(`a fault at any request heals with the next run (${cases.length} of ${all.length} cases)`, async (t) => {
  for (const one of cases) {
    const { row, request, fault } = one;
    await t.test(`${row.name}, request ${request}, ${fault.name}, effect ${fault.effect}`, () =>
      runCase(one),
    );
  }
});
