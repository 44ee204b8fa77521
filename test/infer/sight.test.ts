import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sights, sixMinors, version } from './table.ts';

test('versions come oldest first, and one whose table is the same as before is none', () => {
  const found = sights(
    [
      version('2025-07-01', '2.1.x yes', '< 2.1 no'),
      version('2024-07-01', '1.2.x yes', '< 1.2 no'),
      version('2024-08-01', '1.2.x yes', '< 1.2 no'),
      { day: '2024-09-01', text: '# Security\n\nWrite to us.\n' },
    ],
    sixMinors,
  );
  assert.deepEqual(
    found.map(({ day }) => day),
    ['2024-07-01', '2025-07-01'],
  );
});

test('a table that names a release of the next weeks is meant for its day as well', () => {
  const [ahead] = sights([version('2025-05-20', '2.1.x yes', '2.0.x no')], sixMinors);
  assert.deepEqual(ahead?.days, ['2025-05-20', '2025-06-10']);
  const [late] = sights([version('2024-07-20', '2.0.x yes', '1.2.x yes')], sixMinors);
  assert.deepEqual(late?.days, ['2024-07-20'], 'half a year ahead is a plan');
  const [early] = sights([version('2024-07-20', '2.0.x yes', '< 2.0 no')], sixMinors);
  assert.deepEqual(early?.days, ['2024-07-20', '2025-01-10'], 'nothing that it lists was out');
  const [first] = sights([version('2023-01-01', '2.0.x yes', '1.2.x yes', '< 1.2 no')], sixMinors);
  assert.deepEqual(first?.days, ['2025-01-10'], 'nothing at all was out, which any policy explains');
  const [ended] = sights([version('2025-05-20', '2.1.x no', '2.0.x yes')], sixMinors);
  assert.deepEqual(ended?.days, ['2025-05-20'], 'a row that promises nothing waits for nothing');
});

test('a bound counts as fine as it has to be', () => {
  const [one] = sights([version('2025-01-20', '2.x yes', '< 2.0.0 no')], sixMinors);
  assert.deepEqual(one?.labels, [[2], [2]]);
});

test("the example of GitHub's own template says nothing", () => {
  const kept = (...rows: readonly string[]) => sights([version('2025-07-01', ...rows)], sixMinors).length;
  // https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository: the file that
  // GitHub offers has these rows.
  const rows = ['5.1.x yes', '5.0.x no', '4.0.x yes', '< 4.0 no'];
  assert.equal(kept(...rows), 0);
  assert.equal(kept(...rows.slice(0, 3)), 1);
  assert.equal(kept('5.1.x yes', '5.0.x yes', '4.0.x yes', '< 4.0 no'), 1, 'somebody changed a state');
  assert.equal(kept('5.2.x yes', '5.0.x no', '4.0.x yes', '< 4.0 no'), 1, 'somebody changed a version');
  assert.equal(kept(...rows, '< 3.0 no'), 1);
  const before = version('2025-06-20', ...rows);
  assert.equal(sights([before, version('2025-07-01', '2.1.x yes', '< 2.1 no')], sixMinors).length, 1);
});

test('a table may promise in words alone, or everything from a version on', () => {
  const read = (...rows: readonly string[]) => {
    const [sight] = sights([version('2025-07-01', ...rows)], sixMinors);
    return [sight?.isInWords, sight?.from];
  };
  assert.deepEqual(read('latest release yes', '< latest release no', '< 2.0 no'), [true, null]);
  assert.deepEqual(read('main yes', 'Latest yes', '< 2.0 no'), [true, null]);
  assert.deepEqual(read('Latest yes', '1.2.x yes', '< 1.2 no'), [false, null]);
  assert.deepEqual(read('>= 1.2 yes', '< 1.2 no'), [false, [1, 2]]);
  assert.deepEqual(read('> 1.2 yes', '<= 1.2 no'), [false, null], 'the first one is not named');
});
