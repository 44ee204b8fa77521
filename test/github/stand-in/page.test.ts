import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract } from './client.ts';

test('people can look at a pull request and its changes in a browser', async (t) => {
  const { people, serverUrl } = await contract(t);
  await people.push('topic', { files: { 'SECURITY.md': '# <New>\n' } });
  await people.open('topic', 'docs: <update>', 'Because & so on');
  const page = async (path: string) => (await fetch(`${serverUrl}/octo/widget${path}`)).text();
  const shown = await page('/pull/1');
  for (const text of [
    'docs: &lt;update&gt;',
    'Because &amp; so on',
    '-# Security',
    '+# &lt;New&gt;',
    'open: octocat',
  ]) {
    assert.ok(shown.includes(text), text);
  }
  assert.ok((await page('')).includes('/octo/widget/pull/1'));
  assert.ok((await page('/pull/2')).includes('No such pull request'));
  await people.merge(1);
  assert.ok((await page('/pull/1')).includes('+# &lt;New&gt;'));
});

test('people can read the job summary of each run', async (t) => {
  const { state, serverUrl } = await contract(t);
  const page = async (path: string) => (await fetch(`${serverUrl}/octo/widget${path}`)).text();
  assert.ok((await page('')).includes('No runs yet.'));
  state.summaries.push('### Support window\n\n[4.x](https://example.org/4) is <new> `& good`.');
  assert.ok((await page('')).includes('/octo/widget/actions/runs/1'));
  const shown = await page('/actions/runs/1');
  for (const text of ['<h3>Support window</h3>', 'href="https://example.org/4"', '<code>&amp; good</code>'])
    assert.ok(shown.includes(text), text);
  assert.ok((await page('/actions/runs/2')).includes('No such run.'));
});
