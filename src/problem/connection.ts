import type { Problem } from './problem.ts';

/** GitHub asks to wait longer than a run is allowed to. */
export function rateLimited(seconds: number | null): Problem {
  const wait = seconds === null ? 'later' : `in ${seconds} seconds`;
  return {
    code: 'rate-limited',
    what: "GitHub's rate limit for this token is used up.",
    why: `GitHub asks to come back ${wait}, and this run does not wait that long.`,
    fix: 'Run the workflow again later; the next run begins where this one stopped.',
  };
}

/** No answer that makes sense came, after some tries. */
export function noAnswer(server: string, said: string): Problem {
  return {
    code: 'no-answer',
    what: `${server} did not answer as GitHub does.`,
    why: `After several tries: ${said}`,
    fix: 'Run the workflow again; the next run begins where this one stopped. If it stays so, look at the status of GitHub, the proxy and the network of the runner.',
  };
}

/** The server, or a proxy on the way, shows a certificate that nobody known to Node.js has signed. */
export function untrustedServer(server: string, said: string): Problem {
  return {
    code: 'untrusted-server',
    what: `The certificate of ${server} is not trusted, so nothing was sent.`,
    why: `Node.js says: ${said}.`,
    fix: 'Where the server or a proxy has a certificate of an authority of your own, put that of the authority (PEM) on the runner and name the file in NODE_EXTRA_CA_CERTS, in the environment of the runner or under "env:" of the job.',
  };
}

/** A list of GitHub's goes on at an address that the token must not travel to. */
export function linkAstray(address: string, apiUrl: string): Problem {
  return {
    code: 'link-astray',
    what: 'The list of tags goes on at an address that is not of the same GitHub.',
    why: `It is ${address}, and the token travels to ${apiUrl} alone.`,
    fix: 'Look at the proxy of the runner and at GITHUB_API_URL: the addresses in the answers must begin with it.',
  };
}

/** An answer leads to another server, which neither the token nor the question may reach. */
export function redirected(server: string, address: string): Problem {
  return {
    code: 'redirected',
    what: `${server} redirects to another address, which was not followed.`,
    why: `It leads to ${address}. The token is sent to ${server} only, and no other server's answer is believed.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL: they must reach GitHub itself.',
  };
}

/** An answer has a field of another type than GitHub's description says. */
export function oddAnswer(server: string, field: string): Problem {
  return {
    code: 'odd-answer',
    what: `${server} did not answer as GitHub does.`,
    why: `Its answer has ${field}.`,
    fix: 'Check the proxy of the runner and GITHUB_API_URL. If they are right, please report this with the version of your GitHub.',
  };
}

/** An answer is larger than anything that GitHub sends. */
export function answerTooLarge(server: string, said: string): Problem {
  return {
    code: 'answer-too-large',
    what: `${server} sent ${said}, which was not read to its end.`,
    why: 'The largest answer of GitHub is its list of tags; 200,000 tags stay below this limit.',
    fix: 'Check the proxy of the runner. With more tags than that, run "support-window update" in a clone.',
  };
}

/** GitHub could not compute an answer, however little was asked. */
export function tooMuch(purpose: string, said: string): Problem {
  return {
    code: 'too-much',
    what: `GitHub could not compute what is needed to ${purpose}.`,
    why: `It was asked in smaller parts, too. It answered: ${said}`,
    fix: 'Run the workflow again later; the next run begins where this one stopped. See githubstatus.com if it keeps happening.',
  };
}

/** The list of tags has no end in sight. */
export function endlessTags(pages: number): Problem {
  return {
    code: 'endless-tags',
    what: `The list of tags has more than ${pages} pages.`,
    why: "A workflow's token may not ask for more in an hour, and the last page that was read names a next one.",
    fix: 'Run "support-window update" in a clone, which reads all tags from it, and please report this.',
  };
}

/** A proxy is set that this runtime cannot use. */
export function proxyUnsupported(variable: string, runtime: string): Problem {
  return {
    code: 'proxy-unsupported',
    what: `${variable} is set, but this Node.js uses no proxy by itself.`,
    why: `The runner brought Node.js ${runtime}.`,
    fix: 'Set NODE_USE_ENV_PROXY=1 in the environment of the job, or update the runner.',
  };
}
