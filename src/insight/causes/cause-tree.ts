import { groupBy } from '../../base/group-by.ts';
import type { Response, WhyChain } from '../../core/contract/response.ts';
import type { Quote } from '../report/report-shape.ts';
import { mostTelling, quoteOf } from '../report/why-quote.ts';
import { commonPhrases, type Phrase } from './cause-phrases.ts';
import {
  type CauseReaders,
  type CauseReading,
  keyOf,
  type ReadLink,
  readLinks,
} from './cause-reading.ts';

/** An answer, and below it what people answered when asked why. */
export interface CauseNode extends CauseReading {
  /** Chains that come through here. */
  readonly count: number;
  /** Chains that end here. */
  readonly ended: number;
  /** The commonest words of those that come through here. */
  readonly phrases: readonly Phrase[];
  readonly quote: Quote;
  /** The commonest first. */
  readonly whys: readonly CauseNode[];
}

export interface CauseTree {
  /** The dimension whose score began the chains. */
  readonly dimension: string;
  readonly chains: number;
  /** Chains whose answers name no cause: no idea, or too general. */
  readonly unread: number;
  readonly answers: readonly CauseNode[];
}

/** One chain's links from the score on; those that say nothing are left out. */
type Path = readonly (ReadLink & { readonly quote: Quote })[];

/** Answer → why → why, chains that say the same joined as far as they do. */
export function causeTrees(
  responses: readonly Response[],
  readers: CauseReaders,
): readonly CauseTree[] {
  const explained = responses.flatMap((response) =>
    response.chains
      .filter(({ links }) => links.length > 0)
      .map((chain) => ({ chain, path: pathOf(response, chain, readers) })),
  );
  return [...groupBy(explained, ({ chain }) => chain.dimension)]
    .map(([dimension, own]) => ({
      dimension,
      chains: own.length,
      unread: own.filter(({ path }) => path.length === 0).length,
      answers: nodesOf(
        own.map(({ path }) => path),
        0,
        readers,
      ),
    }))
    .sort((one, other) => other.chains - one.chains);
}

function pathOf(response: Response, chain: WhyChain, readers: CauseReaders): Path {
  return readLinks(chain, response.locale, readers).map((link) => ({
    ...link,
    quote: quoteOf(response, chain, link),
  }));
}

function nodesOf(
  paths: readonly Path[],
  depth: number,
  readers: CauseReaders,
): readonly CauseNode[] {
  const groups = groupBy(paths, (path) => path[depth] && keyOf(path[depth].reading));
  return [...groups]
    .flatMap(([key, own]) => (key === undefined ? [] : [[key, own] as const]))
    .sort(([one, own], [other, others]) => others.length - own.length || (one < other ? -1 : 1))
    .flatMap(([, own]) => nodeOf(own, depth, readers));
}

function nodeOf(
  paths: readonly Path[],
  depth: number,
  readers: CauseReaders,
): readonly CauseNode[] {
  const steps = paths.flatMap((path) => path[depth] ?? []);
  const [first] = steps;
  if (first === undefined) return [];
  return [
    {
      ...first.reading,
      count: paths.length,
      ended: paths.filter((path) => path.length === depth + 1).length,
      phrases: commonPhrases(steps, readers),
      quote: mostTelling(
        first.quote,
        steps.map(({ quote }) => quote),
      ),
      whys: nodesOf(paths, depth + 1, readers),
    },
  ];
}
