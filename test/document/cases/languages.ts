import { examplesOf } from '../example.ts';

/** Tables in the languages they are written in. */
export const languages = examplesOf([
  {
    title: 'Chinese, with a rest in words',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | 版本 | 支持状态 |
 | ---- | -------- |
-| 2.3.x | ✅ 支持 |
+| 2.4.x | ✅ 支持 |
 | 更旧 | ❌ 不支持 |
`,
  },
  {
    title: 'Chinese, with a bound',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | 版本 | 支持状态 |
 | ---- | -------- |
-| 2.3.x | 支持 |
-| 2.2.x 及以下 | 不支持 |
+| 2.4.x | 支持 |
+| 2.3.x 及以下 | 不支持 |
`,
  },
  {
    title: 'Italian',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Versione | Supportata |
 | --- | --- |
-| 1.1.x | Sì |
-| < 1.1 | No, aggiornare |
+| 1.2.x | Sì |
+| < 1.2 | No, aggiornare |
`,
  },
  {
    title: 'Indonesian, with tiers',
    policy: 'line: minor · tiers: { active: newest 1, security: newest 2 }',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Versi | Didukung |
 | --- | --- |
-| 1.1.x | Ya |
-| 1.0.x | Terbatas |
+| 1.2.x | Ya |
+| 1.1.x | Terbatas |
 | Yang lebih lama | Tidak |
`,
  },
  {
    title: 'words for a bound',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1.x | Yes |
-| Older than \`1.1.0\` | No |
+| 1.2.x | Yes |
+| Older than \`1.2.0\` | No |
`,
  },
  {
    title: 'the version before the newest, in words',
    policy: 'line: minor · tiers: { active: newest 1, security: newest 2 }',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `
| Version | Supported |
| --- | --- |
| Latest release | ✅ |
| Previous minor release | ⚠️ Security fixes |
| Older releases | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'branches alone say nothing of releases',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0',
    before: `
| Branch | Supported |
| --- | --- |
| \`main\` | ✅ |
| \`develop\` | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'a branch alone, where a second line needs the rows of both and rows are to name their lines',
    policy: 'line: minor · support: newest 2 · rows: concrete',
    released: '1.0.0, 1.1.0',
    before: `
| Branch | Supported |
| --- | --- |
| \`main\` | ✅ |
`,
    after: `
| Branch | Supported |
| --- | --- |
| \`main\` | ✅ |
| 1.1.x | ✅ |
| 1.0.x | ✅ |
`,
  },
  {
    title: 'nothing but a branch and the rest',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    before: `
| Branch | Supported |
| --- | --- |
| \`main\` | ✅ |
| Older releases and forks | ❌ |
`,
    after: 'unchanged',
  },
  {
    title: 'Japanese',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    before: `
| バージョン | サポート状況 |
| ---- | -------- |
| 2.3.x | 対象 |
| 2.2.x 以前 | 対象外 |
`,
    after: `
| バージョン | サポート状況 |
| ---- | -------- |
| 2.4.x | 対象 |
| 2.3.x 以前 | 対象外 |
`,
  },
  {
    title: 'Korean',
    policy: 'line: major · support: newest 2',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | 버전 | 보안 지원 |
 | ---- | -------- |
+| 3.x | 지원 |
 | 2.x | 지원 |
-| 1.x | 지원 |
-| 0.x 이하 | 미지원 |
+| 1.x 이하 | 미지원 |
`,
  },
  {
    title: 'Russian',
    policy: 'line: minor · support: newest 1 · ended: fold',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Версия | Поддержка |
 | ---- | -------- |
-| 2.3.x | Да |
-| 2.2.x | Нет |
+| 2.4.x | Да |
 | Более старые версии | Нет |
`,
  },
  {
    title: 'Portuguese',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Versão | Suportada |
 | ---- | -------- |
-| 2.3.x | Sim |
+| 2.4.x | Sim |
 | Versões anteriores | Não |
`,
  },
  {
    title: 'Spanish',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Versión | Soporte |
 | ---- | -------- |
-| 2.3.x | Sí |
-| 2.2.x y anteriores | No |
+| 2.4.x | Sí |
+| 2.3.x y anteriores | No |
`,
  },
  {
    title: 'German',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Version | Unterstützt |
 | ---- | -------- |
-| 2.3.x | Ja |
-| 2.2.x und älter | Nein |
+| 2.4.x | Ja |
+| 2.3.x und älter | Nein |
`,
  },
  {
    title: 'French',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Version | Prise en charge |
 | ---- | -------- |
-| 2.3.x | Oui |
-| 2.2.x et antérieures | Non |
+| 2.4.x | Oui |
+| 2.3.x et antérieures | Non |
`,
  },
  {
    title: 'what is called the current version in another language goes with the newest',
    policy: 'line: major · support: newest 1',
    released: '1.0.0, 2.0.0, 3.0.0',
    edit: `
 | Versão | Suporte |
 | --- | --- |
-| 2.x (atual) | Sim |
+| 3.x (atual) | Sim |
+| 2.x | Atualize para a versão mais recente |
 | 1.x | Atualize para a versão mais recente |
`,
  },
  {
    title: 'Danish, newest and older in words',
    policy: 'line: minor · support: newest 1',
    released: '2.2.0, 2.3.0, 2.4.0',
    edit: `
 | Version | Understøttet |
 | --- | --- |
-| Nyeste version (2.3.x) | ✅ Ja |
+| Nyeste version (2.4.x) | ✅ Ja |
 | Alle tidligere versioner | ❌ Nej |
`,
  },
  {
    title: 'Norwegian, with a column of states in words',
    policy: 'line: major · support: newest 1',
    released: '5.0.0, 6.0.0, 7.0.0',
    edit: `
 | Versjon | Støttet | Status |
 | --- | --- | --- |
-| 6.x | ✅ | Aktiv |
+| 7.x | ✅ | Aktiv |
+| 6.x | ❌ | Ikke støttet |
 | 5.x | ❌ | Ikke støttet |
`,
  },
  {
    title: 'Romanian, whose word for the newest row goes with it',
    policy: 'line: major · support: newest 1',
    released: '5.0.0, 6.0.0, 7.0.0',
    edit: `
 | Versiune | Suportată |
 | --- | --- |
-| 6.x (cea mai recentă) | Da |
+| 7.x (cea mai recentă) | Da |
+| 6.x | Nu |
 | 5.x | Nu |
`,
  },
  {
    title: 'Serbian, in two tiers',
    policy: 'line: major · tiers: { active: next, critical: newest 2 }',
    released: '4.0.0, 5.0.0, 6.0.0, 7.0.0',
    edit: `
 | Verzija | Podrška |
 | --- | --- |
-| 6.x | Aktivna podrška |
-| 5.x | Samo kritične ispravke |
+| 7.x | Aktivna podrška |
+| 6.x | Samo kritične ispravke |
 | Starije verzije | Bez podrške |
`,
  },
  {
    title: 'Polish, nothing but words',
    policy: 'line: minor · support: newest 1',
    released: '1.0.0, 1.1.0',
    before: `
| Wersja | Wsparcie |
| --- | --- |
| najnowsze wydanie na \`main\` | tak |
| wszystkie starsze | nie |
`,
    after: 'unchanged',
  },
  {
    title: 'the minor before the newest one, in Turkish',
    policy: 'line: minor · tiers: { active: next, critical: newest 2 }',
    released: '1.3.0, 1.4.0, 1.5.0',
    before: `
| Sürüm | Destek durumu |
| --- | --- |
| En son minor | Aktif güvenlik güncellemeleri |
| Bir önceki minor | Sadece kritik düzeltmeler |
| Eski sürümler | Destek dışı |
`,
    after: 'unchanged',
  },
  {
    title: 'the minor before the newest one, in German',
    policy: 'line: minor · tiers: { active: next, critical: newest 2 }',
    released: '1.3.0, 1.4.0, 1.5.0',
    before: `
| Version | Unterstützt |
| --- | --- |
| Neueste Version | Ja |
| Vorherige Nebenversion | Nur Sicherheitsupdates |
| Ältere Versionen | Nein |
`,
    after: 'unchanged',
  },
  {
    title: 'the minor before the newest one, in French',
    policy: 'line: minor · tiers: { active: next, critical: newest 2 }',
    released: '1.3.0, 1.4.0, 1.5.0',
    before: `
| Version | Prise en charge |
| --- | --- |
| Dernière version | Oui |
| Version mineure précédente | Correctifs critiques |
| Versions antérieures | Non |
`,
    after: 'unchanged',
  },
  {
    title: 'a table in Greek',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0, 1.1.0, 1.2.0',
    before: `
| Έκδοση | Υποστηρίζεται | Σχόλια |
| --- | --- | --- |
| 1.1.x | Ναι | Τρέχουσα |
| 1.0.x | Ναι | |
| Παλαιότερες εκδόσεις | Όχι | |
`,
    after: `
| Έκδοση | Υποστηρίζεται | Σχόλια |
| --- | --- | --- |
| 1.2.x | Ναι | Τρέχουσα |
| 1.1.x | Ναι |  |
| Παλαιότερες εκδόσεις | Όχι | |
`,
  },
  {
    title: 'signs of Japanese, a circle and a cross, beside the ends',
    policy: 'line: minor · support: newest 2',
    released: '1.0.0 2026-01-05, 1.1.0 2026-02-05, 1.2.0 2026-03-05, 1.3.0 2026-04-05',
    edit: `
 | バージョン | サポート終了日 | サポート |
 | --- | --- | --- |
-| 1.2 | 未定 | ○ |
-| 1.1 | 未定 | ○ |
-| 1.0 | 2026年3月5日 | × |
+| 1.3 | 未定 | ○ |
+| 1.2 | 未定 | ○ |
+| 1.1 | 2026年4月5日 | × |
+| 1.0 | 2026年3月5日 | × |
`,
  },
  {
    title: 'a hollow circle is the end beside filled ones, and support beside crosses',
    policy: 'line: minor · support: newest 1 · ended: keep',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | Version | Supported |
 | --- | --- |
-| 1.1 | ● |
+| 1.2 | ● |
+| 1.1 | ○ |
 | 1.0 | ○ |
`,
  },
  {
    title: 'Hebrew, from right to left',
    policy: 'line: minor · support: newest 1 · ended: keep',
    released: '1.0.0, 1.1.0, 1.2.0',
    edit: `
 | גרסה | נתמכת |
 | --- | --- |
-| 1.1 | כן |
+| 1.2 | כן |
+| 1.1 | לא |
 | 1.0 | לא |
`,
  },
]);
