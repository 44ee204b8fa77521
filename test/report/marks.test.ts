import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAsciiMarks } from '../../src/report/marks.ts';

test('the marks that lines begin with are ASCII, in colour as well', () => {
  const page =
    '• A note.\n  · a remark\n\u001b[1m\u001b[31m✖ \u001b[39mWrong.\n  12 │ | 2.x |\n› 1  line: major…\n';
  assert.equal(
    withAsciiMarks(page),
    '* A note.\n  - a remark\n\u001b[1m\u001b[31mx \u001b[39mWrong.\n  12 | | 2.x |\n> 1  line: major...\n',
  );
});

test('what a page quotes stays as it is', () => {
  const row = '   7 - | 2.x • | ✔ until … | │\n';
  assert.equal(withAsciiMarks(row), row);
});
