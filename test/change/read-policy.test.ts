import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsMeant, policyFactFrom, policyIn } from '../../src/change/read-policy.ts';
import { originText } from '../../src/policy/source.ts';

test('a text is a policy under the name it is given', () => {
  const { origin, reading } = policyFactFrom(
    { kind: 'option', name: 'policy input' },
    'line: major\nsupport: newest 1\n',
  );
  assert.equal(originText(origin), 'policy input');
  assert.ok(reading.ok);
});

test('a file is read as UTF-8', () => {
  const bytes = new TextEncoder().encode('line: major # für alle\nsupport: newest 1\n');
  assert.ok(policyIn({ path: 'p.yml', mode: '100644', bytes }).reading.ok);
});

for (const [what, mode, bytes] of [
  ['a symbolic link', '120000', new TextEncoder().encode('elsewhere.yml')],
  ['not UTF-8', '100644', Uint8Array.from([0xff, 0xfe])],
] as const) {
  test(`a file that is ${what} is a problem`, () => {
    const { reading } = policyIn({ path: 'p.yml', mode, bytes });
    assert.deepEqual(reading.ok ? [] : reading.problems.map(({ code }) => code), ['policy-not-text']);
  });
}

const file = { kind: 'file', path: 'p.yml' } as const;

test('the file that was asked for is meant alone, else what the policies name, each once', () => {
  const named = (...files: readonly string[]) =>
    policyFactFrom(
      file,
      ['line: major', 'support: newest 1', 'products:']
        .concat(
          files.map(
            (file, index) => `  p${index}: { tag: "${index}-{version}", table: T${index}, file: ${file} }`,
          ),
        )
        .join('\n'),
    );
  const usual = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'];
  assert.deepEqual(documentsMeant(named('a.md', 'b.md', 'a.md'), null), ['a.md', 'b.md']);
  assert.deepEqual(documentsMeant(named('a.md'), 'c.md'), ['c.md']);
  assert.deepEqual(documentsMeant(policyFactFrom(file, 'nonsense: 1'), null), usual);
  assert.deepEqual(documentsMeant(null, null), usual);
});
