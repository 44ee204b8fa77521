/** What our commits say of themselves: the decision they carry out and the blob they write. */
export type Trailers = { readonly decision: string; readonly blob: string };

/** A commit's message in the two parts GitHub takes. */
export type CommitMessage = { readonly headline: string; readonly body: string };

const decisionPattern = /^Support-Window-Decision: ([0-9a-f]{8,64})$/m;
const blobPattern = /^Support-Window-Blob: ([0-9a-f]{40,64})$/m;

/** A message with our trailers at its end (git-interpret-trailers). `signer` signs it off: `Name <address>`. */
export function commitMessage(
  text: string,
  { decision, blob }: Trailers,
  signer: string | null,
): CommitMessage {
  const [headline = '', ...rest] = text.trim().split('\n');
  const trailers = [
    `Support-Window-Decision: ${decision}`,
    `Support-Window-Blob: ${blob}`,
    ...(signer === null ? [] : [`Signed-off-by: ${signer}`]),
  ].join('\n');
  const body = rest.join('\n').trim();
  return { headline: headline.trim(), body: body === '' ? trailers : `${body}\n\n${trailers}` };
}

/** The trailers of a message; null when it is not one of ours. They survive edited bodies and deleted branches. */
export function trailersIn(message: string): Trailers | null {
  const [, decision] = decisionPattern.exec(message) ?? [];
  const [, blob] = blobPattern.exec(message) ?? [];
  return decision === undefined || blob === undefined ? null : { decision, blob };
}
