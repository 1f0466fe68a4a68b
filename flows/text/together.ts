import type { FlowContext } from '../../src/core/contract/flow.ts';
import { flowWords } from '../words/words.ts';

/** Sentences as one paragraph, with what the language puts between two of them. */
export function together(
  sentences: readonly string[],
  { locale }: Pick<FlowContext, 'locale'>,
): string {
  return sentences.join(flowWords(locale).language.betweenSentences);
}
