import type { GitHub } from './client.ts';

/**
 * Whether pull requests can be opened in a repository: since 2026-02 they can be switched off. It is asked before a branch
 * is pushed; GitHub's GraphQL has no field for it, and older servers none at all: whoever does not say no means yes.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-pull-requests
 */
export async function takesPullRequests(github: GitHub, nameWithOwner: string): Promise<boolean> {
  const [owner = '', repo = ''] = nameWithOwner.split('/');
  const answer = await github.read('GET /repos/{owner}/{repo}', { owner, repo });
  if (!answer.ok || typeof answer.value.data !== 'object' || answer.value.data === null) return true;
  return (answer.value.data as { has_pull_requests?: unknown }).has_pull_requests !== false;
}
