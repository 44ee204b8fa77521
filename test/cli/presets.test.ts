import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedPresets, presetsPage } from '../../src/cli/presets.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { plain } from '../../src/report/paint.ts';

const screen = { write: () => {}, look: { paint: plain, columns: null } };

test('every preset is listed with its name, a sentence and a policy that can be read', () => {
  const listed = listedPresets(null);
  assert.ok(listed.ok && listed.value.length > 10);
  const page = presetsPage(listed.value, screen).join('\n');
  for (const { name, about, text } of listed.value) {
    assert.ok(page.includes(name) && page.includes(about), name);
    assert.ok(parsePolicy(text, name).ok, name);
  }
});

test('one preset is shown by its name, a counted one with its count', () => {
  const textOf = (name: string) => {
    const listed = listedPresets(name);
    return listed.ok ? listed.value.map(({ text }) => text) : listed.problems.map(({ fix }) => fix);
  };
  assert.deepEqual(textOf('kubernetes'), ['line: minor\nsupport: eom(release + 14mo)\n']);
  assert.deepEqual(textOf('newest 7 majors'), ['line: major\nsupport: newest 7\n']);
  assert.match(textOf('kubernets')[0] ?? '', /Did you mean "kubernetes"\?/);
});
