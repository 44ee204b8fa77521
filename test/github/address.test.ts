import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOutside } from '../../src/github/address.ts';

const api = 'https://ghes.example/api/v3';

for (const route of [
  'GET /repos/{owner}/{repo}',
  'GET https://ghes.example/api/v3/repositories/1?page=2',
  'GET https://ghes.example:443/api/v3/x',
]) {
  test(`${route} is of the same API`, () => assert.equal(addressOutside(route, api), null));
}

for (const address of [
  'https://ghes.example.evil/api/v3/x',
  'https://ghes.example@evil.example/api/v3/x',
  'https://evil.example/https://ghes.example/api/v3/x',
  'https://ghes.example:8443/api/v3/x',
  'http://ghes.example/api/v3/x',
  'https://ghes.example/api/v30/x',
  'https://ghes.example/api/v3/../../x',
  'ftp:x',
  'no address',
]) {
  test(`${address} is outside`, () => assert.equal(addressOutside(`GET ${address}`, api), address));
}

test('the API of github.com has no path of its own', () => {
  assert.equal(addressOutside('GET https://api.github.com/x', 'https://api.github.com'), null);
  assert.equal(addressOutside('GET https://api.github.com/x', 'https://api.github.com/'), null);
});
