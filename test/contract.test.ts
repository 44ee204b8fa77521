import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Contract, compared, contractOf, contractPath } from '../scripts/contract.ts';
import { aWholeDecision } from './report/decisions.ts';

const project = join(import.meta.dirname, '..');
const promised = JSON.parse(readFileSync(join(project, contractPath), 'utf8')) as Contract;
const now = contractOf(aWholeDecision());

test('every promise of v1 is kept', () => {
  assert.deepEqual(compared(promised, now).broken, [], 'a change of these takes a new major version');
});

test('everything that users can depend on is promised', () => {
  assert.deepEqual(compared(promised, now).added, [], 'run npm run contract');
});

test('a promise that is broken is named', () => {
  const [input = ''] = Object.keys(promised.input ?? {});
  const { [input]: _, ...rest } = promised.input ?? {};
  assert.deepEqual(compared(promised, { ...now, input: rest }).broken, [
    `v1 promises the input "${input}" (${promised.input?.[input]}), now gone`,
  ]);
  const text = { ...promised.output, changed: 'object' };
  assert.deepEqual(compared(promised, { ...now, output: text }).broken, [
    'v1 promises the output "changed" (text), now object',
  ]);
});

test('the page of promises names every kind, and the exit codes', () => {
  const page = readFileSync(join(project, 'docs/promises.md'), 'utf8');
  for (const word of [
    'inputs',
    'outputs',
    'commands and options',
    '`--json`',
    'exit codes',
    'policy language',
    'codes',
  ])
    assert.match(page, new RegExp(word, 'i'), word);
});
