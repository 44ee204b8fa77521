import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnedStates } from '../../../src/document/read/learned-states.ts';
import { readRows } from '../../../src/document/read/rows.ts';
import { documentAround } from '../example.ts';
import { candidateOf, wantedOf } from '../surveyed.ts';

const policy = 'line: major · support: newest 2';

/** The texts learnt from rows under a header beside ends, supported and ended. */
function learnt(header: string, rows: readonly string[], rule = policy): string | null {
  const lines = [`| Version | End of support | ${header} |`, '| --- | --- | --- |', ...rows];
  const candidate = candidateOf(documentAround(`${lines.join('\n')}\n`));
  const wanted = wantedOf(rule, '1.0.0, 2.0.0, 3.0.0');
  const { states } = learnedStates(candidate, readRows(candidate, wanted), wanted) ?? {};
  return states === undefined ? null : Object.values(states).join(' ');
}

const [three, two, one] = ['| 3.x | TBD |', '| 2.x | 2027-01-01 |', '| 1.x | 2026-01-02 |'];

test('two unknown texts mean what the ends beside them say', () => {
  assert.equal(learnt('Supported', [`${three} ▣ |`, `${two} ▣ |`, `${one} ▢ |`]), '▣ ▢');
  assert.equal(learnt('Status', [`${three} Blip |`, `${one} Blop |`]), 'Blip Blop');
  assert.equal(learnt('Supported', [`${one} ▢ |`, `${two} ▣ |`, `${three} ▣ |`]), '▣ ▢');
});

test('an end that has passed since the table was written changes nothing', () => {
  const rows = [`${three} ▣ |`, '| 2.x | 2026-05-01 | ▣ |', `${one} ▢ |`];
  assert.equal(learnt('Supported', rows), '▣ ▢');
});

test('one text, three of them, texts that the ends contradict and known ones teach nothing', () => {
  assert.equal(learnt('Supported', [`${three} ▣ |`, `${one} ▣ |`]), null);
  assert.equal(learnt('Supported', [`${three} ▣ |`, `${two} ◈ |`, `${one} ▢ |`]), null);
  assert.equal(learnt('Supported', [`${three} ▣ |`, `${two} ▢ |`, `${one} ▢ |`]), null);
  assert.equal(learnt('Supported', [`${three} ▢ |`, `${two} ▣ |`, `${one} ▢ |`]), null);
  assert.equal(learnt('Supported', [`${three} |`, `${one} ▢ |`]), null);
});

test('a header that asks something else, and a policy with tiers, teach nothing', () => {
  assert.equal(learnt('Docker image', [`${three} ▣ |`, `${one} ▢ |`]), null);
  const tiers = 'line: major · tiers: { full: newest 1, security: newest 2 }';
  assert.equal(learnt('Supported', [`${three} ▣ |`, `${one} ▢ |`], tiers), null);
});
