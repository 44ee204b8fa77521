import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { type Family, readFamilies } from '../../src/release/family.ts';
import {
  continues,
  isAbove,
  isNotBelow,
  isPart,
  newestDay,
  outlives,
  takesOver,
} from '../../src/release/family-succession.ts';
import { tag, tags } from './tags.ts';

const old = family('v1.0 2020-01-01, v1.1 2021-01-01');

describe('a family that takes over', () => {
  test('has all its numbers and days after those of the other', () => {
    assert.equal(takesOver(family('a-1.2 2021-01-01, a-2.0 2022-01-01'), old), true);
    assert.equal(takesOver(family('a-1.1 2022-01-01'), old), false);
    assert.equal(takesOver(family('a-1.2 2020-12-31'), old), false);
  });

  test('has days', () => {
    assert.equal(takesOver(only('a-2.0'), old), false);
  });
});

describe('a family that continues another', () => {
  test('may have the highest version in common and go on in the next major', () => {
    assert.equal(continues(family('a-1.1 2021-01-01, a-1.2 2022-01-01'), old), true);
    assert.equal(continues(family('a-2.0 2021-01-01'), old), true);
  });

  test('does not skip majors or begin earlier', () => {
    assert.equal(continues(family('a-3.0 2021-01-01'), old), false);
    assert.equal(continues(family('a-1.2 2020-12-31'), old), false);
  });

  test('is not hindered by later fixes under the old name', () => {
    const fixed = family('v0.9 2023-01-01, v1.1 2021-01-01');
    assert.equal(continues(family('a-1.2 2022-01-01'), fixed), true);
    assert.equal(takesOver(family('a-1.2 2022-01-01'), fixed), false);
  });
});

test('a family outlives another with later days and either higher numbers or a later start', () => {
  assert.equal(outlives(family('a-1.2 2020-01-01, a-1.3 2022-01-01'), old), true);
  assert.equal(outlives(family('a-0.1 2021-06-01'), old), true);
  assert.equal(outlives(family('a-0.1 2020-06-01, a-0.2 2022-01-01'), old), false);
  assert.equal(outlives(family('a-9.0 2020-06-01'), old), false);
});

test('numbers above another family’s may share none, those not below it the highest', () => {
  assert.equal(isAbove(only('a-1.1 a-1.2'), old), false);
  assert.equal(isNotBelow(only('a-1.1 a-1.2'), old), true);
  assert.equal(isNotBelow(only('a-1.0 a-1.2'), old), false);
});

test('a part has the name of the other, a separator and more', () => {
  const isPartOf = (part: string, whole: string) => isPart(only(part), only(whole));
  assert.equal(isPartOf('app-cli-1.0', 'app-1.0'), true);
  assert.equal(isPartOf('app-client@1.0', 'app@1.0'), true);
  assert.equal(isPartOf('app-1.0', 'app-1.0'), false);
  assert.equal(isPartOf('application-1.0', 'app-1.0'), false);
  assert.equal(isPartOf('app-1.0', 'v1.0'), false);
});

test('the last day of a family is that of its newest release by day', () => {
  assert.equal(newestDay(old), '2021-01-01');
  assert.equal(newestDay(only('v1.0')), '');
});

function family(text: string): Family {
  const dated = text.split(', ').map((one) => one.split(' '));
  return first(dated.map(([name = '', day]) => tag(name, day as Day)));
}

function only(names: string): Family {
  return first(tags(names));
}

function first(all: Parameters<typeof readFamilies>[0]): Family {
  const [found] = readFamilies(all, []).families;
  assert.ok(found);
  return found;
}
