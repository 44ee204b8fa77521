/** An anchored tag template such as `server-v{version}`: a tag belongs to it only from its first to its last character. */
export type Template = { readonly before: string; readonly after: string };

const placeholder = '{version}';

/** Reads a template; null unless it holds `{version}` exactly once. */
export function parseTemplate(text: string): Template | null {
  const [before, after, ...more] = text.split(placeholder);
  return before === undefined || after === undefined || more.length > 0 ? null : { before, after };
}

/** The text a tag has in the place of `{version}`, or null when the tag does not follow the template. */
export function matchTemplate({ before, after }: Template, tag: string): string | null {
  if (tag.length <= before.length + after.length) return null;
  if (!tag.startsWith(before) || !tag.endsWith(after)) return null;
  return tag.slice(before.length, tag.length - after.length);
}

/** The template as a policy writes it. */
export function templateText({ before, after }: Template): string {
  return `${before}${placeholder}${after}`;
}
