import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTemplate, parseTemplate, type Template, templateText } from '../../src/release/template.ts';

const matches: readonly (readonly [string, string, string | null])[] = [
  ['v{version}', 'v1.2.3', '1.2.3'],
  ['v{version}', '1.2.3', null],
  ['v{version}', 'v', null],
  ['server-v{version}', 'server-v1.0', '1.0'],
  ['server-v{version}', 'my-server-v1.0', null],
  ['{version}-server', '1.0-server', '1.0'],
  ['{version}-server', '1.0-server-2', null],
  ['aba{version}ba', 'ababa', null],
];

for (const [template, tag, inner] of matches) {
  test(`${template} takes ${inner === null ? 'nothing' : JSON.stringify(inner)} from ${tag}`, () => {
    assert.equal(matchTemplate(read(template), tag), inner);
  });
}

test('a template holds {version} exactly once', () => {
  for (const text of ['', 'v', '{Version}', '{version}{version}'])
    assert.equal(parseTemplate(text), null, text);
});

test('a template is printed as it was written', () => {
  assert.equal(templateText(read('a-{version}-b')), 'a-{version}-b');
});

function read(text: string): Template {
  const template = parseTemplate(text);
  assert.ok(template !== null, text);
  return template;
}
