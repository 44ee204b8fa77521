import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InferQuestion, infer } from '../../src/infer/infer.ts';
import { tagsOf } from '../change/facts.ts';
import { version } from './table.ts';

const tags = tagsOf({
  'v5.0.0': '2024-01-10',
  'v5.1.0': '2024-06-10',
  'v5.2.0': '2025-01-10',
  'v5.3.0': '2025-06-10',
  'v5.4.0': '2025-12-10',
});

const inferred = (part: Partial<InferQuestion>) =>
  infer({ tags, versions: [], document: null, day: '2026-01-01', ...part }).candidates;

test('a stale table shows its policy on the day it was written', () => {
  const stale = version('2025-01-20', '5.2.x yes', '5.1.x no', '< 5.1 no');
  const [best] = inferred({ versions: [stale], document: { path: 'SECURITY.md', text: stale.text } });
  assert.equal(best?.policy, 'line: minor\nsupport: newest 1\n');
  assert.deepEqual([best?.explains, best?.versions, best?.contradictions.length], [1, 1, 0]);
  assert.equal(best?.trials?.today.plan, 'open');
  assert.deepEqual(best?.trials?.next.minor.supported, ['5.5']);
});

test('no candidate that would be refused is offered beside one that goes on', () => {
  const redis = tagsOf({
    '6.0.0': '2020-05-01',
    '6.2.0': '2021-01-10',
    '7.0.0': '2022-01-10',
    '7.2.0': '2023-01-10',
    '7.4.0': '2024-01-10',
  });
  const table = version('2024-02-01', '7.4.x yes', '7.2.x yes', '< 7.2 no', '6.2.x yes', '< 6.2 no');
  const candidates = inferred({
    tags: redis,
    versions: [table],
    document: { path: 'SECURITY.md', text: table.text },
  });
  assert.match(candidates[0]?.policy ?? '', /last-of-major/);
  for (const { trials } of candidates) {
    assert.ok(trials !== null);
    const plans = [trials.today, trials.next.patch, trials.next.minor, trials.next.major].map(
      ({ plan }) => plan,
    );
    assert.ok(!plans.includes('blocked'), 'what would be refused then is not offered at all');
  }
});

test('a table that was written some time after a release speaks of no span of months', () => {
  const majors = tagsOf({ 'v3.0.0': '2019-01-10', 'v4.0.0': '2019-09-05', 'v5.0.0': '2020-09-17' });
  const versions = [
    version('2019-12-04', '4.x yes', '3.x yes', '< 3.0 no'),
    version('2020-05-11', '4.x yes', '< 4.0 no'),
    version('2020-10-01', '5.x yes', '4.x yes', '< 4.0 no'),
  ];
  const document = { path: 'SECURITY.md', text: versions[2]?.text ?? '' };
  const [best] = inferred({ tags: majors, versions, document });
  assert.equal(best?.policy, 'line: major\nsupport: newest 2\n');
  const said = `${document.text}\nA major is supported until half a year after the next one: 6 months of fixes.\n`;
  const dated = versions.map(({ day }, index) => ({
    day,
    text: index === 2 ? said : (versions[index]?.text ?? ''),
  }));
  const [timed] = inferred({ tags: majors, versions: dated, document: { ...document, text: said } });
  assert.equal(timed?.policy, 'line: major\nsupport: next + 6mo\n');
});

test('only the first candidate may be sure', () => {
  const versions = ['5.1', '5.2', '5.3', '5.4'].map((line, index) =>
    version(
      `${2024 + Math.floor((index + 1) / 2)}-${index % 2 === 0 ? '06' : '12'}-20` as const,
      `${line}.x yes`,
      `< ${line} no`,
    ),
  );
  const candidates = inferred({ versions, document: { path: 'SECURITY.md', text: versions[3]?.text ?? '' } });
  assert.deepEqual(
    candidates.slice(1).filter(({ sure }) => sure === 'high'),
    [],
  );
});

test('a table that contradicts its own history gets the nearest, with what contradicts it', () => {
  const versions = [
    version('2024-06-20', '5.1.x no', '5.0.x yes'),
    version('2025-01-20', '5.2.x no', '5.1.x yes', '5.0.x yes'),
    version('2025-12-20', '5.4.x yes', '5.3.x yes', '< 5.3 no'),
  ];
  const [best] = inferred({ versions, document: { path: 'SECURITY.md', text: versions[2]?.text ?? '' } });
  assert.ok((best?.explains ?? 0) < 3);
  assert.ok((best?.contradictions.length ?? 0) > 0);
  assert.equal(
    best?.contradictions.some(({ day }) => day === '2025-12-20'),
    false,
  );
});

