import type { Member } from './family.ts';
import type { Version } from './release.ts';

/** A tag whose shape does not fit the numbering of its family, and why. */
export type Stray = { readonly member: Member; readonly reason: string };

type Oddity = { readonly reason: string; readonly isOdd: (version: Version) => boolean };

const compactDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/;
const hyphenatedDate = /^(?:19|20)\d{2}[-_](?:0[1-9]|1[0-2])[-_](?:0[1-9]|[12]\d|3[01])$/;
/** Only a shape that so many others of the family do not have is out of place. */
const clearMajority = 10;

/**
 * Finds the tags that cannot belong to the numbering of their family: dates (`20220215`, `2015-06-25`) among versions,
 * and a first number with a zero before it (`016.5`) where no other is padded to that width. The majority decides.
 */
export function findStrays(members: readonly Member[]): readonly Stray[] {
  const widths = new Set(
    members.map(({ version }) => firstPart(version)).flatMap((part) => (isPadded(part) ? [] : part.length)),
  );
  const oddities: readonly Oddity[] = [
    { reason: 'a date among versions', isOdd: isDate },
    {
      reason: 'a leading zero that no other version has',
      isOdd: (version) => isPadded(firstPart(version)) && !widths.has(firstPart(version).length),
    },
  ];
  return oddities.flatMap((oddity) => outnumbered(members, oddity));
}

function outnumbered(members: readonly Member[], { reason, isOdd }: Oddity): readonly Stray[] {
  const odd = members.filter(({ version }) => isOdd(version));
  const isStray = (members.length - odd.length) / clearMajority >= odd.length;
  return isStray ? odd.map((member) => ({ member, reason })) : [];
}

function isDate({ text, parts }: Version): boolean {
  return compactDate.test(parts[0] ?? '') || hyphenatedDate.test(text);
}

function isPadded(part: string): boolean {
  return /^0\d/.test(part);
}

function firstPart({ parts }: Version): string {
  return parts[0] ?? '';
}
