/** A curve: what was measured at some sizes, in milliseconds. */
export type Curve = {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly time: number }[];
};

const plot = { left: 64, right: 560, top: 48, bottom: 460 };
const whole = { width: 760, height: 516 };
const labelHeight = 17;
/** What is shorter is drawn as if it took so many milliseconds. */
const shortest = 0.1;

/**
 * The time of each subject over its size, both logarithmic, as SVG: what grows in step with its size rises like the dashed
 * lines, whatever its place. It follows the reader's choice of a light or a dark page.
 */
export function growthPicture(curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(spanOf(points.map(({ size }) => size)), plot.left, plot.right);
  const y = scale(spanOf(points.map(({ time }) => Math.max(time, shortest))), plot.bottom, plot.top);
  const title = 'Time over size, both logarithmic';
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" role="img" aria-label="${title}">`,
    `<style>${style}</style><title>${title}</title>`,
    `<rect class="page" width="${whole.width}" height="${whole.height}"/>`,
    `<text class="heading" x="${plot.left}" y="26">Processor time over size; dashed: twice the size, twice the time</text>`,
    ...grid(x, y),
    ...guides(x, y),
    ...curves.map((curve, index) => line(curve, index, x, y)),
    ...labels(curves, x, y),
    '</svg>',
  ].join('\n')}\n`;
}

type Scale = {
  readonly from: number;
  readonly to: number;
  /** Where a value is, in pixels. */
  readonly at: (value: number) => number;
};

/** The powers of ten around some values, as exponents. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const logs = values.map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
}

function scale([from, to]: readonly [number, number], start: number, end: number): Scale {
  const at = (value: number) =>
    Math.round((start + ((Math.log10(value) - from) / (to - from)) * (end - start)) * 10) / 10;
  return { from, to, at };
}

/** A line and a word for each power of ten, and what the axes count. */
function grid(x: Scale, y: Scale): readonly string[] {
  return [
    ...powers(x).flatMap((value) => [
      `<path class="grid" d="M${x.at(value)} ${plot.top}V${plot.bottom}"/>`,
      `<text class="tick" x="${x.at(value)}" y="${plot.bottom + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ]),
    ...powers(y).flatMap((value) => [
      `<path class="grid" d="M${plot.left} ${y.at(value)}H${plot.right}"/>`,
      `<text class="tick" x="${plot.left - 8}" y="${y.at(value) + 4}" text-anchor="end">${timeText(value)}</text>`,
    ]),
    `<text class="tick" x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 42}" text-anchor="middle">how many (tags, rows, kB, …)</text>`,
  ];
}

function powers({ from, to }: Scale): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

function timeText(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}

/** Lines of slope one through each corner of a decade at the foot and at the left, cut where the plot ends. */
function guides(x: Scale, y: Scale): readonly string[] {
  const starts = Array.from({ length: x.to - x.from + y.to - y.from - 1 }, (_, index) => {
    const steps = index - (y.to - y.from) + 1;
    return steps < 0 ? { x: x.from, y: y.from - steps } : { x: x.from + steps, y: y.from };
  });
  return starts.map((start) => {
    const length = Math.min(x.to - start.x, y.to - start.y);
    const from = `${x.at(10 ** start.x)} ${y.at(10 ** start.y)}`;
    const to = `${x.at(10 ** (start.x + length))} ${y.at(10 ** (start.y + length))}`;
    return `<path class="guide" d="M${from}L${to}"/>`;
  });
}

function line({ points }: Curve, index: number, x: Scale, y: Scale): string {
  const path = points.map(({ size, time }) => `${x.at(size)} ${y.at(Math.max(time, shortest))}`).join('L');
  return `<path class="curve c${index % colours.length}" d="M${path}"/>`;
}

/** A name for each curve, at the height of its end or as near to that as the names above allow. */
function labels(curves: readonly Curve[], x: Scale, y: Scale): readonly string[] {
  const ends = curves.flatMap(({ name, points }, index) => {
    const last = points.at(-1);
    return last === undefined
      ? []
      : [{ name, index, x: x.at(last.size), y: y.at(Math.max(last.time, shortest)), at: 0 }];
  });
  ends.sort((a, b) => a.y - b.y);
  let lowest = plot.top - labelHeight;
  for (const [rank, end] of ends.entries()) {
    const room = plot.bottom - (ends.length - 1 - rank) * labelHeight;
    lowest = Math.min(Math.max(end.y, lowest + labelHeight), Math.max(room, lowest + labelHeight));
    end.at = lowest;
  }
  return ends.map((end) => {
    const colour = `c${end.index % colours.length}`;
    const lead = `<path class="lead ${colour}" d="M${end.x} ${end.y}L${plot.right + 8} ${end.at}h6"/>`;
    return `${lead}<text class="name ${colour}" x="${plot.right + 18}" y="${end.at + 4}">${end.name}</text>`;
  });
}

/** Eight colours that stand out on a light page, and on a dark one. */
const colours = [
  ['#0969da', '#58a6ff'],
  ['#1a7f37', '#3fb950'],
  ['#9a6700', '#d29922'],
  ['#cf222e', '#ff7b72'],
  ['#8250df', '#bc8cff'],
  ['#bf3989', '#f778ba'],
  ['#bc4c00', '#ffa657'],
  ['#1b7c83', '#39c5cf'],
] as const;

const style = `
text { font: 12px system-ui, sans-serif; } .heading { font-size: 14px; font-weight: 600; }
.page { fill: #ffffff; } .heading { fill: #1f2328; } .tick { fill: #59636e; }
.grid { stroke: #d1d9e0; } .guide { stroke: #818b98; stroke-dasharray: 3 4; opacity: .6; }
.curve { fill: none; stroke-width: 2; } .lead { fill: none; opacity: .5; }
${colours.map(([light], index) => colourRule(index, light)).join(' ')}
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; } .heading { fill: #f0f6fc; } .tick { fill: #9198a1; } .grid { stroke: #2a313c; }
${colours.map(([, dark], index) => colourRule(index, dark)).join(' ')}
}`;

function colourRule(index: number, colour: string): string {
  return `.c${index} { stroke: ${colour}; } text.c${index} { stroke: none; fill: ${colour}; }`;
}
