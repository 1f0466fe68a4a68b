import type { Response } from '../core/response.ts';
import { VENDOR_ROLES } from '../core/vendor-role.ts';
import { type CauseReaders, type CauseReading, readChain } from './cause-reading.ts';
import { laneOf } from './lane-of.ts';
import { mostTelling, type Quote, quoteOf } from './why-quote.ts';

/** What causes are told apart by; each role of a vendor is a facet of its own. */
export const FACETS = ['dimension', 'product', 'lane', 'account', ...VENDOR_ROLES] as const;
export type Facet = (typeof FACETS)[number];

export interface CauseGroup extends CauseReading {
  readonly count: number;
  /** Of the chains of this group that have an answer, as part of 1. */
  readonly share: number;
  /** The last answer of one of its own chains. */
  readonly quote: Quote;
}

export interface CauseTable {
  /** Undefined where shipments do not tell it, or over all of them. */
  readonly name: string | undefined;
  readonly chains: number;
  /** Chains whose last answer holds no word that carries a subject. */
  readonly unread: number;
  /** The commonest first. */
  readonly causes: readonly CauseGroup[];
}

interface Read {
  readonly names: Readonly<Partial<Record<Facet, string | undefined>>>;
  readonly reading: CauseReading | undefined;
  readonly quote: Quote;
}

/** Why chains by what their last link says, whatever the wording and language. */
export function causeGroups(responses: readonly Response[], readers: CauseReaders): CauseTable {
  return tableOf(undefined, readAll(responses, readers));
}

/** The same for each dimension, product, lane, account or vendor; most chains first. */
export function causesBy(
  facet: Facet,
  responses: readonly Response[],
  readers: CauseReaders,
): readonly CauseTable[] {
  const groups = new Map<string | undefined, Read[]>();
  for (const read of readAll(responses, readers)) {
    groups.set(read.names[facet], [...(groups.get(read.names[facet]) ?? []), read]);
  }
  return [...groups]
    .map(([name, reads]) => tableOf(name, reads))
    .sort((one, other) => other.chains - one.chains);
}

function readAll(responses: readonly Response[], readers: CauseReaders): readonly Read[] {
  return responses.flatMap((response) =>
    response.chains.flatMap((chain) => {
      const last = chain.links.at(-1);
      if (last === undefined) return [];
      const { shipment, account } = response.subject;
      const names = {
        ...shipment.vendors,
        dimension: chain.dimension,
        product: shipment.product,
        lane: laneOf(shipment),
        account: account?.name,
      };
      const reading = readChain(chain, response.locale, readers);
      return [{ names, reading, quote: quoteOf(response, chain, last) }];
    }),
  );
}

function tableOf(name: string | undefined, reads: readonly Read[]): CauseTable {
  const groups = new Map<string, CauseGroup>();
  for (const { reading, quote } of reads) {
    if (reading === undefined) continue;
    const key = `${reading.source} ${reading.cause}`;
    const known = groups.get(key);
    const count = (known?.count ?? 0) + 1;
    const best = known === undefined ? quote : mostTelling(known.quote, [quote]);
    groups.set(key, { ...reading, count, share: count / reads.length, quote: best });
  }
  const causes = [...groups.values()].sort(
    (one, other) => other.count - one.count || (one.cause < other.cause ? -1 : 1),
  );
  const unread = reads.filter(({ reading }) => reading === undefined).length;
  return { name, chains: reads.length, unread, causes };
}
