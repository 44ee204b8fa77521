import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseWords, inventedRow, raisedSupport, wrongStates } from '../../../src/document/rules/states.ts';
import { tableOf } from '../surveyed.ts';
import { editOf, rewriteOf, rowsEdit } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What is false about the new rows, given the old ones. */
function found(before: readonly string[] | null, after: readonly string[], policy = newest1): string | null {
  const edited =
    before === null
      ? editOf('# Security\n', tableOf(...after), policy, released)
      : rowsEdit(before, after, policy, released);
  return wrongStates(edited) ?? inventedRow(edited);
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

test('a text of more support than the old table has for a tier is false', () => {
  const tiers = 'line: major · tiers: { full: newest 1, limited: newest 2 }';
  const found = (before: readonly string[], after: readonly string[], states = '') =>
    raisedSupport(rewriteOf(tableOf(...before), tableOf(...after), tiers + states, '1.0.0, 2.0.0, 3.0.0'));
  const old = ['2.x | ✅', '1.x | ⚠️ Limited until 2026-01-02', '< 1 | ❌'];
  assert.equal(found(old, ['3.x | ✅', '2.x | ⚠️ Limited', '< 2 | ❌']), null);
  for (const raised of ['✅', 'Yes', '✅ until 2027-01-01'])
    assert.match(found(old, ['3.x | ✅', `2.x | ${raised}`, '< 2 | ❌']) ?? '', /promises more for 2 /);
  assert.equal(found(old, ['3.x | ✅', '2.x | Yes', '< 2 | ❌'], ' · states: { limited: Yes }'), null);
  assert.equal(
    found(['2.x | ✅', '< 2 | ❌'], ['3.x | ✅', '2.x | ✅', '< 2 | ❌']),
    null,
    'one text for all',
  );
  const mixed = ['2.x | ✅', '1.x | ✅', '1.x | ⚠️', '< 1 | ❌'];
  assert.equal(found(mixed, ['3.x | ✅', '2.x | ✅', '< 2 | ❌']), null, 'both texts of one tier');
});

test('words of one state beside another are false in a column that tells each state in its own', () => {
  /** The reason not to trust these rows in place of three that have the words of their states under a header. */
  const reasonFor = (header: string, ...rows: readonly string[]) => {
    const old = ['2.x | ✅ | Glorp', '1.x | ⚠️ | Blarp', '0.x | ❌ | Zorp'];
    const [before = '', after = ''] = [old, rows].map((all) =>
      [`| Version | Supported | ${header} |`, '|-|-|-|', ...all.map((row) => `| ${row} |`), ''].join('\n'),
    );
    const tiers = 'line: major · tiers: { full: newest 1, limited: newest 2 }';
    return falseWords(rewriteOf(before, after, tiers, '0.1.0, 1.0.0, 2.0.0, 3.0.0'));
  };
  const rest = ['1.x | ❌ | Zorp', '0.x | ❌ | Zorp'];
  assert.equal(reasonFor('Status', '3.x | ✅ | Glorp', '2.x | ⚠️ | Blarp', ...rest), null);
  assert.equal(reasonFor('Status', '3.x | ✅ | ', '2.x | ⚠️ | ', ...rest), null);
  for (const rows of [
    ['3.x | ✅ | Glorp', '2.x | ⚠️ | Glorp'],
    ['3.x | ✅ | Blarp', '2.x | ⚠️ | Blarp'],
    ['3.x | ✅ | Glorp', '2.x | ⚠️ | Zorp'],
  ]) {
    assert.match(reasonFor('Status', ...rows, ...rest) ?? '', /has the words of another state/);
    assert.equal(reasonFor('Codename', ...rows, ...rest), null);
  }
});
