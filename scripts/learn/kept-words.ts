import type { Lesson } from './lesson.ts';
import { FEWEST_TEXTS } from './vocabulary.ts';

/** Whether each word of a vocabulary may be learned: where enough of the texts have it. */
export function keptWords(lessons: readonly Lesson[], words: number): readonly boolean[] {
  const texts = new Int32Array(words);
  for (const lesson of lessons) {
    for (const word of new Set(lesson.words)) texts[word] = (texts[word] ?? 0) + 1;
  }
  return Array.from(texts, (count) => count >= FEWEST_TEXTS);
}

/** The words of a text that may be learned, with how strongly each speaks. */
export function keptIn({ words, amounts }: Lesson, kept: readonly boolean[]) {
  return {
    features: words.filter((word) => kept[word]),
    amounts: amounts.filter((_, place) => kept[words[place] ?? 0]),
  };
}
