import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../../src/day.ts';
import { linesOf } from '../../src/release/line.ts';
import {
  type PublishedRelease,
  type ReleaseRules,
  skippedWords,
  type Tag,
} from '../../src/release/release.ts';
import { readReleases, type TagReading } from '../../src/release/tag.ts';
import { noRules, published, tag, tags } from './tags.ts';

describe('reading tags', () => {
  test('releases come newest first by version, every other tag once with its reason', () => {
    const given = tags('v1.0.0 v1.10.0 v1.9.0 v2.0.0-rc.1 sdk/v3.0.0 nightly readme');
    assert.deepEqual(summary(given), {
      family: 'v{version}',
      releases: ['v1.10.0', 'v1.9.0', 'v1.0.0'],
      skipped: {
        'v2.0.0-rc.1': 'pre-release',
        'sdk/v3.0.0': 'another tag family: sdk/v{version}',
        nightly: 'moving label',
        readme: 'not a version',
      },
    });
  });

  test('no tags are no releases and no problem', () => {
    assert.deepEqual(readReleases([], noRules), {
      ok: true,
      value: { releases: [], skipped: [], family: '{version}' },
      notes: [],
    });
  });

  test('a template of the policy is anchored at both ends', () => {
    const given = tags('server-v1.0 my-server-v2.0 server-v1.1-es server-vendor-v3.0 v4.0');
    assert.deepEqual(summary(given, { tag: 'server-v{version}' }), {
      family: 'server-v{version}',
      releases: ['server-v1.0'],
      skipped: {
        'my-server-v2.0': 'another tag family: my-server-v{version}',
        'server-v1.1-es': 'pre-release',
        'server-vendor-v3.0': 'another tag family: server-vendor-v{version}',
        'v4.0': 'another tag family: v{version}',
      },
    });
  });

  test('a version with both spellings counts once, in the spelling that is usual', () => {
    const read = summary(tags('v1.0.0 1.1.0 v1.1.0 v1.2 v1.2.0'));
    assert.deepEqual(read.releases, ['v1.2.0', 'v1.1.0', 'v1.0.0']);
    assert.deepEqual(read.skipped, { '1.1.0': 'same version as v1.1.0', 'v1.2': 'same version as v1.2.0' });
  });

  test('of two tags of one version the one with a release on GitHub counts', () => {
    const given = [...tags('v1.0.0 v1.1.0 v1.2.0'), tag('1.2.0', null, published('2025-01-01'))];
    assert.equal(summary(given).releases[0], '1.2.0');
  });

  test('builds of one version that differ behind a plus count once, the newest', () => {
    const read = summary(tags('v1.28.2+k3s9 v1.28.2+k3s10'));
    assert.deepEqual(read.releases, ['v1.28.2+k3s10']);
  });

  test('a build twin needs its plain version, else it is a pre-release', () => {
    const read = summary(
      tags('4.18.1 4.18.1-es 4.18.1-npm-packages 4.18.2-es 4.18.1-rc.1 4.18.1-beta1fixed'),
    );
    assert.deepEqual(read.skipped, {
      '4.18.1-es': 'build of 4.18.1',
      '4.18.1-npm-packages': 'build of 4.18.1',
      '4.18.2-es': 'pre-release',
      '4.18.1-rc.1': 'pre-release',
      '4.18.1-beta1fixed': 'pre-release',
    });
  });

  test('a tag that follows the newest release of a major is a moving label', () => {
    const read = summary(tags('v1 v1.0.0 v1.1.0 v2'));
    assert.deepEqual(read.releases, ['v2', 'v1.1.0', 'v1.0.0']);
    assert.deepEqual(read.skipped, { v1: 'moving label' });
    assert.deepEqual(summary(tags('v1 v1.1 v2')).releases, ['v2', 'v1.1', 'v1']);
  });

  test('the usual spelling counts within a template of the policy, too', () => {
    const given = tags('1.1-final v1.0-final v1.1-final v1.2-final');
    assert.deepEqual(summary(given, { tag: '{version}-final' }).releases, [
      'v1.2-final',
      'v1.1-final',
      'v1.0-final',
    ]);
  });

  test('stable suffixes make later fixes', () => {
    const given = tags('v3.8.3 v3.8.3-patch.2 v3.8.3-patch.16 v3.8.4-rc.1');
    assert.deepEqual(summary(given, { stable: ['patch'] }).releases, [
      'v3.8.3-patch.16',
      'v3.8.3-patch.2',
      'v3.8.3',
    ]);
    assert.deepEqual(summary(given).releases, ['v3.8.3']);
  });

  test('ignored versions are named as such', () => {
    const read = summary(tags('1.0.0 1.1.0 1.2.0 2014.1'), { ignore: ['1.1.0', '>=2014'] });
    assert.deepEqual(read.releases, ['1.2.0', '1.0.0']);
    assert.deepEqual(read.skipped, { '1.1.0': 'ignored by the policy', '2014.1': 'ignored by the policy' });
  });

  test('a tag that does not fit the numbering is skipped, unless the policy names a template that takes it', () => {
    const names = Array.from({ length: 10 }, (_, index) => `1.${index}.0`);
    const given = tags([...names, '20220215', '016.5'].join(' '));
    const read = summary(given);
    assert.equal(read.releases[0], '1.9.0');
    assert.deepEqual(read.skipped, {
      20220215: 'a date among versions',
      '016.5': 'its first number starts with 0, unlike all others',
    });
    assert.equal(summary(given, { tag: '{version}' }).releases[0], '20220215');
  });

  test('a renamed family goes on with the releases under its old name', () => {
    const given = tags('3.9.0 4.0.0 app@4.0.0 app@4.1.0 app-cli@9.0.0', 2020);
    assert.deepEqual(summary(given), {
      family: 'app@{version}',
      releases: ['app@4.1.0', '4.0.0', '3.9.0'],
      skipped: {
        'app@4.0.0': 'same version as 4.0.0',
        'app-cli@9.0.0': 'another tag family: app-cli@{version}',
      },
    });
    const { notes } = readReleases(given, noRules);
    assert.match(notes[0]?.what ?? '', /such as app@4\.1\.0 and the older ones such as 4\.0\.0 \(4\)/);
  });

  test('a family with other numbers than those before it is read alone', () => {
    assert.deepEqual(summary(tags('0.1.0 0.2.0 app-5.0.0 app-5.1.0', 2020)).releases, [
      'app-5.1.0',
      'app-5.0.0',
    ]);
  });

  test('builds with a date are releases, the newest of a version first', () => {
    const read = summary(tags('app-9.4.8.v20171121 app-9.4.8.v20180619 app-9.4.8.RC1 app-10.0.0'));
    assert.deepEqual(read.releases, ['app-10.0.0', 'app-9.4.8.v20180619', 'app-9.4.8.v20171121']);
  });

  test('several plausible families are a problem that names the line to write', () => {
    const read = readReleases(tags('app-v1.0 app-v1.1 lib-v1.0'), noRules);
    assert.ok(!read.ok);
    assert.equal(read.problems[0]?.code, 'ambiguous-tags');
    assert.match(read.problems[0]?.fix ?? '', /tag: "app-v\{version\}"/);
  });
});

