/** What the workflows of a repository give the action, for the stand-in. */
import { parse } from 'yaml';

/** The inputs of one step, and the workflow that has it. */
export type WorkflowInputs = { readonly path: string; readonly inputs: Readonly<Record<string, string>> };

type Step = { readonly uses?: unknown; readonly with?: Readonly<Record<string, unknown>> | null };
type Workflow = {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] } | null>> | null;
};

/** The inputs of the first step that uses the action; null where no workflow of these does. Expressions are left out. */
export function workflowInputs(
  workflows: readonly { readonly path: string; readonly text: string }[],
): WorkflowInputs | null {
  for (const { path, text } of workflows) {
    const step = stepsOf(text).find(({ uses }) => /\/support-window(?:@|$)/.test(String(uses)));
    if (step !== undefined) return { path, inputs: givenBy(step) };
  }
  return null;
}

function stepsOf(text: string): readonly Step[] {
  try {
    const { jobs } = (parse(text) ?? {}) as Workflow;
    return Object.values(jobs ?? {}).flatMap((job) => job?.steps ?? []);
  } catch {
    return [];
  }
}

function givenBy(step: Step): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(step.with ?? {})
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([, value]) => !value.includes('${{')),
  );
}
