/** A ref that does not exist, and a commit on it, in one request. */
export const branchWithCommit = `mutation CreateBranch($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!) {
  createRef(input: $ref) { ref { name } }
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;

/** Refs moved by compare-and-swap, and a commit on one of them, in one request. */
export const moveBranch = `mutation MoveBranch($refs: UpdateRefsInput!, $commit: CreateCommitOnBranchInput!) {
  updateRefs(input: $refs) { clientMutationId }
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;

/** A commit on a branch that is still where it was. GitHub signs it. */
export const commitOnBranch = `mutation Commit($commit: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;

/** Refs moved or deleted, all or none, each only if it is still where it was. */
export const moveRefs = `mutation MoveRefs($refs: UpdateRefsInput!) {
  updateRefs(input: $refs) { clientMutationId }
}`;

export const openPullRequest = `mutation Open($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url } }
}`;

export const describePullRequest = `mutation Describe($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { state } }
}`;

export const comment = `mutation Comment($comment: AddCommentInput!) {
  addComment(input: $comment) { clientMutationId }
}`;

export const closePullRequest = `mutation Close($close: ClosePullRequestInput!, $comment: AddCommentInput!) {
  closePullRequest(input: $close) { clientMutationId }
  addComment(input: $comment) { clientMutationId }
}`;

export const enableAutoMerge = `mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;

/** In `beforeOid` a ref that must not exist, in `afterOid` one that is to go. */
export const noOid = '0'.repeat(40);
