import { type Bar, type Timeline, type TimelineRow, timelineOf } from '../change/timeline.ts';
import { addDays, type Day } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { widest, widthOf } from '../width.ts';
import { shareOf, ticksBetween } from './timeline-scale.ts';
import { barWords, nameOf, rowWords } from './timeline-words.ts';
import { printable } from './untrusted.ts';

/** What is drawn: the lines of a product, under its name where there are several. */
export type Drawing = { readonly name: string | null; readonly lines: readonly Support[] };

const width = 860;
const rowHeight = 28;
const barHeight = 20;
const axisHeight = 30;
const headHeight = 24;
const legendHeight = 34;
const characterWidth = 7.2;
const right = 16;
/** A day, `2028-04-30`, with a gap. */
const endWidth = 82;
const longestName = 24;
const mostTiers = 5;

/** Colours that carry their texts, on a light page and on a dark one; a viewer that knows neither shows the light one. */
const style = `
    text { font: 12px system-ui, sans-serif; fill: #1f2328 }
    .head { font-weight: 600 } .grid { stroke: #d1d9e0 } .today { stroke: #cf222e; stroke-width: 2 } .now { fill: #cf222e }
    .page { fill: #ffffff } .best { fill: #4ac26b } .middle { fill: #80ccff } .last { fill: #eac54f } .ended { fill: #d1d9e0 }
    .in { fill: #1f2328 } .end { fill: #59636e } .shade { fill: #f6f8fa }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .grid { stroke: #3d444d } .today { stroke: #f85149 } .now { fill: #f85149 } .page { fill: #0d1117 }
      .best { fill: #2da44e } .middle { fill: #388bfd } .last { fill: #bb8009 } .ended { fill: #3d444d } .in { fill: #ffffff }
      .end { fill: #9198a1 } .shade { fill: #151b23 }
    }`;

/**
 * The support of lines around a day (UTC) as a picture for pages: a row for a line, a bar for a tier, today in red, light
 * or dark as the reader's system is. A title and a description say all of it in words. Null when nothing can be drawn.
 */
