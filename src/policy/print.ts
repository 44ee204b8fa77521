import { rangeText } from '../release/range.ts';
import type { Anchor, Duration, End, Selector } from './policy.ts';

/** A date expression as a policy writes it: `max(major + 6mo, release + 2y)`. */
export function printEnd(end: End): string {
  switch (end.kind) {
    case 'newest':
      return `newest ${end.count}`;
    case 'anchor':
      return end.plus === null
        ? printAnchor(end.anchor)
        : `${printAnchor(end.anchor)} + ${printDuration(end.plus)}`;
    case 'max':
    case 'min':
      return `${end.kind}(${end.of.map(printEnd).join(', ')})`;
    case 'eom':
    case 'eoy':
      return `${end.kind}(${printEnd(end.of)})`;
    case 'date':
      return end.day;
    case 'forever':
    case 'never':
      return end.kind;
  }
}

/** A duration as a policy writes it: `18mo`. */
export function printDuration({ count, unit }: Duration): string {
  return `${count}${unit}`;
}

function printAnchor(anchor: Anchor): string {
  if (anchor.kind === 'tier') return anchor.name;
  return 'count' in anchor && anchor.count > 1 ? `${anchor.kind}(${anchor.count})` : anchor.kind;
}

/** A selector as a policy writes it: `lts`, `{ minor: 4 }`, `">=8.1"`. */
export function printSelector(selector: Selector): string {
  switch (selector.kind) {
    case 'minor':
      return `{ minor: ${selector.is} }`;
    case 'every':
      return `{ every: ${selector.count}${selector.from === null ? '' : `, from: ${selector.from}`} }`;
    case 'range':
      return quotedText(rangeText(selector.range));
    case 'names':
      return `[${selector.names.map(({ name }) => quotedText(name)).join(', ')}]`;
    case 'all':
      return `[${selector.of.map(printSelector).join(', ')}]`;
    default:
      return selector.kind;
  }
}

/** A text in double quotes. JSON's strings are YAML's (YAML 1.2.2, section 7.3.1). */
export function quotedText(text: string): string {
  return JSON.stringify(text);
}
