import type { Response, WhyChain } from '../core/response.ts';
import type { Report } from './report-shape.ts';
import type { Tagger } from './tagger.ts';
import type { CauseTally, Tally } from './tally/tally.ts';
import { quoteOf } from './why-quote.ts';

type Cause = Report['rootCauses']['causes'][number];
type Named = Pick<Cause, 'cause' | 'source'>;

/** The chains of a tally by the root cause they ended in, the most frequent first. */
export function rootCausesOf(
  { chains, unreadChains, causes }: Tally,
  most: number,
): Report['rootCauses'] {
  return {
    chains,
    unread: unreadChains,
    causes: causes.slice(0, most).map(({ cause, source, count, quote }) => ({
      cause,
      source,
      count,
      share: count / chains,
      quote,
    })),
    more: Math.max(0, causes.length - most),
  };
}

/**
 * What each why chain of a response ended in: the root cause that was noted, or else the theme of
 * its last answer, which is quoted.
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
  const last = chain.links.at(-1);
  const named = last && causeOf(response, chain, last, tagger);
  if (last === undefined || named === undefined) return [];
  const first = { at: response.startedAt, response: response.id, place };
  return [{ ...named, count: 1, quote: quoteOf(response, chain, last), first, quoted: place }];
}

function causeOf(
  { locale }: Response,
  { rootCause }: WhyChain,
  last: WhyChain['links'][number],
  tagger: Tagger,
): Named | undefined {
  const noted = rootCause?.trim() ?? '';
  if (noted !== '') return { cause: noted, source: 'named' };
  const words = [last.answer, last.example ?? ''].join('\n');
  const theme = tagger.tag(words, locale).themes[0]?.theme;
  return theme && { cause: theme, source: 'theme' };
}
