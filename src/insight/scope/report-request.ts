import type { Instant } from '../../base/instant.ts';
import { withoutLastYear } from '../lexicon/last-year-words.ts';
import type { Scope } from '../report/report.ts';
import { againstLastYear, type Period, parsePeriod } from './period.ts';
import { breakdownNamed, segmentNamed } from './report-names.ts';
import { faultsOf, type RequestFault } from './request-faults.ts';
import { type RequestWord, requestWords } from './request-words.ts';
import type { Breakdown, Condition } from './segment.ts';

export type ReportRequest =
  | { readonly kind: 'request'; readonly scope: Scope }
  | { readonly kind: 'misunderstood'; readonly faults: readonly RequestFault[] };

export interface RequestOptions {
  readonly now: Instant;
  /** Whose midnights part days and months. */
  readonly timeZone: string;
  /** Where no period is named; `30d` unless told otherwise. */
  readonly period?: string;
}

/**
 * Reads `[period] [by …] [where …] [against last year]`, as in `last quarter by product where class=A
 * country=DE`, in English or Chinese. For periods see `parsePeriod`. Values with blanks stand in quotes, several
 * values of one name are separated by commas, and several names must all fit.
 */
export function parseReportRequest(
  text: string,
  { now, timeZone, period: byDefault = '30d' }: RequestOptions,
): ReportRequest {
  const { words, isYearly } = withoutLastYear(requestWords(text));
  const { period: named, by, where, odd } = sorted(words);
  const read = parsePeriod(named === '' ? byDefault : named, now, timeZone);
  const period = read && isYearly ? againstLastYear(read) : read;
  const breakdown = by === undefined ? null : breakdownNamed(by);
  const conditions = where.map(conditionOf);
  const unknown = where.filter((_, index) => conditions[index] === undefined);
  if (period === undefined || breakdown === undefined || unknown.length + odd.length > 0) {
    const faults = faultsOf({
      ...(period === undefined && { period: named }),
      ...(breakdown === undefined && { by: by ?? '' }),
      names: unknown.map(({ name }) => name),
      odd,
    });
    return { kind: 'misunderstood', faults };
  }
  return { kind: 'request', scope: scopeOf(period, breakdown, conditions) };
}

function scopeOf(
  period: Period,
  by: Breakdown | null,
  conditions: readonly (Condition | undefined)[],
): Scope {
  return { period, by, where: conditions.filter((condition) => condition !== undefined) };
}

type Written = NonNullable<RequestWord['condition']>;

interface Sorted {
  readonly period: string;
  /** Empty where nothing follows the word "by". */
  readonly by: string | undefined;
  readonly where: readonly Written[];
  /** Words that belong to nothing. */
  readonly odd: readonly string[];
}

const BY = /^(?:by|per|按|按照)$/i;
const BY_AND_NAME = /^(?:按照?|by:)(.+)$/i;
const WHERE = /^(?:where|with|and|条件|其中|且)$/i;

/** Where a word that is no condition belongs; what follows "where" or a second "by" is odd. */
type Place = 'period' | 'by' | 'odd';
/** A breakdown is one word. */
const AFTER: Readonly<Record<Place, Place>> = { period: 'period', by: 'period', odd: 'odd' };

/** Which word belongs to what; the period may stand anywhere before the conditions. */
function sorted(words: readonly RequestWord[]): Sorted {
  const written: Record<Place, string[]> = { period: [], by: [], odd: [] };
  const where: Written[] = [];
  let place: Place = 'period';
  for (const { text, condition } of words.flatMap(apart)) {
    const named = placeNamed(text, written.by.length > 0);
    if (condition !== undefined) where.push(condition);
    else if (named !== undefined) place = named;
    else {
      written[place].push(text);
      place = AFTER[place];
    }
  }
  const [by = place === 'by' ? '' : undefined] = written.by;
  return { period: written.period.join(' '), by, where, odd: written.odd };
}

/** The place of the words that follow this one, where it names one. */
function placeNamed(text: string, hasBreakdown: boolean): Place | undefined {
  if (WHERE.test(text)) return 'odd';
  if (!BY.test(text)) return undefined;
  return hasBreakdown ? 'odd' : 'by';
}

/** Chinese writes `按产品` as one word, and may write it after the period without a blank. */
function apart(word: RequestWord): readonly RequestWord[] {
  if (word.condition !== undefined) return [word];
  const [, before = '', after] = /^(.*?)(按照?.+)$/.exec(word.text) ?? [];
  const rest = after ?? word.text;
  const name = BY_AND_NAME.exec(rest)?.[1];
  const last = name === undefined ? [{ text: rest }] : [{ text: 'by' }, { text: name }];
  return before === '' ? last : [{ text: before }, ...last];
}

function conditionOf({ name, values }: Written): Condition | undefined {
  const field = segmentNamed(name);
  return field === undefined || values.length === 0 ? undefined : { field, values };
}