export function timelineSvg(drawings: readonly Drawing[], day: Day): string | null {
  const parts = drawings.flatMap(({ name, lines }) => {
    const timeline = timelineOf(lines, day);
    return timeline === null ? [] : [{ name, timeline }];
  });
  if (parts.length === 0) return null;
  let y = 0;
  const drawn = parts.map((part) => {
    const text = partSvg(part.name, part.timeline, day, y);
    y += heightOf(part.timeline, part.name);
    return text;
  });
  const height = y + legendHeight;
  const description = parts.flatMap(({ name, timeline }) => timeline.rows.map((row) => rowWords(name, row)));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `  <title id="title">Support of releases as of ${day}</title>`,
    `  <desc id="description">${escapedXml(description.join(' '))}</desc>`,
    `  <style>${style}`,
    '  </style>',
    `  <rect class="page" width="${width}" height="${height}"/>`,
    ...drawn,
    legend(
      parts.map(({ timeline }) => timeline),
      day,
      y,
    ),
    '</svg>',
  ].join('\n')}\n`;
}

function heightOf({ rows }: Timeline, name: string | null): number {
  return (name === null ? 0 : headHeight) + axisHeight + rows.length * rowHeight;
}

function partSvg(name: string | null, timeline: Timeline, day: Day, top: number): string {
  const { from, through, rows } = timeline;
  const left = Math.min(240, widest(rows.map(nameOf)) * characterWidth + 32);
  const x = (at: Day) => Math.round(left + shareOf(at, from, through) * (width - left - right));
  const begin = top + (name === null ? 0 : headHeight) + axisHeight;
  const end = begin + rows.length * rowHeight;
  const ticks = ticksBetween(from, through, Math.floor((width - left) / 64));
  return [
    ...(name === null
      ? []
      : [`  <text class="head" x="16" y="${top + 18}">${escapedXml(printable(name))}</text>`]),
    ...rows.flatMap((_, index) =>
      index % 2 === 0
        ? [
            `  <rect class="shade" x="8" y="${begin + index * rowHeight}" width="${width - 16}" height="${rowHeight}"/>`,
          ]
        : [],
    ),
    ...ticks.flatMap(({ day: at, text }) => [
      `  <line class="grid" x1="${x(at)}" y1="${begin - 6}" x2="${x(at)}" y2="${end}"/>`,
      ...(x(at) + 44 > width ? [] : [`  <text x="${x(at) + 4}" y="${begin - 10}">${text}</text>`]),
    ]),
    ...rows.flatMap((row, index) => barsSvg(row, begin + index * rowHeight, x)),
    `  <line class="today" x1="${x(day)}" y1="${begin - 6}" x2="${x(day)}" y2="${end}"/>`,
    ...rows.flatMap((row, index) => textsSvg(row, begin + index * rowHeight, x)),
  ].join('\n');
}

/** A bar for a tier, which says what it is when it is pointed at. */
function barsSvg(row: TimelineRow, y: number, x: (day: Day) => number): readonly string[] {
  return row.bars.map((bar) => {
    const kind = row.ended ? 'ended' : bar.rank;
    const { from, length } = spanOf(bar, x);
    return `  <rect class="${kind}" x="${from}" y="${y + 4}" width="${length}" height="${barHeight}" rx="3"><title>${escapedXml(barWords(bar))}</title></rect>`;
  });
}

/** The name of a row, of each bar that has room for it, and the day of the end behind the last one: over today's line. */
function textsSvg(row: TimelineRow, y: number, x: (day: Day) => number): readonly string[] {
  const text = (kind: string, at: number, words: string) =>
    `  <text${kind} x="${at}" y="${y + 18}">${escapedXml(words)}</text>`;
  const labels = row.bars.flatMap((bar) => {
    const { from, length } = spanOf(bar, x);
    const label = `${printable(bar.tier)}${bar.open ? ' →' : ''}`;
    const fits = widthOf(label) * characterWidth + 12 <= length;
    return fits ? [text(' class="in"', from + 6, label)] : [];
  });
  const last = row.bars.at(-1);
  const behind = last === undefined ? width : x(addDays(last.through, 1)) + 6;
  const hasRoom = last !== undefined && !last.open && behind + endWidth <= width;
  return [
    text('', 16, nameOf(row)),
    ...labels,
    ...(hasRoom ? [text(' class="end"', behind, last.through)] : []),
  ];
}

function spanOf(bar: Bar, x: (day: Day) => number): { readonly from: number; readonly length: number } {
  const from = x(bar.from);
  return { from, length: Math.max(2, x(addDays(bar.through, 1)) - from) };
}

/** What the colours mean, then today. */
function legend(timelines: readonly Timeline[], day: Day, y: number): string {
  const bars = timelines.flatMap(({ rows }) => rows.filter(({ ended }) => !ended).flatMap((row) => row.bars));
  const tiers = [...new Map(bars.map((bar) => [bar.tier, bar.rank]))].slice(0, mostTiers);
  const hasEnded = timelines.some(({ rows }) => rows.some(({ ended }) => ended));
  const items = [
    ...tiers.map(([tier, rank]) => ({ kind: rank, text: printable(tier).slice(0, longestName) })),
    ...(hasEnded ? [{ kind: 'ended', text: 'ended' }] : []),
    { kind: 'now', text: `today, ${day}` },
    ...(bars.some(({ open }) => open) ? [{ kind: null, text: '→ no end is known yet' }] : []),
  ];
  let x = 16;
  const drawn = items.flatMap(({ kind, text }) => {
    const [at, swatch] = [x, kind === null ? 0 : 18];
    x += swatch + Math.ceil(widthOf(text) * characterWidth) + 18;
    const size = kind === 'now' ? 'width="2" height="14"' : 'width="12" height="12" rx="2"';
    return [
      ...(kind === null ? [] : [`  <rect class="${kind}" x="${at}" y="${y + 12}" ${size}/>`]),
      `  <text x="${at + swatch}" y="${y + 22}">${escapedXml(text)}</text>`,
    ];
  });
  return drawn.join('\n');
}

function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
