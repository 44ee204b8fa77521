import { readFileSync } from 'node:fs';

/** The payload of the event that started the run, whatever it holds; null where there is none that can be read. */
export function readPayload(environment: Readonly<Record<string, string | undefined>>): unknown {
  try {
    return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return null;
  }
}
