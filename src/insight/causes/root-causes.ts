import type { Response, WhyChain } from '../../core/contract/response.ts';
import type { Report } from '../report/report-shape.ts';
import { quoteOf } from '../report/why-quote.ts';
import type { Tagger } from '../tagging/tagger.ts';
import type { CauseTally, Tally } from '../tally/tally.ts';
import { readChain } from './cause-reading.ts';

/** The chains of a tally by the root cause they ended in, the most frequent first. */
export function rootCausesOf(
  { chains, unreadChains, causes }: Tally,
  most: number,
): Report['rootCauses'] {
  return {
    chains,
    unread: unreadChains,
    causes: causes.slice(0, most).map(({ theme, rootCause, count, quote }) => ({
      theme,
      rootCause,
      count,
      share: count / chains,
      quote,
    })),
    more: Math.max(0, causes.length - most),
  };
}

/**
 * What each why chain of a response ended in: the theme of its words or its question, and the root
 * cause that was noted; its last answer is quoted. Chains that tell nothing are counted.
 */
export function readCauses(
  response: Response,
  tagger: Tagger,
): Pick<Tally, 'chains' | 'unreadChains' | 'causes'> {
  const chains = response.chains.filter((chain) => chain.links.length > 0);
  const causes = chains.flatMap((chain, place) => read(response, chain, place, tagger));
  return { chains: chains.length, unreadChains: chains.length - causes.length, causes };
}

function read(
  response: Response,
  chain: WhyChain,
  place: number,
  tagger: Tagger,
): readonly CauseTally[] {
  const link = readChain(chain, response.locale, { tagger, ...AS_NOTED });
  if (link === undefined) return [];
  const { theme = null, rootCause = null } = link.reading;
  const first = { at: response.startedAt, response: response.id, place };
  const quote = quoteOf(response, chain, link);
  return [{ theme, rootCause, count: 1, quote, first, quoted: place }];
}

/** The talk itself has noted the root cause, and has taken no answer that says there is none. */
const AS_NOTED = { causeOf: () => undefined, saysNothing: () => false };
