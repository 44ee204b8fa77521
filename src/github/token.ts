/**
 * Whether a token is one of an App, as a workflow's own is: it is made for a job, and may be seconds old. Those of people
 * begin with ghp_, gho_, ghu_ or github_pat_.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function isOfApp(token: string): boolean {
  return !/^(gh[opu]_|github_pat_)/.test(token);
}
