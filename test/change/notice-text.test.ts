import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as text from '../../src/change/notice-text.ts';

const about = { product: 'server', line: '2', end: '2026-09-01', words: 'after 2026-09-01 (@all #1 <b>)' };

test('the title names the product, the line and the last day', () => {
  assert.equal(text.noticeTitle(about), 'End of support for server 2.x: 2026-09-01');
});

test('the words of others mention nobody and refer to nothing', () => {
  const changed = { ...about, line: '2 @all', end: '@all #1' };
  for (const said of [
    text.noticeText(about),
    text.movedComment(changed, about.words),
    `${text.endedComment(changed, null)} after 2026-09-01`,
  ]) {
    assert.doesNotMatch(said.replaceAll(/`[^`]*`/g, ''), /@all|#1\b|<b>/);
    assert.match(said, /after 2026-09-01/);
  }
});

test('the list is one that can be ticked', () => {
  assert.equal(text.noticeText(about).match(/^- \[ \] /gm)?.length, 4);
});

test('each way to close an issue has its reason', () => {
  assert.match(
    text.endedComment(about, 'docs/SECURITY.md'),
    /has ended, and nothing is left to change in `docs\/SECURITY\.md`\./,
  );
  assert.match(text.endedComment(about, null), /left to change\. /);
  assert.match(text.unknownComment(about), /no longer has a line `server 2\.x`/);
  assert.match(text.twinComment(7), /#7/);
});
