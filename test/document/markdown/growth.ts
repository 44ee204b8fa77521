/**
 * Prints how the steps of reading grow from 8,000 to 16,000 characters of each hostile text, or of every nth of them, as
 * JSON. V8 counts the steps of a whole process, so this is a process of its own. Usage: `node growth.ts [N]`.
 */
import process from 'node:process';
import { chooseDocument } from '../../../src/document/file.ts';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { countingSteps } from '../../steps.ts';
import { type Hostile, hostile } from '../hostile.ts';

/** How a text's steps grow: the exponent, 1 where twice the text takes twice the steps. */
export type Growth = { readonly name: string; readonly exponent: number };

const every = Number(process.argv[2] ?? 1);

function growthOf(stepsOf: (work: () => unknown) => number, { family, name, text }: Hostile): Growth {
  const [small = 1, large = 1] = [8000, 16_000].map((size) => {
    const source = text(size);
    return stepsOf(() => read(source));
  });
  return { name: `${family} ${name}`, exponent: Math.log2(large / small) };
}

/** What the command line and the action do with a file before anything else: refuse it, or read it. */
function read(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const chosen = chooseDocument([{ path: 'SECURITY.md', mode: '100644', bytes }], null);
  if (chosen.ok && chosen.value !== null) parseMarkdown(chosen.value.text);
}

const tried = hostile.filter((_, index) => index % every === 0);
const grown = countingSteps((stepsOf) => tried.map((text) => growthOf(stepsOf, text)));
process.stdout.write(JSON.stringify(grown));
