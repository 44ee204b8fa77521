/**
 * Whole cells that speak of releases in words, in the languages real tables are written in: the newest release, all
 * other releases, a branch. No pattern nests one repetition in another.
 */

/** Joined alternatives that are the whole of a text, with at most a version behind them: `latest (v3.2)`. */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})(?: \\(?v?\\d\\S*)?$`, 'u');
}

/** A few further words. */
const more = String.raw`(?: [^\s,;]+){0,6}`;
/** Not a release: `latest beta or release candidate`, `latest commit`. */
const unreleased = String.raw`\b(?:alphas?|betas?|rc|candidates?|pre-?releases?|previews?|dev|development|commits?|snapshots?|nightly|canary|edge|next|unreleased|forks?)\b`;
/** Not the newest one: `latest and previous`, `latest 2 minors`, `latest LTS`. */
const several = String.raw`\b(?:and|or|lts|each|every|both|previous|prior|older|(?:\d+|two|three|four|five|six) \p{L}+s)\b`;

/** A whole cell that means the newest release. */
export const newestWords = phrases(
  String.raw`\(?(?:the )?(?:latest|newest|most recent|current)(?!.*(?:${unreleased}|${several}))${more}`,
  String.raw`(?:the )?last(?: \S+)? (?:release|version|tag)`,
  String.raw`(?:release tags|tagged releases?) \(latest\)`,
  '最新(?:的)?(?:の)?(?:稳定|正式|公開|发布)?(?:版|版本|リリース|バージョン| release)?',
  String.raw`최신(?: 공개)?(?: v?\d\S*)?(?: (?:릴리스|릴리즈|버전|안정 버전))?`,
  '(?:последн(?:яя|ий)|актуальная|новейшая)(?: (?:стабильная|версия|релиз)){0,2}|остання(?: версія)?',
  String.raw`(?:aktuellste|aktuelle|neueste|letzte)[rsn]?(?: \S*(?:release|version)\S*)?`,
  'derni[eè]re version(?: (?:publi[ée]e|stable))?',
  '(?:la |l.)?[uú]ltim[ao](?: (?:release|versi[oó]n|vers[aã]o|versione))?(?: (?:estable|est[aá]vel|stabile|pubblicata|publicada))?',
  '(?:rilis|versi) ter(?:baru|kini)|najnowsza(?: wersja)?|(?:en )?son sürüm|nieuwste(?: (?:versie|release))?|phiên bản mới nhất',
);

/** A whole cell that means the major or minor version before the newest one, or does not say which. */
export const previousWords =
  /^(?:the )?(?:(?:previous|prior|last) (major|minor)(?: (?:version|release|line|release line))?|(?:previous|prior)(?: (?:version|release))?)$/u;

/** A whole cell that means every other release. */
export const restWords = phrases(
  String.raw`(?:all |any |every |the )?(?:others?|older|earlier|old|oldest|outdated|legacy|past|former|historical|obsolete)(?! (?:${unreleased})$)(?!.*\bsupported\b)(?: \S+){0,6}`,
  String.raw`(?:all )?(?:previous|prior)(?: (?:version|release|\S*s|\S+ \S*s))?`,
  `(?:anything|everything|any) (?:else|other|older|earlier|before|below|prior|previous)${more}`,
  `any (?:forks?|tags?|commits?)${more}`,
  String.raw`< ?(?:the )?(?:latest|newest|current|prev|previous|main|master)(?: \S+){0,2}|< v?\d+\.latest`,
  '(?:更旧|更早|较旧|旧版|舊版|其他|其余|历史)(?:的)?(?:版本|本)?(?: (?:release|tag))?',
  'それ(?:以前|より前)(?:の(?:リリース|バージョン))?|(?:過去|以前)の(?:リリース|バージョン)|旧バージョン|古いバージョン|その他(?:の(?:リリース|バージョン))?',
  String.raw`그 (?:이전|외)(?: \S+)?|(?:이전|구|과거|기타)(?: \S+){0,3} ?버전`,
  '(?:более )?(?:стар(?:ые|ее|ше)|ранние|предыдущие|другие|остальные|прочие)(?: (?:версии|релизы|выпуски))?',
  '(?:старіші|попередні|інші)(?: версії)?',
  String.raw`(?:alle |alles )?(?:ältere|älteren|frühere|andere|anderen|vorherige|übrige)(?: \S+)?`,
  'versions? (?:ant[ée]rieures?|pr[ée]c[ée]dentes?)|anciennes? \\S+|toute autre version|(?:les )?autres(?: versions)?',
  '(?:\\S+ ){0,3}(?:anteriores|antigu[oa]s|antig[oa]s|precedenti)(?: / \\S+)?|outr[ao]s(?: \\S+)?|otr[oa]s(?: \\S+)?|altre(?: versioni)?',
  '(?:versi |yang )?(?:lebih )?(?:lama|lawas|sebelumnya|lainnya)(?: / \\S+)?|(?:starsze|poprzednie)(?: wersje)?|(?:daha )?(?:eski|önceki|diğer) sürümler',
  '(?:oudere|eerdere|overige)(?: \\S+)?',
);

const trunk = '(?:main|master|develop|dev|trunk|next|edge|nightly|head)';

/** A branch, or work in progress that no release line is. */
export const branchWords = phrases(
  String.raw`(?:(?:the )?(?:current|latest|default) |the )?${trunk}(?: branch)?(?: \(.*\))?|(?:the )?stable(?: branch)?(?: \(.*\))?`,
  String.raw`(?:main|master) \/ \S+|(?:\S+ ){1,2}branch(?:es)?(?: \(.*\))?|(?:branche?|rama|ramo|ветка|гілка|zweig) .*`,
  `latest on .*|(?:latest|current|newest) .*${unreleased}.*|(?:early )?${unreleased}(?: .*)?|release candidates?`,
  String.raw`development branch(?:es)?|feature\/\*|最新 main|現在の main.*|main .*|master .*`,
);
