import type { Decision } from '../change/decision.ts';
import { documentPaths, newFiles } from '../change/parts.ts';
import type { Look } from './look.ts';
import { printable } from './untrusted.ts';

/** The commands that end in a verdict. */
export type Purpose = 'plan' | 'check' | 'update';

/** The last line of a page: what was found or done, and what to do next. */
export function verdictText(decision: Decision, purpose: Purpose, { paint }: Look): string {
  const { plan, problems } = decision;
  const changed = newFiles(decision).map(({ path }) => path);
  const paths = (plan === 'open' && changed.length > 0 ? changed : documentPaths(decision)).map(printable);
  switch (plan) {
    case 'unchanged':
      return `${paint.green('✔')} Nothing to change${paths.length === 0 ? '' : ` in ${paths.join(' and ')}`}.`;
    case 'blocked':
      return `${paint.red('✖')} ${problems.length === 1 ? 'A problem stands' : `${problems.length} problems stand`} in the way${purpose === 'update' ? '; nothing was written' : ''}.`;
    case 'open':
      return openVerdict(paths, purpose, { paint });
  }
}

function openVerdict(paths: readonly string[], purpose: Purpose, { paint }: Pick<Look, 'paint'>): string {
  const path = paths.join(' and ');
  const isOne = paths.length === 1;
  switch (purpose) {
    case 'plan':
      return `${paint.yellow('●')} ${path} would change. To write ${isOne ? 'it' : 'them'}: support-window update`;
    case 'check':
      return `${paint.red('✖')} ${path} ${isOne ? 'is' : 'are'} out of date. To mend ${isOne ? 'it' : 'them'}: support-window update`;
    case 'update':
      return `${paint.green('✔')} ${path} ${isOne ? 'was' : 'were'} updated.`;
  }
}
