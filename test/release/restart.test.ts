import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { readFamilies } from '../../src/release/family.ts';
import { isStrayTag, restartIn, restartTags } from '../../src/release/restart.ts';
import { readReleases } from '../../src/release/tag.ts';
import { compareVersions } from '../../src/release/version.ts';

const rules = { tag: null, stable: [], ignore: [], releases: 'joined', datesFrom: 'releases' } as const;

function tagsOf(text: string) {
  return text.split(', ').map((each) => {
    const [name = '', day] = each.split(' ');
    return { name, tagged: null, committed: (day ?? null) as Day | null, release: null };
  });
}

function restart(text: string): string | null {
  const [family] = readFamilies(tagsOf(text), []).families;
  const newestFirst = (family?.members ?? []).toSorted((a, b) => compareVersions(b.version, a.version));
  const found = restartIn(newestFirst, rules);
  if (found === null) return null;
  const names = ({ tag }: { readonly tag: { readonly name: string } }) => tag.name;
  return `${found.older.map(names).join(' ')} | ${found.newer.map(names).join(' ')}${isStrayTag(found) ? ', stray' : ''}`;
}

const living =
  'v7.5.0 2020-11-16, v8.0.0 2023-12-23, v8.1.0 2024-04-05, v8.2.0 2024-07-11, v8.1.1 2024-08-01';

for (const [what, tags, found] of [
  [
    'one tag of twenty years ago',
    `${living}, v41 2004-05-05`,
    'v41 | v8.2.0 v8.1.1 v8.1.0 v8.0.0 v7.5.0, stray',
  ],
  [
    'calendar versions before semantic ones',
    'v2015.1 2015-01-01, v2016.4 2016-04-01, v1.0.0 2020-01-01',
    'v2016.4 v2015.1 | v1.0.0',
  ],
  [
    'numbers that go down by one',
    'v5.0.0 2010-01-01, v4.0.0 2019-01-01, v4.1.0 2020-01-01',
    'v5.0.0 | v4.1.0 v4.0.0',
  ],
  [
    'several old majors',
    'v9.0.0 2010-01-01, v8.0.0 2009-01-01, v3.0.0 2020-01-01, v2.0.0 2018-01-01',
    'v9.0.0 v8.0.0 | v3.0.0 v2.0.0',
  ],
  [
    'an old numbering, whatever was released last',
    'v20.0.0 2008-01-01, v2.0.0 2022-01-01, v1.0.0 2021-01-01, v1.0.1 2024-01-01',
    'v20.0.0 | v2.0.0 v1.0.1 v1.0.0',
  ],
  [
    'an old line that is patched after a newer one was given up',
    'v3.0.0 2015-01-01, v2.0.0 2013-01-01, v2.9.0 2022-01-01',
    null,
  ],
  [
    'a line that began soon after a newer one',
    'v3.0.0 2008-12-03, v3.1.0 2009-06-27, v2.7.0 2010-07-03',
    null,
  ],
  ['majors in their order', living, null],
  ['calendar versions', 'v2023.1 2023-01-01, v2024.1 2024-01-01, v2026.1 2026-01-01', null],
  ['days that are not known', 'v41, v8.0.0 2023-12-23, v8.1.0 2024-04-05', null],
  ['one release', 'v1.0.0 2020-01-01', null],
] as const) {
  test(`${what}: ${found ?? 'no restart'}`, () => assert.equal(restart(tags), found));
}

test('a stray of an older numbering is left out with a note, and stays where the policy names the tags', () => {
  const tags = tagsOf(`${living}, v41 2004-05-05`);
  const reading = readReleases(tags, rules);
  assert.ok(reading.ok);
  assert.equal(reading.value.releases[0]?.tag, 'v8.2.0');
  assert.match(reading.notes[0]?.what ?? '', /v41 .* skipped.*tag: "v\{version\}".*ignore: \[">=41"\]/);
  assert.deepEqual(reading.value.skipped, [{ tag: 'v41', reason: 'a version of an older numbering' }]);
  const told = readReleases(tags, { ...rules, tag: 'v{version}' });
  assert.ok(told.ok && told.value.releases[0]?.tag === 'v41');
});

test('two numberings are a problem that shows both and what to write', () => {
  const tags = tagsOf('v2015.1 2015-01-01, v2016.4 2016-04-01, v1.0.0 2020-01-01, v1.1.0 2021-01-01');
  const reading = readReleases(tags, rules);
  assert.ok(!reading.ok);
  const [{ code, why, fix } = assert.fail()] = reading.problems;
  assert.equal(code, 'numbering-restart');
  assert.match(why, /2 \(v2016\.4 … v2015\.1\), the newer one 2 \(v1\.1\.0 … v1\.0\.0\)/);
  assert.match(fix, /ignore: \[">=2015"\] in the policy\. .* tag: "v\{version\}"/);
  assert.ok(readReleases(tags, { ...rules, ignore: ['>=2015'] }).ok);
});

test('a template that takes both numberings is named, where one of them has no v', () => {
  const tags = tagsOf('2015.1 2015-01-01, 2016.4 2016-04-01, v1.0.0 2020-01-01, v1.1.0 2021-01-01');
  const reading = readReleases(tags, rules);
  assert.match(reading.ok ? '' : (reading.problems[0]?.fix ?? ''), / tag: "\{version\}"\.$/);
  const both = readReleases(tags, { ...rules, tag: '{version}' });
  assert.ok(both.ok && both.value.releases.length === 4);
});

test('only around a gap in the first numbers are days asked for', () => {
  const asked = (text: string) => {
    const reading = readReleases(tagsOf(text), rules);
    return reading.ok ? restartTags(reading.value.releases) : null;
  };
  assert.deepEqual(asked('v41, v8.2.0, v8.1.0, v7.5.0'), ['v41', 'v8.1.0']);
  assert.deepEqual(asked('v9.0.0, v8.2.0, v7.5.0'), []);
  assert.deepEqual(asked('v2024.1, v2022.1'), ['v2024.1', 'v2022.1']);
  assert.deepEqual(asked('v1.0.0'), []);
});
