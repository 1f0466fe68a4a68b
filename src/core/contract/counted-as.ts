import type { Answer, CountedAs } from './response.ts';

/** What an answer is counted as; what names nothing is a score. */
export function countedAs({ countedAs = 'score' }: Pick<Answer, 'countedAs'>): CountedAs {
  return countedAs;
}

/** What buyers said in answer to questions that ask for words, in the order of the answers. */
export function answersInWords(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(
    (answer) =>
      countedAs(answer) === 'words' && answer.skipped !== true && answer.raw.trim() !== '',
  );
}
