/** So many answers are kept. */
const most = 32;

/** A pure function that keeps its last few answers: for what is asked for several times in a row, and too large to be kept for all. */
export function lately<Question, Answer>(
  keyOf: (question: Question) => string,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = answer(question);
    answers.set(key, made);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return made;
  };
}
