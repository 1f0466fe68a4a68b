import type { Response, WhyChain } from '../core/response.ts';
import type { Report } from './report-shape.ts';
import type { Tagger } from './tagger.ts';
import { mostTelling, type Quote, quoteOf } from './why-quote.ts';

type Cause = Report['rootCauses']['causes'][number];
type Reading = Pick<Cause, 'cause' | 'source'> & { readonly quote: Quote };

/**
 * Counts why chains by the root cause they ended in; where none was noted, by the theme of their
 * last answer. Each cause brings one quote, which is that last answer of one of its own chains.
 */
export function rootCausesOf(
  responses: readonly Response[],
  tagger: Tagger,
  most: number,
): Report['rootCauses'] {
  const chains = responses.flatMap((response) =>
    response.chains
      .filter((chain) => chain.links.length > 0)
      .map((chain) => read(response, chain, tagger)),
  );
  const causes = groupByCause(chains.filter((reading) => reading !== undefined))
    .map((group) => summary(group, chains.length))
    .sort((one, other) => other.count - one.count || (one.cause < other.cause ? -1 : 1));
  return {
    chains: chains.length,
    unread: chains.filter((reading) => reading === undefined).length,
    causes: causes.slice(0, most),
    more: Math.max(0, causes.length - most),
  };
}

function read(response: Response, chain: WhyChain, tagger: Tagger): Reading | undefined {
  const last = chain.links.at(-1);
  if (last === undefined) return undefined;
  const quote = quoteOf(response, chain, last);
  const named = chain.rootCause?.trim() ?? '';
  if (named !== '') return { cause: named, source: 'named', quote };
  const words = [last.answer, last.example ?? ''].join('\n');
  const theme = tagger.tag(words, response.locale).themes[0]?.theme;
  return theme && { cause: theme, source: 'theme', quote };
}

function groupByCause(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.source} ${reading.cause.normalize('NFKC').toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()];
}

function summary(group: readonly Reading[], chains: number): Cause {
  const [first] = group;
  if (first === undefined) throw new RangeError('A cause has at least one chain');
  return {
    cause: first.cause,
    source: first.source,
    count: group.length,
    share: group.length / chains,
    quote: mostTelling(
      first.quote,
      group.map(({ quote }) => quote),
    ),
  };
}
