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

/** After a version: everything below it. */
export const belowWords: ReadonlySet<string> = new Set(['未満', '미만', '之前', '之前的版本']);

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

/** Before a version: everything below it, up to it, from it on, above it. */
export const leadingWords = {
  below:
    /^(?:(?:anything|everything|any|all|versions?|releases?|all versions) )?(?:(?:older|earlier|lower|less) than|below|before|prior to|under|pre)$|^(?:versionen )?(?:vor|unter|älter als)$|^(?:versions )?(?:avant|ant[ée]rieures? à|inf[ée]rieures? à)$|^(?:versiones )?(?:anterior(?:es)? a|menor(?:es)? (?:que|a)|antes de)$|^(?:vers[õo]es )?anterior(?:es)? à$|^(?:precedenti (?:a|alla)|prima della)$|^(?:версии )?(?:до|ниже|старее|младше)$|^(?:低于|早于)$/u,
  through: /^(?:up to|through|bis|jusqu.à|hasta|até|fino alla)$/u,
  from: /^(?:since|from|starting (?:with|from)|as of|ab|depuis|à partir de|desde|a partir (?:de|da)|начиная с|от|从)$/u,
  above:
    /^(?:(?:newer|later|greater|higher) than|above|after|over|neuer als|plus r[ée]cent que|выше|новее|高于)$/u,
} as const;

/** What follows a version that is not out yet. */
export const preReleaseWords =
  /^(?:-[ab]\d*$|[-. ]?\(?(?:alpha|beta|rc|pre(?!vious|c[eé]d)|preview|dev|snapshot|unreleased|pre-?release|canary|nightly|experimental|planned|upcoming|in development|when released|pre-mvp|future)[^|]*)$/iu;

/** Headers and headings that speak of support. */
export const supportWords =
  /support|maint[ae]|security|end[ -]of[ -]\w+|\beol\b|status|статус|поддерж|безопасност|支持|サポート|セキュリティ|支援|維護|지원|보안|suporte|suportad|soporte|soportad|seguran[çc]a|seguridad|unterstütz|sicherheit|prise en charge|prises en charge|correctif|statut|estado|状态|状況|狀態|상태|sicurezza|didukung|dukungan|keamanan|wspieran|wsparci|bezpiecz|destek|güvenlik|підтрим|безпек|ondersteun|beveilig|hỗ trợ|bảo mật/iu;

/** Headers of columns that are keyed by something other than the product's own versions. */
export const foreignHeader =
  /cvss|cve|severity|advisor|affected|patched|vulnerab|runtime|\bnode(?:\.js)?\b|python|\bphp\b|\bjre\b|\bjava\b|\.net|laravel|minecraft|postgres|mysql|mariadb|kubernetes|ubuntu|debian|targets?\b|architecture|\bdate\b|credit|exposure/iu;

/** Headings above tables of what the product runs on: "Supported PHP Versions", "Supported Runtimes". */
export const foreignHeading =
  /(?<!\w)(?:php|python|node(?:\.js)?|ruby|java|\.net|laravel|minecraft|postgres(?:ql)?|mysql|mariadb|kubernetes|ubuntu|debian|browser)s? versions?\b|\bsupported (?:runtimes|platforms|browsers|operating systems|databases)\b/iu;

/** Headers of columns that say when something came out, not how long it is supported. */
export const releaseHeader =
  /\b(?:release[ds]?(?: date)?|launch(?:ed)?|publish(?:ed)?|initial|beta|latest|last update[d]?|updated)\b(?!.*support)/iu;

/** Headings above tables of what is supported no longer. */
export const endedHeading =
  /unsupported|no longer|not supported|previously|\b(?:past|old|older|ended|archived?|legacy|retired|deprecated)\b|\bend[ -]of[ -](?:life|support)\b|\beol\b/iu;

/** Headers of columns that hold versions, branches or release lines. */
export const versionHeader =
  /^(?:\S+ )?(?:versions?|releases?|branch(?:es)?|tags?|series|lines?)\b|^(?:версия|версії?|wersja|versiones?|vers[ãa]o|versi[óo]n|versione|versie|versi|sürüm|verze|phiên bản|版本|分支|バージョン|ブランチ|버전|브랜치)/iu;

/** Headings that speak of versions. */
export const versionWords =
  /version|release|vers[ãa]o|vers[õo]es|versi[óo]n|верси|версі|wersj|versi|sürüm|phiên bản|版本|バージョン|버전|إصدار/iu;
