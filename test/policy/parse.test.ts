import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readKeys } from '../../src/policy/keys.ts';
import { parsePolicy, policyFrom as policyFromKeys } from '../../src/policy/parse.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { placeText } from '../../src/problem/problem.ts';
import { granularityText } from '../../src/release/line.ts';
import { policyFrom } from './lines.ts';

/** Every problem as `line:column length code fix`. */
function problemsOf(text: string): readonly string[] {
  const policy = parsePolicy(text, 'p');
  if (policy.ok) return [];
  return policy.problems.map(
    ({ where, code, fix }) => `${where && placeText(where)} ${where?.length} ${code} ${fix}`,
  );
}

test('the shortest policies are two lines', () => {
  const { line, tiers } = policyFrom('line: major\nsupport: newest 2\n');
  assert.deepEqual(line, { kind: 'numbers', count: 1 });
  assert.deepEqual(tiers, [{ name: 'supported', end: { kind: 'newest', count: 2 } }]);
});

test('what a policy does not say is at its default', () => {
  const { release, document, lts, floor, overrides, planned } = policyFrom('line: minor\nsupport: next');
  assert.deepEqual(release, { tag: null, stable: [], ignore: [], releases: 'joined', datesFrom: 'releases' });
  assert.deepEqual(document, {
    file: null,
    table: null,
    adopt: false,
    ended: null,
    rows: 'as-is',
    states: {},
    dates: 'report',
    latest: 'report',
    mentions: 'update',
  });
  assert.deepEqual([lts, floor, overrides, planned], [null, null, [], []]);
});

test('version-like values are read from their source text', () => {
  const policy = policyFrom(
    'line: minor\nsupport: next\nfloor: 4.10\nlts: [1.10, 24.04]\nallow-shortening: 3.20\nlines:\n  5.40: { planned: 2027-11-01 }',
  );
  assert.equal(policy.floor?.name, '4.10');
  assert.deepEqual(policy.lts?.kind === 'names' && policy.lts.names.map(({ name }) => name), [
    '1.10',
    '24.04',
  ]);
  assert.deepEqual(
    policy.allowShortening.map(({ name }) => name),
    ['3.20'],
  );
  assert.deepEqual(policy.planned, [{ line: { name: '5.40', numbers: [5, 40] }, day: '2027-11-01' }]);
});

test('five mistakes come back at once, each with its place and its remedy', () => {
  const text = `line: minr
suport: newest 2
tiers:
  active: relase + 1y
  security: "active + 6 mnths"
floor: four
`;
  assert.deepEqual(problemsOf(text), [
    'p:1:7 4 policy-value Write a kind of release line, such as major, minor, patch or "{YYYY}.{MM}".',
    'p:2:1 6 policy-unknown-key Did you mean "support"?',
    'p:4:11 6 policy-end Did you mean "release"?',
    'p:5:25 5 policy-end Write a duration such as "6w", "18mo", "2y" or "18 months".',
    'p:6:8 4 policy-value Write a release line, such as "4.4".',
  ]);
});

test('a place carries the text of its line', () => {
  const policy = parsePolicy('line: minor\r\nsupport: newst 2\r\n', 'p');
  assert.deepEqual(!policy.ok && policy.problems[0]?.where, {
    path: 'p',
    line: 2,
    column: 10,
    length: 5,
    source: 'support: newst 2',
  });
});

