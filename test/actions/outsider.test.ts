import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsiderIn } from '../../src/actions/outsider.ts';

const pullFrom = (head: unknown) => ({
  pull_request: { head, base: { repo: { full_name: 'octo/widget' } } },
});
const fork = { repo: { full_name: 'hubot/widget' } };
const own = { repo: { full_name: 'octo/widget' } };

for (const [what, environment, payload, found] of [
  ['a pull request from a fork', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom(fork), 'a fork'],
  ['one from a fork that is gone', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom({ repo: null }), 'a fork'],
  ['one from the repository', { GITHUB_EVENT_NAME: 'pull_request' }, pullFrom(own), null],
  [
    'one that runs with the rights of base',
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    pullFrom(fork),
    null,
  ],
  ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'push' }, {}, 'Dependabot'],
  ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, { schedule: '23 5 * * *' }, null],
  ['no payload', {}, null, null],
  ['a payload that is a text', {}, 'pull_request', null],
  ['a payload of other shapes', {}, { pull_request: 7 }, null],
] as const) {
  test(`${what}: ${found === null ? 'the token is the one the job asks for' : `${found} only reads`}`, () => {
    assert.equal(outsiderIn(environment, payload), found);
  });
}
