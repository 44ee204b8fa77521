import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowInputs } from '../scripts/workflow-inputs.ts';

const expression = '$' + '{{ secrets.T }}';

const step = (uses: string, ...lines: readonly string[]) =>
  [
    'jobs:',
    '  sync:',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - uses: ${uses}`,
    ...lines,
  ].join('\n');

test('the stand-in takes the inputs of the step that uses the action', () => {
  const ci = { path: '.github/workflows/ci.yml', text: step('owner/other@v1', '        with: { file: a }') };
  const own = {
    path: '.github/workflows/window.yml',
    text: step(
      'owner/support-window@v1',
      `        with: { on-missing-table: insert, draft: true, token: "${expression}" }`,
    ),
  };
  assert.deepEqual(workflowInputs([ci, own]), {
    path: own.path,
    inputs: { 'on-missing-table': 'insert', draft: 'true' },
  });
});

test('a step without inputs has none, and workflows that cannot be read are passed over', () => {
  const broken = { path: 'a.yml', text: 'jobs: [' };
  const empty = { path: 'b.yml', text: '' };
  assert.equal(workflowInputs([broken, empty]), null);
  const plain = { path: 'c.yml', text: step('owner/support-window@0123') };
  assert.deepEqual(workflowInputs([broken, plain]), { path: 'c.yml', inputs: {} });
});