for (const [title, text, problem] of [
  [
    'no line',
    'support: next',
    'p:1:1 13 policy-missing-key Add it, such as "{ line: minor, support: next }".',
  ],
  [
    'no tiers',
    'line: minor',
    'p:1:1 11 policy-missing-key Add it, such as "{ line: minor, support: newest 2 }".',
  ],
  [
    'support beside tiers',
    'line: minor\nsupport: next\ntiers: { a: next }',
    'p:3:1 5 policy-conflict Keep one of them; for several stages of support, use tiers with names.',
  ],
  [
    'a tier before it is defined',
    'line: minor\ntiers:\n  a: b + 1y\n  b: next',
    'p:3:6 1 policy-end Refer only to earlier tiers of the same list.',
  ],
  [
    'a tier that waits for itself',
    'line: minor\ntiers: { a: a + 1y }',
    'p:2:13 1 policy-end Refer only to earlier tiers of the same list.',
  ],
  [
    'an impossible day',
    'line: minor\nsupport: 2026-02-30',
    'p:2:10 10 policy-end Write a date that exists, as YYYY-MM-DD.',
  ],
  [
    'a reserved tier name',
    'line: minor\ntiers: { when: next }',
    'p:2:10 4 policy-tier-name Choose another name, such as security.',
  ],
  [
    'a when that is no range',
    'line: minor\nrules: [{ when: "=>8", a: next }]\nsupport: next',
    'p:2:17 5 policy-value Write a choice of lines, such as lts, last-of-major, even, { minor: 4 }, { every: 4 } or ">=8.1".',
  ],
  [
    'a rule without when',
    'line: minor\nrules:\n  - a: next\nsupport: next',
    'p:3:5 7 policy-missing-key Add it, such as when: lts.',
  ],
  [
    'an exception without its reason',
    'line: minor\nsupport: next\nlines: { "5.4": { support: 2029-01-01 } }',
    'p:3:10 5 policy-missing-key Add it, such as because: "the reason".',
  ],
  [
    'a state for no tier',
    'line: minor\nsupport: next\nstates: { suported: Yes }',
    'p:3:11 8 policy-unknown-tier Did you mean "supported"?',
  ],
  [
    'a line said twice',
    'line: major\nsupport: next\nlines: { "3": { planned: 2029-01-01 }, 3.x: { planned: 2029-01-01 } }',
    'p:3:40 3 policy-conflict Combine the two into one.',
  ],
  ['an unknown preset', 'extends: kubernets', 'p:1:1 7 unknown-preset Did you mean "kubernetes"?'],
  [
    'a template without version',
    'line: minor\nsupport: next\ntag: server-v',
    'p:3:6 8 policy-value Write a tag template, such as "server-v{version}".',
  ],
  [
    'a notice that is no duration',
    'line: minor\nsupport: next\nnotice: soon',
    'p:3:9 4 policy-value Write a duration, such as "30d".',
  ],
  [
    'a flag that is none',
    'line: minor\nsupport: next\nadopt: yes',
    'p:3:8 3 policy-value Write one of true, false.',
  ],
] as const) {
  test(`${title} is a problem`, () => assert.deepEqual(problemsOf(text), [problem]));
}

test('an exception may use the tiers of every rule, and those that come before its own', () => {
  const text =
    'line: minor\nrules: [{ when: even, bugs: next, security: bugs + 1y }]\nsupport: next\nlines:\n';
  assert.deepEqual(problemsOf(`${text}  "2.0": { security: bugs + 2y, because: why }`), []);
  assert.deepEqual(problemsOf(`${text}  "2.0": { bugs: security + 2y, because: why }`).length, 1);
  assert.deepEqual(problemsOf(`${text}  "2.0": { secure: 2029-01-01, because: why }`), [
    'p:5:12 6 policy-unknown-tier Use one of the names under "tiers" or "rules".',
  ]);
});

test('a policy of exceptions alone takes its tiers from them', () => {
  const { tiers, overrides } = policyFrom(
    'line: minor\nlines:\n  "2.4": { general: 2026-01-01, extended: general + 1y, because: "our calendar" }',
  );
  assert.deepEqual(tiers, []);
  assert.deepEqual(
    overrides[0]?.tiers.map(({ name }) => name),
    ['general', 'extended'],
  );
});

test('a preset is a beginning whose keys the file replaces', () => {
  const plain = policyFrom('extends: django\nfloor: "4.2"');
  assert.equal(plain.rules.length, 1);
  assert.equal(plain.floor?.name, '4.2');
  assert.deepEqual(policyFrom('extends: newest 2 majors').line, { kind: 'numbers', count: 1 });
});

for (const [text, tiers] of [
  ['extends: go', ['supported']],
  ['extends: go\nline: major', ['supported']],
  ['extends: go\ntiers: { active: next, security: next + 1y }', ['active', 'security']],
  ['extends: python\nline: major', ['bugfix', 'security']],
  ['extends: python\nsupport: newest 1', ['supported']],
  ['extends: python\ntiers: { active: next }', ['active']],
] as const) {
  test(`${text.replaceAll('\n', ', ')} has the tiers ${tiers.join(', ')}`, () => {
    assert.deepEqual(
      policyFrom(text).tiers.map(({ name }) => name),
      tiers,
    );
  });
}

