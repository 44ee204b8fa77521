/**
 * What our section of a pull request's body remembers: the decision it was written for, the title it was given, and
 * whether we closed it ourselves because nothing was left to change. Nothing is decided on it alone: anybody may edit a
 * body.
 */
export type SectionState = {
  readonly v: 1;
  readonly decision: string;
  readonly title: string;
  readonly closed: boolean;
  /** What the text was told from, where the decision does not say it. */
  readonly told?: string;
};

const begin = '<!-- support-window:begin -->';
const end = '<!-- support-window:end -->';
const statePattern = /<!-- support-window:state ([A-Za-z0-9_-]{1,8000}) -->/;

/** Our section: the text between its markers, with what it remembers. */
export function sectionOf(text: string, state: object): string {
  return [begin, text, hidden(state), end].join('\n');
}

/** What the section of a pull request remembers; null where there is none, or it is not readable any more. */
export function stateIn(body: string): SectionState | null {
  const found = rememberedIn(body);
  return isState(found) ? found : null;
}

/** Whatever the section of a body remembers; null where there is none, or it is not readable any more. */
export function rememberedIn(body: string): unknown {
  const section = spanIn(body);
  const [, encoded] = statePattern.exec(section === null ? '' : body.slice(section.start, section.end)) ?? [];
  return encoded === undefined ? null : decode(encoded);
}

/** A body whose section remembers something else. Its text stays, with what others changed in it. */
export function withState(body: string, state: object): string {
  const span = spanIn(body);
  if (span === null) return body;
  const section = body.slice(span.start, span.end).replace(statePattern, hidden(state));
  return `${body.slice(0, span.start)}${section}${body.slice(span.end)}`;
}

/** A body with our section replaced, or put in front of it where it has none. Whatever others wrote stays. */
export function withSection(body: string, section: string): string {
  const span = spanIn(body);
  if (span !== null) return `${body.slice(0, span.start)}${section}${body.slice(span.end)}`;
  return body.trim() === '' ? section : `${section}\n\n${body}`;
}

function spanIn(body: string): { readonly start: number; readonly end: number } | null {
  const start = body.indexOf(begin);
  const last = start < 0 ? -1 : body.indexOf(end, start);
  return last < 0 ? null : { start, end: last + end.length };
}

function hidden(state: object): string {
  return `<!-- support-window:state ${encode(state)} -->`;
}

/** JSON as base64url (RFC 4648, section 5), so that no text of ours can end the comment. */
function encode(state: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function decode(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isState(found: unknown): found is SectionState {
  if (typeof found !== 'object' || found === null) return false;
  const { v, decision, title, closed } = found as Partial<Record<keyof SectionState, unknown>>;
  return v === 1 && typeof decision === 'string' && typeof title === 'string' && typeof closed === 'boolean';
}
