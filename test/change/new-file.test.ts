import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFilePage } from '../../src/change/new-file.ts';

/*
 * GitHub does not document the address. What it understands is told by those who rely on it:
 * - Gitea took `filename` and `value` over "for compatibility with Github":
 *   https://github.com/go-gitea/gitea/pull/16556
 * - an address that is too long is answered with 414 URI Too Long:
 *   https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
const place = { server: 'https://github.example', repository: 'octo/widget', branch: 'main' };
const path = '.github/support-window.yml';

test('the page writes the file with its text', () => {
  const text = '# 100 % & more\nsupport: "newest 2"\n';
  const page = new URL(newFilePage(place, path, [text]));
  assert.equal(`${page.origin}${page.pathname}`, 'https://github.example/octo/widget/new/main');
  assert.deepEqual(
    [...page.searchParams],
    [
      ['filename', path],
      ['value', text],
    ],
  );
});

test('a branch keeps its slashes and nothing else that means something in an address', () => {
  assert.equal(
    newFilePage({ ...place, branch: 'release/1 #?' }, 'a', []),
    'https://github.example/octo/widget/new/release/1%20%23%3F?filename=a',
  );
});

test('of several texts the first counts that the address has room for', () => {
  const long = 'ä'.repeat(2000);
  assert.equal(new URL(newFilePage(place, path, [long, 'short'])).searchParams.get('value'), 'short');
  assert.equal(new URL(newFilePage(place, path, [long])).searchParams.get('value'), null);
  assert.ok(newFilePage(place, path, ['a'.repeat(6000)]).length <= 7000);
});
