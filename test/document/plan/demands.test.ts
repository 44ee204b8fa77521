import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenDemands, demands, type TableDemand } from '../../../src/document/plan/demands.ts';
import { rangeChanges } from '../../../src/document/plan/ranges.ts';
import { documentAround, keepBy } from '../example.ts';
import { surveyed } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

for (const [name, demand] of Object.entries<TableDemand>(demands)) {
  for (const [code, example] of Object.entries(demand.examples)) {
    const { policy, released, before } = example;

    test(`${code} is all that stops this table, which breaks "${name}": ${demand.demand}`, () => {
      const { problems, outcome } = keepBy(documentAround(before), policy, released);
      assert.deepEqual([...new Set(problems.map((problem) => problem.code))], [code]);
      assert.equal(outcome.after, undefined);
    });

    test(`no other demand is broken by the table that breaks "${name}" with ${code}`, () => {
      const table = surveyed(before, policy, released);
      const { document: rules } = policyOf(policy.replaceAll(' · ', '\n'));
      const asked = { table, rules, ranges: rangeChanges(table) };
      const found = (['read', 'needed'] as const).find((holds) => brokenDemands(holds, asked).length > 0);
      assert.equal(found ?? 'planned', demand.holds);
      if (demand.holds !== 'planned')
        assert.deepEqual(brokenDemands(demand.holds, asked), demand.broken(asked));
    });
  }
}
