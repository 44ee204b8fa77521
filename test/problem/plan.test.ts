import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingPolicy, noPolicy, noReleases, notCompared, unknownLine } from '../../src/problem/plan.ts';

test('without a policy, policies are offered with what is known of each', () => {
  const { code, fix } = noPolicy('.github/support-window.yml', [
    {
      text: 'line: minor\nsupport: newest 1\n',
      effect: ['changes nothing today', 'once 2.0.0 is out, supports 2.0'],
    },
    { text: 'line: major\nsupport: newest 2\n', effect: [] },
  ]);
  assert.equal(code, 'no-policy');
  assert.equal(
    fix,
    `Write one of these to .github/support-window.yml, or let the input onboard or "support-window init" write it:

  # changes nothing today
  # once 2.0.0 is out, supports 2.0
  line: minor
  support: newest 1

  line: major
  support: newest 2`,
  );
});

test('the page that writes the file comes with it, and nothing is offered where nobody looked', () => {
  const page = 'https://github.example/octo/widget/new/main';
  assert.equal(noPolicy('a.yml', [], page).link, page);
  assert.equal(
    missingPolicy('a.yml').fix,
    'Write a.yml, or let the input onboard or "support-window init" write it.',
  );
});

test('no releases are told with what the tags are', () => {
  assert.equal(
    noReleases('2026-11-22', 0).what,
    'There are no releases: the repository has no tags. The document is not changed.',
  );
  assert.equal(
    noReleases('2026-11-22', 3).what,
    'There are no releases: none of the 3 tags is a release by 2026-11-22. The document is not changed.',
  );
});

test('a policy of the repository that cannot be read is not compared', () => {
  const where = { path: '.github/support-window.yml' };
  const what = "The repository's own policy has 2 problems, so the two were not compared.";
  assert.deepEqual(notCompared(where.path, 2), { code: 'not-compared', what, where });
  assert.match(notCompared(where.path, 1).what, /has a problem, so/);
});

test('an unknown line is answered with the lines there are, the newest of many', () => {
  const known = (...names: readonly string[]) => [{ product: null, names }];
  assert.equal(unknownLine('9', known()).why, 'Nothing has been released.');
  assert.match(unknownLine('9', known()).fix, /git fetch --tags/);
  assert.equal(unknownLine('9', known('2', '1')).why, 'The lines are 2, 1.');
  assert.match(unknownLine('9', known('2', '1')).fix, /: explain 2$/);
  const many = Array.from({ length: 14 }, (_, index) => `${14 - index}`);
  assert.equal(
    unknownLine('99', known(...many)).why,
    'The lines are 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3 and 2 older.',
  );
  assert.match(unknownLine('99', known(...many.slice(2))).why, /, 2, 1\.$/);
});

test('an unknown line of several products is answered with the lines of each', () => {
  const known = [
    { product: 'cli', names: [] },
    { product: 'srv', names: ['2', '1'] },
  ];
  const { why, fix } = unknownLine('9', known);
  assert.equal(why, 'cli has no lines. The lines of srv are 2, 1.');
  assert.match(fix, /: explain "srv 2"$/);
});

test('the suffixes that make all tags pre-releases are named with the key that counts them', () => {
  assert.match(noReleases('2026-11-30', 4, ['testnet']).what, /end with "testnet",.*"stable: \[testnet\]"/);
  const two = noReleases('2026-11-30', 4, ['ce', 'ee']).what;
  assert.match(two, /end with "ce" or "ee",.*"stable: \[ce, ee\]"/);
});
