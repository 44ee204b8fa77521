import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOf, stateIn } from '../../src/change/section.ts';
import { trailersIn } from '../../src/change/trailer.ts';
import { contentOf, encoded, pageOf } from '../../src/github/compose.ts';
import type { Snapshot } from '../../src/github/read.ts';
import { pullRequest } from './a-pull-request.ts';
import { anOrder } from './an-order.ts';

const written = {
  title: 'docs: new',
  text: 'Why.',
  message: 'docs: new\n\nMore.',
  wish: { kind: 'edit', decision: '0123456789abcdef', blob: 'b'.repeat(40) },
  files: [],
  handOver: 'Yours.',
  moot: 'Moot.',
} as const;
const snapshot = { base: { name: 'main', oid: 'base' } } as Snapshot;
const signed = { ...anOrder, signer: null };
const content = contentOf(written, snapshot, signed);

test('the trailers of the commit and what the section remembers belong together', () => {
  assert.deepEqual(trailersIn(`x\n\n${content.commit.body}`), {
    decision: '0123456789abcdef',
    blob: 'b'.repeat(40),
  });
  assert.deepEqual(stateIn(content.body), {
    v: 1,
    decision: '0123456789abcdef',
    title: 'docs: new',
    closed: false,
  });
});

test('what others wrote stays, a title of theirs as well', () => {
  const section = { v: 1, decision: 'x', title: 'docs: old', closed: false } as const;
  const body = `${sectionOf('Old.', section)}\n\nKept.`;
  const ours = content.revision({ ...pullRequest, title: 'docs: old', section, body }, false);
  assert.equal(ours.title, 'docs: new');
  assert.match(ours.body, /Why\.[\s\S]*Kept\.$/);
  assert.equal(content.revision({ ...pullRequest, title: 'Mine', section, body }, false).title, undefined);
});

test('a moot pull request remembers that we close it', () => {
  const { body } = content.revision({ ...pullRequest, body: 'Theirs.' }, true);
  assert.equal(stateIn(body)?.closed, true);
});

test('where others wrote too much, the section only says where the reasons are', () => {
  const { body } = content.revision({ ...pullRequest, body: 'x'.repeat(59_900) }, false);
  assert.doesNotMatch(body, /Why\./);
});

test('the form for opening it by hand is filled in as far as an address has room', () => {
  assert.equal(new URL(content.compareUrl).searchParams.get('body'), 'Why.');
  const long = contentOf({ ...written, text: 'x'.repeat(7000) }, snapshot, signed);
  assert.equal(new URL(long.compareUrl).searchParams.get('body'), null);
});

test('pages of files keep the slashes of paths and branches', () => {
  assert.equal(
    pageOf(anOrder, 'release/1', 'docs/a b.md'),
    'https://github.example/octo/widget/blob/release/1/docs/a%20b.md',
  );
  assert.equal(encoded('a#/b?'), 'a%23/b%3F');
});
