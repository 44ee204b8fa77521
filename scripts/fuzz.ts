import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Situation, situations } from '../test/document/arbitrary.ts';
import { demandGuarantees } from '../test/document/guarantees.ts';

/**
 * Keeps random documents and demands every guarantee of an edit, in slices, until RUNS or SECONDS are over.
 * Prints the shares of what became of them, and the documents whose edit was not verified.
 * Another seed makes other documents; where the last run ended, its number of documents is the next seed.
 * Usage: node scripts/fuzz.ts [RUNS] [SECONDS] [--seed N] [--show CODE]
 */
const slice = 1000;

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '0' }, show: { type: 'string', default: '' } },
  });
  const [runs = '1000000', seconds = '3600'] = positionals;
  const until = performance.now() + Number(seconds) * 1000;
  const fates = new Map<string, number>();
  let done = 0;
  for (; done < Number(runs) && performance.now() < until; done += slice) {
    fc.assert(
      fc.property(situations, (situation) => {
        const fate = demandGuarantees(situation);
        fates.set(fate, (fates.get(fate) ?? 0) + 1);
        if (fate === values.show) show(situation);
      }),
      { numRuns: Math.min(slice, Number(runs) - done), seed: Number(values.seed) + done + 1 },
    );
  }
  console.log(`${done} documents`);
  for (const [fate, count] of [...fates].sort((a, b) => b[1] - a[1])) {
    console.log(`${((100 * count) / done).toFixed(3).padStart(8)} % ${fate}`);
  }
}

function show({ text, policy, versions }: Situation): void {
  console.log(`--- ${policy.replaceAll('\n', ' · ')}\n--- ${versions.join(', ')}\n${text}\n`);
}

main();
