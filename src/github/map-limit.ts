/** GitHub lets a client have 100 requests on the way at once, over REST and GraphQL together. */
const most = 20;

/**
 * Asks many things at once, but no more than GitHub lets pass; the answers come in the order of the questions.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export async function mapLimit<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = questions.entries();
  const lane = async () => {
    for (const [index, question] of waiting) answers[index] = await ask(question);
  };
  await Promise.all(Array.from({ length: most }, lane));
  return answers;
}
