import fc from 'fast-check';
import { addDays, type Day } from '../../src/day.ts';
import type { Anchor, Duration, End, Policy, Selector, Tier } from '../../src/policy/policy.ts';
import { type Granularity, type LineName, parseLineName } from '../../src/release/line.ts';
import { parseRange, type Range } from '../../src/release/range.ts';

const day = fc.integer({ min: 0, max: 30_000 }).map((count): Day => addDays('1990-01-01', count));
const count = fc.integer({ min: 1, max: 12 });
const tierName = fc.constantFrom('active', 'bugs', 'security', 'best-effort', 'größer', 'lts');
const text = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((one) => one.trim())
  .filter((one) => one !== '');
/** What a cell of a table can hold. */
const cellText = text.filter((one) => !/[\r\n|]/u.test(one));
const lineName = fc
  .array(fc.nat(40), { minLength: 1, maxLength: 3 })
  .map((numbers) => parseLineName(numbers.join('.')) as LineName);
const range = fc.constantFrom('>=8.1', '<4', '>=1.2 <2', '8', '1.0').map((one) => parseRange(one) as Range);

/** Records as literals make them. */
function plain<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
}

/** Any date expression that refers to no tiers but these. */
export function anyEnd(tiers: readonly string[]): fc.Arbitrary<End> {
  const anchors: fc.Arbitrary<Anchor>[] = [
    plain({ kind: fc.constantFrom('release' as const, 'last' as const) }),
    plain({
      kind: fc.constantFrom('next' as const, 'sibling' as const, 'major' as const, 'lts' as const),
      count,
    }),
    ...tiers.filter((name) => name !== 'lts').map((name) => fc.constant({ kind: 'tier' as const, name })),
  ];
  const plus: fc.Arbitrary<Duration> = plain({
    count,
    unit: fc.constantFrom('d' as const, 'w' as const, 'mo' as const, 'y' as const),
  });
  const leaf: fc.Arbitrary<End> = fc.oneof(
    plain({ kind: fc.constant('newest' as const), count }),
    plain({ kind: fc.constant('anchor' as const), anchor: fc.oneof(...anchors), plus: fc.option(plus) }),
    plain({ kind: fc.constant('date' as const), day }),
    plain({ kind: fc.constantFrom('forever' as const, 'never' as const) }),
  );
  return fc.letrec<{ end: End }>((tie) => ({
    end: fc.oneof(
      { maxDepth: 3 },
      leaf,
      plain({
        kind: fc.constantFrom('max' as const, 'min' as const),
        of: fc.array(tie('end'), { minLength: 1, maxLength: 3 }),
      }),
      plain({ kind: fc.constantFrom('eom' as const, 'eoy' as const), of: tie('end') }),
    ),
  })).end;
}

const anySelectorPart: fc.Arbitrary<Selector> = fc.oneof(
  plain({ kind: fc.constantFrom('last-of-major' as const, 'even' as const) }),
  plain({
    kind: fc.constant('minor' as const),
    is: fc.oneof(fc.constant(4), fc.constant('even' as const)),
  }),
  plain({ kind: fc.constant('every' as const), count, from: fc.option(fc.nat(5)) }),
  plain({ kind: fc.constant('range' as const), range }),
);
const anySelector: fc.Arbitrary<Selector> = fc.oneof(
  anySelectorPart,
  fc
    .uniqueArray(anySelectorPart, { selector: ({ kind }) => kind, minLength: 2, maxLength: 3 })
    .map((of) => ({ kind: 'all' as const, of })),
);

const anyTiers: fc.Arbitrary<readonly Tier[]> = fc
  .uniqueArray(tierName, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name, index) => tierOf(name, names.slice(0, index)))));

function tierOf(name: string, earlier: readonly string[]): fc.Arbitrary<Tier> {
  return anyEnd(earlier).map((end) => ({ name, end }));
}

const anyGranularity: fc.Arbitrary<Granularity> = fc.constantFrom<Granularity>(
  { kind: 'numbers', count: 1 },
  { kind: 'numbers', count: 2 },
  { kind: 'numbers', count: 3 },
  { kind: 'calendar', pattern: '{YYYY}.{MM}' },
  {
    kind: 'changing',
    cases: [{ range: parseRange('>=10') as Range, line: { kind: 'numbers', count: 1 } }],
    otherwise: { kind: 'calendar', pattern: '{YY}.{M}' },
  },
);

/** Any policy; its exceptions refer to tiers that exist, and its one rule can be reached. */
export const anyPolicy: fc.Arbitrary<Policy> = plain({
  tiers: anyTiers,
  ruleTiers: anyTiers,
  exception: fc.option(anyEnd([])),
}).chain(({ tiers, ruleTiers, exception }) =>
  plain<Policy>({
    source: fc.constant('policy.yml'),
    line: anyGranularity,
    tiers: fc.constant(tiers),
    rules: fc.oneof(
      fc.constant([]),
      anySelector.map((when) => [{ when, tiers: ruleTiers }]),
    ),
    lts: fc.option(
      fc.oneof(
        anySelector,
        fc
          .array(lineName, { minLength: 1, maxLength: 3 })
          .map((names) => ({ kind: 'names' as const, names })),
      ),
    ),
    overrides: plain({
      line: fc.constant(parseLineName('50') as LineName),
      because: text,
      see: fc.option(text),
    }).map((one) =>
      exception === null ? [] : [{ ...one, tiers: [{ name: tiers[0]?.name ?? '', end: exception }] }],
    ),
    planned: fc
      .option(
        plain({
          line: fc.constantFrom('50', '60').map((name) => parseLineName(name) as LineName),
          day,
        }),
      )
      .map((one) => (one === null ? [] : [one])),
    floor: fc.option(lineName),
    allowShortening: fc.array(lineName, { maxLength: 2 }),
    notice: fc.constantFrom(null, { count: 30, unit: 'd' }, { count: 2, unit: 'mo' }),
    branch: fc.constantFrom(null, '{line}-stable', 'release/v{line}'),
    release: plain({
      tag: fc.option(text.map((one) => `${one.replaceAll('{version}', '')}-{version}`)),
      stable: fc.array(text, { maxLength: 2 }),
      ignore: fc.array(fc.constantFrom('1.2.3', '>=2014', '1.4.x'), { maxLength: 2 }),
      releases: fc.constantFrom('joined', 'github', 'tags'),
      datesFrom: fc.constantFrom('releases', 'tags'),
    }),
    document: plain({
      file: fc.option(text),
      table: fc.option(text),
      adopt: fc.boolean(),
      ended: fc.option(fc.constantFrom('keep', 'fold', 'drop')),
      states: fc.oneof(
        fc.constant({}),
        cellText.map((one) => ({ ended: one, [tiers[0]?.name ?? 'ended']: `not ${one}` })),
      ),
      dates: fc.constantFrom('report', 'sync'),
      rows: fc.constantFrom('as-is', 'concrete'),
      latest: fc.constantFrom('report', 'update'),
      mentions: fc.constantFrom('update', 'report'),
    }),
  }),
);
