/** The version of this package; a test holds it equal to package.json's. */
export const version = '0.1.0';

/** Where the project lives, for links from what it writes. */
export const home = 'https://github.com/OWNER/support-window';

/** The schema of the policy file, for editors. */
export const schemaAddress =
  'https://raw.githubusercontent.com/OWNER/support-window/v1/docs/policy.schema.json';

/** The step of a workflow. */
export const stepName = 'OWNER/support-window@v1';
