import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Annotation } from '../report/annotations.ts';

/** What the runner is told of a run. */
export type Told = {
  readonly log: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

/**
 * Tells the runner everything. A runner without job summaries (an old GHES) names no file for them and gets none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export async function tell({ log, annotations, outputs, summary }: Told): Promise<void> {
  for (const line of log) core.info(harmless(line));
  for (const annotation of annotations) annotate(annotation);
  if (process.env.GITHUB_OUTPUT)
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, `${summary}\n`);
}

/** From here on the runner hides the token wherever it is printed. */
export function hide(token: string): void {
  core.setSecret(token);
}

/** Where an unexpected error happened, for runs with debug logging. */
export function debug(text: string): void {
  core.debug(text);
}

/**
 * Text of others, of a server too, could hold workflow commands (the runner obeys `::name::` at a line's start and
 * `##[name]` anywhere) or control a terminal that shows the log.
 */
export function harmless(line: string): string {
  return line
    .replaceAll(/(?![\n\t\u200b\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
    .replaceAll('##[', '#\u200b#[');
}

function annotate({ kind, text, title, file, line, column }: Annotation): void {
  const place = {
    ...(file === null ? {} : { file }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  };
  const properties = { title: harmless(title), ...place };
  if (kind === 'error') core.error(harmless(text), properties);
  else if (kind === 'warning') core.warning(harmless(text), properties);
  else core.notice(harmless(text), properties);
}
