import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signerOf } from '../../src/github/signer.ts';
import { data, errors, scripted } from './scripted.ts';

const forbidden = errors({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
const bot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';

for (const [what, answer, server, signer] of [
  ["the workflow's own token", viewer('github-actions[bot]', 41898282, null), 'https://github.com', bot],
  ['a token that is not told who it is', forbidden, 'https://github.com', bot],
  [
    'an App',
    viewer('keeper[bot]', 7, null),
    'https://github.com',
    'keeper[bot] <7+keeper[bot]@users.noreply.github.com>',
  ],
  [
    'a person',
    viewer('octocat', 583231, 'Mona'),
    'https://github.com',
    'Mona <583231+octocat@users.noreply.github.com>',
  ],
  [
    'a server of your own',
    viewer('octocat', null, ''),
    'https://ghe.example:8443',
    'octocat <octocat@users.noreply.ghe.example>',
  ],
] as const) {
  test(`${what} signs off as ${signer}`, async () => {
    assert.equal(await signerOf(scripted(answer).github, server), signer);
  });
}

function viewer(login: string, databaseId: number | null, name: string | null) {
  return data({ viewer: { login, databaseId, name } });
}
