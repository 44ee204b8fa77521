import type { Note } from './problem.ts';

/** The table has more versions than were held against the candidates. */
export function versionsRead(read: number, all: number): Note {
  return {
    code: 'versions-read',
    what: `The newest ${read} of ${all} versions of the table were compared with each policy.`,
  };
}