test('a preset lies below the keys of the map that names it, and shared keys below both', () => {
  const keys = (text: string) => {
    const map = readYaml(text, 'p');
    assert.ok(map.ok);
    return readKeys(map.value);
  };
  const lineOf = (own: string, shared: string) => {
    const policy = policyFromKeys(keys(own), keys(shared), { path: 'p' }, 'p');
    return policy.ok && granularityText(policy.value.line);
  };
  assert.equal(lineOf('extends: go', 'line: major'), 'minor');
  assert.equal(lineOf('support: next', 'line: major\nextends: go'), 'major');
  assert.equal(lineOf('extends: go\nline: patch', 'line: major'), 'patch');
});

test('the texts of tiers and of ended lines are taken as they stand', () => {
  const { document } = policyFrom('line: minor\nsupport: next\nstates: { supported: "Yes!", ended: No }');
  assert.deepEqual(document.states, { supported: 'Yes!', ended: 'No' });
});

test('a plan alone says no end, one exception among plans does', () => {
  const plan = 'line: minor\nlines:\n  "9.0": { planned: 2029-01-01 }\n';
  assert.equal(problemsOf(plan).length, 1);
  assert.deepEqual(problemsOf(`${plan}  "8.0": { support: next, because: why }\n`), []);
});

test('a comma inside braces ends the value, and the remedy says so', () => {
  const [first] = problemsOf('line: minor\ntiers: { a: max(next, release + 2y) }');
  assert.match(
    first ?? '',
    /^p:2:21 1 policy-end Close the bracket with "\)"; inside \{ \}, put quotes around/,
  );
});

test('any text gives a policy or problems with a place', () => {
  const piece = fc.constantFrom(
    ...'line: minor|support: next|tiers:|rules:|- when: |lts|\n|  |: |[|]|{|}|&a|*a|"|>=8.1|#|a|3|,|!!x|---|?'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (text) => {
        const policy = parsePolicy(text, 'p');
        assert.ok(policy.ok || policy.problems.every(({ where }) => where?.path === 'p'));
      },
    ),
    { numRuns: 300 },
  );
});

test('a key that another one is nearly is not missing as well', () => {
  for (const [text, fixes] of [
    ['line: minor\nsuport: newest 2', ['Did you mean "support"?']],
    ['lins: minor\nsupport: newest 2', ['Did you mean "line"?']],
    ['line: minor\ntier: { a: next }', ['Did you mean "tiers"?']],
    ['lines: minor\nsupport: newest 2', ['Write "line: minor".']],
    [
      'line: minor\nfoo: newest 2',
      ['Remove "foo" or use one of these keys.', 'Add it, such as "support: newest 2".'],
    ],
  ] as const) {
    const reading = parsePolicy(text, 'policy.yml');
    const found = reading.ok ? [] : reading.problems.map(({ fix }) => fix);
    assert.deepEqual(found.toSorted(), [...fixes].toSorted(), text);
  }
});

test('what a policy in one line lacks is shown in braces with it, in a file on a line of its own', () => {
  const fixes = (text: string, path: string) => {
    const reading = parsePolicy(text, path);
    return reading.ok ? [] : reading.problems.map(({ fix }) => fix);
  };
  assert.deepEqual(fixes('support: release + 18mo', '--policy'), [
    'Add it, such as "{ line: minor, support: release + 18mo }".',
  ]);
  assert.deepEqual(fixes('line: major', '--policy'), [
    'Add it, such as "{ line: major, support: newest 2 }".',
  ]);
  assert.deepEqual(fixes('support: newest 2\n', 'policy.yml'), ['Add it, such as "line: minor".']);
  assert.deepEqual(fixes('support: newest 2\nignore: "1"', '--policy'), ['Add it, such as "line: minor".']);
});

test('what is nearly a policy is answered with the line to write', () => {
  const fixes = (text: string) => {
    const reading = parsePolicy(text, 'policy.yml');
    return reading.ok ? [] : reading.problems.map(({ fix }) => fix);
  };
  assert.ok(fixes('lines: major\nsupport: newest 2\n').includes('Write "line: major".'));
  assert.deepEqual(fixes('newest 2 majors\n'), ['Write its keys:\n\nline: major\nsupport: newest 2']);
  assert.match(fixes('')[0] ?? '', /Write keys such as/);
  assert.match(fixes('hello\n')[0] ?? '', /Write keys such as/);
});
