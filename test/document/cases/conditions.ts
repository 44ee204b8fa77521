import type { Example, Refusal } from '../example.ts';
import { tableOf } from '../surveyed.ts';

const majors = 'line: major · tiers: { full: next, critical: next + 6mo }';
const three = '1.0.0 2025-01-01, 2.0.0 2025-06-01, 3.0.0 2026-03-01';

const promise = (title: string, before: string[], after: string[], released = three): Example => ({
  title,
  policy: majors,
  released,
  before: tableOf(...before),
  after: after.length === 0 ? 'unchanged' : tableOf(...after),
});

/** Tiers whose only example tells an end or a condition besides. */
export const conditions: readonly Example[] = [
  promise(
    'a release that is out for some time is counted from the release of its own row',
    [
      '2.x | :white_check_mark: security fixes',
      '1.x | :warning: critical fixes only, until 2.x has been out for six months',
      '< 1.0 | :x:',
    ],
    [
      '3.x | :white_check_mark: security fixes',
      '2.x | :warning: critical fixes only, until 3.x has been out for six months',
      '< 2.0 | :x:',
    ],
  ),
  promise(
    'a day that is over still is an example of its tier, and each row tells its own',
    ['2.x | ✅', '1.x | ⚠️ critical fixes only until 2025-12-01', '0.x | ❌'],
    ['3.x | ✅', '2.x | ⚠️ critical fixes only until 2026-09-01', '1.x | ❌', '0.x | ❌'],
    `0.1.0 2024-06-01, ${three}`,
  ),
  promise(
    'a day in brackets, in German',
    ['2.x | ✅ Ja', '1.x | ⚠️ nur kritische Fehler (bis 2025-12-01)', '< 1.0 | ❌ Nein'],
    ['3.x | ✅ Ja', '2.x | ⚠️ nur kritische Fehler (bis 2026-09-01)', '< 2.0 | ❌ Nein'],
  ),
  promise(
    'a day before its word, in Japanese',
    ['2.x | ✅ サポート中', '1.x | ⚠️ 重大な脆弱性のみ（2025-12-01まで）', '< 1.0 | ❌ サポート終了'],
    ['3.x | ✅ サポート中', '2.x | ⚠️ 重大な脆弱性のみ（2026-09-01まで）', '< 2.0 | ❌ サポート終了'],
  ),
  promise(
    'a condition that cannot be said of another row is left out, in Spanish',
    [
      '2.x | ✅ Sí',
      '1.x | ⚠️ Solo correcciones críticas, hasta que 2.x lleve seis meses publicada',
      '< 1.0 | ❌ No',
    ],
    ['3.x | ✅ Sí', '2.x | ⚠️ Solo correcciones críticas', '< 2.0 | ❌ No'],
  ),
  promise(
    'the same in French',
    [
      '2.x | ✅ Oui',
      '1.x | ⚠️ Correctifs critiques seulement (tant que 2.0 a moins de six mois)',
      '< 1.0 | ❌ Non',
    ],
    ['3.x | ✅ Oui', '2.x | ⚠️ Correctifs critiques seulement', '< 2.0 | ❌ Non'],
  ),
  promise(
    'words without a sign',
    ['2.x | Yes', '1.x | Critical fixes — while 2.x is younger than six months', '< 1.0 | No'],
    ['3.x | Yes', '2.x | Critical fixes', '< 2.0 | No'],
  ),
  promise(
    'an end in words for the end is none of a lesser support',
    ['2.x | ✅', '1.x | ⚠️ EOL 2025-12-01', '< 1.0 | ❌'],
    [],
    '1.0.0 2025-01-01, 2.0.0 2025-06-01',
  ),
  promise(
    'a plain word is true of each tier where no row has another one',
    ['2.x | Yes', '< 2.0 | No'],
    ['3.x | Yes', '2.x | Yes', '< 2.0 | No'],
  ),
  {
    title: 'rows of lines that were never released are examples of the tiers that their texts name',
    policy: 'line: minor · tiers: { active: next, serious: newest 3 }',
    released: '4.0.0, 5.0.0',
    before: tableOf(
      '5.1 | Only serious security issues',
      '5.0.x | Not supported',
      '4.5.x | Active support',
      '< 4.0 | Not supported',
    ),
    after: tableOf(
      '5.1 | Only serious security issues',
      '5.0.x | Active support',
      '4.5.x | Active support',
      '4.0.x | Only serious security issues',
      '< 4.0 | Not supported',
    ),
  },
  {
    title: 'a row of a planned line is an example of its tier',
    policy: 'line: minor · tiers: { active: next, maintenance: newest 2 }',
    released: '1.0.0, 1.1.0',
    before: tableOf('1.2.x | 🟠 Maintenance', '1.1.x | 🟢 Active', '< 1.1 | 🔴 EOL'),
    after: tableOf('1.2.x | 🟠 Maintenance', '1.1.x | 🟢 Active', '1.0.x | 🟠 Maintenance', '< 1.0 | 🔴 EOL'),
  },
  {
    title: 'a row of a line that was passed by is an example of its tier',
    policy: 'line: minor · tiers: { full: next, other: newest 2 }',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: tableOf('1.1.x | Yes', '0.9.x | Partly', '< 0.9 | No'),
    after: tableOf('1.2.x | Yes', '1.1.x | Partly', '< 1.1 | No'),
  },
];

/** Tiers of which no row is an example, although another one has a text. */
export const unsaidTiers: readonly Refusal[] = [
  {
    title: 'the only text is that of a better tier by its words',
    policy: majors,
    released: three,
    before: tableOf('2.x | Full support', '< 2.0 | No'),
    problems: ['no-state-text 7'],
  },
  {
    title: 'the only text is that of a better tier, in French',
    policy: 'line: major · tiers: { security: next, critical: next + 6mo }',
    released: three,
    before: tableOf('2.x | ✅ Correctifs de sécurité', '< 2.0 | ❌'),
    problems: ['no-state-text 7'],
  },
  {
    title: 'the text of a whole support stood for nothing and one of a lesser support for a better tier',
    policy: 'line: major · tiers: { full: next, security: next(2), critical: next(2) + 1y }',
    released: three,
    before: tableOf('2.x | ✅', '1.x | ⚠️ security only', '< 1.0 | ❌'),
    problems: ['no-state-text 8'],
  },
  {
    title: 'the only text names a lesser tier and stood for no better one, in rows of lines never released',
    policy: 'line: minor · tiers: { active: next, serious: newest 3 }',
    released: '4.0.0, 5.0.0',
    before: tableOf(
      '5.1 | Only support updates that have serious security impacts',
      '5.0.x | Not supported',
      '4.5.x | Only support updates that have serious security impacts',
      '< 4.0 | Not supported',
    ),
    problems: ['no-state-text 8'],
  },
];
