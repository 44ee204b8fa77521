import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedIn } from '../../src/infer/prose.ts';
import { sentenceNotRead, sentenceStated } from '../../src/infer/sentence.ts';

const commonmark = `# Policy

Fixes are not made for older **minor** versions.

When a new **major** version is released (\`1.0\`, \`2.0\`), the previous one (\`0.9.x\`) will receive bug fixes for *at least* 3 months and
security updates for 6 months after that.
`;

test('two spans after a new major are two tiers', () => {
  const [minor, major] = statedIn(commonmark).map(({ text }) => text);
  assert.equal(
    minor,
    'line: minor\ntiers:\n  bugs: min(sibling, major + 3mo)\n  security: min(sibling, major + 6mo)\n',
  );
  assert.equal(major, 'line: major\ntiers:\n  bugs: next + 3mo\n  security: next + 6mo\n');
  const [plain] = statedIn(commonmark.replace('older', 'other'));
  assert.equal(plain?.text, major);
});

test('the sentence that is recognised has its line, and is cut where its line is long', () => {
  assert.deepEqual(sentenceStated('# S\n\nHello.\n\n- We fix the *last two* major versions.\n'), {
    quote: '- We fix the *last two* major versions.',
    line: 5,
  });
  assert.equal(sentenceStated(commonmark)?.line, 6);
  const long = sentenceStated(
    `${'x '.repeat(300)}We support the last two major versions.${' y'.repeat(300)}\n`,
  );
  assert.deepEqual(long, { quote: 'last two major', line: 1 });
  assert.equal(sentenceStated('# S\n\nHello.\n'), null);
});

test('a sentence about spans and versions that is not recognised is found', () => {
  const odd = '# S\n\nOdd releases have fixes until two years have gone.\n';
  assert.equal(sentenceNotRead(odd)?.line, 3);
  for (const text of [
    'We answer within a month and fix it.',
    'Fixes for versions are made quickly.',
    'We support the last two major versions for two years.',
  ])
    assert.equal(sentenceNotRead(text), null, text);
});
