import type { Tag } from './release.ts';
import { matchTemplate, parseTemplate, type Template } from './template.ts';

/** Tags by the template they follow, in the order of the templates, and those that follow none. */
export type Assignment = { readonly groups: readonly (readonly Tag[])[]; readonly rest: readonly Tag[] };

/**
 * Gives each tag to one template: of several that it follows to the one with the most text of its own, so that
 * `server-v1.0` belongs to `server-v{version}` even beside `{version}`.
 */
export function assignTags(tags: readonly Tag[], templates: readonly string[]): Assignment {
  const narrowestFirst = templates
    .flatMap((text, index) => {
      const template = parseTemplate(text);
      return template === null ? [] : [{ template, index }];
    })
    .sort((a, b) => ownText(b.template) - ownText(a.template));
  const groups: Tag[][] = templates.map(() => []);
  const rest: Tag[] = [];
  for (const tag of tags) {
    const found = narrowestFirst.find(({ template }) => matchTemplate(template, tag.name) !== null);
    (groups[found?.index ?? -1] ?? rest).push(tag);
  }
  return { groups, rest };
}

function ownText({ before, after }: Template): number {
  return before.length + after.length;
}
