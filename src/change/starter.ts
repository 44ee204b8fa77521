import type { Day } from '../day.ts';
import { updateDocument } from '../document/update.ts';
import { wantedFrom } from '../document/want.ts';
import { commentedPolicy } from '../policy/commented.ts';
import { evaluate } from '../policy/evaluate.ts';
import { readHistory } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Tag } from '../release/release.ts';
import { home, schemaAddress } from '../version.ts';

/** The file of a policy, with the schema for editors and what each key is for. */
export function policyFile(policy: string): string {
  const about = [`How long releases are supported: ${home}/blob/v1/docs/policy.md`];
  return commentedPolicy(policy, schemaAddress, about);
}

/** Where `init` puts the workflow. */
export const workflowPath = '.github/workflows/support-window.yml';

/**
 * The workflow that keeps the table, as README shows it; `step` is the action as `uses:` takes it. With `inserts` it adds
 * a table where there is none.
 */
export function workflowText(step: string, inserts = false): string {
  const inputs = inserts ? '        with: { on-missing-table: insert } # there is no table yet\n' : '';
  return `name: Support window
on:
  release: { types: [published, released, unpublished, deleted] } # released: a pre-release became a release
  schedule: [{ cron: "23 5 * * *" }] # support also ends between releases
  workflow_dispatch:
permissions: {}
concurrency: { group: support-window, cancel-in-progress: false }
jobs:
  sync:
    runs-on: ubuntu-latest
    permissions: { contents: write, pull-requests: write }
    steps:
      - uses: ${step} # no checkout needed
${inputs}`;
}

/** Where a starter goes in a repository without a document. */
export const starterPath = 'SECURITY.md';

/**
 * The shape of GitHub's own template, with the contact left to fill in.
 * https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository
 */
const starter = `# Security Policy

## Reporting a Vulnerability

TODO: say where to report a vulnerability, and what to expect after that.
`;

/** A document to begin with, whose table says what the policy gives each line on a day (UTC). */
export function starterText(policy: Policy, tags: readonly Tag[], day: Day): string {
  const history = readHistory(tags, policy, day);
  if (!history.ok || history.value.releases.length === 0) return starter;
  const wanted = wantedFrom(evaluate(history.value.lines, policy, day), history.value, policy);
  const kept = updateDocument({ path: starterPath, text: starter }, wanted, policy.document, 'insert');
  return kept.outcome.after ?? starter;
}
