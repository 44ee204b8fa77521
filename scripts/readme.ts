import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const project = dirname(import.meta.dirname);

type Action = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

/** The reference with its tables of inputs and outputs as action.yml declares them. */
export function withTables(page: string, actionYaml: string): string {
  const { inputs, outputs } = parse(actionYaml) as Action;
  return replaced(replaced(page, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
}

function inputTable(inputs: Action['inputs']): string {
  const rows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default ? `\`${input.default}\`` : ''} | ${oneLine(input.description)} |`,
  );
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs: Action['outputs']): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${oneLine(description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

function oneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** The text between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
function replaced(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`The page has no place for its ${name}`);
  return `${text.slice(0, start + begin.length)}\n${content}\n${text.slice(stop)}`;
}

if (import.meta.main) {
  const path = join(project, 'docs/reference.md');
  writeFileSync(
    path,
    withTables(readFileSync(path, 'utf8'), readFileSync(join(project, 'action.yml'), 'utf8')),
  );
}
