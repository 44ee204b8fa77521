import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { tablesOf } from '../../../src/document/markdown/table.ts';
import { type Choice, locateTable, ownerOf } from '../../../src/document/read/locate.ts';
import type { Candidate } from '../../../src/document/read/table-columns.ts';
import type { Result } from '../../../src/problem/problem.ts';

const rows = '| Version | Supported |\n| --- | --- |\n| 1.x | Yes |\n';

function locate(text: string, choice: Partial<Choice> = {}): Result<Candidate | null> {
  return locateTable(parseMarkdown(text), text, {
    path: 'SECURITY.md',
    table: null,
    adopt: false,
    ...choice,
  });
}

function found(text: string, choice: Partial<Choice> = {}): Candidate | null {
  const located = locate(text, choice);
  assert.ok(located.ok, JSON.stringify(located));
  return located.value;
}

function codesOf(text: string, choice: Partial<Choice> = {}): readonly string[] {
  const located = locate(text, choice);
  return located.ok ? [] : located.problems.map(({ code, where }) => `${code} ${where?.line ?? '-'}`);
}

/** The header of the table that is found. */
function headerOf(text: string): readonly string[] | undefined {
  return found(text)?.table.header.cells.map((cell) => cell.text);
}

test('the columns are found wherever they stand', () => {
  const { version, state } = found(
    '| Notes | Supported | Version |\n|-|-|-|\n| with thanks | Yes | 1.x |\n',
  ) as Candidate;
  assert.deepEqual([version, state], [2, 1]);
});

test('neither heading nor header decide', () => {
  assert.equal(found('# Anything\n\n| A | B |\n|-|-|\n| 1.x | ✅ |\n')?.state, 1);
  assert.equal(found('## Supported Versions\n\n| Version | Supported |\n|-|-|\n| Widget | Blue |\n'), null);
});

test('a column keyed by something else is no version column', () => {
  for (const header of [
    'CVSS v3.0',
    'CVE',
    'Severity',
    'Affected versions',
    'Patched in',
    'Python',
    'Node.js',
  ]) {
    assert.equal(found(`| ${header} | Supported |\n|-|-|\n| 3.9 | Yes |\n| 4.0 | No |\n`), null, header);
  }
});

test('at least half of the version cells must read', () => {
  const table = (...cells: readonly string[]) =>
    `| Package | Supported |\n|-|-|\n${cells.map((cell) => `| ${cell} | Yes |`).join('\n')}\n`;
  assert.equal(found(table('1.x', 'some package', 'another package')), null);
  assert.notEqual(found(table('1.x', 'some package')), null);
});

test('of several columns of states the one whose header speaks of support counts', () => {
  const { state } = found('| Version | LTS | Security support |\n|-|-|-|\n| 1.x | Yes | No |\n') as Candidate;
  assert.equal(state, 2);
});

test('a word inside a name is no state', () => {
  const { state } = found(
    '| Version | Branch | Supported |\n|-|-|-|\n| 2.x | stable-2.0 | Yes |\n',
  ) as Candidate;
  assert.equal(state, 2);
});

test('a table whose states cannot be read is still meant under a heading about support', () => {
  assert.equal(
    found('## Supported Versions\n\n| Version | Supported |\n|-|-|\n| 1.x | ?? |\n')?.readable,
    false,
  );
});

test('a header alone waits for its first row', () => {
  assert.equal(found('| Version | Supported |\n|-|-|\n')?.table.rows.length, 0);
  assert.equal(found('| Name | Supported |\n|-|-|\n'), null);
});

test('tables in quotations, lists, code and comments do not count', () => {
  for (const text of [rows.replace(/^/gm, '> '), rows.replace(/^/gm, '    '), `<!--\n${rows}-->\n`]) {
    assert.equal(found(text), null, text);
  }
});

test('of two tables the one whose states read counts, else the one under a heading about support', () => {
  const other = '| Release | Colour |\n|-|-|\n| 1.x | green |\n';
  assert.deepEqual(headerOf(`## Supported colours\n\n${other}\n## Versions\n\n${rows}`), [
    'Version',
    'Supported',
  ]);
  const second = rows.replace('Version', 'Line');
  assert.deepEqual(headerOf(`## Plans\n\n${rows}\n## Supported versions\n\n${second}`), [
    'Line',
    'Supported',
  ]);
});

