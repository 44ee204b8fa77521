import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantedLine } from '../../src/document/wanted.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { linesFrom } from '../policy/lines.ts';
import { policyOf } from './wanted-by.ts';

test('a wanted line is what the policy gives it, without the reasons', () => {
  const policy = policyOf('line: major\ntiers: { active: next, security: release + 1y }\n');
  const lines = linesFrom({ '1': '2026-01-01', '2': '2026-02-01' });
  const wanted = evaluate(lines, policy, '2026-06-15').support.map(wantedLine);
  assert.deepEqual(
    wanted.map(({ line, tier, lts, eol }) => [line.name, tier, lts, eol]),
    [
      ['2', 'active', false, '2027-02-01'],
      ['1', 'security', false, '2027-01-01'],
    ],
  );
  assert.deepEqual(Object.keys(wanted[0] ?? {}).sort(), ['ends', 'eol', 'line', 'lts', 'tier']);
});
