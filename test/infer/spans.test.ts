import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsTime, promisesForever, tellsTime } from '../../src/infer/spans.ts';
import { documentWith } from '../change/facts.ts';
import { policyFrom, sights, sixMinors } from './table.ts';

const sightOf = (text: string) => sights([{ day: '2025-07-01', text }], sixMinors)[0];

for (const [what, rows, prose] of [
  ['a day in a cell', ['| 2.x | until 2026-06-30 |', '| 1.x | ✅ |'], ''],
  ['a month in a cell', ['| 2.x | ✅ |', '| 1.x | ends March 2026 |'], ''],
  [
    'a year of support in the prose',
    ['| 2.x | ✅ |', '| 1.x | ❌ |'],
    'A major is supported for one year.\n',
  ],
  [
    'months after a release',
    ['| 2.x | ✅ |', '| 1.x | ❌ |'],
    'It gets fixes six months after the next one.\n',
  ],
] as const) {
  test(`${what} tells of time`, () => {
    const sight = sightOf(documentWith(...rows) + prose);
    assert.ok(sight !== undefined && tellsTime(sight));
  });
}

test('a word about answers does not, and neither does a version', () => {
  for (const prose of ['We answer within three days.\n', 'Since 2019-01 we sign mails.\n', '']) {
    const sight = sightOf(documentWith('| 2.1.x | ✅ |', '| 1.2.x | ❌ |') + prose);
    assert.ok(sight !== undefined && !tellsTime(sight));
  }
});

test('a policy counts time where it adds a span', () => {
  assert.ok(countsTime(policyFrom('line: minor\nsupport: max(release + 12mo, newest 1)\n')));
  assert.ok(!countsTime(policyFrom('line: minor\nsupport: min(sibling, major(2))\n')));
});

test('a line of its own may have no end', () => {
  const exception = 'lines: { "1.0": { supported: forever, because: promised } }';
  assert.ok(promisesForever(policyFrom(`line: minor\nsupport: newest 1\n${exception}\n`)));
  assert.ok(!promisesForever(policyFrom('line: minor\nsupport: newest 1\n')));
});
