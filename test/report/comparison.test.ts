import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonText } from '../../src/report/comparison.ts';
import { plain } from '../../src/report/paint.ts';

const look = { paint: plain, columns: null };

test('two policies are compared line by line', () => {
  const open = { tier: 'supported', eol: null, words: 'when 4.0 is released' };
  const dated = { tier: 'security', eol: '2027-01-31', words: null } as const;
  const ended = { tier: null, eol: '2026-03-01', words: null } as const;
  const differences = [
    { line: '3', own: open, proposed: dated, from: '2027-02-01' },
    { line: '2', own: dated, proposed: ended, from: null },
    { line: '1.5', own: null, proposed: open, from: '2026-01-01' },
  ] as const;
  assert.deepEqual(comparisonText(differences, look), [
    "Compared with the repository's own policy",
    '  line  own policy                            this policy                           differs from',
    '  3     supported, ends when 4.0 is released  security, ends 2027-01-31             2027-02-01',
    '  2     security, ends 2027-01-31             ended 2026-03-01                      not known yet',
    '  1.5   no such line                          supported, ends when 4.0 is released  2026-01-01',
  ]);
});

test('policies that agree need no table', () => assert.deepEqual(comparisonText([], look), []));
