import type { Answer, Response, WhyChain } from '../../core/contract/response.ts';
import type { ReadLink } from '../causes/cause-reading.ts';
import { scaleOf } from '../metrics/answered.ts';
import type { Quote } from './report-shape.ts';

/** Longer words are read slower than they convince. */
const QUOTE_LENGTH = 240;

/** What a link says, with the shipment, the dimension and the score that it explains. */
export function quoteOf(
  response: Response,
  chain: WhyChain,
  { link, said }: Pick<ReadLink, 'link' | 'said'>,
): Quote {
  const { shipment, account } = response.subject;
  const asked = response.answers.find((answer) => isScoreFor(answer, chain));
  return {
    text: said,
    dimension: chain.dimension,
    score: asked?.value ?? null,
    scale: asked === undefined ? null : scaleOf(asked),
    reference: shipment.reference,
    account: account?.name ?? null,
    response: response.id,
    at: link.at,
  };
}

/** The fullest words that are still short; of equals the newest. */
export function mostTelling(first: Quote, others: readonly Quote[]): Quote {
  return others.reduce((best, other) => (isMoreTelling(other, best) ? other : best), first);
}

function isScoreFor(answer: Answer, chain: WhyChain): boolean {
  return answer.question === chain.dimension && answer.value !== undefined;
}

function isMoreTelling(quote: Quote, best: Quote): boolean {
  const [length, bestLength] = [fullness(quote), fullness(best)];
  return length === bestLength ? quote.at > best.at : length > bestLength;
}

function fullness({ text }: Quote): number {
  return text.length > QUOTE_LENGTH ? QUOTE_LENGTH / 2 : text.length;
}
