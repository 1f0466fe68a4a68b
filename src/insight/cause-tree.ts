import type { Response, WhyChain } from '../core/response.ts';
import { type CauseReaders, type CauseReading, readChain, readLink } from './cause-reading.ts';
import { mostTelling, type Quote, quoteOf } from './why-quote.ts';

/** An answer, and below it what people answered when asked why. */
export interface CauseNode extends CauseReading {
  /** Chains that come through here. */
  readonly count: number;
  /** Chains that end here. */
  readonly ended: number;
  readonly quote: Quote;
  /** The commonest first. */
  readonly whys: readonly CauseNode[];
}

export interface CauseTree {
  /** The dimension whose score began the chains. */
  readonly dimension: string;
  readonly chains: number;
  readonly answers: readonly CauseNode[];
}

/** One chain's links from the score on; those that say nothing readable are left out. */
type Path = readonly (CauseReading & { readonly quote: Quote })[];

/** Answer → why → why, chains that say the same joined as far as they do. */
export function causeTrees(
  responses: readonly Response[],
  readers: CauseReaders,
): readonly CauseTree[] {
  const paths = new Map<string, Path[]>();
  for (const response of responses) {
    for (const chain of response.chains) {
      const path = pathOf(response, chain, readers);
      if (path.length === 0) continue;
      paths.set(chain.dimension, [...(paths.get(chain.dimension) ?? []), path]);
    }
  }
  return [...paths]
    .map(([dimension, own]) => ({ dimension, chains: own.length, answers: nodesOf(own, 0) }))
    .sort((one, other) => other.chains - one.chains);
}

function pathOf(response: Response, chain: WhyChain, readers: CauseReaders): Path {
  return chain.links.flatMap((link, at) => {
    const isLast = at === chain.links.length - 1;
    const reading = isLast
      ? readChain(chain, response.locale, readers)
      : readLink(link, response.locale, readers);
    return reading === undefined ? [] : [{ ...reading, quote: quoteOf(response, chain, link) }];
  });
}

function nodesOf(paths: readonly Path[], depth: number): readonly CauseNode[] {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const step = path[depth];
    if (step === undefined) continue;
    const key = `${step.source} ${step.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups.values()]
    .flatMap((own) => nodeOf(own, depth))
    .sort((one, other) => other.count - one.count || (one.cause < other.cause ? -1 : 1));
}

function nodeOf(paths: readonly Path[], depth: number): readonly CauseNode[] {
  const steps = paths.flatMap((path) => path[depth] ?? []);
  const [first] = steps;
  if (first === undefined) return [];
  const { cause, source } = first;
  return [
    {
      cause,
      source,
      count: paths.length,
      ended: paths.filter((path) => path.length === depth + 1).length,
      quote: mostTelling(
        first.quote,
        steps.map(({ quote }) => quote),
      ),
      whys: nodesOf(paths, depth + 1),
    },
  ];
}
