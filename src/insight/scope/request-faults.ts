import { nearMatches } from '../../base/text/near-matches.ts';
import { BREAKDOWN_NAMES } from './report-names.ts';
import { BREAKDOWNS, SEGMENTS } from './segment.ts';

/** Something in a request that was not understood, as it was written. */
export type RequestFault =
  | { readonly kind: 'no-period' | 'odd-word'; readonly written: string }
  | {
      readonly kind: 'no-breakdown' | 'no-segment';
      readonly written: string;
      /** A name that may have been meant. */
      readonly near?: string | undefined;
    };

/** What of a request was not understood. */
export interface Misunderstood {
  readonly period?: string;
  readonly by?: string;
  /** Names of conditions. */
  readonly names: readonly string[];
  readonly odd: readonly string[];
}

/** Each thing that was not understood, with what may have been meant. */
export function faultsOf({ period, by, names, odd }: Misunderstood): readonly RequestFault[] {
  return [
    ...(period === undefined ? [] : [{ kind: 'no-period' as const, written: period }]),
    ...(by === undefined ? [] : [badName('no-breakdown', by, BREAKDOWNS)]),
    ...names.map((name) => badName('no-segment', name, SEGMENTS)),
    ...odd.map((written) => ({ kind: 'odd-word' as const, written })),
  ];
}

function badName(
  kind: 'no-breakdown' | 'no-segment',
  written: string,
  known: readonly (keyof typeof BREAKDOWN_NAMES)[],
): RequestFault {
  const names = known.flatMap((one) => BREAKDOWN_NAMES[one]);
  return { kind, written, near: nearMatches(written, names)[0] };
}
