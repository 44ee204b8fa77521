/** A file of the repository as an edge read it: raw bytes, and git's mode (`100644`, `120000` for a symlink). */
export type FileFact = {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
};
