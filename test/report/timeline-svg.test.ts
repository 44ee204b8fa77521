import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineSvg } from '../../src/report/timeline-svg.ts';
import { supportUnder } from '../change/supported.ts';

const day = '2026-11-22';
const days = { '1.0.0': '2023-01-10', '2.0.0': '2024-01-10', '3.0.0': '2026-09-10' } as const;
const lines = supportUnder('line: major\ntiers:\n  active: next\n  security: release + 4y\n', days, day);
const svg = timelineSvg([{ name: null, lines }], day) ?? '';

test('a title and a description say in words what the picture shows', () => {
  assert.match(svg, /role="img" aria-labelledby="title description"/);
  assert.match(svg, /<title id="title">Support of releases as of 2026-11-22<\/title>/);
  assert.match(
    svg,
    /2\.x: active from 2024-01-10 until 2026-09-09, security from 2026-09-10 until 2028-01-10\./,
  );
  assert.match(svg, /3\.x: .* with no end known/);
});

test('it is light or dark as the system of its reader is', () => {
  assert.match(svg, /@media \(prefers-color-scheme: dark\)/);
});

test('every bar is inside the picture and after the one before it', () => {
  const bars = [
    ...svg.matchAll(
      /<rect class="(?:best|middle|last|ended)" x="(\d+)" y="(\d+)" width="(\d+)" height="20"/g,
    ),
  ].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(width) }));
  assert.equal(bars.length, 5);
  for (const [index, { x, y, end }] of bars.entries()) {
    assert.ok(x >= 0 && end <= 860);
    const before = bars[index - 1];
    assert.ok(before === undefined || before.y < y || before.end <= x);
  }
});

test('text of others ends no tag', () => {
  const other = timelineSvg([{ name: '<b>"&', lines }], day) ?? '';
  assert.match(other, />&lt;b&gt;&quot;&amp;<\/text>/);
  const tags = [...other.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name ?? '');
  assert.deepEqual([...new Set(tags)].sort(), ['desc', 'line', 'rect', 'style', 'svg', 'text', 'title']);
});

test('products are drawn one below another, each under its name', () => {
  const both = timelineSvg(
    [
      { name: 'server', lines },
      { name: 'client', lines },
    ],
    day,
  );
  assert.match(
    both ?? '',
    /<text class="head" [^>]*>server<\/text>[\s\S]*<text class="head" [^>]*>client<\/text>/,
  );
  assert.match(both ?? '', /client 2\.x: /);
});

test('without a day there is no picture', () => {
  const undated = supportUnder('line: major\nsupport: newest 1\n', { '1.0.0': null }, day);
  assert.equal(timelineSvg([{ name: null, lines: undated }], day), null);
});

test('the day of a known end stands behind its bar, and names are over the line of today', () => {
  assert.match(svg, /<text class="end" [^>]*>2028-01-10<\/text>/);
  assert.doesNotMatch(svg, /class="end"[^>]*>3/, 'an end that is open has no day');
  const today = svg.indexOf('<line class="today"');
  assert.ok(today > svg.lastIndexOf('rx="3"') && today < svg.indexOf('class="in"'));
});
