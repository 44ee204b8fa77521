/**
 * Draws timelines with Mermaid itself in a browser and measures every bar: its width must be its share of the days.
 *
 *   node scripts/render-timeline.ts --modules FOLDER [--browser PATH] [--out FOLDER] [--only NAME]
 *
 * FOLDER is one in which `npm install mermaid puppeteer-core` was run; neither belongs to the project. `--out` keeps the
 * pictures, light and dark. The recorded lifecycles of ../shared are drawn too, where they are. Skips with a message
 * when Mermaid or the browser is missing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ganttText } from '../src/change/gantt.ts';
import { type Timeline, timelineOf } from '../src/change/timeline.ts';
import { type Day, daysBetween } from '../src/day.ts';
import { evaluate } from '../src/policy/evaluate.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { linesOf } from '../src/release/line.ts';
import { readVersion } from '../src/release/version.ts';

const options = {
  modules: { type: 'string', default: '.' },
  browser: { type: 'string', default: '/usr/bin/chromium' },
  out: { type: 'string' },
  only: { type: 'string' },
} as const;
const { modules, browser, out, only } = parseArgs({ options }).values;
const today: Day = '2026-11-22';
const recorded = '../shared/lifecycles';

type Case = { readonly name: string; readonly timeline: Timeline };
type Page = {
  setContent(html: string): Promise<void>;
  addScriptTag(script: { path: string }): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
};
type Browser = { newPage(): Promise<Page>; close(): Promise<void> };
type Puppeteer = { launch(options: object): Promise<Browser> };
type Drawn = {
  readonly widths: readonly number[];
  readonly texts: readonly string[];
  readonly fault: string | null;
};

const missing = missingPart();
if (missing !== null) console.log(`skipped: ${missing}`);
else process.exitCode = await drawAll(cases());

function missingPart(): string | null {
  if (!existsSync(browser)) return `there is no browser ${browser}; name one with --browser`;
  const parts = ['mermaid', 'puppeteer-core'].filter(
    (name) => !existsSync(join(modules, 'node_modules', name)),
  );
  return parts.length === 0
    ? null
    : `${parts.join(' and ')} not installed in ${modules}; name the folder with --modules`;
}

async function drawAll(all: readonly Case[]): Promise<0 | 1> {
  const require = createRequire(resolve(modules, 'package.json'));
  const { default: puppeteer } = (await import(require.resolve('puppeteer-core'))) as { default: Puppeteer };
  const opened = await puppeteer.launch({
    executablePath: browser,
    args: ['--no-sandbox'],
    defaultViewport: { width: 900, height: 600, deviceScaleFactor: 1.5 },
  });
  if (out !== undefined) mkdirSync(out, { recursive: true });
  let faults = 0;
  let bars = 0;
  for (const { name, timeline } of all) {
    for (const theme of ['default', 'dark'] as const) {
      const drawn = await draw(await opened.newPage(), name, timeline, theme);
      const wrong = faultsIn(timeline, drawn);
      faults += wrong.length;
      bars += drawn.widths.length;
      for (const fault of wrong) console.log(`${name} (${theme}): ${fault}`);
    }
  }
  await opened.close();
  console.log(`${all.length} timelines drawn twice, ${bars} bars measured, ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

async function draw(page: Page, name: string, timeline: Timeline, theme: 'default' | 'dark'): Promise<Drawn> {
  const colour = theme === 'dark' ? '#0d1117' : '#ffffff';
  await page.setContent(
    `<body style="margin:16px;background:${colour}"><div id="here" style="width:846px"></div></body>`,
  );
  await page.addScriptTag({ path: join(modules, 'node_modules/mermaid/dist/mermaid.min.js') });
  const text = JSON.stringify(ganttText(timeline).join('\n'));
  const drawn = await page.evaluate<Drawn>(`(async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${theme}' });
    const here = document.getElementById('here');
    try { here.innerHTML = (await mermaid.render('gantt', ${text}, here)).svg; }
    catch (error) { return { widths: [], texts: [], fault: String(error) }; }
    return {
      widths: [...document.querySelectorAll('rect.task')].map((bar) => Number(bar.getAttribute('width'))),
      texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
      fault: null,
    };
  })()`);
  if (out !== undefined) await page.screenshot({ path: join(out, `${name}-${theme}.png`), fullPage: true });
  return drawn;
}

/** Mermaid draws the bars in the order of their starts, so widths are compared as sorted lists. */
function faultsIn({ rows }: Timeline, { widths, texts, fault }: Drawn): readonly string[] {
  if (fault !== null) return [`not drawn: ${fault}`];
  const days = rows.flatMap(({ bars }) => bars.map(({ from, through }) => daysBetween(from, through) + 1));
  if (days.length !== widths.length) return [`${days.length} bars wanted, ${widths.length} drawn`];
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const aDay = sum(widths) / sum(days);
  const sorted = widths.toSorted((a, b) => a - b);
  const wanted = days.toSorted((a, b) => a - b).map((count) => count * aDay);
  const off = wanted.filter(
    (width, index) => Math.abs(width - (sorted[index] ?? 0)) > Math.max(1, width / 100),
  );
  const shown = texts.map((text) => text.normalize('NFKC'));
  const absent = rows.map(({ line }) => line).filter((line) => !shown.some((text) => text.includes(line)));
  return [
    ...(off.length === 0 ? [] : [`${off.length} bars of another length`]),
    ...(widths.some((width) => !(width > 0)) ? ['a bar without a length'] : []),
    ...(absent.length === 0 ? [] : [`no row for ${absent.join(', ')}`]),
  ];
}

