import { type Granularity, granularityText, type LineName } from '../release/line.ts';
import { rangeText } from '../release/range.ts';
import type { DocumentRules, Override, Planned, Policy, Selector, Tier } from './policy.ts';
import { printDuration, printEnd, printSelector, quotedText } from './print.ts';
import type { Product } from './product.ts';
import { supportedTier } from './tiers.ts';

/** The policy as YAML. Reading it again gives the same policy; what stands at its default is left out. */
export function printPolicy(policy: Policy): string {
  const lines = [
    `line: ${granularityYaml(policy.line)}`,
    ...(policy.lts === null ? [] : [`lts: ${printSelector(policy.lts)}`]),
    ...(policy.rules.length === 0 ? [] : ['rules:', ...policy.rules.flatMap(ruleLines)]),
    ...tierLines(policy.tiers),
    ...exceptionLines(policy.overrides, policy.planned),
    ...(policy.floor === null ? [] : [`floor: ${quotedText(policy.floor.name)}`]),
    ...listLine(
      'allow-shortening',
      policy.allowShortening.map(({ name }) => name),
    ),
    ...(policy.notice === null ? [] : [`notice: ${printDuration(policy.notice)}`]),
    ...(policy.branch === null ? [] : [`branch: ${quotedText(policy.branch)}`]),
    ...releaseLines(policy),
    ...documentLines(policy.document),
  ];
  return `${lines.join('\n')}\n`;
}

/** The policies of all products as YAML, each whole under its name; a single one without. */
export function printProducts(products: readonly Product[]): string {
  const [first] = products;
  if (first?.name === null) return printPolicy(first.policy);
  const blocks = products.map(({ name, policy }) => {
    const lines = printPolicy(policy).trimEnd().split('\n');
    return [`  ${quotedText(name ?? '')}:`, ...lines.map((line) => `    ${line}`)].join('\n');
  });
  return `products:\n${blocks.join('\n')}\n`;
}

function granularityYaml(granularity: Granularity): string {
  if (granularity.kind !== 'changing') return quotedPattern(granularity);
  const cases = granularity.cases.map(
    ({ range, line }) => `${quotedText(rangeText(range))}: ${quotedPattern(line)}`,
  );
  return `{ ${[...cases, `else: ${quotedPattern(granularity.otherwise)}`].join(', ')} }`;
}

function quotedPattern(granularity: Granularity): string {
  const text = granularityText(granularity);
  return granularity.kind === 'calendar' ? quotedText(text) : text;
}

function tierLines(tiers: readonly Tier[]): readonly string[] {
  if (tiers.length === 0) return [];
  return inShort(tiers) ?? ['tiers:', ...tiers.map((tier) => `  ${tierLine(tier)}`)];
}

function ruleLines({
  when,
  tiers,
}: {
  readonly when: Selector;
  readonly tiers: readonly Tier[];
}): readonly string[] {
  return [
    `  - when: ${printSelector(when)}`,
    ...(inShort(tiers) ?? tiers.map(tierLine)).map((line) => `    ${line}`),
  ];
}

/** `support: X`, where that says it. */
function inShort(tiers: readonly Tier[]): readonly string[] | null {
  const [only] = tiers;
  return only !== undefined && tiers.length === 1 && only.name === supportedTier
    ? [`support: ${printEnd(only.end)}`]
    : null;
}

function tierLine({ name, end }: Tier): string {
  return `${name}: ${printEnd(end)}`;
}

function exceptionLines(overrides: readonly Override[], planned: readonly Planned[]): readonly string[] {
  const names = [...new Map([...overrides, ...planned].map(({ line }) => [line.name, line])).values()];
  return names.length === 0
    ? []
    : ['lines:', ...names.flatMap((line) => lineLines(line, overrides, planned))];
}

function lineLines(
  { name }: LineName,
  overrides: readonly Override[],
  planned: readonly Planned[],
): readonly string[] {
  const override = overrides.find(({ line }) => line.name === name);
  const day = planned.find(({ line }) => line.name === name)?.day;
  return [
    `  ${quotedText(name)}:`,
    ...(override?.tiers ?? []).map((tier) => `    ${tierLine(tier)}`),
    ...(override === undefined ? [] : [`    because: ${quotedText(override.because)}`]),
    ...(override?.see ? [`    see: ${quotedText(override.see)}`] : []),
    ...(day === undefined ? [] : [`    planned: ${day}`]),
  ];
}

function releaseLines({ release }: Policy): readonly string[] {
  return [
    ...textLine('tag', release.tag),
    ...listLine('stable', release.stable),
    ...listLine('ignore', release.ignore),
    ...wordLine('releases', release.releases, 'joined'),
    ...wordLine('dates-from', release.datesFrom, 'releases'),
  ];
}

function documentLines(document: DocumentRules): readonly string[] {
  const states = Object.entries(document.states).map(([tier, text]) => `  ${tier}: ${quotedText(text)}`);
  return [
    ...textLine('file', document.file),
    ...textLine('table', document.table),
    ...wordLine('adopt', String(document.adopt), 'false'),
    ...wordLine('ended', document.ended, null),
    ...wordLine('rows', document.rows, 'as-is'),
    ...(states.length === 0 ? [] : ['states:', ...states]),
    ...wordLine('dates', document.dates, 'report'),
    ...wordLine('latest', document.latest, 'report'),
    ...wordLine('mentions', document.mentions, 'update'),
  ];
}

function textLine(key: string, text: string | null): readonly string[] {
  return text === null ? [] : [`${key}: ${quotedText(text)}`];
}

function wordLine(key: string, word: string | null, usual: string | null): readonly string[] {
  return word === usual ? [] : [`${key}: ${word}`];
}

function listLine(key: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`${key}: [${texts.map(quotedText).join(', ')}]`];
}
