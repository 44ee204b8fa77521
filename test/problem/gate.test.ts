import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as gate from '../../src/problem/gate.ts';

test('every finding names the release, the line, the reason and the remedy', () => {
  const release = gate.releaseOnEndedLine(
    '2.4.1',
    '2.x',
    'ended when 4.0 was released on 2026-09-10 (newest 2)',
  );
  assert.equal(release.what, '2.4.1 was released on 2.x, which is not supported.');
  assert.match(release.why, /newest 2/);
  assert.match(release.fix, /under "lines".*withdraw 2\.4\.1/);
  const first = gate.releaseBelowFloor('1.0.0', '1.x', '3');
  assert.match(first.why, /"floor: 3"/);
  assert.match(first.fix, /delete the tag/);
  const branch = gate.branchOfEndedLine('2-stable', '2.x', 'ended');
  assert.match(branch.what, /2-stable.*2\.x/);
});

test('what a release does to other lines is one sentence', () => {
  assert.equal(gate.releaseEnds('4.0.0', ['ends 2.x']).what, '4.0.0 ends 2.x.');
  assert.equal(gate.releaseEnds('4.0.0', ['a', 'b', 'c']).what, '4.0.0 a, b and c.');
});

test('a tag that decided nothing is named', () => {
  assert.match(gate.tagIsNoRelease('nightly', 'not a version').what, /nightly/);
  assert.match(gate.tagGone('v1').what, /v1/);
});

test('a tag that may be a draft is named', () => {
  assert.match(gate.mayBeDraft(['v1', 'v2']).what, /v1, v2/);
});

test('a commit that is not there is named', () => {
  assert.match(gate.missingCommit('abc').what, /abc/);
});
