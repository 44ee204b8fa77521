/**
 * docs/policy-reference.md: every key of the policy with its type, its default and an example, from the very keys that
 * the parser reads, and from policy-details.md. A test parses every example.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyKeys } from '../../src/policy/keys.ts';

export const policyReferencePath = 'docs/policy-reference.md';

type KeyName = keyof typeof policyKeys;
type Facts = { readonly type: string; readonly default: string; readonly example: readonly string[] };

const base = ['line: major', 'support: newest 2'];
const tiered = ['line: major', 'tiers:', '  active: next', '  security: next + 6mo'];

/** What a reader wants to know of each key beside what it is for. Examples are whole policies. */
export const facts: Readonly<Record<KeyName, Facts>> = {
  extends: { type: 'name of a preset', default: 'none', example: ['extends: kubernetes', 'ended: keep'] },
  line: {
    type: '`major`, `minor`, `patch`, a calendar pattern such as `"{YYYY}.{M}"`, or a map of ranges',
    default: 'required, here or in the preset',
    example: ['line: { ">=1": major, else: minor }', 'support: newest 2'],
  },
  support: {
    type: 'end',
    default: 'required, unless there are `tiers`',
    example: ['line: major', 'support: max(newest 2, release + 1y)'],
  },
  tiers: { type: 'map of tier to end', default: 'one tier, `supported`', example: tiered },
  lts: {
    type: '`even`, `odd`, a list of lines, or `{ major: …, minor: … }`',
    default: 'no line',
    example: [
      'line: major',
      'lts: even',
      'rules:',
      '  - when: lts',
      '    support: release + 3y',
      'support: next',
    ],
  },
  rules: {
    type: 'list of `when` with tiers',
    default: 'none',
    example: [
      'line: minor',
      'rules:',
      '  - when: last-of-major',
      '    support: major + 1y',
      'support: newest 1',
    ],
  },
  lines: {
    type: 'map of line to its exception or plan',
    default: 'none',
    example: [...base, 'lines:', '  "3": { support: 2027-06-30, because: a promise to users }'],
  },
  floor: { type: 'line', default: 'none', example: [...base, 'floor: "2"'] },
  tag: {
    type: 'template with `{version}`',
    default: 'found in the tags',
    example: [...base, 'tag: "server-v{version}"'],
  },
  stable: {
    type: 'list of suffixes; `N` is a bare number',
    default: 'none',
    example: [...base, 'stable: [patch]'],
  },
  ignore: {
    type: 'list of versions or ranges',
    default: 'none',
    example: [...base, 'ignore: ["1.4.2", ">=2.0 <2.1"]'],
  },
  releases: {
    type: '`joined`, `github` or `tags`',
    default: '`joined`: every tag, but for drafts and pre-releases on GitHub',
    example: [...base, 'releases: tags'],
  },
  'dates-from': {
    type: '`releases` or `tags`',
    default: '`releases`',
    example: [...base, 'dates-from: tags'],
  },
  file: { type: 'path', default: 'the one GitHub shows', example: [...base, 'file: docs/SUPPORT.md'] },
  table: {
    type: 'heading',
    default: 'found in the document',
    example: [...base, 'table: Supported Versions'],
  },
  adopt: { type: '`true` or `false`', default: '`false`', example: [...base, 'adopt: true'] },
  ended: {
    type: '`keep`, `fold` or `drop`',
    default: 'as the table does',
    example: [...base, 'ended: keep'],
  },
  rows: { type: '`as-is` or `concrete`', default: '`as-is`', example: [...base, 'rows: concrete'] },
  states: {
    type: 'map of tier, and of `ended`, to a text',
    default: "the table's own words",
    example: [...base, 'states: { supported: "yes", ended: "no" }'],
  },
  dates: { type: '`report` or `sync`', default: '`report`', example: [...base, 'dates: sync'] },
  latest: { type: '`report` or `update`', default: '`report`', example: [...base, 'latest: update'] },
  mentions: { type: '`update` or `report`', default: '`update`', example: [...base, 'mentions: report'] },
  'allow-shortening': {
    type: 'list of lines',
    default: 'none',
    example: [...base, 'allow-shortening: ["1"]'],
  },
  notice: {
    type: 'duration',
    default: 'no issues',
    example: ['line: major', 'support: release + 2y', 'notice: 30d'],
  },
  branch: { type: 'template with `{line}`', default: 'none', example: [...base, 'branch: "{line}-stable"'] },
};

/** The whole page. */
export function policyReference(): string {
  const names = Object.keys(policyKeys) as readonly KeyName[];
  return [
    '# Policy reference',
    '',
    'Every key of `.github/support-window.yml`. [The tutorial](policy.md) explains them by example, [the cookbook](cookbook.md)',
    'shows them at work, and [the schema](policy.schema.json) lets editors complete them.',
    '',
    '| key | type | default |',
    '| --- | --- | --- |',
    ...names.map(
      (name) => `| [\`${name}\`](#${name}) | ${cell(facts[name].type)} | ${cell(facts[name].default)} |`,
    ),
    '',
    'An end is one of these. [The tutorial](policy.md#what-an-end-may-be) explains each:',
    '',
    '- a day: `2027-06-30`',
    '- an event: `newest N`, `next`, `sibling`, `major`, `lts`, `release`, `last`, or the name of a tier',
    '- a day or an event with a duration: `release + 18mo`. Durations are written `30d`, `6w`, `18mo`, `2y`',
    '- a function of ends: `eom(…)`, `eoy(…)`, `max(…)`, `min(…)`',
    '- `forever` or `never`',
    ...names.flatMap((name) => [
      '',
      `## ${name}`,
      '',
      policyKeys[name].about,
      '',
      '```yaml',
      ...facts[name].example,
      '```',
      ...detailsOf(name),
    ]),
    '',
  ].join('\n');
}

const details = readFileSync(join(import.meta.dirname, 'policy-details.md'), 'utf8')
  .split('\n## ')
  .slice(1)
  .map((part) => part.split('\n'));

/** The keys that have a part in policy-details.md. */
export const detailed: readonly string[] = details.map(([name = '']) => name);

function detailsOf(key: KeyName): readonly string[] {
  return details
    .filter(([name]) => name === key)
    .flatMap(([, ...lines]) => lines.join('\n').trimEnd().split('\n'));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main)
  writeFileSync(join(import.meta.dirname, '../..', policyReferencePath), policyReference());
