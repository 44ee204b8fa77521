import type { Decision } from '../change/decision.ts';
import { documentPaths, newFiles } from '../change/parts.ts';
import { joinWords } from '../problem/list.ts';
import { shorteningAheadNote } from '../problem/support.ts';
import { widthOf } from '../width.ts';
import { hanging, type Look } from './look.ts';
import type { Style } from './paint.ts';
import { printable } from './untrusted.ts';

/** The commands that end in a verdict. */
export type Purpose = 'plan' | 'check' | 'update';

/** What writes a plan: a command, and the commit to check out before it. */
export type NextStep = { readonly command: string; readonly ref: string | null };

/** What was found or done; `step` leads to the next step where there is one. */
type VerdictLine = {
  readonly mark: string;
  readonly style: Style;
  readonly said: string;
  readonly step?: string;
};

/** The last lines of a page: what was found or done, and what to do next; null where nothing can be written. */
export function verdictText(
  decision: Decision,
  purpose: Purpose,
  next: NextStep | null,
  look: Look,
): readonly string[] {
  const { mark, style, said, step } = verdictOf(decision, purpose);
  const isStopped = decision.notes.some(({ code }) => code === shorteningAheadNote.code);
  if (step === undefined || next === null || isStopped) return hanging(mark, style, said, look);
  const checkout = next.ref === null ? '' : `, check ${next.ref} out and run`;
  const command = printable(next.command);
  const lead = `${said} ${step}${checkout}:`;
  const fits = look.columns === null || widthOf(`${mark}${lead} ${command}`) <= look.columns;
  if (fits) return hanging(mark, style, `${lead} ${command}`, look);
  return [...hanging(mark, style, lead, look), `  ${command}`];
}

function verdictOf(decision: Decision, purpose: Purpose): VerdictLine {
  const paths = joinWords(documentPaths(decision));
  const { length } = decision.problems;
  switch (decision.plan) {
    case 'unchanged':
      return {
        mark: '✔ ',
        style: 'green',
        said: `Nothing to change${paths === '' ? '' : ` in ${paths}`}.`,
      };
    case 'blocked': {
      const count = length === 1 ? 'a problem' : `${length} problems`;
      const written = purpose === 'update' ? '; nothing was written' : '';
      return { mark: '✖ ', style: 'red', said: `Blocked by ${count}${written}.` };
    }
    case 'open':
      return openVerdict(decision, purpose);
  }
}

function openVerdict(decision: Decision, purpose: Purpose): VerdictLine {
  const changed = newFiles(decision).map(({ path }) => path);
  const all = changed.length > 0 ? changed : documentPaths(decision);
  const paths = joinWords(all);
  const [is, was, it] = all.length === 1 ? ['is', 'was', 'it'] : ['are', 'were', 'them'];
  switch (purpose) {
    case 'plan':
      return { mark: '● ', style: 'yellow', said: `${paths} would change.`, step: `To write ${it}` };
    case 'check':
      return { mark: '✖ ', style: 'red', said: `${paths} ${is} out of date.`, step: `To fix ${it}` };
    case 'update':
      return { mark: '✔ ', style: 'green', said: `${paths} ${was} updated.` };
  }
}
