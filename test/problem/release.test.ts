import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProducts } from '../../src/policy/product.ts';
import * as release from '../../src/problem/release.ts';

test('ambiguous families are shown with examples, at most five of them', () => {
  const family = (name: string) => ({
    name,
    template: `${name}-{version}`,
    count: 2,
    examples: [`${name}-1.0`, `${name}-1.1`],
  });
  const { what, why, fix } = release.ambiguousTags(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(family));
  assert.equal(what, 'Several groups of tags could be the releases of this repository.');
  assert.equal(
    why,
    'Found a-{version} (2: a-1.0, a-1.1), b-{version} (2: b-1.0, b-1.1), c-{version} (2: c-1.0, c-1.1), d-{version} (2: d-1.0, d-1.1), e-{version} (2: e-1.0, e-1.1) and 2 more groups.',
  );
  assert.match(fix, /^Name one in the policy, for example: tag: "a-\{version\}"/);
});

test('the lines that make products of the groups are a policy, once each has its support', () => {
  const { fix } = release.ambiguousTags([
    { name: 'api', template: 'api-v{version}', count: 1, examples: ['api-v1.0'] },
    { name: '@scope/web', template: '@scope/web@{version}', count: 1, examples: ['@scope/web@1.0'] },
  ]);
  const policy = parseProducts(
    `line: minor\nsupport: newest 1\n${fix.slice(fix.indexOf('products:'))}\n`,
    'p',
  );
  assert.ok(policy.ok);
  assert.deepEqual(
    policy.value.map(({ name, policy: { release: read, document } }) => [name, read.tag, document.table]),
    [
      ['api', 'api-v{version}', 'Supported versions of api'],
      ['@scope/web', '@scope/web@{version}', 'Supported versions of @scope/web'],
    ],
  );
});

test('the tags that were read are named, older ones and skipped ones where there are any', () => {
  assert.equal(
    release.tagFamily(['release-2.8.5'], 4, []).what,
    'Releases are read from tags such as release-2.8.5 (4).',
  );
  assert.match(
    release.tagFamily(['app@4.8.0', '4.7.5'], 4, []).what,
    / such as app@4\.8\.0 and the older ones such as 4\.7\.5 \(4\)\.$/,
  );
  assert.match(release.tagFamily(['v2.8.5'], 4, ['a-{version}']).what, /skipped: a-\{version\}\. To read/);
});

test('one tag counts, several count', () => {
  assert.match(release.likelyFixes(['v1-patch.1'], ['patch']).what, /^1 tag .* counts as a pre-release\./);
  assert.match(release.likelyFixes(['v1-patch.1', 'v1-patch.2'], ['patch']).what, /^2 tags .* count as /);
  assert.match(
    release.backfilledReleases(['v1', 'v2', 'v3', 'v4'], 30).what,
    /^4 releases were .*v3 and 1 more\)/,
  );
});
