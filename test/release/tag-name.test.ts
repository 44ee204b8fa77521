import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTagName } from '../../src/release/tag-name.ts';

/** A tag, what stands before its version, and the version's text. */
const names: readonly (readonly [string, string, string])[] = [
  ['1.2.3', '', '1.2.3'],
  ['v1.2.3', 'v', '1.2.3'],
  ['release-1.2.3', 'release-', '1.2.3'],
  ['rel-10_0_1', 'rel-', '10_0_1'],
  ['rel-4-10-3', 'rel-', '4-10-3'],
  ['Release_1_2_3', 'Release_', '1_2_3'],
  ['Release-1.6.11dev', 'Release-', '1.6.11dev'],
  ['version-2', 'version-', '2'],
  ['name-v1.0.0-rc.1', 'name-v', '1.0.0-rc.1'],
  ['name@1.0.0', 'name@', '1.0.0'],
  ['@scope/name@1.0.0', '@scope/name@', '1.0.0'],
  ['sdk/go/v1.2.0', 'sdk/go/v', '1.2.0'],
  ['api/apps/v1alpha1/v1.3.1', 'api/apps/v1alpha1/v', '1.3.1'],
  ['webssh2-server-v5.2.0', 'webssh2-server-v', '5.2.0'],
  ['log4j-2.17.1', 'log4j-', '2.17.1'],
  ['R2026-04', 'R', '2026-04'],
  ['build-R2026-04-02', 'build-R', '2026-04-02'],
  ['e5.3.0-alpha.1', 'e', '5.3.0-alpha.1'],
  ['e4.2.5-business-1', 'e', '4.2.5-business-1'],
  ['spi-Arn3.4.71.0', 'spi-Arn', '3.4.71.0'],
  ['1.2.3-foo-v2.0.0', '', '1.2.3-foo-v2.0.0'],
  ['name-1st-v2.0.0', 'name-1st-v', '2.0.0'],
];

for (const [tag, before, text] of names) {
  test(`${tag} is ${text} behind ${JSON.stringify(before)}`, () => {
    const name = readTagName(tag);
    assert.equal(name.kind, 'version');
    assert.deepEqual([name.before, name.version.text], [before, text]);
  });
}

const others: readonly (readonly [string, string])[] = [
  ['nightly', 'moving label'],
  ['main-latest', 'moving label'],
  ['v1.20-latest', 'moving label'],
  ['name-v1.20-latest', 'moving label'],
  ['release/3.x', 'moving label'],
  ['name-3.x', 'moving label'],
  ['untagged-0ddecca233f58d1186e1', 'not a version'],
  ['webssh2', 'not a version'],
  ['temp-rc1', 'not a version'],
  ['last-working-deploy', 'not a version'],
  ['1.2.3.4.5', 'more than four numbers'],
];

for (const [tag, reason] of others) {
  test(`${tag} is skipped: ${reason}`, () => {
    assert.deepEqual(readTagName(tag), { kind: 'not-a-version', reason });
  });
}

test('any text is a version or has a reason, and nothing of the tag is lost', () => {
  const words = fc.string({
    unit: fc.constantFrom('1', '0', '.', '-', '_', '/', '@', 'v', 'e', 'rc', 'latest'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ maxLength: 255 })), (tag) => {
      const name = readTagName(tag);
      if (name.kind === 'version') assert.equal(`${name.before}${name.version.text}`, tag);
      else assert.notEqual(name.reason, '');
    }),
    { numRuns: 2000 },
  );
});
