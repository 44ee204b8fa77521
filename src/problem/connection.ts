import type { Problem } from './problem.ts';

/** GitHub asks to wait longer than a run is allowed to. */
export function rateLimited(seconds: number | null): Problem {
  const wait = seconds === null ? 'later' : `in ${seconds} seconds`;
  return {
    code: 'rate-limited',
    what: "GitHub's rate limit for this token is used up.",
    why: `GitHub asks to try again ${wait}, and this run does not wait that long.`,
    fix: 'Run the workflow again later; the next run starts where this one stopped.',
  };
}

/** The server gave no usable answer, after several tries. */
export function noAnswer(server: string, said: string): Problem {
  return {
    code: 'no-answer',
    what: `${server} did not answer like GitHub.`,
    why: `After several tries: ${said}`,
    fix: 'Run the workflow again; the next run starts where this one stopped. If this keeps happening, check githubstatus.com, the proxy and the network of the runner.',
  };
}

/** The certificate of the server, or of a proxy, is not signed by an authority that Node.js trusts. */
export function untrustedServer(server: string, said: string): Problem {
  return {
    code: 'untrusted-server',
    what: `The certificate of ${server} is not trusted, so nothing was sent.`,
    why: `Node.js says: ${said}.`,
    fix: 'If the server or a proxy uses a certificate authority of your own, put its certificate (PEM) on the runner. Then name that file in NODE_EXTRA_CA_CERTS, in the environment of the runner or under "env:" of the job.',
  };
}

/** The next page of a list is on a host that the token must not be sent to. */
export function linkAstray(address: string, apiUrl: string): Problem {
  return {
    code: 'link-astray',
    what: 'The next page of tags is on another host, so it was not read.',
    why: `It is ${address}, and the token is only sent to ${apiUrl}.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL: links in the answers must start with that URL.',
  };
}

/** The server redirects to another one, which must get neither the token nor the request. */
export function redirected(server: string, address: string): Problem {
  return {
    code: 'redirected',
    what: `${server} redirects to another host, which was not followed.`,
    why: `It points to ${address}. The token is only sent to ${server}, and only its answers are trusted.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL: they must reach GitHub itself.',
  };
}

/** A field of an answer has a different type from GitHub's documentation. */
export function oddAnswer(server: string, field: string): Problem {
  return {
    code: 'odd-answer',
    what: `${server} did not answer like GitHub.`,
    why: `Its answer has ${field}.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL. If they are right, please report this with the version of your GitHub server.',
  };
}

/** An answer is larger than anything that GitHub sends. */
export function answerTooLarge(server: string, said: string): Problem {
  return {
    code: 'answer-too-large',
    what: `${server} sent ${said}, which is too large to read.`,
    why: 'The largest answer of GitHub is its list of tags; 200,000 tags stay below this limit.',
    fix: 'Check the proxy of the runner. If you have more tags than that, run "support-window update" in a clone.',
  };
}

/** GitHub could not compute an answer, even to small requests. */
export function tooMuch(purpose: string, said: string): Problem {
  return {
    code: 'too-much',
    what: `GitHub could not compute the data needed to ${purpose}.`,
    why: `Smaller requests failed, too. It answered: ${said}`,
    fix: 'Run the workflow again later; the next run starts where this one stopped. See githubstatus.com if it keeps happening.',
  };
}

/** The list of tags has too many pages. */
export function endlessTags(pages: number): Problem {
  return {
    code: 'endless-tags',
    what: `The list of tags has more than ${pages} pages.`,
    why: "A workflow's token cannot request more in an hour, and the last page has a next one.",
    fix: 'Run "support-window update" in a clone, which reads all tags from it, and please report this.',
  };
}

/** A proxy is set that this runtime cannot use. */
export function proxyUnsupported(variable: string, runtime: string): Problem {
  return {
    code: 'proxy-unsupported',
    what: `${variable} is set, but this Node.js version does not use a proxy by default.`,
    why: `The runner has Node.js ${runtime}.`,
    fix: 'Set NODE_USE_ENV_PROXY=1 in the environment of the job, or update the runner.',
  };
}
