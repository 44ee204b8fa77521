import type { GitHub } from './client.ts';

/** Whom GITHUB_TOKEN commits as. */
const actionsBot = { login: 'github-actions[bot]', databaseId: 41898282, name: null };

type Viewer = { readonly login: string; readonly databaseId: number | null; readonly name: string | null };

/**
 * Whom a commit through the API is by, as `Name <address>`: the owner of the token, with the address GitHub gives
 * everybody. Where the token is not told who it is, it is taken for the workflow's own.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
export async function signerOf(github: GitHub, server: string): Promise<string> {
  const answer = await github.query<{ viewer: Viewer }>(
    'query Viewer { viewer { login databaseId name } }',
    {},
  );
  const { login, databaseId, name } = (answer.ok ? answer.value.data?.viewer : null) ?? actionsBot;
  const number = databaseId === null ? '' : `${databaseId}+`;
  return `${name || login} <${number}${login}@users.noreply.${new URL(server).hostname}>`;
}
