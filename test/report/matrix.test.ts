import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrixOf } from '../../src/report/matrix.ts';
import { aSupport } from './decisions.ts';

test('the newest release of every supported line is one job, newest line first', () => {
  const lines = [aSupport('4', 'supported'), aSupport('3', 'security'), aSupport('2', null)];
  assert.deepEqual(matrixOf([{ lines, name: null }]), {
    include: [
      { line: '4', tier: 'supported', lts: false, version: '4.0.2', tag: 'v4.0.2' },
      { line: '3', tier: 'security', lts: false, version: '3.0.2', tag: 'v3.0.2' },
    ],
  });
});

test('of several products each job names its own', () => {
  const parts = ['client', 'server'].map((name) => ({
    lines: [aSupport('1', 'supported')],
    name,
  }));
  assert.deepEqual(
    matrixOf(parts).include.map(({ product }) => product),
    ['client', 'server'],
  );
});

test('there are no more jobs than GitHub takes', () => {
  const lines = Array.from({ length: 300 }, (_, index) => aSupport(String(300 - index), 'supported'));
  assert.equal(matrixOf([{ lines, name: null }]).include.length, 256);
});
