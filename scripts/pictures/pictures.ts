/**
 * Draws the pictures of README and the documents from the tool's own texts, light and dark, in Debian's Chromium.
 *
 *   npm run pictures [-- --mermaid FILE] [--browser PATH] [--out FOLDER] [--width PIXELS] [--only NAME]
 *
 * FILE is `dist/mermaid.min.js` of the package mermaid; without it that package is installed into a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { change, pullRequest, summary, terminal, timeline, today } from './example.ts';
import { styleOf, type Theme } from './style.ts';

const options = {
  mermaid: { type: 'string' },
  browser: { type: 'string', default: '/usr/bin/chromium' },
  out: { type: 'string', default: join(import.meta.dirname, '../../docs/images') },
  width: { type: 'string' },
  only: { type: 'string' },
} as const;
const { mermaid, browser, out, width, only } = parseArgs({ options }).values;

const pictures: Readonly<Record<string, { readonly html: () => string; readonly width: number }>> = {
  change: { html: change, width: 720 },
  'change-narrow': { html: change, width: 400 },
  'pull-request': { html: pullRequest, width: 800 },
  'pull-request-narrow': { html: pullRequest, width: 400 },
  summary: { html: summary, width: 720 },
  'summary-narrow': { html: summary, width: 400 },
  terminal: { html: () => terminal(80), width: 760 },
  'terminal-narrow': { html: () => terminal(42), width: 400 },
};

const narrow = 400;
/** Nothing of a picture can be scrolled into view, so its long lines are wrapped. */
const narrowStyle = 'pre:not(.mermaid) { white-space: pre-wrap; }';

/** Pictures for a telephone are small, so that their text is not. */
const scaleOf = (name: string) => (name.endsWith('-narrow') ? 1.5 : 1.25);

/** Chromium needs no sandbox for our own page, and asks nothing of the network. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--virtual-time-budget=20000',
];

function mermaidIn(folder: string): string {
  if (mermaid !== undefined) return mermaid;
  execFileSync('npm', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    'mermaid@11',
  ]);
  return join(folder, 'node_modules/mermaid/dist/mermaid.min.js');
}

/** The body has the width itself: Chromium lays out no page that is narrower than 500. */
function documentOf(html: string, theme: Theme, script: string, columns: number): string {
  const drawing = JSON.stringify({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' });
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(theme)} body { width: ${columns}px; } ${columns > narrow ? '' : narrowStyle}</style>${html}<script src="file://${script}"></script>
<script>Date.now = () => ${Date.parse(today)}; Date = class extends Date {
  constructor(...parts) { super(...(parts.length === 0 ? [Date.now()] : parts)); }
};
mermaid.initialize(${drawing}); mermaid.run().then(() => {
  document.title = String(Math.ceil(document.body.getBoundingClientRect().height));
});</script>`;
}

/** Opens the page twice: to learn how high it is, and for its picture. */
function draw(folder: string, file: string, target: string, columns: number, scale: number): void {
  const run = (...more: readonly string[]): string =>
    execFileSync(
      browser,
      [...flags, `--user-data-dir=${join(folder, 'profile')}`, ...more, `file://${file}`],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  const [, height] = /<title>(\d+)<\/title>/.exec(run('--dump-dom', `--window-size=${columns},900`)) ?? [];
  if (height === undefined) throw new Error(`${target}: the page was not drawn`);
  run(`--window-size=${columns},${height}`, `--force-device-scale-factor=${scale}`, `--screenshot=${target}`);
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  if (!existsSync(browser))
    throw new Error(`there is no ${browser}: apt-get install chromium, or name one with --browser`);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'timeline.svg'), timeline());
  const script = mermaidIn(folder);
  for (const [name, picture] of Object.entries(pictures).filter(([name]) => (only ?? name) === name))
    for (const theme of ['light', 'dark'] as const) {
      const file = join(folder, `${name}-${theme}.html`);
      const columns = Number(width ?? picture.width);
      writeFileSync(file, documentOf(picture.html(), theme, script, columns));
      const target = join(out, `${name}-${theme}.png`);
      draw(folder, file, target, columns, scaleOf(name));
      console.log(`${target}  ${Math.ceil(statSync(target).size / 1000)} kB`);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
