import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, dayOfEpochSeconds } from '../../src/day.ts';
import { earliest } from '../../src/policy/earliest.ts';

const names = (days: readonly string[]) => days.map((day, came) => ({ day: day as Day, came }));

/** What `earliest` says, by sorting everything anew. */
function bySorting(items: ReturnType<typeof names>, most: number) {
  return items.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.came - a.came))[most - 1];
}

test('the last of the earliest is known after each that comes, also where days are the same', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 60; round++) {
    const days = Array.from({ length: 40 }, () => `2026-01-${10 + random(round % 3 === 0 ? 4 : 20)}`);
    const items = names(days);
    for (const most of [1, 2, 3, 7, 40, 41]) {
      const kept = earliest<(typeof items)[number]>(most);
      for (const [index, item] of items.entries()) {
        kept.add(item);
        assert.equal(kept.last(), bySorting(items.slice(0, index + 1), most));
        assert.equal(kept.count(), index + 1);
      }
    }
  }
});

test('of nothing there is no last', () => {
  assert.equal(earliest(1).last(), undefined);
  assert.equal(earliest(1).count(), 0);
});

test('whoever comes last is compared with few of those before', () => {
  for (const count of [1000, 8000]) {
    let looks = 0;
    const kept = earliest<{ readonly day: Day }>(count / 2);
    for (let index = 0; index < count; index++) {
      const day = dayOfEpochSeconds(1_000_000_000 + ((index * 7919) % count) * 86_400);
      kept.add({
        get day() {
          looks++;
          return day;
        },
      });
    }
    assert.ok(looks < 8 * count * Math.log2(count), `${looks} looks at ${count} days`);
  }
});
