import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import { readNotation } from '../../src/document/read/notation.ts';
import { type DocumentUpdate, updateDocument } from '../../src/document/update.ts';
import { wantedFrom } from '../../src/document/want.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { printPolicy } from '../../src/policy/print-policy.ts';
import { linesOf } from '../../src/release/line.ts';
import type { Release } from '../../src/release/release.ts';
import { compareVersions, readVersion } from '../../src/release/version.ts';
import { type History, readHistories, releasedBy } from './history.ts';

/**
 * Runs several policies over every document and every version of every history, with the real tags where there are
 * some and with the versions the table names (and newer ones) where there are none, and looks for damage.
 * Usage: node scripts/corpus/damage.ts DOCUMENTS.jsonl… HISTORIES.jsonl [--show PROBLEM]
 */

type Case = { readonly name: string; readonly text: string; readonly releases: readonly Release[] };

const policies = [
  'line: minor\nsupport: newest 1\n',
  'line: minor\nsupport: newest 3\n',
  'line: major\nsupport: newest 1\n',
  'line: major\nsupport: newest 2\n',
  'line: patch\nsupport: newest 1\n',
  'line: minor\ntiers:\n  active: next\n  security: newest 3\n',
  'line: minor\nsupport: min(sibling, major(3))\n',
  'line: minor\nsupport: release + 18mo\n',
  'line: major\nsupport: newest 2\nended: keep\n',
  'line: minor\nsupport: newest 2\nended: fold\n',
  'line: minor\nsupport: newest 2\nended: drop\n',
].map(policyOf);

const [files, [, shown]] = split(process.argv.slice(2), '--show');

function split(args: readonly string[], option: string): readonly [readonly string[], readonly string[]] {
  const at = args.indexOf(option);
  return at === -1 ? [args, []] : [args.slice(0, at), args.slice(at)];
}

function main(): void {
  const cases = files.flatMap(casesOf);
  const outcomes = new Map<string, number>();
  const damage: string[] = [];
  for (const each of cases) {
    for (const policy of policies) {
      const { kind, faults } = run(each, policy);
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      damage.push(...faults.map((fault) => `${each.name}: ${fault}`));
    }
  }
  for (const line of damage.slice(0, 40)) console.log(`DAMAGE ${line}`);
  console.log(`${cases.length} texts × ${policies.length} policies: damage ${damage.length}`);
  for (const [kind, count] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`  ${kind} ${count}`);
}

function policyOf(text: string): Policy {
  const reading = parsePolicy(text, 'policy.yml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function casesOf(file: string): readonly Case[] {
  const first = JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '{}') as Partial<History>;
  if (first.tags !== undefined) return readHistories(file).flatMap(versionsOf);
  const documents = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { repository?: string; text: string });
  return documents.map(({ repository, text }, index) => ({
    name: repository ?? `${file} ${index}`,
    text,
    releases: imagined(text),
  }));
}

function versionsOf(history: History): readonly Case[] {
  return (history.file?.versions ?? []).flatMap(({ date, text }) => {
    if (text === null) return [];
    const now = {
      name: `${history.repository} ${date.slice(0, 10)}`,
      text,
      releases: releasedBy(history, date),
    };
    return [
      now,
      { ...now, name: `${now.name} (all tags)`, releases: releasedBy(history, '2100-01-01T00:00:00Z') },
    ];
  });
}

/** The versions a table names, and two lines after the newest of them. */
function imagined(text: string): readonly Release[] {
  const body = text.replace(/^\uFEFF/u, '');
  const located = locateTable(parseMarkdown(body), body, { path: '', table: null, adopt: true });
  if (!located.ok || located.value === null) return ['1.0.0', '2.0.0'].map(releaseOf).reverse();
  const { table, version } = located.value;
  const labels = table.rows.flatMap((row) => {
    const notation = readNotation(row.cells[version]?.text ?? '');
    return notation.kind === 'lines' ? notation.labels : notation.kind === 'below' ? [notation.bound] : [];
  });
  const named = labels.map(({ numbers }) => [...numbers, 0, 0].slice(0, 3));
  const top = named.reduce(
    (best, each) =>
      (each[0] ?? 0) > (best[0] ?? 0) || (each[0] === best[0] && (each[1] ?? 0) > (best[1] ?? 0))
        ? each
        : best,
    [0, 0, 0],
  );
  const [major = 0, minor = 0] = top;
  const all = [...named, [major, minor + 1, 0], [major, minor + 2, 1], [major + 1, 0, 0]];
  const releases = [...new Set(all.map((numbers) => numbers.join('.')))].map(releaseOf);
  return releases
    .sort((a, b) => compareVersions(b.version, a.version))
    .map((release, index) => ({
      ...release,
      day: `20${String(25 - Math.min(15, index)).padStart(2, '0')}-03-01` as Release['day'],
    }));
}

function releaseOf(text: string): Release {
  const reading = readVersion(text);
  if (reading.kind !== 'version') throw new Error(text);
  return { version: reading.version, tag: text, day: '2025-01-01' };
}

function run(
  { name, text, releases }: Case,
  policy: Policy,
): { readonly kind: string; readonly faults: readonly string[] } {
  const file = { path: 'SECURITY.md', text };
  const { lines } = linesOf(releases, policy.line);
  const wanted = wantedFrom(evaluate(lines, policy, '2026-08-01'), { releases, lines, skipped: [] }, policy);
  try {
    const kept = updateDocument(file, wanted, policy.document, 'fail');
    const { after } = kept.outcome;
    if (shown !== undefined && kindOf(kept).includes(shown))
      console.log(`${name} ${printPolicy(policy).replaceAll('\n', '; ')} ${kept.problems[0]?.why}`);
    if (after === undefined) return { kind: kindOf(kept), faults: [] };
    const again = updateDocument({ ...file, text: after }, wanted, policy.document, 'fail');
    const isSilent = !again.outcome.changed && again.problems.length === 0;
    return {
      kind: 'changed',
      faults: [...(isSilent ? [] : ['a second run is not silent']), ...outsideFaults(text, after, kept)],
    };
  } catch (error) {
    return { kind: 'crash', faults: [String(error instanceof Error ? error.stack : error)] };
  }
}

function kindOf({ problems: [problem] }: DocumentUpdate): string {
  if (problem === undefined) return 'unchanged';
  return problem.code === 'unverified-edit'
    ? `unverified-edit: ${problem.why.replace(/[\d.]+|"[^"]*"/gu, '…')}`
    : problem.code;
}

/** Every line that is in no edit must be there again, byte for byte and in its order. */
function outsideFaults(before: string, after: string, { outcome }: DocumentUpdate): readonly string[] {
  const old = before.split('\n');
  const touched = new Set(outcome.edits.filter((edit) => edit.before !== null).map((edit) => edit.line));
  const kept = old.filter((_, index) => !touched.has(index + 1));
  const now = after.split('\n');
  let at = 0;
  for (const line of kept) {
    while (at < now.length && now[at] !== line) at += 1;
    if (at === now.length) return [`the line ${JSON.stringify(line)} was lost`];
    at += 1;
  }
  const come = outcome.edits.filter((edit) => edit.after !== null).length;
  return now.length - kept.length === come ? [] : ['lines came that no edit reports'];
}

main();