describe('releases on GitHub', () => {
  const given: readonly Tag[] = [
    release('v1.3.0', { draft: true, published: null }),
    release('v1.2.0', { preRelease: true }),
    release('v1.1.0'),
    tag('v1.0.0', '2024-01-01'),
    release('v1.0.0-rc.1'),
  ];

  test('joined with the tags: drafts and both kinds of pre-release leave, a tag alone stays', () => {
    assert.deepEqual(summary(given), {
      family: 'v{version}',
      releases: ['v1.1.0', 'v1.0.0'],
      skipped: {
        'v1.3.0': 'draft release',
        'v1.2.0': 'marked as a pre-release on GitHub',
        'v1.0.0-rc.1': 'pre-release',
      },
    });
  });

  test('alone: a tag without a release leaves too', () => {
    const read = summary(given, { releases: 'github' });
    assert.deepEqual(read.releases, ['v1.1.0']);
    assert.equal(read.skipped['v1.0.0'], 'no release on GitHub');
  });

  test('left aside: tags alone decide', () => {
    assert.deepEqual(summary(given, { releases: 'tags' }).releases, ['v1.3.0', 'v1.2.0', 'v1.1.0', 'v1.0.0']);
  });
});

test('whatever the tags, each is a release or skipped once, and releases never go up', () => {
  const names = fc.uniqueArray(
    fc.string({
      unit: fc.constantFrom('1', '2', '0', '.', '-', 'v', 'a/', 'rc', 'x-'),
      minLength: 1,
      maxLength: 10,
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(names, (all) => {
      const read = readReleases(
        all.map((name) => tag(name)),
        { ...noRules, tag: '{version}' },
      );
      assert.ok(read.ok);
      const { releases, skipped } = read.value;
      assert.deepEqual([...releases, ...skipped].map((one) => one.tag).sort(), all.toSorted());
    }),
    { numRuns: 300 },
  );
});

describe('the repositories that started the project', { skip: seedsMissing() }, () => {
  test('socketio-go: the bare tags are the product, not its modules', () => {
    const read = seed('socketio-go');
    assert.equal(read.family, 'v{version}');
    assert.deepEqual(majors(read), ['3', '2', '1']);
    assert.ok(read.skipped.some(({ reason }) => reason === 'another tag family: servers/socket/v{version}'));
  });

  test('py3xui: tags with and without v are one family', () => {
    const read = seed('py3xui');
    assert.equal(read.family, '{version}');
    assert.deepEqual([read.releases.length, read.skipped.length], [32, 0]);
    assert.equal(read.releases[0]?.tag, '0.6.0');
  });

  test('open-im: a patch is newer than its release, and v2.04 is accounted for', () => {
    const read = seed('open-im', { stable: ['patch'] });
    assert.equal(read.releases[0]?.tag, 'v3.8.3-patch.16');
    assert.ok(read.releases.some((one) => one.tag === 'v2.04'));
  });

  test('meshplay and metaenix have no releases', () => {
    for (const name of ['meshplay', 'metaenix']) assert.deepEqual(seed(name).releases, []);
  });
});

function release(name: string, flags: Partial<PublishedRelease> = {}): Tag {
  return tag(name, '2024-01-01', published('2024-01-01', flags));
}

function summary(given: readonly Tag[], rules: Partial<ReleaseRules> = {}) {
  const read = readReleases(given, { ...noRules, ...rules });
  assert.ok(read.ok);
  return {
    family: read.value.family,
    releases: read.value.releases.map((one) => one.tag),
    skipped: Object.fromEntries(read.value.skipped.map((one) => [one.tag, skippedWords(one.reason)])),
  };
}

function majors(read: TagReading): readonly string[] {
  return linesOf(read.releases, { kind: 'numbers', count: 1 }).lines.map(({ name }) => name);
}

function seedsPath(): string {
  return join(import.meta.dirname, '../../../shared/seeds/facts.json');
}

function seedsMissing(): string | false {
  return existsSync(seedsPath()) ? false : 'the recorded tags are not here';
}

function seed(name: string, rules: Partial<ReleaseRules> = {}): TagReading {
  const recorded = JSON.parse(readFileSync(seedsPath(), 'utf8'))[name].tags as {
    tag: string;
    commitDate: string;
  }[];
  const read = readReleases(
    recorded.map((one) => tag(one.tag, parseDay(one.commitDate.slice(0, 10)))),
    { ...noRules, ...rules },
  );
  assert.ok(read.ok);
  return read.value;
}
