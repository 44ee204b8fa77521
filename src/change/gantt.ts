import { type Day, daysBetween } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { unseen } from './markdown.ts';
import { type Bar, type Timeline, type TimelineRow, timelineOf } from './timeline.ts';
import { lineText } from './title.ts';

/** Colours that carry dark text and stand out on a light page and on a dark one. */
const colours = {
  activeTaskBkgColor: '#56d364',
  activeTaskBorderColor: '#2da44e',
  taskBkgColor: '#79c0ff',
  taskBorderColor: '#388bfd',
  critBkgColor: '#f2cc60',
  critBorderColor: '#bb8009',
  doneTaskBkgColor: '#c9d1d9',
  doneTaskBorderColor: '#8b949e',
  taskTextColor: '#1f2328',
  taskTextDarkColor: '#1f2328',
  taskTextLightColor: '#1f2328',
  sectionBkgColor: '#8b949e',
  sectionBkgColor2: '#8b949e',
  altSectionBkgColor: '#8b949e00',
  gridColor: '#8b949e',
  todayLineColor: '#cf222e',
};

/**
 * Widths of the picture, in pixels. Mermaid draws it in this width, and a page that is narrower shows all of it smaller:
 * drawn anew for a telephone, names of bars would lie over one another.
 */
const drawingWidth = 520;
const rightPadding = 20;
const characterWidth = 6.5;
const namePadding = 30;

/**
 * The support of lines, newest first, around a day (UTC) as a Mermaid gantt in a fence: a row for a line, a bar for a
 * tier, in the manner of the schedules that Node.js and Python publish. The line of today is drawn where the picture is
 * looked at. Empty when there is nothing to draw.
 * https://mermaid.js.org/syntax/gantt.html
 */
export function timelineMarkdown(lines: readonly Support[], day: Day): readonly string[] {
  const timeline = timelineOf(lines, day);
  if (timeline === null) return [];
  return ['```mermaid', ...ganttText(timeline), '```', '', remarksOn(timeline)];
}

/** The gantt alone. */
export function ganttText(timeline: Timeline): readonly string[] {
  const { axis, tick } = scaleOf(timeline);
  return [
    `%%{init: ${JSON.stringify({ gantt: layoutFor(timeline), themeVariables: colours })}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  inclusiveEndDates',
    `  axisFormat ${axis}`,
    `  tickInterval ${tick}`,
    '  todayMarker stroke-width:2px',
    ...timeline.rows.flatMap((row) => [
      `  section ${nameOf(row)}`,
      ...row.bars.map((bar) => taskText(bar, row, timeline)),
    ]),
  ];
}

function layoutFor(timeline: Timeline): Readonly<Record<string, unknown>> {
  return {
    displayMode: 'compact',
    barHeight: 22,
    barGap: 4,
    topPadding: 54,
    fontSize: 12,
    sectionFontSize: 12,
    useWidth: drawingWidth,
    leftPadding: leftPaddingOf(timeline),
    rightPadding,
    numberSectionStyles: 2,
  };
}

/** Room for the longest name of a line. */
function leftPaddingOf({ rows }: Timeline): number {
  const longest = Math.max(...rows.map((row) => nameOf(row).length));
  return Math.round(longest * characterWidth) + namePadding;
}

function nameOf({ line, lts }: TimelineRow): string {
  return `${harmless(lineText(line))}${lts ? ' LTS' : ''}`;
}

/** `supported :active, 2025-01-10, 2027-12-31`. Without room for its name a bar has none. */
function taskText(bar: Bar, { ended }: TimelineRow, timeline: Timeline): string {
  const style = ended ? 'done, ' : { best: 'active, ', middle: '', last: 'crit, ' }[bar.rank];
  const label = hasRoom(bar, timeline) ? labelOf(bar) : '';
  return `    ${invisible}${label} :${style}${bar.from}, ${bar.through}`;
}

function labelOf({ tier, open }: Bar): string {
  return `${harmless(tier)}${open ? ' →' : ''}`;
}

function hasRoom(bar: Bar, timeline: Timeline): boolean {
  const share = (daysBetween(bar.from, bar.through) + 1) / (daysBetween(timeline.from, timeline.through) + 1);
  const room = drawingWidth - leftPaddingOf(timeline) - rightPadding;
  return labelOf(bar).length * characterWidth + 8 <= share * room;
}

/** Before a name, so that none is read as a word or a date of the language. */
const invisible = '\u200b';

/** Text of others that Mermaid shows and does not read: its marks are written in their full width. */
function harmless(text: string): string {
  const shown = text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(unseen, '');
  const short = shown.length <= 30 ? shown : `${shown.slice(0, 29)}…`;
  return short.replaceAll(/[!-~]/g, (mark) =>
    /[\w.+()/,-]/.test(mark) ? mark : String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  );
}

/** The marks of the axis for more than so many days: never more of them than have room for their words. */
const scales = [
  [12 * 365, '’%y', '12month'],
  [3 * 365, '%Y', '12month'],
  [548, '%b %Y', '6month'],
  [366, '%b %Y', '3month'],
  [180, '%b %Y', '2month'],
  [90, '%b %Y', '1month'],
  [49, '%d %b', '2week'],
  [14, '%d %b', '1week'],
  [7, '%d %b', '2day'],
  [-1, '%d %b', '1day'],
] as const;

function scaleOf({ from, through }: Timeline): { readonly axis: string; readonly tick: string } {
  const days = daysBetween(from, through);
  const [, axis, tick] = scales.find(([more]) => days > more) ?? scales[0];
  return { axis, tick };
}

function remarksOn(timeline: Timeline): string {
  const { rows, undated, left } = timeline;
  const open = rows.some(({ bars }) => bars.some((bar) => bar.open));
  return [
    'The red line is today.',
    ...nameless(timeline),
    ...(open ? ['An arrow marks an end whose date is not known yet.'] : []),
    ...(left > 0 ? [`${left} more supported lines do not fit.`] : []),
    ...(undated.length > 0
      ? [`Not shown, because no release date is known: ${undated.slice(0, 10).map(harmless).join(', ')}.`]
      : []),
  ].join(' ');
}

/** The names of the bars in their order, for those that have no room for theirs. */
function nameless(timeline: Timeline): readonly string[] {
  const bare = timeline.rows.filter(
    ({ bars }) => bars.length > 1 && bars.some((bar) => !hasRoom(bar, timeline)),
  );
  const orders = new Set(bare.map(({ bars }) => bars.map(({ tier }) => harmless(tier)).join(', then ')));
  return orders.size === 0
    ? []
    : [`From left to right, the bars are: ${[...orders].slice(0, 3).join('; or ')}.`];
}
