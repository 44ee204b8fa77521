/**
 * docs/cookbook.md: policies of real projects, each with a table in that project's shape and what becomes of it. The
 * outcomes are the tool's own: `npm run docs` runs every policy and writes the page, and a test holds it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/change/plan.ts';
import { policyFactFrom } from '../../src/change/read-policy.ts';
import { type Day, parseDay } from '../../src/day.ts';
import { listPresets } from '../../src/policy/presets.ts';
import type { Tag } from '../../src/release/release.ts';
import { type Recipe, recipes } from './recipes.ts';

export const cookbookPath = 'docs/cookbook.md';
const policyPath = '.github/support-window.yml';

/** The whole page. */
export function cookbook(): string {
  return [
    '# Cookbook',
    '',
    'Policies of real projects, as their own pages describe them or as their tables show them. Find one that is like',
    'yours, copy it into `.github/support-window.yml`, and change it. [The tutorial](policy.md) explains the words, such as',
    '`line`, which says what a release line is.',
    '',
    "Each table is an example in that project's style. The difference is what support-window changes on the given date;",
    'a test runs them all.',
    '',
    ...recipes.map(({ title }) => `- [${title}](#${anchorOf(title)})`),
    ...recipes.flatMap(section),
    '',
  ].join('\n');
}

/** One recipe: its policy, its releases, and what becomes of its table. */
export function section(recipe: Recipe): readonly string[] {
  const { title, about, policy, released, day } = recipe;
  return [
    '',
    `## ${title}`,
    '',
    about,
    '',
    '```yaml',
    ...policy,
    '```',
    '',
    ...presetText(recipe),
    `Released: ${Object.entries(released)
      .map(([version, date]) => `${version} on ${date}`)
      .join(', ')}. On ${day}:`,
    '',
    '```diff',
    ...difference(recipe),
    '```',
  ];
}

/** The presets that are this policy, to write instead. */
function presetText({ policy }: Recipe): readonly string[] {
  const same = listPresets().filter(({ text }) => text.trim() === policy.join('\n'));
  if (same.length === 0) return [];
  const names = same.map(({ name }) => `\`${name}\``).join(', ');
  return [`As a preset: ${names}.`, ''];
}

/** The table with the lines that go and come. */
function difference(recipe: Recipe): readonly string[] {
  const { policy, released, day, table } = recipe;
  const text = documentWith(table);
  const decision = decide(
    {
      tags: Object.entries(released).map(([version, date]) => tagOf(version, dayOf(date))),
      policy: policyFactFrom({ kind: 'file', path: policyPath }, `${policy.join('\n')}\n`),
      own: null,
      files: [{ path: 'SECURITY.md', mode: '100644', bytes: Buffer.from(text) }],
      file: null,
      onMissingTable: 'fail',
      notes: [],
    },
    dayOf(day),
  );
  const [refusal] = decision.problems;
  if (refusal !== undefined && recipe.refused === true)
    return [...table.map((row) => `  ${row}`), `! ${refusal.what} ${refusal.why}`];
  if (decision.problems.length > 0)
    throw new Error(`${policy.join(' | ')}: ${JSON.stringify(decision.problems)}`);
  const after = (decision.document.after ?? text).split('\n').slice(4, -2);
  return differing(table, after);
}

/** Rows of both tables in order: those of only one marked, the old ones first. */
export function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  const [row, other] = [before[0], after[0]];
  if (row === undefined) return after.map((text) => `+ ${text}`);
  if (row === other) return [`  ${row}`, ...differing(before.slice(1), after.slice(1))];
  if (other !== undefined && !before.includes(other) && after.includes(row))
    return [`+ ${other}`, ...differing(before, after.slice(1))];
  return [`- ${row}`, ...differing(before.slice(1), after)];
}

function documentWith(table: readonly string[]): string {
  return ['# Security Policy', '', '## Supported Versions', '', ...table, '', ''].join('\n');
}

function tagOf(version: string, committed: Day): Tag {
  return { name: `v${version}`, tagged: null, committed, release: null };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../..', cookbookPath), cookbook());
