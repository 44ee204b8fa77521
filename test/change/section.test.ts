import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  rememberedIn,
  type SectionState,
  sectionOf,
  stateIn,
  withSection,
  withState,
} from '../../src/change/section.ts';

const state: SectionState = { v: 1, decision: 'abc', title: 'docs: a', closed: false };

test('what a section remembers is read back, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (title, closed) => {
      const wanted = { ...state, title, closed };
      assert.deepEqual(stateIn(sectionOf('Text.', wanted)), wanted);
    }),
  );
});

test('the state cannot end its comment', () => {
  assert.doesNotMatch(sectionOf('Text.', { ...state, title: '-->' }), /-->[^\n]/);
});

test('a new section takes the place of the old one, and nothing around it changes', () => {
  const body = `Before.\n\n${sectionOf('Old.', state)}\n\nAfter.\n`;
  const section = sectionOf('New.', { ...state, decision: 'def' });
  assert.equal(withSection(body, section), `Before.\n\n${section}\n\nAfter.\n`);
});

test('a body without a section gets one in front', () => {
  assert.equal(withSection('Mine.', 'section'), 'section\n\nMine.');
  for (const blank of ['', ' \n']) assert.equal(withSection(blank, 'section'), 'section');
});

for (const [what, body] of [
  ['no markers', 'Text.'],
  ['no end', '<!-- support-window:begin -->\ntext'],
  ['no state', '<!-- support-window:begin -->\n<!-- support-window:end -->'],
  ['a state that is no JSON', stateWith('!!!'.replaceAll('!', 'A'))],
  ['a state of another version', stateWith(btoa('{"v":2}').replaceAll('=', ''))],
  ['a state that is a text', stateWith(encoded('a'))],
  ['a state that is nothing', stateWith(encoded(null))],
  ['a state without a decision', stateWith(encoded({ ...state, decision: undefined }))],
  ['a state without a title', stateWith(encoded({ ...state, title: undefined }))],
  ['a state that does not say whether it was closed', stateWith(encoded({ ...state, closed: undefined }))],
  ['a state of no version', stateWith(encoded({ ...state, v: undefined }))],
  ['a state outside the markers', '<!-- support-window:state eyJ2IjoxfQ -->'],
] as const) {
  test(`a body with ${what} remembers nothing`, () => assert.equal(stateIn(body), null));
}

function encoded(found: unknown): string {
  return Buffer.from(JSON.stringify(found)).toString('base64url');
}

function stateWith(encoded: string): string {
  return `<!-- support-window:begin -->\n<!-- support-window:state ${encoded} -->\n<!-- support-window:end -->`;
}

test('a section may remember something else, and its text stays as others left it', () => {
  const body = `Before.\n${sectionOf('- [ ] One.', state)}\nAfter.`.replace('[ ]', '[x]');
  const changed = withState(body, { other: '$1 -->' });
  assert.deepEqual(rememberedIn(changed), { other: '$1 -->' });
  assert.equal(stateIn(changed), null);
  assert.equal(withState(changed, state), body);
  assert.equal(withState('Nothing of ours.', state), 'Nothing of ours.');
});
