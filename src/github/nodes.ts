export type BlobNode = {
  readonly oid?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
  readonly isBinary?: boolean | null;
};
export type FileNode = { readonly mode: number; readonly object: BlobNode | null } | null;

/** An object with the files `f0`, `f1`, … of a question. */
export type FilesNode = { readonly [alias: `f${number}`]: FileNode | undefined };

export type DatedNode = {
  readonly committedDate?: string;
  readonly tagger?: { readonly date: string | null } | null;
  readonly target?: DatedNode;
};
export type TagNode = { readonly name: string; readonly target: DatedNode | null };
export type ReleaseNode = {
  readonly tagName: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly publishedAt: string | null;
};
export type CommitNode = {
  readonly oid: string;
  readonly message: string;
  /** Null where GitHub did not count them. */
  readonly changedFilesIfAvailable: number | null;
  readonly parents: {
    readonly totalCount: number;
    readonly nodes: readonly (FilesNode & { readonly oid: string })[];
  };
};
/** The last commit that changed a file. Its first parent has that file as it was before. */
export type HistoryNode = {
  readonly nodes: readonly {
    readonly parents: { readonly nodes: readonly (FilesNode & { readonly oid: string })[] };
  }[];
};
type CommitText = { readonly oid: string; readonly message: string };

export type PullRequestNode = {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly title: string;
  readonly body: string;
  readonly baseRefName: string;
  readonly isCrossRepository: boolean;
  readonly commits: { readonly nodes: readonly { readonly commit: CommitText }[] };
  readonly comments: {
    readonly nodes: readonly { readonly body: string; readonly viewerDidAuthor: boolean }[];
  };
};
export type RepositoryNode = {
  readonly id: string;
  readonly isFork: boolean;
  readonly defaultBranchRef?: { readonly name: string } | null;
  readonly base: {
    readonly name: string;
    readonly target: FilesNode & { readonly oid: string; readonly history?: HistoryNode };
    readonly compare?: {
      readonly commits: { readonly totalCount: number; readonly nodes: readonly CommitNode[] };
    } | null;
  } | null;
  /** The commit under test. */
  readonly commit?: (FilesNode & { readonly oid: string }) | null;
  readonly into?: { readonly target: FilesNode & { readonly oid: string } } | null;
  readonly branch?: {
    readonly target: FilesNode & { readonly oid: string };
    /** Open ones from this very branch. */
    readonly associatedPullRequests?: { readonly nodes: readonly PullRequestNode[] };
  } | null;
  /** Refs whose names hold the one of our scratch refs. */
  readonly scratch?: {
    readonly nodes: readonly { readonly name: string; readonly target: { readonly oid: string } }[];
  };
  readonly refs?: { readonly nodes: readonly TagNode[] } | null;
  readonly releases?: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly ReleaseNode[];
  } | null;
  /** The latest from any branch of this name, those of forks among them. */
  readonly pullRequests?: { readonly nodes: readonly PullRequestNode[] };
};
