import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTags } from '../../src/release/assign-tags.ts';
import { tags } from './tags.ts';

const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' ');

for (const [templates, names, groups, rest] of [
  [
    ['server-v{version}', 'client-v{version}'],
    'server-v1.0 client-v2.0 nightly',
    ['server-v1.0', 'client-v2.0'],
    'nightly',
  ],
  [
    ['v{version}', 'server-v{version}'],
    'v1.0 server-v1.0 my-server-v1.0',
    ['v1.0', 'server-v1.0'],
    'my-server-v1.0',
  ],
  [['{version}', 'server-v{version}'], '1.0 server-v1.0 latest', ['1.0 latest', 'server-v1.0'], ''],
  [['a-{version}', 'a-b-{version}'], 'a-1.0 a-b-1.0 a-c-1.0', ['a-1.0 a-c-1.0', 'a-b-1.0'], ''],
  [['{version}-a', '{version}-b'], '1.0-b 1.0-a 1.0', ['1.0-a', '1.0-b'], '1.0'],
  [['no placeholder'], 'v1.0', [''], 'v1.0'],
] as const) {
  test(`${templates.join(' and ')} share out ${names}`, () => {
    const allotment = assignTags(tags(names), templates);
    assert.deepEqual(allotment.groups.map(named), groups);
    assert.equal(named(allotment.rest), rest);
  });
}