test('without a table the prose speaks, and without releases the common policies are offered untried', () => {
  const document = { path: 'SECURITY.md', text: '# Security\n\nWe support the last two major versions.\n' };
  assert.equal(inferred({ document })[0]?.policy, 'line: major\nsupport: newest 2\n');
  const untried = inferred({ tags: [] });
  assert.equal(untried.length, 5);
  assert.ok(untried.every(({ trials, versions }) => trials === null && versions === 0));
});

test('one release is enough for a proposal, and releases after the day do not count', () => {
  const table = version('2024-02-01', '5.0.x yes', '< 5.0 no');
  const [best] = inferred({
    versions: [table],
    document: { path: 'SECURITY.md', text: table.text },
    day: '2024-02-01',
  });
  assert.equal(best?.explains, 1);
  assert.deepEqual(best?.trials?.today.supported, ['5.0']);
});

test('what is made for the lines of today comes after what also goes on, and never surely', () => {
  const tags = tagsOf({
    'v1.0.0': '2024-01-10',
    'v1.1.0': '2024-04-10',
    'v1.2.0': '2024-07-10',
    'v1.3.0': '2024-10-10',
  });
  const versions = [
    version('2024-07-12', '1.2.x yes', '1.1.x no', '< 1.1 no'),
    version('2024-10-20', '1.3.x yes', '1.2.x yes', '< 1.2 no'),
    version('2024-12-20', '1.3.x yes', '1.2.x yes', '1.1.x no', '< 1.1 no'),
  ];
  const document = { path: 'SECURITY.md', text: versions[2]?.text ?? '' };
  const { candidates } = infer({ tags, versions, document, day: '2025-01-01' });
  const frozen = candidates.findIndex(({ policy }) => policy.includes('forever'));
  assert.equal(candidates[0]?.policy, 'line: minor\nsupport: newest 2\n');
  assert.ok(frozen > 0 && (candidates[frozen]?.explains ?? 0) >= (candidates[0]?.explains ?? 0));
  assert.equal(candidates[frozen]?.doubt, 'frozen');
});

test('without a table the tags show which lines are looked after, and what would be added is told', () => {
  const many = tagsOf({
    'v6.0.0': '2021-01-10',
    'v7.0.0': '2023-01-10',
    'v8.0.0': '2024-01-10',
    'v9.0.0': '2025-01-10',
    'v6.0.1': '2025-12-20',
    'v7.0.1': '2025-12-21',
    'v8.0.1': '2025-12-22',
    'v9.0.1': '2025-12-23',
  });
  const [best, second] = inferred({ tags: many });
  assert.equal(best?.policy, 'line: major\nsupport: newest 4\n');
  assert.equal(second?.policy, 'line: minor\nsupport: min(sibling, major(4))\n');
  assert.deepEqual(best?.origin, {
    kind: 'tags',
    lines: ['9', '8', '7', '6'],
    since: '2025-12-20',
    until: '2025-12-23',
  });
  assert.deepEqual(best?.trials?.today.added, ['9.x', '8.x', '7.x', '6.x']);
  assert.deepEqual([best?.sure, best?.versions, best?.removed], ['low', 0, null]);
  assert.equal(inferred({})[0]?.origin, null, 'releases one after the other show nothing');
});

test('a table that was removed is no table, and nothing it says is sure', () => {
  const versions = [
    ...['5.1', '5.2', '5.3', '5.4'].map((line, index) =>
      version(
        `${2024 + Math.floor((index + 1) / 2)}-${index % 2 === 0 ? '06' : '12'}-20` as const,
        `${line}.x yes`,
        `< ${line} no`,
      ),
    ),
    { day: '2025-12-28' as const, text: '# Security\n\nWrite to us.\n' },
  ];
  const document = { path: 'SECURITY.md', text: '# Security\n\nWrite to us.\n' };
  const [best, ...others] = inferred({ versions, document });
  assert.equal(best?.policy, 'line: minor\nsupport: newest 1\n');
  assert.deepEqual([best?.removed, best?.sure, best?.doubt], ['2025-12-28', 'low', 'removed']);
  assert.ok(others.every(({ sure }) => sure === 'low'));
  assert.deepEqual(best?.trials?.today.added, ['5.4.x', '< 5.4']);
  const prose = { path: 'SECURITY.md', text: '# Security\n\nWe support the last two minor versions.\n' };
  const [stated] = inferred({ versions, document: prose });
  assert.equal(stated?.policy, 'line: minor\nsupport: newest 2\n', 'prose of today speaks before it');
  assert.equal(stated?.versions, 0);
});

