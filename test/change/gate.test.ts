import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branchGate, type Gate, type Held, passed, releaseGate } from '../../src/change/gate.ts';
import type { Day } from '../../src/day.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { supportUnder } from './supported.ts';

const day = '2026-11-22';
const majors = {
  '1.0.0': '2022-01-10',
  '2.0.0': '2023-01-10',
  '3.0.0': '2024-01-10',
  '4.0.0': '2026-09-10',
} as const;

function held(text: string, days: Readonly<Record<string, Day | null>> = majors): Held {
  const policy = parsePolicy(text, 'policy');
  assert.ok(policy.ok);
  const skipped = [{ tag: 'nightly', reason: 'not a version' }];
  return { policy: policy.value, day, lines: supportUnder(text, days, day), skipped };
}

const judged = (tag: string, one: Held): Gate => releaseGate(tag, one) ?? passed;

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test('a release on an ended line is found, with the reason why the line has ended', () => {
  const { findings } = judged(
    'v2.0.1',
    held('line: major\nsupport: newest 2\n', { ...majors, '2.0.1': day }),
  );
  assert.deepEqual(codes(findings), ['unsupported-release']);
  assert.equal(findings[0]?.what, '2.0.1 was released on 2.x, which is not supported.');
  assert.match(findings[0]?.why ?? '', /ended when 4\.0 was released on 2026-09-10/);
});

test('a release on a supported line passes, and moves nothing when its line was there before', () => {
  const found = judged('v3.0.1', held('line: major\nsupport: newest 2\n', { ...majors, '3.0.1': day }));
  assert.deepEqual(found, { findings: [], notes: [] });
});

test('a release that was out while its line was supported passes later, too', () => {
  assert.deepEqual(judged('v2.0.0', held('line: major\nsupport: newest 2\n')).findings, []);
});

for (const [released, found] of [
  ['2026-09-09', []],
  ['2026-09-10', ['unsupported-release']],
] as const) {
  test(`a release of ${released} on a line that ended after 2026-09-09 is ${found.length === 0 ? 'not ' : ''}found`, () => {
    const lines = held('line: major\nsupport: newest 2\n', { ...majors, '2.0.1': released });
    assert.deepEqual(codes(judged('v2.0.1', lines).findings), found);
  });
}

test('a release of an unknown day on an ended line is found', () => {
  const found = judged('v2.0.1', held('line: major\nsupport: newest 2\n', { ...majors, '2.0.1': null }));
  assert.deepEqual(codes(found.findings), ['unsupported-release']);
});

test('the first release of a line older than the floor is found; a further one is a release on an ended line', () => {
  const policy = 'line: major\nsupport: newest 2\nfloor: "2"\n';
  const { '1.0.0': _first, ...others } = majors;
  const [first] = judged('v1.0.0', held(policy, { ...others, '1.0.0': day })).findings;
  assert.equal(first?.what, '1.0.0 is the first release of 1.x, a line older than the floor 2.');
  assert.deepEqual(codes(judged('v1.0.1', held(policy, { ...majors, '1.0.1': day })).findings), [
    'unsupported-release',
  ]);
});

test('the floor itself is no line older than it', () => {
  const days = { ...majors, '3.0.0': day } as const;
  assert.deepEqual(
    codes(judged('v3.0.0', held('line: major\nsupport: newest 1\nfloor: "3"\n', days)).findings),
    ['unsupported-release'],
  );
});

test('a release that ends a line says so', () => {
  const { findings, notes } = judged('v4.0.0', held('line: major\nsupport: newest 2\n'));
  assert.deepEqual(findings, []);
  assert.deepEqual(
    notes.map(({ what }) => what),
    ['4.0.0 ends 2.x.'],
  );
});

test('a release that moves lines to other tiers says all of it', () => {
  const { notes } = judged('v4.0.0', held('line: major\ntiers:\n  active: next\n  security: newest 2\n'));
  assert.deepEqual(
    notes.map(({ what }) => what),
    ['4.0.0 moves 3.x from active to security and ends 2.x.'],
  );
});

test('a tag that is no release is named with the reason; one nobody knows is not judged', () => {
  const policy = held('line: major\nsupport: newest 2\n');
  assert.match(judged('nightly', policy).notes[0]?.what ?? '', /nightly.*not a release: not a version/);
  assert.equal(releaseGate('v9.9.9', policy), null);
});

test('a change into the branch of an ended line is found', () => {
  const policy = held('line: major\nsupport: newest 2\nbranch: "{line}-stable"\n');
  assert.deepEqual(codes(branchGate('2-stable', policy).findings), ['unsupported-branch']);
  for (const branch of ['4-stable', 'main', '9-stable', 'x-stable'])
    assert.deepEqual(branchGate(branch, policy), { findings: [], notes: [] }, branch);
});

test('without a template every branch passes', () => {
  assert.deepEqual(branchGate('2-stable', held('line: major\nsupport: newest 2\n')).findings, []);
});
