import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, noticeMoves } from '../../src/change/notice.ts';
import { noticeStateIn } from '../../src/change/notice-state.ts';
import { decide } from '../../src/change/plan.ts';
import type { Day } from '../../src/day.ts';
import { documentWith, factsWith, policyOf, tagsOf } from './facts.ts';
import { decisionOn, issueAfter } from './notices.ts';

const scope = 'support-window/sync';
const soon: Day = '2026-08-10';
const later: Day = '2026-09-02';
const moved = 'support: next + 6mo\nlines: { "1": { support: 2026-09-05, because: "a week more" } }';
const away = 'support: next + 6mo\nlines: { "1": { support: 2027-09-05, because: "a year more" } }';

const movesOn = (day: Day, issues: readonly Issue[], policy?: string, document?: string) =>
  noticeMoves(decisionOn(day, policy, document), issues, scope);

/** The issue that the first run opens. */
function opened(): Issue {
  const [move, ...others] = movesOn(soon, []);
  assert.deepEqual(others, []);
  assert.equal(move?.kind, 'open');
  return issueAfter(move);
}

test('a line that is about to end gets an issue with its last day and a checklist', () => {
  const { title, body } = opened();
  assert.equal(title, 'End of support for 1.x: 2026-09-01');
  assert.match(body, /^`1\.x` ends after 2026-09-01, 6 months after 2\.0 was released/m);
  assert.match(body, /^- \[ \] Tell its users/m);
  assert.equal(noticeStateIn(body)?.end, '2026-09-01');
});

test('before the notice there is no issue', () => assert.deepEqual(movesOn('2026-08-01', []), []));

test('nothing is done twice, and what people tick or write in the issue stays', () => {
  const issue = opened();
  const body = `${issue.body.replace('- [ ]', '- [x]')}\n\nTwo customers are left.`;
  assert.deepEqual(movesOn('2026-08-11', [{ ...issue, title: 'Our own title', body }]), []);
});

test('a day that moved is told in the same issue, under a title that people wrote, too', () => {
  const issue = opened();
  const [move] = movesOn(soon, [{ ...issue, body: `${issue.body}\n\nMine.` }], moved);
  assert.equal(move?.kind, 'refresh');
  const after = issueAfter(move);
  assert.equal(after.title, 'End of support for 1.x: 2026-09-05');
  assert.match(after.body, /2026-09-05[\s\S]*Mine\.$/);
  assert.doesNotMatch(after.body, /2026-09-01/);
  const [named] = movesOn(soon, [{ ...issue, title: 'Our own title' }], moved);
  assert.equal(named?.kind === 'refresh' && named.title, null);
});

test('the issue waits until the table says that the line has ended, and is then closed', () => {
  const issue = opened();
  assert.deepEqual(movesOn(later, [issue]), [], 'the table is not changed yet');
  const [move, ...others] = movesOn(later, [issue], undefined, documentWith('| 2.x | ✅ |', '| 1.x | ❌ |'));
  assert.deepEqual(others, []);
  assert.ok(move?.kind === 'close' && move.done);
  assert.match(move.comment, /`1\.x` has ended, and nothing is left to change in `SECURITY\.md`/);
  assert.equal(noticeStateIn(move.body)?.closed, true);
  assert.equal(issueAfter(move).body.replace(/state \S+/, ''), issue.body.replace(/state \S+/, ''));
});

test('an end that moved away closes the issue, and one that comes back opens it again', () => {
  const issue = opened();
  const [close] = movesOn(soon, [issue], away);
  assert.ok(close?.kind === 'close' && !close.done);
  assert.match(close.comment, /supported through 2027-09-05 \(a year more\)/);
  const closed = issueAfter(close, issue);
  assert.deepEqual(movesOn(soon, [closed], away), []);
  const [again] = movesOn(soon, [closed]);
  assert.equal(again?.kind, 'reopen');
  assert.equal(noticeStateIn(again.body)?.closed, false);
});

test('who closes an issue is asked again for another day only', () => {
  const declined = { ...opened(), open: false };
  assert.deepEqual(movesOn(soon, [declined]), []);
  assert.deepEqual(movesOn(later, [declined]), []);
  const [again] = movesOn(soon, [declined], moved);
  assert.equal(again?.kind, 'reopen');
});

test('an issue that people open again is kept up to date, and left open after the end', () => {
  const issue = opened();
  const [close] = movesOn(soon, [issue], away);
  const reopened = { ...issueAfter(close, issue), open: true };
  assert.deepEqual(movesOn(soon, [reopened], away), []);
  const [fresh] = movesOn(soon, [reopened]);
  assert.equal(fresh?.kind, 'refresh');
  assert.deepEqual(movesOn(soon, [issueAfter(fresh, issue)]), []);
});

test('of two issues about one line the older one stays', () => {
  const issue = opened();
  const [move, ...others] = movesOn(soon, [{ ...issue, number: 9 }, issue]);
  assert.deepEqual(others, []);
  assert.ok(move?.kind === 'close' && move.number === 9);
  assert.match(move.comment, /a duplicate of #7/);
  assert.deepEqual(movesOn(soon, [issueAfter(move), issue]), []);
});

test('a line that is gone closes its issue', () => {
  const issue = opened();
  const [move] = movesOn(soon, [issue], 'support: next + 6mo\nignore: ["<2"]');
  assert.ok(move?.kind === 'close');
  assert.match(move.comment, /no longer has a line `1\.x`/);
});

test('issues that are about no line, or that another workflow keeps, are left alone', () => {
  const issue = opened();
  assert.deepEqual(noticeMoves(decisionOn(later), [issue], 'other/branch'), []);
  assert.deepEqual(movesOn('2026-08-01', [{ ...issue, body: 'Nothing hidden.' }]), []);
});

test('products are told apart, and the soonest end comes first', () => {
  const policy = policyOf(
    'line: major\nsupport: next + 6mo\nnotice: 60d\nproducts:\n  a: { tag: "a-{version}" }\n  b: { tag: "b-{version}", table: B, notice: 90d }\n',
  );
  const tags = tagsOf({
    'a-1.0.0': '2025-01-15',
    'a-2.0.0': '2026-03-01',
    'b-1.0.0': '2025-01-15',
    'b-2.0.0': '2026-02-01',
  });
  const decision = decide(factsWith({ policy, tags }), '2026-07-10');
  const moves = noticeMoves(decision, [], scope);
  assert.deepEqual(
    moves.map((move) => 'title' in move && move.title),
    ['End of support for b 1.x: 2026-08-01', 'End of support for a 1.x: 2026-09-01'],
  );
});
