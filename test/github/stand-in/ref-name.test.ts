import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefName } from './ref-name.ts';

const gitAccepts = (name: string): boolean =>
  spawnSync('git', ['check-ref-format', name], { env: { PATH: process.env.PATH ?? '' } }).status === 0;

test('a ref name is one git accepts', () => {
  const names = [
    'refs/heads/main',
    'main',
    'refs/heads/a..b',
    'refs/heads/.a',
    'refs/heads/a.lock',
    'refs/heads/a.lock/b',
    'refs/heads/a b',
    'refs/heads/a~1',
    'refs/heads/a^',
    'refs/heads/a:b',
    'refs/heads/a?',
    'refs/heads/a*',
    'refs/heads/a[b',
    'refs/heads/a\\b',
    'refs/heads/a@{b',
    'refs/heads/@',
    'refs/heads/a.',
    'refs/heads//a',
    'refs/heads/',
    '/refs/heads/a',
    'refs/heads/ü',
    'refs/heads/a\u007f',
    '',
  ];
  for (const name of names) assert.equal(isRefName(name), gitAccepts(name), name);
});

test('any ref name is judged as git judges it', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', '.', '/', '@', '{', '~', ' ', '-', 'lock', '\\', '\u0001'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(part, (text) => {
      assert.equal(isRefName(`refs/heads/${text}`), gitAccepts(`refs/heads/${text}`));
    }),
    { numRuns: 60 },
  );
});
