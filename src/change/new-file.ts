/** Where a new file is to be written on the web. */
export type NewFilePlace = {
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
};

/** Servers refuse longer addresses with 414; the limit of GitHub's is not published. */
const longest = 7000;

/**
 * The page on GitHub that writes a new file, filled in with the first of several texts that an address has room for;
 * with its name alone where none fits.
 */
export function newFilePage(place: NewFilePlace, path: string, texts: readonly string[]): string {
  const { server, repository, branch } = place;
  const page = `${server}/${repository}/new/${branch.split('/').map(encodeURIComponent).join('/')}`;
  const named = `${page}?filename=${encodeURIComponent(path)}`;
  const filled = texts.map((text) => `${named}&value=${encodeURIComponent(text)}`);
  return filled.find((address) => address.length <= longest) ?? named;
}
