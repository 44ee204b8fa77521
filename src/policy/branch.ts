/** Stands for a line in the name of its branch: `{line}-stable`. */
export const linePlaceholder = '{line}';

/** What a branch has in the place of `{line}`; null when it does not follow the template. */
export function lineOfBranch(template: string, branch: string): string | null {
  const [before = '', after = ''] = template.split(linePlaceholder);
  const fits =
    branch.length > before.length + after.length && branch.startsWith(before) && branch.endsWith(after);
  return fits ? branch.slice(before.length, branch.length - after.length) : null;
}

/** The branch of a line, by its name. */
export function branchOfLine(template: string, line: string): string {
  return template.replaceAll(linePlaceholder, () => line);
}
