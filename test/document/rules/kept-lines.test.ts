import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lostLine, lostReleases } from '../../../src/document/rules/kept-lines.ts';
import { rowsEdit } from './edit-of.ts';

describe('what rows tell of releases', () => {
  const newest2 = 'line: minor · support: newest 2';
  const majors = 'line: major · support: newest 2';
  const released = '1.0.0, 2.0.0, 2.1.0';

  function lost(policy: string, versions: string, before: readonly string[], after: readonly string[]) {
    return lostReleases(rowsEdit(before, after, policy, versions));
  }

  test('a row for all the rest that has ended may become a bound, but not nothing', () => {
    const before = ['Latest | Yes', '< latest | No'];
    assert.equal(lost(newest2, '1.2.0', before, ['1.2.x | Yes', '< 1.2 | No']), null);
    assert.equal(lost(newest2, '1.2.0', before, ['1.2.x | Yes']), 'No row says what "< latest" said before.');
    assert.equal(lost(newest2, '0.0.1', before, ['0.0.x | Yes']), null);
  });

  test('releases that a bound held stay in some row', () => {
    const before = ['2.1.x | Yes', '< 2.1 | No'];
    assert.equal(lost(majors, released, before, ['2.x | Yes', '1.x | Yes', '< 1.0 | No']), null);
    assert.equal(
      lost(majors, released, before, ['2.1.x | Yes', '1.x | Yes', '< 1.0 | No']),
      'No row covers v2.0.0 any longer.',
    );
  });
});

test('a line between supported ones goes untold only where there are many of them, or some were untold before', () => {
  const lost = (released: string, before: readonly string[], after: readonly string[]) =>
    lostLine(rowsEdit(before, after, 'line: minor · support: sibling', released));
  const before = ['2.0.x | Yes', '1.0.x | Yes', '< 1.0 | No'];
  const after = (newest: string) => [`${newest}.x | Yes`, '1.0.x | Yes', '< 1.0 | No'];
  assert.match(lost('1.0.0, 2.0.0, 2.1.0', before, after('2.1')) ?? '', /2\.0/);
  assert.equal(lost('1.0.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0', before, after('2.3')), null);
  const listed = ['2.3.x | Yes', '2.2.x | No', '1.0.x | Yes', '< 1.0 | No'];
  assert.notEqual(lost('1.0.0, 2.0.0, 2.1.0, 2.2.0, 2.3.0', before, listed), null);
});
