/**
 * The words real tables use, in the languages they are written in. They only ever classify whole cells or headings;
 * no prose is rewritten by them.
 */

/** After a version: everything up to it. */
export const olderWords: ReadonlySet<string> = new Set([
  'and earlier',
  'and older',
  'and below',
  'and lower',
  'and prior',
  'and before',
  'or earlier',
  'or older',
  'or below',
  'or lower',
  'and earlier versions',
  'and older versions',
  'and below versions',
  'и старше',
  'и ниже',
  'и более ранние',
  'y anteriores',
  'y anterior',
  'e anteriores',
  'e anterior',
  'und älter',
  'und früher',
  'et antérieures',
  'et antérieurs',
  'et inférieures',
  '及以下',
  '及更早',
  '及更早版本',
  '以前',
  '以下',
  '이하',
  '이전',
]);

/** After a version: everything from it on. */
export const laterWords: ReadonlySet<string> = new Set([
  'and later',
  'and newer',
  'and above',
  'and up',
  'and higher',
  'or later',
  'or newer',
  'or above',
  'or higher',
  'and later versions',
  'and newer versions',
  'и выше',
  'и новее',
  'y posteriores',
  'y superior',
  'e posteriores',
  'e superior',
  'und höher',
  'und neuer',
  'et plus',
  'et supérieures',
  'et ultérieures',
  '及以上',
  '及更高',
  '以上',
  '以降',
  '이상',
]);

/** A whole cell that means the newest release, as one pattern of alternatives without nested repetition. */
export const newestWords =
  /^(?:\(?(?:(?:the )?(?:latest|newest|most recent|current)(?: (?:stable|published|public|released|tagged|official|monthly))?(?: (?:release|version|release tag|tag|minor|patch|major|minor release|minor version|major version|stable|minor release line))?(?: (?:in|of|for) \S+)?|(?:latest|newest) v?\d\S*(?: (?:release|patch|version|release line))?|release tags \(latest\))\)?|最新版?|最新版本|最新(?:の)?(?:公開)?リリース|최신 (?:릴리스|버전)|(?:последн(?:яя|ий)|актуальная)(?: (?:версия|релиз))?|neueste(?: (?:release|version))?|aktuelle version|derni[eè]re version(?: publi[ée]e)?|[uú]ltim[ao](?: (?:release|versi[oó]n|vers[aã]o))?)(?: \(?`?v?\d[^ ]*\)?)?$/u;

/** A whole cell that means every other release. */
export const restWords =
  /^(?:(?:all |any )?(?:older|earlier|previous|prior|other|others|old)(?: (?:stable|tagged|archived|release))?(?: (?:releases?|versions?|minors?|majors?|tags?|lines?|release tags|release lines|v?\d\S*))?|all other (?:releases|versions)|anything older|any (?:older|prior|other) (?:release|version)|everything else|< (?:latest|prev|previous|v?\d+\.latest)|older minors \/ archived tags|更旧(?:的版本)?|旧版(?:本)?|旧版 release|其他(?:版本)?|過去の(?:リリース|バージョン)|それ以前|以前のバージョン|그 이전(?: \S+)?|그 외|이전 버전|более старые(?: версии)?|старые версии|остальные|ältere(?: (?:releases|versionen))?|versions ant[ée]rieures|toute autre version|autres(?: versions)?|outras(?: vers[oõ]es)?|vers[oõ]es anteriores|otras(?: versiones)?|versiones anteriores|anteriores)$/u;

/** A branch, or work in progress that no release line is. */
export const branchWords =
  /^(?:(?:current |the )?(?:main|master|develop|dev|trunk|next|edge|nightly|head|stable)(?: branch)?(?: \(.*\))?|(?:main|master) \/ \S+|\S+ branch(?: \(.*\))?|branche? .*|latest (?:on|beta).*|latest beta or release candidate|development branch(?:es)?|pre-?releases?(?: .*)?|release candidates?|betas?|alphas?|unreleased(?: .*)?|feature\/\*|最新 main|現在の main.*|`?main`? .*)$/u;

/** What follows a version that is not out yet. */
export const preReleaseWords =
  /^(?:-[ab]\d*$|[-. ]?\(?(?:alpha|beta|rc|pre|preview|dev|snapshot|unreleased|pre-?release|canary|nightly|experimental|planned|upcoming|in development|when released|pre-mvp|future)[^|]*)$/iu;

/** Headers and headings that speak of support. */
export const supportWords =
  /support|maint[ae]|security|end[ -]of[ -]\w+|\beol\b|status|статус|поддерж|безопасност|支持|サポート|セキュリティ|支援|維護|지원|보안|suporte|suportad|soporte|soportad|seguran[çc]a|seguridad|unterstütz|sicherheit|prise en charge|prises en charge|correctif|statut|estado|状态|状況|狀態|상태/iu;

/** Headers of columns that are keyed by something other than the product's own versions. */
export const foreignHeader =
  /cvss|cve|severity|advisor|affected|patched|vulnerab|runtime|\bnode(?:\.js)?\b|python|\bjre\b|\bjava\b|\.net|targets?\b|architecture|\bdate\b|credit|exposure/iu;

/** Headers of columns that say when something came out, not how long it is supported. */
export const releaseHeader =
  /\b(?:release[ds]?(?: date)?|launch(?:ed)?|publish(?:ed)?|initial|beta|latest)\b(?!.*support)/iu;

/** Headings that speak of versions. */
export const versionWords =
  /version|release|vers[ãa]o|vers[õo]es|versi[óo]n|версі|верси|版本|バージョン|버전|إصدار/iu;
