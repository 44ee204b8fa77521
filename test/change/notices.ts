import type { Decision } from '../../src/change/decision.ts';
import type { Issue, NoticeMove } from '../../src/change/notice.ts';
import { decide } from '../../src/change/plan.ts';
import type { Day } from '../../src/day.ts';
import { documentWith, factsWith, policyOf, tagsOf } from './facts.ts';

const table = documentWith('| 2.x | ✅ |', '| 1.x | ✅ |');

/** What is decided about two lines, of which 1 ends on 2026-09-01: six months after 2.0, unless the policy says otherwise. */
export function decisionOn(day: Day, policy = 'support: next + 6mo', document = table): Decision {
  const text = `line: major\n${policy}\nnotice: 30d\nended: keep\n`;
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' });
  return decide(factsWith({ policy: policyOf(text), tags }, document), day);
}

/** The issue that a move opens, or what it leaves of one. */
export function issueAfter(move: NoticeMove | undefined, before: Partial<Issue> = {}): Issue {
  const number = move !== undefined && 'number' in move ? move.number : 7;
  const title = (move !== undefined && 'title' in move ? move.title : null) ?? before.title ?? '';
  return { ...before, number, title, body: move?.body ?? before.body ?? '', open: move?.kind !== 'close' };
}