test('two tables that could be meant are a problem, unless one is named', () => {
  const text = `## Supported A\n\n${rows}\n## Supported B\n\n${rows}`;
  assert.deepEqual(codesOf(text), ['ambiguous-table 3']);
  assert.equal(found(text, { table: 'supported b' })?.table.line, 9);
  assert.deepEqual(codesOf(text, { table: 'Supported C' }), ['table-not-found -']);
});

/** What helps where several tables could be meant. */
function adviceOf(text: string, choice: Partial<Choice> = {}): string | undefined {
  const located = locate(text, choice);
  return located.ok ? undefined : located.problems[0]?.fix;
}

test('two tables under one heading need a heading more before one can be named', () => {
  const name = 'In the policy, name the heading above the right one: table:';
  const write = (lines: string) => `First write a separate heading above the table in ${lines}. ${name}`;
  const [a, b] = ['## Supported A', '## Supported B'];
  const twice = `${a}\n\n${rows}\nLatest:\n\n${rows}`;
  assert.equal(adviceOf(twice), `${write('line 9')} "Supported A"`);
  assert.equal(adviceOf(twice, { table: 'Supported A' }), `${write('line 9')} "Supported A"`);
  assert.equal(adviceOf(`${twice}\nOlder:\n\n${rows}`), `${write('line 9 and in line 15')} "Supported A"`);
  assert.equal(
    adviceOf(`${a}\n\n${rows}\n${a.toLowerCase()}\n\n${rows}`),
    `${write('line 9')} "Supported A"`,
  );
  assert.equal(adviceOf(`${rows}\nText\n\n${rows}`), `${write('line 1 and in line 7')} "Supported Versions"`);
  assert.equal(adviceOf(`${a}\n\n${rows}\n${b}\n\n${rows}`), `${name} "Supported A"`);
});

test('the advice works: with a heading of its own above the second table, the first can be named', () => {
  const text = `## Supported A\n\n${rows}\n### Latest\n\n${rows}`;
  assert.equal(found(text, { table: 'Supported A' })?.table.line, 3);
});

test('another tool’s claim above the table is a problem unless the policy takes it over', () => {
  const text = `## Supported Versions\n\n<!-- DO NOT EDIT -->\n\n${rows}`;
  assert.deepEqual(codesOf(text), ['foreign-owner 3']);
  assert.equal(found(text, { adopt: true })?.table.line, 5);
});

test('where both headers say what their columns hold, one cell that can be read is enough', () => {
  const cells = '|-|-|\n| 1.x | Yes |\n| something else | Yes |\n| another thing | No |\n';
  assert.notEqual(found(`| Version | Supported |\n${cells}`), null);
  assert.equal(found(`| Name | Supported |\n${cells}`), null);
  assert.equal(found(`| Version | Colour |\n${cells}`), null);
});

test('a table of branches alone is the version table where its headers say so', () => {
  const cells = '|-|-|\n| main | ✅ |\n| develop | ❌ |\n';
  assert.notEqual(found(`| Branch | Supported |\n${cells}`), null);
  assert.equal(found(`| Name | Ready |\n${cells}`), null);
});

test('a table whose versions read comes before one whose headers alone say so', () => {
  const plan = '| Version | Supported |\n|-|-|\n| N | Yes |\n| the newest of all | Yes |\n| 1.x | No |\n';
  assert.equal(found(`## Supported plan\n\n${plan}\n## Supported versions\n\n${rows}`)?.table.line, 11);
});

test('a table of severities and days of release has no column of states', () => {
  assert.equal(found('| Severity | Versions |\n|-|-|\n| Critical | 2.x |\n| High | 1.x |\n'), null);
  assert.equal(found('| Version | Date |\n|-|-|\n| 2.x | 2026-01-01 |\n'), null);
});

