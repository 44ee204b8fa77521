import assert from 'node:assert/strict';
import { test } from 'node:test';
import { presetsJson, presetsPage } from '../../src/cli/presets.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { plain } from '../../src/report/paint.ts';

test('every preset is listed with its name, a sentence and a policy that can be read', () => {
  const page = presetsPage({ write: () => {}, look: { paint: plain, columns: null } }).join('\n');
  for (const { name, about, text } of presetsJson().presets) {
    assert.ok(page.includes(name) && page.includes(about), name);
    assert.ok(parsePolicy(text, name).ok, name);
  }
});