test('a removed table of releases that are not this repository\u2019s tells nothing', () => {
  const foreign = [version('2021-05-01', '6.2.x yes', '< 6.2 no'), { day: '2022-01-01' as const, text: '' }];
  const [best] = inferred({ versions: foreign, document: { path: 'SECURITY.md', text: '' } });
  assert.deepEqual([best?.versions, best?.removed], [0, '2022-01-01']);
});

test('the table of the working tree is the newest version, and a row such as ">= 5.2" is taken at its word', () => {
  const prose = { day: '2025-01-20' as const, text: '# Security\n\nWrite to us.\n' };
  const written = version('2025-12-30', '>= 5.2 yes');
  for (const versions of [[prose], [prose, written]]) {
    const [best, ...others] = inferred({ versions, document: { path: 'SECURITY.md', text: written.text } });
    assert.match(best?.policy ?? '', />=5\.2/);
    assert.ok([best, ...others].every((one) => one?.versions === 1 && one.trials?.today.added === null));
  }
});

test('what comes from prose is told with its place, and a sentence that was not understood is a note', () => {
  const stated = { path: 'SECURITY.md', text: '# Security\n\nWe support the last two major versions.\n' };
  assert.deepEqual(inferred({ document: stated })[0]?.origin, {
    kind: 'prose',
    path: 'SECURITY.md',
    line: 3,
    quote: 'We support the last two major versions.',
  });
  const odd = '# Security\n\nHello.\nEvery odd release has security fixes until two years have gone.\n';
  const { notes } = infer({ tags, versions: [], document: { ...stated, text: odd }, day: '2026-01-01' });
  assert.deepEqual(
    notes.map(({ code, where }) => [code, where?.line]),
    [['prose-not-read', 4]],
  );
  const answer = { ...stated, text: '# Security\n\nWe answer within a month and fix it.\n' };
  assert.deepEqual(infer({ tags, versions: [], document: answer, day: '2026-01-01' }).notes, []);
});

test('a span of months that happens to explain every version is never sure where none speaks of time', () => {
  const majors = tagsOf({
    '4.0': '2019-11-24',
    '5.0': '2021-09-01',
    '6.0': '2023-08-28',
    '7.0': '2024-10-23',
  });
  const versions = [
    version('2020-07-09', '4.x yes', '< 4 no'),
    version('2021-10-25', '5.x yes', '4.x yes', '< 4 no'),
    version('2023-08-28', '6.x yes', '5.x yes', '< 5 no'),
    version('2023-12-22', '6.x yes', '5.x yes', '4.x no', '< 4 no'),
    version('2026-05-01', '7.x yes', '6.x no', '5.x no', '< 5 no'),
  ];
  const document = { path: 'SECURITY.md', text: versions.at(-1)?.text ?? '' };
  const candidates = inferred({ tags: majors, versions, document, day: '2026-06-01' });
  const counting = candidates.filter(({ policy }) => policy.includes('mo\n'));
  assert.ok(counting.some(({ explains }) => explains === versions.length));
  for (const { sure, doubt } of counting) assert.notEqual(`${sure} ${doubt}`, 'high null');
  const timed = versions.map((each) => ({
    ...each,
    text: `${each.text}\nEach is supported for 30 months.\n`,
  }));
  const told = inferred({ tags: majors, versions: timed, document: null, day: '2026-06-01' });
  assert.ok(told.every(({ doubt }) => doubt !== 'timeless'));
});

test('the last minors of a major end on one day after the next major, and those of the newest as others follow', () => {
  const minors = tagsOf({
    '3.9.0': '2020-06-20',
    '4.0.0': '2021-01-10',
    '4.1.0': '2023-07-10',
    '4.2.0': '2024-01-10',
    '4.3.0': '2024-07-10',
    '5.0.0': '2025-01-10',
  });
  const rows = [
    '5.0 | ✅ | once 5.3 is out',
    '4.3 | ✅ | 10 Jan 2028',
    '4.2 | ✅ | 10 Jan 2028',
    '4.1 | ✅ | 10 Jan 2028',
  ];
  const ended = ['4.0 | ❌ | ended', '3.9 | ❌ | ended'];
  const text = `# Security\n\n| Version | Supported | Security fixes until |\n| --- | --- | --- |\n${[...rows, ...ended].map((row) => `| ${row} |`).join('\n')}\n`;
  const [best] = inferred({ tags: minors, document: { path: 'SECURITY.md', text }, day: '2025-02-01' });
  assert.equal(best?.policy, 'line: minor\nsupport: min(sibling(3), major + 3y)\n');
});
