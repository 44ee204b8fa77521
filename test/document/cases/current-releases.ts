import type { Example } from '../example.ts';
import { tableOf } from '../surveyed.ts';

const released = '0.4.0, 0.5.0, 0.6.0, 0.6.4, 0.7.0, 0.7.1';
const plain = 'line: minor · support: newest 2';

function edit(title: string, policy: string, before: readonly string[], after: readonly string[]): Example {
  return { title, policy, released, before: tableOf(...before), after: tableOf(...after) };
}

/** States that tell the current release. */
export const currentReleases: readonly Example[] = [
  edit(
    'the newest row tells the release of its own line, and its tier is that of the old one',
    'line: minor · tiers: { supported: next, critical: next(2) }',
    ['0.6.x | :white_check_mark: (current: 0.6.4)', '0.5.x | :warning: critical fixes only', '< 0.5 | :x:'],
    ['0.7.x | :white_check_mark: (current: 0.7.1)', '0.6.x | :warning: critical fixes only', '< 0.6 | :x:'],
  ),
  edit(
    'a row that is supported all the same tells it no more',
    plain,
    ['0.6.x | Yes (latest: v0.6.4)', '0.5.x | Yes', '< 0.5 | No'],
    ['0.7.x | Yes (latest: v0.7.1)', '0.6.x | Yes', '< 0.6 | No'],
  ),
  edit(
    'the same in Spanish, under tiers of which both rows are the first',
    'line: minor · tiers: { full: next(2), security: next(3) }',
    ['0.6.x | ✅ Sí (actual: 0.6.4)', '0.5.x | ✅ Sí', '0.4.x | ⚠️ Seguridad', '< 0.4 | ❌ No'],
    ['0.7.x | ✅ Sí (actual: 0.7.1)', '0.6.x | ✅ Sí', '0.5.x | ⚠️ Seguridad', '< 0.5 | ❌ No'],
  ),
  edit(
    'where each row tells its own latest release, each keeps it',
    plain,
    ['0.6.x | Yes (latest: 0.6.4)', '0.5.x | Yes (latest: 0.5.0)', '< 0.5 | No'],
    ['0.7.x | Yes (latest: 0.7.1)', '0.6.x | Yes (latest: 0.6.4)', '< 0.6 | No'],
  ),
  edit(
    'a release from which on the support is given is none',
    plain,
    ['0.6.x | Yes (since 0.6.1)', '0.5.x | Yes', '< 0.5 | No'],
    ['0.7.x | Yes', '0.6.x | Yes (since 0.6.1)', '< 0.6 | No'],
  ),
];