test('of two tables under headings about support, the one of what has ended is left out', () => {
  const older = rows.replaceAll('1.x', '0.x').replace('Yes', 'No');
  for (const heading of ['## Unsupported versions', '## Versions no longer supported', '## End of life'])
    assert.equal(found(`## Supported versions\n\n${rows}\n${heading}\n\n${older}`)?.table.line, 3, heading);
  const folded = `<details>\n<summary>Older</summary>\n\n${older}\n</details>\n`;
  assert.equal(found(`## Supported versions\n\n${rows}\n${folded}`)?.table.line, 3);
  assert.equal(found(`## Supported versions\n\n${folded}\n${rows}`)?.table.line, 12);
});

test('a heading about versions comes before another about security', () => {
  const audit = rows.replace('Supported', 'Status').replace('Yes', 'Active');
  assert.equal(found(`## Security audits\n\n${audit}\n## Supported versions\n\n${rows}`)?.table.line, 9);
});

test('words and signs tell a state before dates do', () => {
  const { state } = found(
    '| Version | Status | EOL |\n|-|-|-|\n| 2.x | ✅ | 2027-01-01 |\n| 1.x | 🕐 | 2026-01-01 |\n',
  ) as Candidate;
  assert.equal(state, 1);
});

test('a table of what the product runs on is taken only where it is named', () => {
  const text = `## Supported PHP versions\n\n${rows}\n`;
  assert.equal(found(text), null);
  assert.equal(found(text, { table: 'Supported PHP versions' })?.table.line, 3);
  assert.equal(found(`${text}## Supported Versions\n\n${rows}`)?.table.line, 9);
});

test("a column of the policy's own words is the column of states, whatever another one holds", () => {
  const text = `## Supported

| Version | Supported | End of Support |
| --- | --- | --- |
| 4.x | feature updates | 2028H2(plan) |
| 3.x | feature updates | 2027H2(plan) |
| 2.x | :x: | 2022H2 |
`;
  const found = (states: Readonly<Record<string, string>>, document = text) => {
    const located = locateTable(parseMarkdown(document), document, {
      path: 'S.md',
      table: null,
      adopt: false,
      states,
    });
    return located.ok ? located.value?.state : null;
  };
  assert.equal(found({ supported: 'feature updates', ended: ':x:' }), 1);
  const open = text.replace('| 4.x |', '| main | TBD | TBD |\n| 4.x |');
  assert.equal(found({ supported: 'feature updates', ended: ':x:' }, open), 1);
  const other = text.replace('| 4.x |', '| main | glorious | TBD |\n| 4.x |');
  assert.equal(found({ supported: 'feature updates', ended: ':x:' }, other), found({}, other));
  assert.equal(found({ supported: 'other words', ended: ':x:' }), found({}));
});

describe('another tool’s claim on a table', () => {
  const rows = '| Version | Supported |\n| --- | --- |\n| 1.x | Yes |\n';

  /** The line of the comment that claims the last table. */
  function claimIn(text: string): number | null {
    const root = parseMarkdown(text);
    const table = tablesOf(root, text).at(-1);
    assert.ok(table);
    return ownerOf(root, text, table)?.line ?? null;
  }

  test('a comment that says so claims the table beneath it', () => {
    const claims = [
      '<!-- autogenerated by a script -->',
      '<!-- Generated from versions.json -->',
      '<!-- DO NOT EDIT -->',
      '<!-- do not modify by hand -->',
    ];
    for (const claim of claims)
      assert.equal(claimIn(`## Supported Versions\n\n${claim}\n\n${rows}`), 3, claim);
  });

  test('marks of another tool around the table are its claim; a mark without its end is not', () => {
    const between = (end: string) => `## Versions\n\n<!-- tool:begin -->\n\n${rows}\n${end}\n`;
    assert.equal(claimIn(between('<!-- tool:end -->')), 3);
    assert.equal(claimIn(between('text')), null);
  });

  test('other comments, and claims in other sections, are not', () => {
    assert.equal(claimIn(`## Versions\n\n<!-- members are synced with CODEOWNERS -->\n\n${rows}`), null);
    assert.equal(claimIn(`## Team\n\n<!-- do not edit -->\n\n## Versions\n\n${rows}`), null);
  });
});
