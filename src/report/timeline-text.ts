import { type Bar, type Timeline, type TimelineRow, timelineOf } from '../change/timeline.ts';
import { addDays, type Day } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { padded, widest, widthOf } from '../width.ts';
import type { Look } from './look.ts';
import type { Style } from './paint.ts';
import { shareOf, ticksBetween } from './timeline-scale.ts';
import { nameOf, timelineWords } from './timeline-words.ts';
import { printable } from './untrusted.ts';

/** What pictures are drawn with: a bar of each rank, one that has ended, one that goes on, the axis and today. */
type Marks = Readonly<Record<Bar['rank'] | 'ended' | 'onwards' | 'axis' | 'tick' | 'today', string>>;

const drawn: Marks = {
  best: '█',
  middle: '▓',
  last: '▒',
  ended: '░',
  onwards: '▶',
  axis: '─',
  tick: '┬',
  today: '│',
};
const ascii: Marks = {
  best: '#',
  middle: '=',
  last: '-',
  ended: '.',
  onwards: '>',
  axis: '-',
  tick: '+',
  today: '|',
};

const usual = 80;
const narrowest = 20;
const tickWidth = 9;

/**
 * The support of lines around a day (UTC) as a picture of characters: a row for a line, a bar for a tier, today as a line
 * through all of them; in words where lines are read one by one. Empty when there is nothing to draw.
 */
export function timelineText(lines: readonly Support[], day: Day, look: Look): readonly string[] {
  if (look.still === true) return timelineWords(lines, day);
  const timeline = timelineOf(lines, day);
  if (timeline === null) return [];
  const marks = look.ascii === true ? ascii : drawn;
  const names = timeline.rows.map(nameOf);
  const indent = widest(names) + 2;
  const width = Math.max(narrowest, (look.columns ?? usual) - indent);
  const canvas = { timeline, width, day, marks, look };
  return [
    ...axis(canvas).map((line) => `${' '.repeat(indent)}${line}`.trimEnd()),
    ...timeline.rows.map((row, at) => `${padded(names[at] ?? '', indent)}${bars(row, canvas)}`.trimEnd()),
    '',
    ...legend(canvas),
  ];
}

type Canvas = {
  readonly timeline: Timeline;
  readonly width: number;
  readonly day: Day;
  readonly marks: Marks;
  readonly look: Look;
};

/** The column in which a day begins. */
function columnOf(day: Day, { timeline: { from, through }, width }: Canvas): number {
  return Math.min(width - 1, Math.max(0, Math.floor(shareOf(day, from, through) * width)));
}

/** Years or months, and below them the line they stand on, with today. */
function axis(canvas: Canvas): readonly string[] {
  const { timeline, width, day, marks, look } = canvas;
  const ticks = ticksBetween(timeline.from, timeline.through, Math.floor(width / tickWidth));
  let texts = '';
  for (const { day: at, text } of ticks) {
    const column = columnOf(at, canvas);
    if (column < widthOf(texts) + (texts === '' ? 0 : 1) || column + text.length > width) continue;
    texts = padded(texts, column) + text;
  }
  const columns = new Set(ticks.map((tick) => columnOf(tick.day, canvas)));
  const rule = Array.from({ length: width }, (_, at) => (columns.has(at) ? marks.tick : marks.axis));
  const today = columnOf(day, canvas);
  const left = rule.slice(0, today).join('');
  const right = rule.slice(today + 1).join('');
  return [texts, `${look.paint.dim(left)}${look.paint.bold('v')}${look.paint.dim(right)}`];
}

type TimelineCell = { readonly mark: string; readonly style: Style | null };

/** A row of cells, each of the colour of its bar; what stands side by side in one colour is painted at once. */
function bars({ bars: all, ended }: TimelineRow, canvas: Canvas): string {
  const { width, day, marks, look } = canvas;
  const cells: TimelineCell[] = Array.from({ length: width }, () => ({ mark: ' ', style: null }));
  for (const bar of all) {
    const [first, last] = [columnOf(bar.from, canvas), endColumn(bar, canvas)];
    const cell = { mark: ended ? marks.ended : marks[bar.rank], style: styleOf(bar, ended) };
    for (let at = first; at <= last; at++) cells[at] = cell;
    if (bar.open && last > first) cells[last] = { ...cell, mark: marks.onwards };
  }
  cells[columnOf(day, canvas)] = { mark: marks.today, style: 'bold' };
  return painted(cells, look);
}

/** A bar ends before the one behind it begins, and is at least one column wide. */
function endColumn({ from, through }: Bar, canvas: Canvas): number {
  const { timeline, width } = canvas;
  if (through >= timeline.through) return width - 1;
  return Math.max(columnOf(from, canvas), columnOf(addDays(through, 1), canvas) - 1);
}

function styleOf({ rank }: Bar, ended: boolean): Style {
  if (ended) return 'dim';
  return ({ best: 'green', middle: 'cyan', last: 'yellow' } as const)[rank];
}

function painted(cells: readonly TimelineCell[], { paint }: Look): string {
  let [text, run, style]: [string, string, Style | null] = ['', '', null];
  for (const cell of [...cells, { mark: '', style: null }]) {
    if (cell.style !== style) {
      text += style === null ? run : paint[style](run);
      [run, style] = ['', cell.style];
    }
    run += cell.mark;
  }
  return text + run;
}

/** What the marks mean, as many in a line as fit. */
function legend({ timeline, day, marks, look }: Canvas): readonly string[] {
  const shown = timeline.rows.filter(({ ended }) => !ended).flatMap((row) => row.bars);
  const tiers = new Map(shown.map((bar) => [bar.tier, bar]));
  const items = [
    ...[...tiers].map(([tier, bar]) => `${marks[bar.rank]} ${printable(tier)}`),
    ...(timeline.rows.some(({ ended }) => ended) ? [`${marks.ended} ended`] : []),
    ...(shown.some(({ open }) => open) ? [`${marks.onwards} no end is known yet`] : []),
    `${marks.today} today, ${day}`,
    ...(timeline.left > 0 ? [`${timeline.left} more supported lines`] : []),
    ...(timeline.older > 0
      ? [`and ${timeline.older} more ended ${timeline.older === 1 ? 'line' : 'lines'}`]
      : []),
    ...timeline.undated.slice(0, 1).map((line) => `${printable(line)}: no day is known`),
  ];
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = last === undefined ? item : `${last}   ${item}`;
    if (last !== undefined && widthOf(longer) <= (look.columns ?? usual)) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}
