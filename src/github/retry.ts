/** Why an attempt failed: GitHub's answer, or none that could be used (`status` null). Header names are lower-case. */
export type Failure = {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly said: string;
  /** What it is, where that is known from more than the status. */
  readonly means?: 'limited' | 'too-much' | 'unseen' | 'elsewhere' | 'too-large';
  /** Milliseconds to wait where the answer names no time. */
  readonly pause?: number;
};

/** How long requests are tried. Times in milliseconds. */
export type Patience = {
  /** The longest one attempt may take; GitHub itself gives a query up after ten seconds. */
  readonly attempt: number;
  /** From the start of a request to the start of its last attempt. */
  readonly total: number;
  /** From the start of a run to the start of the last attempt that was waited for. */
  readonly run: number;
  readonly tries: number;
  /** Tries of a query that GitHub could not compute, where less can be asked for: that helps more than asking again. */
  readonly heavyTries: number;
  /** Before the second attempt; doubled before each further one. */
  readonly pause: number;
};

export const patience: Patience = {
  attempt: 20_000,
  total: 90_000,
  run: 300_000,
  tries: 4,
  heavyTries: 2,
  pause: 500,
};

/** What GitHub wants to be left alone for after a limit that names no time: "at least one minute". */
const unsaidPause = 60_000;

/**
 * What an attempt came to: nothing was done and it may be tried again, it is unknown, GitHub said no, nothing was sent
 * because the server's certificate is not trusted, GitHub could not compute the answer, or its answer was not taken.
 */
export type AttemptVerdict =
  | 'limited'
  | 'uncertain'
  | 'refused'
  | 'untrusted'
  | 'too-much'
  | 'elsewhere'
  | 'too-large';

/**
 * Reads a failure. A rate limit is refused before anything is done. After no answer, a broken one, or an error of the
 * server, nobody knows whether a write took effect.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function verdictOn({ status, headers, said, means }: Failure): AttemptVerdict {
  if (means !== undefined && means !== 'unseen') return means;
  if (status === null && isAboutTrust(said)) return 'untrusted';
  if (status === null || status >= 500 || status < 400) return 'uncertain';
  if (status === 429) return 'limited';
  const isLimit =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(said);
  return status === 403 && isLimit ? 'limited' : 'refused';
}

/** How long a request and its run have taken so far, in milliseconds. */
export type Elapsed = { readonly request: number; readonly run: number };

/** OpenSSL's words where nobody that Node.js knows has signed a certificate. */
function isAboutTrust(said: string): boolean {
  return /self[- ]signed certificate|unable to (get|verify) .*certificate/i.test(said);
}

/**
 * How long to wait before the next attempt, or null to give up. For a write only a limit is worth waiting. GitHub's own
 * wish to wait counts, as long as it fits into what is left of the totals of the request and of the run.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function nextPause(
  failure: Failure,
  attempts: number,
  elapsed: Elapsed,
  now: number,
  { isWrite, mayShrink }: { readonly isWrite: boolean; readonly mayShrink: boolean },
  { total, run, tries, heavyTries, pause }: Patience,
): number | null {
  const verdict = verdictOn(failure);
  const mayHelp = verdict === 'limited' || (!isWrite && (verdict === 'uncertain' || verdict === 'too-much'));
  if (!mayHelp || attempts >= (verdict === 'too-much' && mayShrink ? heavyTries : tries)) return null;
  const unasked = verdict === 'limited' ? (failure.pause ?? unsaidPause) : pause * 2 ** (attempts - 1);
  const wait = askedPause(failure, now) ?? unasked;
  return elapsed.request + wait <= total && elapsed.run + wait <= run ? wait : null;
}

/** A token that was made moments ago may not be known everywhere: octokit/auth-app.js asks again for five seconds, too. */
const freshness = { time: 5_000, pause: 1_000, tries: 6 };

/** How long to wait where a token may be too young to be known (401) or to see its repository (404); null otherwise. */
export function freshPause({ status }: Failure, attempts: number, run: number): number | null {
  const isYoung = attempts < freshness.tries && run + freshness.pause <= freshness.time;
  return isYoung && (status === 401 || status === 404) ? freshness.pause : null;
}

/** The clocks of GitHub and of the runner may differ a little; Octokit's own plugin adds a second, too. */
const resetMargin = 1000;

/** What GitHub asks for: `retry-after` in seconds, or the moment the limit is reset in seconds since 1970. */
export function askedPause({ headers }: Pick<Failure, 'headers'>, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) + resetMargin : null;
}
