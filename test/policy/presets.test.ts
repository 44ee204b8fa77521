import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '../../src/policy/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { listPresets, presetNames, presetText } from '../../src/policy/presets.ts';
import { linesFrom, policyFrom } from './lines.ts';

test('the list holds every name once', () => {
  assert.deepEqual(
    listPresets()
      .map(({ name }) => name)
      .sort(),
    [...presetNames].sort(),
  );
  assert.equal(new Set(presetNames).size, presetNames.length);
});

for (const { name, text, about } of listPresets()) {
  test(`the preset ${name} is a policy with one sentence about it`, () => {
    assert.equal(parsePolicy(text, name).ok, true);
    assert.match(about, /^[A-Z][^\n]{10,120}\.$/);
  });
}

test('counted presets take any number, singular or plural', () => {
  assert.equal(presetText('newest 2 majors'), 'line: major\nsupport: newest 2\n');
  assert.equal(presetText('newest 1 minor'), 'line: minor\nsupport: newest 1\n');
  assert.equal(presetText('newest 9999 minors'), 'line: minor\nsupport: newest 9999\n');
  assert.equal(presetText(' newest  2 majors '), presetText('newest 2 majors'));
  assert.equal(presetText('newest 0 minors'), null);
  assert.equal(presetText('toString'), null);
});

const minors = linesFrom({
  '8.0': '2024-01-15',
  8.1: '2024-07-15',
  8.2: '2025-01-15',
  8.3: '2025-07-15',
  8.4: '2026-01-15',
});
const majors = linesFrom({ 12: '2024-01-15', 13: '2024-07-15', 14: '2025-01-15', 15: '2025-07-15' });

for (const [preset, lines, name, ends] of [
  ['latest', minors, '8.0', 'supported 2024-07-14'],
  ['n-1', minors, '8.0', 'supported 2025-01-14'],
  ['n-2', minors, '8.0', 'supported 2025-07-14'],
  ['newest 2 majors', majors, '12', 'supported 2025-01-14'],
  ['kubernetes', minors, '8.0', 'supported 2025-03-31'],
  ['nodejs', majors, '12', 'active 2025-07-15, maintenance 2027-01-31'],
  ['nodejs', majors, '13', 'current 2025-03-15'],
  ['django', minors, '8.0', 'active 2024-07-14, security 2025-01-14'],
  ['django', minors, '8.2', 'active 2025-07-14, security 2028-01-15'],
  ['symfony', minors, '8.0', 'bugs 2024-09-15'],
  ['symfony', minors, '8.4', 'bugs 2029-01-15, security 2030-01-15'],
  ['php', minors, '8.0', 'active 2026-01-15, security 2027-01-15'],
  ['php', minors, '8.1', 'active 2026-07-15, security 2028-07-15'],
  ['python', minors, '8.0', 'bugfix 2025-07-15, security 2029-01-31'],
  ['go', minors, '8.0', 'supported 2025-01-14'],
  ['rust', minors, '8.0', 'supported 2024-07-14'],
  ['electron', majors, '12', 'supported 2025-07-14'],
  ['eslint', majors, '12', 'active 2024-07-14, maintenance 2025-01-15'],
  ['laravel', majors, '12', 'bugs 2025-07-15, security 2026-01-15'],
  ['rails', minors, '8.0', 'bugs 2025-01-15, security 2026-01-15'],
  ['istio', minors, '8.0', 'supported 2025-02-26'],
  ['spec0', minors, '8.0', 'supported 2026-01-15'],
] as const) {
  const released = lines.find((line) => line.name === name)?.released;
  test(`${preset} gives line ${name}, first released on ${released}: ${ends}`, () => {
    const { support } = evaluate(lines, policyFrom(`extends: ${preset}`), '2026-06-01');
    const found = support.find(({ line }) => line.name === name)?.ends;
    assert.equal(found?.map(({ tier, date }) => `${tier} ${date}`).join(', '), ends);
  });
}
