import { answersInWords } from '../../core/contract/counted-as.ts';
import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from '../metrics/answered.ts';
import type { Scale } from '../metrics/rating.ts';
import type { Tagger } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';

export interface Explanation {
  readonly text: string;
  /** Asked why about this very score, or said openly about its subject on the same shipment. */
  readonly source: 'why' | 'open';
  readonly at: number;
}

/** One score and the words that explain it. */
export interface ExplainedScore {
  readonly response: string;
  /** The number by which the buyer knows the shipment. */
  readonly reference: string;
  readonly account: string | null;
  readonly question: string;
  readonly score: number;
  readonly scale: Scale;
  /** Whys first; empty where the buyer explained nothing. */
  readonly words: readonly Explanation[];
}

/**
 * Each usable score with words of the same response only, so of the same shipment: the chain that it
 * began, and open answers that speak of the themes that `asked` tells of its question.
 */
export function explainedScores(
  responses: readonly Response[],
  asked: ReadonlyMap<string, readonly Theme[]>,
  tagger: Tagger,
): readonly ExplainedScore[] {
  return responses.flatMap((response) => {
    const open = openWords(response, tagger);
    return response.answers.flatMap((answer) => {
      const [rating] = ratingsOf([answer]);
      if (rating === undefined) return [];
      const themes = asked.get(answer.question) ?? [];
      const about = open.filter((one) => themes.some((theme) => one.themes.has(theme)));
      const { shipment, account } = response.subject;
      return {
        response: response.id,
        reference: shipment.reference,
        account: account?.name ?? null,
        question: answer.question,
        score: rating.value,
        scale: rating.scale,
        words: [...whysOf(response, answer.question), ...about.map(({ words }) => words)],
      };
    });
  });
}

function whysOf({ chains }: Response, question: string): readonly Explanation[] {
  return chains
    .filter(({ dimension }) => dimension === question)
    .flatMap(({ links }) => links)
    .map(({ answer, at }) => ({ text: answer, source: 'why', at }));
}

function openWords({ answers, locale }: Response, tagger: Tagger) {
  return answersInWords(answers).map(({ raw, at }) => ({
    words: { text: raw, source: 'open', at } as const,
    themes: new Set(tagger.tag(raw, locale).themes.map(({ theme }) => theme)),
  }));
}
