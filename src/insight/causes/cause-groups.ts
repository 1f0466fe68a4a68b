import { groupBy } from '../../base/group-by.ts';
import type { Response } from '../../core/contract/response.ts';
import { VENDOR_ROLES } from '../../core/contract/vendor-role.ts';
import type { Quote } from '../report/report-shape.ts';
import { mostTelling, quoteOf } from '../report/why-quote.ts';
import { laneOf } from '../scope/lane-of.ts';
import { commonPhrases, type Phrase } from './cause-phrases.ts';
import {
  type CauseReaders,
  type CauseReading,
  keyOf,
  type ReadLink,
  readChain,
} from './cause-reading.ts';

/** What causes are told apart by; each role of a vendor is a facet of its own. */
export const FACETS = ['dimension', 'product', 'lane', 'account', ...VENDOR_ROLES] as const;
export type Facet = (typeof FACETS)[number];

export interface CauseGroup extends CauseReading {
  readonly count: number;
  /** Of the chains of this group that have an answer, as part of 1. */
  readonly share: number;
  /** The commonest words of its chains. */
  readonly phrases: readonly Phrase[];
  /** What the last answer of one of its own chains says. */
  readonly quote: Quote;
}

export interface CauseTable {
  /** Undefined where shipments do not tell it. */
  readonly name: string | undefined;
  readonly chains: number;
  /** Chains whose answers name no cause: no idea, or too general. */
  readonly unread: number;
  /** The commonest first. */
  readonly causes: readonly CauseGroup[];
}

interface Read {
  readonly names: Readonly<Partial<Record<Facet, string | undefined>>>;
  readonly end: { readonly link: ReadLink; readonly quote: Quote } | undefined;
}

/**
 * Why chains by what their last link says, whatever the wording and language: for each dimension,
 * product, lane, account and vendor, most chains first.
 */
export function causeTables(
  responses: readonly Response[],
  readers: CauseReaders,
): Readonly<Record<Facet, readonly CauseTable[]>> {
  const reads = readAll(responses, readers);
  const by = (facet: Facet) => tablesBy(facet, reads, readers);
  return {
    dimension: by('dimension'),
    product: by('product'),
    lane: by('lane'),
    account: by('account'),
    forwarder: by('forwarder'),
    factory: by('factory'),
    inspector: by('inspector'),
  };
}

function tablesBy(
  facet: Facet,
  reads: readonly Read[],
  readers: CauseReaders,
): readonly CauseTable[] {
  return [...groupBy(reads, ({ names }) => names[facet])]
    .map(([name, own]) => tableOf(name, own, readers))
    .sort((one, other) => other.chains - one.chains);
}

function readAll(responses: readonly Response[], readers: CauseReaders): readonly Read[] {
  return responses.flatMap((response) =>
    response.chains.flatMap((chain) => {
      if (chain.links.length === 0) return [];
      const { shipment, account } = response.subject;
      const names = {
        ...shipment.vendors,
        dimension: chain.dimension,
        product: shipment.product,
        lane: laneOf(shipment),
        account: account?.name,
      };
      const link = readChain(chain, response.locale, readers);
      return [{ names, end: link && { link, quote: quoteOf(response, chain, link) } }];
    }),
  );
}

function tableOf(
  name: string | undefined,
  reads: readonly Read[],
  readers: CauseReaders,
): CauseTable {
  const ends = reads.flatMap(({ end }) => end ?? []);
  const causes = [...groupBy(ends, ({ link }) => keyOf(link.reading))]
    .sort(([one, ends], [other, others]) => others.length - ends.length || (one < other ? -1 : 1))
    .flatMap(([, own]) => groupOf(own, reads.length, readers));
  return { name, chains: reads.length, unread: reads.length - ends.length, causes };
}

function groupOf(
  ends: readonly NonNullable<Read['end']>[],
  chains: number,
  readers: CauseReaders,
): readonly CauseGroup[] {
  const [first] = ends;
  if (first === undefined) return [];
  const links = ends.map(({ link }) => link);
  const quotes = ends.map(({ quote }) => quote);
  return [
    {
      ...first.link.reading,
      count: ends.length,
      share: ends.length / chains,
      phrases: commonPhrases(links, readers),
      quote: mostTelling(first.quote, quotes),
    },
  ];
}
