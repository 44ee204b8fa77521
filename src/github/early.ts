import type { Reply } from './answer.ts';
import type { Answer, GitHub, RestReply, Variables } from './client.ts';
import { repositoryQuery } from './read-query.ts';
import { pathsToRead, publishedPath, type Reading } from './reading.ts';
import { tagList } from './tag-names.ts';

/**
 * Sends the first requests of a reading before the rest of the program is there, and gives a GitHub that answers them when
 * they are asked. A policy whose text is here already may name documents of its own, so its query is not sent early.
 */
export function askEarly(github: GitHub, reading: Reading): GitHub {
  const { owner, name: repo } = reading;
  const read = once<Answer<RestReply>>(github.read, tagList, { owner, repo });
  const published = publishedPath(reading);
  if (published === null) return { ...github, read };
  const { document, variables } = repositoryQuery({ ...reading, files: pathsToRead(reading), published });
  const query = once<Answer<Reply<unknown>>>(github.query, document, variables);
  return { ...github, read, query: query as GitHub['query'] };
}

type Ask<T> = (text: string, variables: Variables, mayShrink?: boolean) => Promise<T>;

/** Asks at once. The first to ask the same gets that answer, so that whoever reads anew gets a new one. */
function once<T>(ask: Ask<T>, text: string, variables: Variables): Ask<T> {
  const question = JSON.stringify([text, variables]);
  let early: Promise<T> | null = ask(text, variables, true);
  return (otherText, otherVariables, mayShrink) => {
    const answer = early;
    if (answer === null || JSON.stringify([otherText, otherVariables]) !== question)
      return ask(otherText, otherVariables, mayShrink);
    early = null;
    return answer;
  };
}
