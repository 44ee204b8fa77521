import { commentedPolicy } from '../policy/commented.ts';
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
  release: { types: [published, released, unpublished, deleted] } # released: when a pre-release becomes a release
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
