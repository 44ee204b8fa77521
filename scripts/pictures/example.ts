/** The example that the pictures show: the repository of README's own example, on the day after 4.0 came out. */
import { bodyText } from '../../src/change/body.ts';
import type { Decision } from '../../src/change/decision.ts';
import type { Facts } from '../../src/change/facts.ts';
import { timelineMarkdown } from '../../src/change/gantt.ts';
import { partsOf } from '../../src/change/parts.ts';
import { decide } from '../../src/change/plan.ts';
import { policyFactFrom } from '../../src/change/read-policy.ts';
import { titleFor } from '../../src/change/title.ts';
import type { Day } from '../../src/day.ts';
import { coloured, type Style } from '../../src/report/paint.ts';
import { summaryPage } from '../../src/report/summary.ts';
import { decisionPage } from '../../src/report/terminal.ts';
import { timelineSvg } from '../../src/report/timeline-svg.ts';
import { verdictText } from '../../src/report/verdict.ts';
import { differing } from '../docs/cookbook.ts';
import { escaped, htmlOf } from './markdown.ts';

/** The day of the example, which the red line of the timeline marks, too. */
export const today: Day = '2026-10-21';

const policyPath = '.github/support-window.yml';
const page = 'https://github.com/octo/widget';
const days: Readonly<Record<string, Day>> = {
  'v1.0.0': '2023-03-01',
  'v2.0.0': '2024-05-02',
  'v3.0.0': '2025-06-03',
  'v3.1.0': '2025-09-04',
  'v4.0.0': '2026-10-20',
};
const policies = {
  counts: 'line: major\nsupport: newest 2\n',
  dates: 'line: major\ntiers:\n  active: next\n  security: next + 6mo\n',
} as const;
const tables = {
  counts: [
    '| 3.x     | :white_check_mark: |',
    '| 2.x     | :white_check_mark: |',
    '| < 2.0   | :x:                |',
  ],
  dates: [
    '| 3.x     | active             |',
    '| 2.x     | security           |',
    '| < 2.0   | ended              |',
  ],
} as const;

function decisionFor(kind: keyof typeof policies): Decision {
  const rows = ['| Version | Supported          |', '| ------- | ------------------ |', ...tables[kind]];
  const text = [
    '# Security',
    '',
    '## Supported versions',
    '',
    ...rows,
    '',
    'Fixes are made for the current version (3.x) first.',
    '',
  ];
  const facts: Facts = {
    tags: Object.entries(days).map(([name, committed]) => ({ name, tagged: null, committed, release: null })),
    policy: policyFactFrom({ kind: 'file', path: policyPath }, policies[kind]),
    own: null,
    files: [{ path: 'SECURITY.md', mode: '100644', bytes: Buffer.from(text.join('\n')) }],
    file: null,
    onMissingTable: 'fail',
    notes: [],
  };
  return decide(facts, today);
}

/** The pull request, as its page shows it. */
export function pullRequest(): string {
  return `${header()}${comment(bodyOf(decisionFor('counts')))}`;
}

/** What a reviewer looks for: the beginning of the description, up to its timeline, and the file that changes. */
export function change(): string {
  const decision = decisionFor('counts');
  const [reasons = ''] = bodyOf(decision).split('```mermaid');
  return `${header()}${comment(reasons)}${fileChanged(decision)}`;
}

function header(): string {
  return `<h1>${escaped(titleFor(decisionFor('counts')))} <span class="dim">#42</span></h1>
<p class="meta"><span class="badge">Open</span> <strong>github-actions</strong> wants to merge 1 commit into
<code>main</code> from <code>support-window/sync</code></p>`;
}

function comment(markdown: string): string {
  return `<div class="box"><header><strong>github-actions</strong> commented</header><div>${htmlOf(markdown)}</div></div>`;
}

function bodyOf(decision: Decision): string {
  return bodyText(decision, {
    pageOf: (path) => `${page}/blob/main/${path}`,
    policyUrl: `${page}/blob/main/${policyPath}`,
    branch: 'support-window/sync',
    tool: null,
    cause: 'v4.0.0',
    releaseOf: (tag) => `${page}/releases/tag/${tag}`,
    workflowToken: true,
  });
}

/** The document as "Files changed" shows it, from its heading to its last line. */
function fileChanged({ before, document }: Decision): string {
  const rows = differing((before ?? '').trim().split('\n'), (document.after ?? '').trim().split('\n'));
  const lines = rows.map((row) => {
    const kind = { '+': 'added', '-': 'gone' }[row.charAt(0)] ?? '';
    return `<span class="${kind}">${escaped(row)}</span>`;
  });
  return `<div class="box file"><header><strong>SECURITY.md</strong></header><pre>${lines.join('')}</pre></div>`;
}

/** The job summary of a policy with dates. */
export function summary(): string {
  const pullRequest = { number: 42, url: `${page}/pull/42` };
  const done = { operation: 'created', pullRequest, commit: 'a1b2c3d' } as const;
  const text = summaryPage(decisionFor('dates'), done, [], timelineMarkdown);
  return `<div class="box"><header>sync summary</header><div>${htmlOf(text)}</div></div>`;
}

/** What `timeline --svg` writes, of a policy with dates. */
export function timeline(): string {
  const text = timelineSvg(partsOf(decisionFor('dates')), today);
  if (text === null) throw new Error('the example has no lines to draw');
  return text;
}

/** What `plan` prints in a terminal of so many columns. */
export function terminal(columns: number): string {
  const decision = decisionFor('counts');
  const look = { paint: coloured, columns };
  const next = { command: 'support-window update', ref: null };
  const lines = [
    '$ support-window plan',
    ...decisionPage(decision, look),
    '',
    ...verdictText(decision, 'plan', next, look),
  ];
  return `<pre class="terminal">${lines.map(styled).join('\n')}</pre>`;
}

const styles: Readonly<Record<string, Style>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
};

/** The codes of a terminal as spans. */
function styled(line: string): string {
  const [first = '', ...parts] = line.split('\u001b[');
  const html = parts.map((part) => {
    const [, code = '', text = ''] = /^(\d+)m([\s\S]*)$/.exec(part) ?? [];
    const style = styles[code];
    return `${style === undefined ? '</span>' : `<span class="${style}">`}${escaped(text)}`;
  });
  return escaped(first) + html.join('');
}
