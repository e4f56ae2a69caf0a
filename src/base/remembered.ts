/** Answers that are kept before all are forgotten, so that a long-lived process does not grow. */
const mostAnswers = 50_000;

/** A pure function of a text that keeps its answers: for the few texts, such as names, that a site uses over and over. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= mostAnswers) answers.clear();
    const made = answer(text);
    answers.set(text, made);
    return made;
  };
}
