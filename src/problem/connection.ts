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
