/**
 * The signs and words that real state cells begin with, in the languages they are written in. They only ever classify
 * whole cells; no prose is rewritten by them.
 */

export const fullSigns = [
  ':white_check_mark:',
  ':heavy_check_mark:',
  ':ballot_box_with_check:',
  ':green_circle:',
  ':green_heart:',
  ':+1:',
  '✅',
  '✔️',
  '✔',
  '✓',
  '☑️',
  '☑',
  '🟢',
  '🟩',
  '💚',
  '👍',
  '🆗',
] as const;

export const endedSigns = [
  ':x:',
  ':heavy_multiplication_x:',
  ':no_entry:',
  ':no_entry_sign:',
  ':negative_squared_cross_mark:',
  ':red_circle:',
  ':stop_sign:',
  ':octagonal_sign:',
  ':skull:',
  ':skull_and_crossbones:',
  ':-1:',
  '❌',
  '❎',
  '✗',
  '✘',
  '✖️',
  '✖',
  '✕',
  '☒',
  '⛔',
  '🚫',
  '🛑',
  '🔴',
  '🟥',
  '💀',
  '☠',
  '👎',
] as const;

export const partialSigns = [
  ':warning:',
  ':hammer_and_wrench:',
  ':hourglass_flowing_sand:',
  ':hourglass:',
  ':eight_pointed_black_star:',
  ':large_orange_diamond:',
  ':yellow_circle:',
  ':orange_circle:',
  '⚠️',
  '⚠',
  '🔶',
  '🟡',
  '🟠',
  '🟨',
  '🟧',
  '⏳',
  '🛠️',
  '🛠',
  ':construction:',
  '🚧',
] as const;

/** A lesser support, unless words behind the sign say that the line is still being made. */
export const buildingSigns: readonly string[] = [':construction:', '🚧'];

/** A text that begins with one of the words, or with one of the stems, whatever their ending is. */
function beginsWith(words: readonly string[], stems: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${words.join('|')})(?!\\p{L})|${stems.join('|')})`, 'u');
}

export const endedWords = beginsWith(
  [
    'no(?! (?:new features?|breaking|known)(?!\\p{L}))|not|non|none|never|eol|ended|inactive|upgrade (?:to|required)',
    'não|nao|nein|nicht|nee|niet|nie|ne|ні|нет|не|tidak|hayır|không',
  ],
  [
    'unsupported|un-?maintained|end[ -]of[ -](?:life|support)|deprecated|retired|obsolete|discontinued|dropped',
    'archived|expired|superseded|abandoned|withdrawn|sunset|false$|x$|n$',
    'kein|abgekündigt|eingestellt|aucun|plus support|obsol[èe]t|obsolet[oa]|sin soporte|sem suporte|descontinuad',
    'atuali[sz]e |actualice |обнов(?:ите|итесь)|fin de (?:soporte|vida)|fim de (?:suporte|vida)|fine (?:supporto|vita)|dismess|niewspieran|desteklenmiyor',
    'снят|прекращ|устар|архив|без (?:поддержки|обновлений)',
    '不再|不支持|未支持|已停止|已结束|停止|否|不受支持',
    '未サポート|サポート(?:なし|終了|外)|対象外|終了',
    '미지원|지원 (?:종료|안|중단|버전 아님)|지원(?:하지|되지) 않|종료|아니',
  ],
);

export const partialWords = beginsWith(
  ['lts|old-?stable|oldold-?stable|nur|solo|sólo|só|terbatas'],
  [
    'no new features?|security|critical|important|high|limited|best[ -]effort|partial|maintenance|discretionary|backports?',
    'deprecat|legacy|extended|life support|bug ?fix|fixes|patch|supported for',
    'eingeschränkt|wartung|sicherheits(?:updates?|fixe?s|patches|korrekturen)|tests? uniquement|correctifs? |critique|limité',
    'mantenimiento|limitad[oa]|manuten[çc][ãa]o|somente|manutenzione',
    'только|ограничен|критическ',
    '仅|セキュリティ|重大|限定|보안|제한',
  ],
);

export const comingWords =
  /^(?:(?:in |under )?development(?! and)|coming|upcoming|planned(?! (?:eol|end|removal|deprecation|sunset))|unreleased|not (?:yet )?released|pre-?release|pre-mvp|future|alpha|beta|release candidate|работ|в разработке|开发中|開発中|개발)/u;

export const openWords =
  /^(?:[-–—]|tb[acd](?: \d{4})?|n\/a|to be (?:defined|determined|announced|decided|confirmed)|not (?:yet )?(?:known|defined|announced|scheduled)|unknown|ongoing)\.?$/iu;

/** `stable-2.0`, `maintenance/3.x`: a word inside a name is no state. */
export const branchName = /^\p{L}+[-_/]v?\d/u;

export const fullWords = beginsWith(
  ['yes|current|latest|newest|stable|full|fully|sim|sí|sì|si|ja|oui|да|ya|tak|evet|так|có'],
  [
    'y$|o$|true$|supported|active|actively|maintained|all fixes',
    'aktiv|unterstützt|activ[oa]|actif|activement|suportad|soportad|supportat|supportée?|com suporte|con soporte',
    'pris en charge|prise en charge|wspieran|destekleniyor|ondersteund|didukung|được hỗ trợ',
    'поддерж|активн|текущ|актуальн|підтриму',
    '支持|持续支持|是$|受支持|対象|サポート|アクティブ|有効|지원|예$|네$',
  ],
);

/** Full support and its end as one table writes them: a sign or word, and what stands for its opposite. */
export const opposites: readonly (readonly [string, string])[] = [
  [':white_check_mark:', ':x:'],
  [':heavy_check_mark:', ':x:'],
  [':heavy_check_mark:', ':heavy_multiplication_x:'],
  ['✅', '❌'],
  ['✔️', '❌'],
  ['✔', '❌'],
  ['✓', '✗'],
  ['🟢', '🔴'],
  ['&#10004;', '&#10006;'],
  ['&#9989;', '&#10060;'],
  ['Yes', 'No'],
  ['yes', 'no'],
  ['YES', 'NO'],
  ['✅ Yes', '❌ No'],
  ['**Yes**', '**No**'],
  ['Supported', 'Not supported'],
  ['supported', 'not supported'],
  ['Active', 'End of life'],
  ['Sim', 'Não'],
  ['sim', 'não'],
  ['Sí', 'No'],
  ['Sì', 'No'],
  ['sì', 'no'],
  ['Ja', 'Nein'],
  ['Oui', 'Non'],
  ['oui', 'non'],
  ['Да', 'Нет'],
  ['да', 'нет'],
  ['Так', 'Ні'],
  ['Ya', 'Tidak'],
  ['ya', 'tidak'],
  ['Tak', 'Nie'],
  ['Evet', 'Hayır'],
  ['O', 'X'],
  ['是', '否'],
  ['支持', '不支持'],
  ['対象', '対象外'],
];
