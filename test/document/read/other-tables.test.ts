import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepBy } from '../example.ts';

test('another table of the same versions is named in every run, and tables of other things are not', () => {
  const own =
    '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.2.x | Yes |\n| 1.1.x | Yes |\n';
  const beside = (table: string) => {
    const { outcome, notes } = keepBy(
      `${own}\n## More\n\n${table}`,
      'line: minor · support: newest 2',
      '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    );
    assert.ok(outcome.changed);
    const again = keepBy(
      outcome.after ?? '',
      'line: minor · support: newest 2',
      '1.0.0, 1.1.0, 1.2.0, 1.3.0',
    ).notes;
    const codes = [notes, again].map((all) => all.map(({ code }) => code).join());
    assert.equal(codes[0], codes[1]);
    return codes[0];
  };
  const named = [
    '| Receives fixes | Version |\n| --- | --- |\n| yes | 1.2 |\n| yes | 1.1 |\n',
    '| Version | End of life |\n| --- | --- |\n| 1.2.x | TBD |\n| 1.1.x | 2026-12-31 |\n| 1.0.x | 2025-12-31 |\n',
  ];
  const others = [
    '| Version | PHP |\n| --- | --- |\n| 1.2.x | 8.2 |\n| 1.1.x | 8.1 |\n',
    '| Version | Supported |\n| --- | --- |\n| 0.3.x | No |\n| 0.2.x | No |\n',
    '| Contact | Hours |\n| --- | --- |\n| Us | 9 to 5 |\n',
  ];
  assert.deepEqual(named.map(beside), ['table-left', 'table-left']);
  assert.deepEqual(others.map(beside), ['', '', '']);
});
