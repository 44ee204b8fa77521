import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameLine, type NoticeState, noticeStateIn } from '../../src/change/notice-state.ts';
import { sectionOf } from '../../src/change/section.ts';

const state: NoticeState = {
  v: 1,
  scope: 'support-window/sync',
  product: null,
  line: '2',
  end: '2026-09-01',
  words: 'after 2026-09-01',
  closed: false,
};

test('what an issue remembers is read back', () => {
  for (const one of [state, { ...state, product: 'server --> <!--', closed: true }])
    assert.deepEqual(noticeStateIn(`Text.\n${sectionOf('More.', one)}`), one);
});

test('an issue that remembers something else is not about a line', () => {
  for (const other of [{ ...state, v: 2 }, { ...state, line: 2 }, { ...state, product: 1 }, null, [], 'x'])
    assert.equal(noticeStateIn(sectionOf('Text.', other as object)), null);
  assert.equal(noticeStateIn('Text.'), null);
});

test('a line is told by its name, its product and its scope', () => {
  assert.equal(isSameLine(state, { ...state, end: '2027-01-01', closed: true }), true);
  for (const other of [{ line: '3' }, { product: 'server' }, { scope: 'x' }])
    assert.equal(isSameLine(state, { ...state, ...other }), false);
});
