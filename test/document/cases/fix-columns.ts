import type { Example } from '../example.ts';

const tiers = 'line: minor · tiers: { supported: next, limited: next(2) }';
const phases = 'line: minor · tiers: { active: next, patch: next + 8d }';

/** An edit by one of these policies under these headers; each row is written between pipes. */
function edit(
  title: string,
  policy: string,
  headers: string,
  before: readonly string[],
  after: readonly string[],
): Example {
  const tableOf = (rows: readonly string[]) =>
    [headers, headers.replaceAll(/[^|]+/gu, ' - '), ...rows].map((row) => `| ${row} |\n`).join('');
  const released =
    policy === tiers ? '0.8.0, 0.9.0, 1.0.0, 1.1.0' : '1.2.0 2026-06-01, 1.3.0 2026-06-08, 1.4.0 2026-06-14';
  return { title, policy, released, before: tableOf(before), after: tableOf(after) };
}

/** Columns that go with the tier by their use, in words that nobody knows. */
export const fixColumns: readonly Example[] = [
  edit(
    'words under a header of security updates go with the state',
    tiers,
    'Version | Supported | Security updates',
    ['1.0.x | ✅ | Provided', '0.9.x | ⚠️ | Critical only', '< 0.9 | ❌ | None'],
    ['1.1.x | ✅ | Provided', '1.0.x | ⚠️ | Critical only', '< 1.0 | ❌ | None'],
  ),
  edit(
    'the same in German',
    tiers,
    'Version | Unterstützt | Sicherheitsupdates',
    ['1.0.x | ✅ | Werden geliefert', '0.9.x | ⚠️ | Auf Anfrage', '< 0.9 | ❌ | Entfallen'],
    ['1.1.x | ✅ | Werden geliefert', '1.0.x | ⚠️ | Auf Anfrage', '< 1.0 | ❌ | Entfallen'],
  ),
  edit(
    'a row with the remark of a pre-release is an example of its line, in Japanese',
    tiers,
    'バージョン | サポート状況 | セキュリティアップデート',
    [
      '1.0.x | ✅ サポート中 | 提供中',
      '0.9.x (Beta) | ⚠️ 限定サポート | 重大な脆弱性のみ',
      '< 0.9 | ❌ サポート終了 | 提供なし',
    ],
    [
      '1.1.x | ✅ サポート中 | 提供中',
      '1.0.x | ⚠️ 限定サポート | 重大な脆弱性のみ',
      '< 1.0 | ❌ サポート終了 | 提供なし',
    ],
  ),
  edit(
    'where one sign stands for all tiers, the words of the newest row go with it, in French',
    phases,
    'Version | Maintenue | Statut',
    [
      '1.3.x | ✅ | Nouveautés et correctifs',
      '1.2.x | ✅ | Correctifs seulement',
      '< 1.2 | ❌ | Mettre à jour',
    ],
    [
      '1.4.x | ✅ | Nouveautés et correctifs',
      '1.3.x | ✅ | Correctifs seulement',
      '1.2.x | ✅ | Correctifs seulement',
      '< 1.2 | ❌ | Mettre à jour',
    ],
  ),
  edit(
    'words with a day are not given to another row',
    phases,
    'Version | Supported | Status',
    ['1.3.x | ✅ | Active development', '1.2.x | ✅ | Patch updates until 10/06/26', '< 1.2 | ❌ | Gone'],
    [
      '1.4.x | ✅ | Active development',
      '1.3.x | ✅ | ',
      '1.2.x | ✅ | Patch updates until 10/06/26',
      '< 1.2 | ❌ | Gone',
    ],
  ),
  edit(
    'names stay',
    tiers,
    'Version | Supported | Codename',
    ['1.0.x | ✅ | Falcon', '0.9.x | ⚠️ | Eagle', '< 0.9 | ❌ | '],
    ['1.1.x | ✅ | ', '1.0.x | ⚠️ | Falcon', '< 1.0 | ❌ | '],
  ),
  edit(
    'people stay, whatever they do',
    tiers,
    'Version | Supported | Security contact',
    ['1.0.x | ✅ | Ann Lee', '0.9.x | ⚠️ | Bo Chan', '< 0.9 | ❌ | nobody'],
    ['1.1.x | ✅ | ', '1.0.x | ⚠️ | Ann Lee', '< 1.0 | ❌ | nobody'],
  ),
];
