import { words } from './lexicon.ts';

const phase = new RegExp(`(?<!\\p{L})(?:${words('notOut')}|will (?:receive|get|have))(?!\\p{L})`, 'iu');

const toCome =
  /(?<!\p{L})(?:(?:after|upon|on|from|with) (?:the |its )?(?:first )?release(?= on\b|[\s*_`]*(?:$|[,.;:)!—–]))|(?:when|once) (?:it is )?released|planned(?! (?:eol|end|removal|deprecation|sunset|maintenance|lts|until|to))|upcoming|unreleased|not (?:yet )?released)(?!\p{L})/iu;

/** Whether a state tells of the time before a release, or of one that is not the whole of it: `Beta`, `Will receive fixes`. */
export function tellsPhase(raw: string): boolean {
  return phase.test(raw) || toCome.test(raw);
}

/** Whether a state says that the release is still to come: `Planned`, `Fixes on release`, and not ``Fixes on `release/1.x` ``. */
export function tellsRelease(raw: string): boolean {
  return toCome.test(raw);
}
