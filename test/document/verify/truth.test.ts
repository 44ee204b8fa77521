import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falsehood } from '../../../src/document/verify/truth.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What is false about the new rows, given the old ones. */
function found(before: readonly string[] | null, after: readonly string[], policy = newest1): string | null {
  const read = (rows: readonly string[]) => surveyed(tableOf(...rows), policy, released);
  return falsehood(read(after), before === null ? null : read(before));
}

test('a table that says what is wanted is true', () => {
  assert.equal(found(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.equal(found(null, ['1.2.x | Yes', '< 1.2 | No']), null);
});

test('a line in another state is false', () => {
  assert.match(found(['1.1.x | Yes'], ['1.2.x | Yes', '1.1.x | Yes']) ?? '', /wrong about 1\.1\./);
  assert.match(found(['1.1.x | Yes'], ['1.1.x | No']) ?? '', /wrong about 1\.2\./);
});

test('words turned round are false although the new table agrees with itself', () => {
  const tiers = 'line: minor · tiers: { full: newest 1, security: newest 2 }';
  const before = ['1.1.x | Yes', '1.0.x | Security fixes', '< 1.0 | No'];
  const right = ['1.2.x | Yes', '1.1.x | Security fixes', '< 1.1 | No'];
  const turned = ['1.2.x | Security fixes', '1.1.x | Yes', '< 1.1 | No'];
  assert.equal(found(before, right, tiers), null);
  assert.match(found(before, turned, tiers) ?? '', /wrong about 1\.2, 1\.1\./);
});

test('a name nothing was released under is false, unless it stood there', () => {
  assert.match(
    found(['1.1.x | Yes'], ['2.0.x | No', '1.2.x | Yes']) ?? '',
    /Nothing was released as "2\.0\.x"/,
  );
  assert.equal(found(['2.0.x | No', '1.1.x | Yes'], ['2.0.x | No', '1.2.x | Yes']), null);
});

test('a moved bound over a supported row is false', () => {
  assert.match(
    found(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.3 | No']) ?? '',
    /also covers supported rows/,
  );
});

test('a moved bound names the row above it, an inclusive one the ended line below that', () => {
  const before = ['1.1.x | Yes', '< 1.1 | No'];
  assert.equal(found(before, ['1.2.x | Yes', '< 1.2.0 | No']), null);
  assert.match(found(before, ['1.2.x | Yes', '< 1.1.5 | No']) ?? '', /names no row/);
  assert.equal(found(['1.1.x | Yes', '<= 1.0 | No'], ['1.2.x | Yes', '<= 1.1 | No']), null);
  assert.match(found(['1.1.x | Yes', '<= 1.0 | No'], ['1.2.x | Yes', '<= 1.1.7 | No']) ?? '', /names no row/);
});

test('a bound that named nothing before may go on doing so, and words stand for the newest release', () => {
  assert.equal(found(['1.1.x | Yes', '< 0.5 | No'], ['1.2.x | Yes', '< 0.5 | No']), null);
  assert.equal(found(['Latest | Yes', '< 1.1 | No'], ['Latest | Yes', '< 1.2 | No']), null);
});

test('an ended bound may reach over ended ranges, pre-releases and a bound that is supported', () => {
  const before = ['1.1.x | Yes', '0.5 - 0.7 | No', '1.0.0-rc.1 | No', '< 1.1 | No'];
  const after = ['1.2.x | Yes', '0.5 - 0.7 | No', '1.0.0-rc.1 | No', '< 1.2 | No'];
  assert.equal(found(before, after), null);
  assert.match(found(before, after.with(1, '0.5 - 0.7 | Yes')) ?? '', /also covers supported rows/);
  assert.equal(found(['1.1.x | Yes', '1.0.x | Yes', '< 1 | Yes'], ['1.2.x | Yes', '< 1 | Yes']), null);
});