function cases(): readonly Case[] {
  const names = existsSync(recorded) ? readdirSync(recorded).filter((name) => name.endsWith('.json')) : [];
  const all = [...written(), ...names.flatMap(recordedCase)];
  return only === undefined ? all : all.filter(({ name }) => name === only);
}

/** Policies that reach every part of the drawing, and names that try to break Mermaid. */
function written(): readonly Case[] {
  const majors = {
    '1.0': '2022-01-10',
    '2.0': '2023-01-10',
    '3.0': '2024-01-10',
    '4.0': '2026-09-10',
  } as const;
  const weekly = { '1.0': '2026-10-20', '1.1': '2026-11-01', '1.2': '2026-11-15' } as const;
  return [
    caseOf('newest-2', 'line: major\nsupport: newest 2\n', majors),
    caseOf('tiers', 'line: major\ntiers:\n  active: next\n  security: next + 18mo\n', majors),
    caseOf('weekly', 'line: minor\nsupport: newest 2\n', weekly),
    caseOf('one', 'line: major\nsupport: newest 1\n', { '1.0': '2026-11-22' }),
    hostile(),
  ].flatMap((found) => found ?? []);
}

/** A policy takes no such names; the drawing does not rely on that. */
function hostile(): Case {
  const names = [
    'a: b; c # d %% e',
    'section x',
    'gantt',
    '<script>alert(1)</script>',
    '```',
    'title x',
    '2026-01-01',
    'click a call b()',
    '%%{init: {}}%%',
    '#colon; \u202etxt\n  x :done, 1d',
  ];
  const bars = (['best', 'middle', 'last'] as const).map((rank, index) => ({
    rank,
    from: `202${index}-01-01` as Day,
    through: `202${index}-12-31` as Day,
    open: false,
  }));
  const rows = names.map((tier) => ({
    line: tier.replace(/\s[\s\S]*$/, ''),
    lts: false,
    ended: false,
    bars: bars.map((bar) => ({ ...bar, tier })),
  }));
  return {
    name: 'hostile',
    timeline: { from: '2020-01-01', through: '2022-12-31', rows, undated: [], left: 0, older: 0 },
  };
}

function recordedCase(file: string): readonly Case[] {
  const { product, policy, lines } = JSON.parse(readFileSync(join(recorded, file), 'utf8')) as {
    readonly product: string;
    readonly policy: string;
    readonly lines: readonly { readonly line: string; readonly released: Day }[];
  };
  const days = Object.fromEntries(lines.map(({ line, released }) => [`${line}.0`, released]));
  const found = caseOf(product, policy, days);
  return found === null ? [] : [found];
}

function caseOf(name: string, text: string, days: Readonly<Record<string, Day>>): Case | null {
  const policy = parsePolicy(text, name);
  if (!policy.ok) return null;
  const releases = Object.entries(days).flatMap(([version, day]) => {
    const reading = readVersion(version, []);
    return reading.kind === 'version' && day <= today
      ? [{ version: reading.version, tag: `v${version}`, day }]
      : [];
  });
  const { lines } = linesOf(releases, policy.value.line);
  const timeline = timelineOf(evaluate(lines, policy.value, today).support, today);
  return timeline === null ? null : { name, timeline };
}
