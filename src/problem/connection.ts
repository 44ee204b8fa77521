import { problem } from './problem.ts';

/** GitHub asks to wait longer than a run is allowed to. */
export const rateLimited = problem('rate-limited', [900], (seconds: number | null) => {
  const wait = seconds === null ? 'later' : `in ${seconds} seconds`;
  return {
    what: "GitHub's rate limit for this token is used up.",
    why: `GitHub asks to try again ${wait}, and this run does not wait that long.`,
    fix: 'Run the workflow again later; the next run starts where this one stopped.',
  };
});

/** The server gave no usable answer, after several tries. */
export const noAnswer = problem(
  'no-answer',
  ['https://api.github.com', '502 Bad Gateway.'],
  (server: string, said: string) => ({
    what: `${server} did not answer like GitHub.`,
    why: `After several tries: ${said}`,
    fix: 'Run the workflow again; the next run starts where this one stopped. If this keeps happening, check githubstatus.com, the proxy and the network of the runner.',
  }),
);

/** The certificate of the server, or of a proxy, is not signed by an authority that Node.js trusts. */
export const untrustedServer = problem(
  'untrusted-server',
  ['https://github.example', 'self-signed certificate'],
  (server: string, said: string) => ({
    what: `The certificate of ${server} is not trusted, so nothing was sent.`,
    why: `Node.js says: ${said}.`,
    fix: 'If the server or a proxy uses a certificate authority of your own, put its certificate (PEM) on the runner. Then name that file in NODE_EXTRA_CA_CERTS, in the environment of the runner or under "env:" of the job.',
  }),
);

/** The next page of a list is on a host that the token must not be sent to. */
export const linkAstray = problem(
  'link-astray',
  ['https://other.example/tags?page=2', 'https://api.github.com'],
  (address: string, apiUrl: string) => ({
    what: 'The next page of tags is on another host, so it was not read.',
    why: `It is ${address}, and the token is only sent to ${apiUrl}.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL: links in the answers must start with that URL.',
  }),
);

/** The server redirects to another one, which must get neither the token nor the request. */
export const redirected = problem(
  'redirected',
  ['https://api.github.com', 'https://other.example'],
  (server: string, address: string) => ({
    what: `${server} redirects to another host, which was not followed.`,
    why: `It points to ${address}. The token is only sent to ${server}, and only its answers are trusted.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL: they must reach GitHub itself.',
  }),
);

/** A field of an answer has a different type from GitHub's documentation. */
export const oddAnswer = problem(
  'odd-answer',
  ['https://github.example', 'no "name" in a tag'],
  (server: string, field: string) => ({
    what: `${server} did not answer like GitHub.`,
    why: `Its answer has ${field}.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL. If they are right, please report this with the version of your GitHub server.',
  }),
);

/** An answer is larger than anything that GitHub sends. */
export const answerTooLarge = problem(
  'answer-too-large',
  ['https://api.github.com', '60 MB'],
  (server: string, said: string) => ({
    what: `${server} sent ${said}, which is too large to read.`,
    why: 'The largest answer of GitHub is its list of tags; 200,000 tags stay below this limit.',
    fix: 'Check the proxy of the runner. If you have more tags than that, run "support-window update" in a clone.',
  }),
);

/** GitHub could not compute an answer, even to small requests. */
export const tooMuch = problem(
  'too-much',
  ['read the repository', 'This may be the result of a timeout.'],
  (purpose: string, said: string) => ({
    what: `GitHub could not compute the data needed to ${purpose}.`,
    why: `Smaller requests failed, too. It answered: ${said}`,
    fix: 'Run the workflow again later; the next run starts where this one stopped. See githubstatus.com if it keeps happening.',
  }),
);

/** The list of tags has too many pages. */
export const endlessTags = problem('endless-tags', [1000], (pages: number) => ({
  what: `The list of tags has more than ${pages} pages.`,
  why: "A workflow's token cannot request more in an hour, and the last page has a next one.",
  fix: 'Run "support-window update" in a clone, which reads all tags from it, and please report this.',
}));

/** A proxy is set that this runtime cannot use. */
export const proxyUnsupported = problem(
  'proxy-unsupported',
  ['HTTPS_PROXY', 'v24.4.0'],
  (variable: string, runtime: string) => ({
    what: `${variable} is set, but this Node.js version does not use a proxy by default.`,
    why: `The runner has Node.js ${runtime}.`,
    fix: 'Set NODE_USE_ENV_PROXY=1 in the environment of the job, or update the runner.',
  }),
);
