import { type Note, type Problem, placeText, problemPage, whatText } from '../problem/problem.ts';

/** A message the runner shows on the page of the run and, where it has a place, on that line of the file. */
export type Annotation = {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
};

/** The runner's own limits: annotations of one kind in a step, and characters of a message. */
const mostOfAKind = 10;
const mostCharacters = 4096;

/**
 * One annotation for each problem, warning and note, the most important first; what is too much is counted in the last
 * one of its kind.
 */
export function annotationsOf(
  problems: readonly Problem[],
  notes: readonly Note[],
  warnings: readonly Problem[] = [],
): readonly Annotation[] {
  return [
    ...limited(
      problems.map((problem) => alertOf('error', problem)),
      'problems',
    ),
    ...limited(
      warnings.map((warning) => alertOf('warning', warning)),
      'warnings',
    ),
    ...limited(notes.map(noticeOf), 'notes'),
  ];
}

function alertOf(kind: 'error' | 'warning', problem: Problem): Annotation {
  const { code, why, fix, link, where } = problem;
  const pages = [link, problemPage(code)].filter(Boolean).join(' ');
  const gap = fix.includes('\n') ? '\n\n' : ' ';
  return annotation(
    kind,
    `support-window: ${code}`,
    `${whatText(problem)} ${why} ${fix}${gap}${pages}`.trimEnd(),
    where,
  );
}

function noticeOf(note: Note): Annotation {
  const { code, where } = note;
  return annotation('notice', `support-window: ${code}`, `${whatText(note)}${pageOf(code)}`, where);
}

function pageOf(code: string): string {
  const page = problemPage(code);
  return page === null ? '' : ` ${page}`;
}

function annotation(
  kind: Annotation['kind'],
  title: string,
  text: string,
  where: Problem['where'],
): Annotation {
  const isFile = where !== undefined && /[./]/.test(where.path) && !where.path.includes(' ');
  const place = where === undefined || isFile ? '' : ` (${placeText(where)})`;
  return {
    kind,
    title,
    text: cut(`${text}${place}`, mostCharacters),
    file: isFile ? where.path : null,
    line: isFile ? (where.line ?? null) : null,
    column: isFile ? (where.column ?? null) : null,
  };
}

function limited(annotations: readonly Annotation[], what: string): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfAKind) return annotations;
  const shown = annotations.slice(0, mostOfAKind - 1);
  const text = `${annotations.length - shown.length} more ${what}: the job summary shows all of them.`;
  return [...shown, { ...first, title: 'support-window', text, file: null, line: null, column: null }];
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
