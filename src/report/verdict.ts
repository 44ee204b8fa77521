import type { Decision } from '../change/decision.ts';
import type { Look } from './look.ts';
import { printable } from './untrusted.ts';

/** The commands that end in a verdict. */
export type Purpose = 'plan' | 'check' | 'update';

/** The last line of a page: what was found or done, and what to do next. */
export function verdictText(decision: Decision, purpose: Purpose, { paint }: Look): string {
  const { plan, document, problems } = decision;
  switch (plan) {
    case 'unchanged':
      return `${paint.green('✔')} Nothing to change${document.path === null ? '' : ` in ${printable(document.path)}`}.`;
    case 'blocked':
      return `${paint.red('✖')} ${problems.length === 1 ? 'A problem stands' : `${problems.length} problems stand`} in the way${purpose === 'update' ? '; nothing was written' : ''}.`;
    case 'open':
      return openVerdict(printable(document.path ?? ''), purpose, { paint });
  }
}

function openVerdict(path: string, purpose: Purpose, { paint }: Pick<Look, 'paint'>): string {
  switch (purpose) {
    case 'plan':
      return `${paint.yellow('●')} ${path} would change. To write it: support-window update`;
    case 'check':
      return `${paint.red('✖')} ${path} is out of date. To mend it: support-window update`;
    case 'update':
      return `${paint.green('✔')} ${path} was updated.`;
  }
}
