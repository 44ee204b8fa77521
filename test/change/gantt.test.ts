import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ganttText, timelineMarkdown } from '../../src/change/gantt.ts';
import type { Timeline } from '../../src/change/timeline.ts';
import { supportUnder } from './supported.ts';

const shown = (text: string) => text.replaceAll('\u200b', '');

/** One row with one bar of three years. */
function timelineWith(tier: string, line = '1'): Timeline {
  const bar = { tier, rank: 'best', from: '2024-01-01', through: '2026-12-31', open: false } as const;
  const rows = [{ line, lts: false, ended: false, bars: [bar] }];
  return { from: '2024-01-01', through: '2026-12-31', rows, undated: [], left: 0, older: 0 };
}

test('a line is a section and a tier a task from its first to its last day', () => {
  const days = { '1.0.0': '2024-01-10', '2.0.0': '2025-01-10' } as const;
  const policy =
    'line: major\nlts: odd\ntiers:\n  active: next\n  fixes: release + 2y\n  security: release + 3y\n';
  const lines = timelineMarkdown(supportUnder(policy, days, '2026-11-22'), '2026-11-22').map(shown);
  assert.equal(lines[0], '```mermaid');
  assert.ok(lines[1]?.startsWith('%%{init: '));
  assert.deepEqual(lines.slice(2), [
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  inclusiveEndDates',
    '  axisFormat %Y',
    '  tickInterval 12month',
    '  todayMarker stroke-width:2px',
    '  section 2.x',
    '    active → :active, 2025-01-10, 2027-01-10',
    '    security :crit, 2027-01-11, 2028-01-10',
    '  section 1.x LTS',
    '    active :active, 2024-01-10, 2025-01-09',
    '    fixes :2025-01-10, 2026-01-10',
    '    security :crit, 2026-01-11, 2027-01-10',
    '```',
    '',
    'The red line is today. An arrow marks an end whose date is not known yet.',
  ]);
});

test('bars of an ended line are done', () => {
  const lines = supportUnder(
    'line: major\nsupport: newest 1\n',
    { '1.0.0': '2025-01-10', '2.0.0': '2026-01-10' },
    '2026-11-22',
  );
  assert.ok(
    timelineMarkdown(lines, '2026-11-22').map(shown).includes('    supported :done, 2025-01-10, 2026-01-09'),
  );
});

test('names cannot break out of their place: each bar stays one task with one colon, one line and no fence', () => {
  const names = [
    'a: b; c # d %% e',
    '```',
    '<script>',
    'x\n  y :done, 1d',
    '%%{init: {}}%%',
    '#colon;',
    '\u202eb',
  ];
  for (const name of names) {
    const text = ganttText(timelineWith(name, name));
    assert.equal(text.length, 9, name);
    assert.match(text[8] ?? '', /^ {4}\u200b[^:;#%`<>{}\n\u202e]* :active, 2024-01-01, 2026-12-31$/);
    assert.match(text[7] ?? '', /^ {2}section [^:;#%`<>{}\n\u202e]*$/);
  }
});

test('words of the language in a name are not read as such', () => {
  for (const name of ['gantt', 'section x', 'title x', '2026-01-01', 'inclusiveEndDates'])
    assert.match(ganttText(timelineWith(name))[8] ?? '', /^ {4}\u200b/);
});

test('a bar too short for its name has none', () => {
  const days = { '1.0.0': '2024-01-10', '2.0.0': '2024-01-12' } as const;
  const text = ganttText({
    ...timelineWith('maintenance'),
    rows: [
      {
        line: '1',
        lts: false,
        ended: false,
        bars: [
          { tier: 'maintenance', rank: 'best', from: days['1.0.0'], through: days['2.0.0'], open: false },
        ],
      },
    ],
  });
  assert.equal(shown(text[8] ?? ''), '     :active, 2024-01-10, 2024-01-12');
});

test('a bar has a name where its share of the picture is wide enough', () => {
  const nameOf = (length: number) => {
    const tier = 'a'.repeat(length);
    const bar = { tier, rank: 'best', from: '2024-01-02', through: '2024-01-02', open: false } as const;
    const rows = [{ line: '1', lts: false, ended: false, bars: [bar] }];
    const text = ganttText({ ...timelineWith(tier), from: '2024-01-01', through: '2024-01-04', rows });
    return shown(text[8] ?? '')
      .split(':')[0]
      ?.trim();
  };
  assert.deepEqual([nameOf(16), nameOf(17)], ['a'.repeat(16), '']);
});

test('where a bar has no room for its name, the names are in the text, each order once', () => {
  const days = { '1.0.0': '2023-01-10', '2.0.0': '2024-01-10', '3.0.0': '2025-01-10' } as const;
  const policy = (security: string) =>
    `line: major\ntiers:\n  active: next\n  security: next + ${security}\n`;
  const remark = (security: string) =>
    timelineMarkdown(supportUnder(policy(security), days, '2026-11-22'), '2026-11-22').at(-1) ?? '';
  assert.match(remark('1mo'), /From left to right, the bars are: active, then security\./);
  assert.doesNotMatch(remark('12mo'), /From left to right/);
});

test('a long name is cut to thirty characters', () => {
  const nameOf = (length: number) => shown(ganttText(timelineWith('a'.repeat(length)))[8] ?? '').trim();
  assert.ok(nameOf(30).startsWith(`${'a'.repeat(30)} :`));
  assert.ok(nameOf(31).startsWith(`${'a'.repeat(29)}… :`));
});

test('the names of all lines have room', () => {
  const paddingOf = (...names: readonly string[]) => {
    const rows = names.flatMap((name) => timelineWith('a', name).rows);
    return /"leftPadding":(\d+)/.exec(ganttText({ ...timelineWith('a'), rows })[0] ?? '')?.[1];
  };
  assert.equal(paddingOf('1', '2024.10'), paddingOf('2024.10'));
  assert.notEqual(paddingOf('1', '2024.10'), paddingOf('1'));
});

for (const [through, axis, tick] of [
  ['2024-01-08', '%d %b', '1day'],
  ['2024-01-09', '%d %b', '2day'],
  ['2024-01-15', '%d %b', '2day'],
  ['2024-01-16', '%d %b', '1week'],
  ['2024-02-20', '%d %b', '2week'],
  ['2024-03-31', '%d %b', '2week'],
  ['2024-04-01', '%b %Y', '1month'],
  ['2024-06-30', '%b %Y', '2month'],
  ['2025-01-01', '%b %Y', '2month'],
  ['2025-01-02', '%b %Y', '3month'],
  ['2025-07-03', '%b %Y', '6month'],
  ['2026-12-31', '%b %Y', '6month'],
  ['2027-01-01', '%Y', '12month'],
  ['2036-01-01', '’%y', '12month'],
] as const) {
  test(`from 2024-01-01 through ${through} the axis has a mark every ${tick}`, () => {
    const text = ganttText({ ...timelineWith('a'), through });
    assert.deepEqual(text.slice(4, 6), [`  axisFormat ${axis}`, `  tickInterval ${tick}`]);
  });
}

test('lines that are not drawn are named or counted', () => {
  const days = { '1.0.0': null, '2.0.0': '2025-01-10' } as const;
  const lines = timelineMarkdown(
    supportUnder('line: major\nsupport: newest 2\n', days, '2026-11-22'),
    '2026-11-22',
  );
  assert.match(lines.at(-1) ?? '', /Not shown, because no release date is known: 1\./);
});

test('without lines nothing is drawn', () => {
  assert.deepEqual(timelineMarkdown([], '2026-11-22'), []);
});
