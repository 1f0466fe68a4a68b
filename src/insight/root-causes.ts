import type { Answer, Response, WhyChain } from '../core/response.ts';
import { scaleOf } from './answered.ts';
import type { Report } from './report-shape.ts';
import type { Tagger } from './tagger.ts';

type Cause = Report['rootCauses']['causes'][number];
type Quote = Cause['quote'];
type Reading = Pick<Cause, 'cause' | 'source'> & { readonly quote: Quote };

/** Longer words are read slower than they convince. */
const QUOTE_LENGTH = 240;

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

function quoteOf(response: Response, chain: WhyChain, last: WhyChain['links'][number]): Quote {
  const { shipment, account } = response.subject;
  const asked = response.answers.find((answer) => isScoreFor(answer, chain));
  return {
    text: last.answer,
    dimension: chain.dimension,
    score: asked?.value ?? null,
    scale: asked === undefined ? null : scaleOf(asked),
    reference: shipment.reference,
    account: account?.name ?? null,
    response: response.id,
    at: last.at,
  };
}

function isScoreFor(answer: Answer, chain: WhyChain): boolean {
  return answer.question === chain.dimension && answer.value !== undefined;
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
  const [first, ...others] = group;
  if (first === undefined) throw new RangeError('A cause has at least one chain');
  const telling = others.reduce(
    (best, other) => (isMoreTelling(other, best) ? other : best),
    first,
  );
  return {
    cause: first.cause,
    source: first.source,
    count: group.length,
    share: group.length / chains,
    quote: telling.quote,
  };
}

/** The fullest words that are still short; of equals the newest. */
function isMoreTelling({ quote }: Reading, { quote: best }: Reading): boolean {
  const [length, bestLength] = [fullness(quote), fullness(best)];
  return length === bestLength ? quote.at > best.at : length > bestLength;
}

function fullness({ text }: Quote): number {
  return text.length > QUOTE_LENGTH ? QUOTE_LENGTH / 2 : text.length;
}
