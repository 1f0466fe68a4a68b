import type { Calendar } from '../../src/asking/calendar/calendar.ts';
import { type UndecreedYear, undecreedYears } from '../../src/asking/calendar/undecreed-years.ts';
import type { Instant } from '../../src/base/instant.ts';
import type { Check } from '../../src/core/contract/channel.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { StoreUnavailable, UnusableStore } from '../../src/store/port/errors.ts';
import { ACCOUNTS } from '../../src/stores/programme-store.ts';

/** Where there are buyers, by country code in their order; none in a store that has kept nothing yet. */
export async function buyersCountries(store: DocumentStore): Promise<readonly string[]> {
  const countries = new Set<string>();
  try {
    for await (const { country } of store.documents(ACCOUNTS).each({ pick: ['country'] })) {
      countries.add(country);
    }
  } catch (error) {
    // Nobody has made the collection; to make it here would change the store.
    if (error instanceof StoreUnavailable || error instanceof UnusableStore) throw error;
  }
  return [...countries].sort();
}

/** What is missing of the holidays of these countries; `file` is the operator's, where there is one. */
export function calendarFindings(
  calendar: Calendar,
  countries: readonly string[],
  { now, file }: { readonly now: Instant; readonly file: string | undefined },
): readonly Check[] {
  const unknown = countries.filter((country) => !calendar.countries.includes(country));
  const warnings = [
    ...(unknown.length === 0 ? [] : [unknownCountries(unknown)]),
    ...undecreedYears(calendar, countries, now).map((year) => openYear(year, file)),
  ];
  if (warnings.length > 0 || countries.length === 0) return warnings;
  const detail = `Known for every country with buyers: ${countries.join(', ')}`;
  return [{ subject: SUBJECT, verdict: 'good', detail }];
}

const SUBJECT = 'holidays';

function unknownCountries(countries: readonly string[]): Check {
  return {
    subject: SUBJECT,
    verdict: 'unknown',
    detail: `${countries.join(', ')}: not built in; Saturday and Sunday are taken for the weekend until CALENDAR_FILE says more`,
    remedy: `for example {"${countries[0]}": {"weekend": ["saturday", "sunday"], "years": {}}}`,
  };
}

function openYear({ year, status, countries }: UndecreedYear, file: string | undefined): Check {
  const have = `${countries.join(', ')} ${countries.length === 1 ? 'has' : 'have'}`;
  const lacks =
    status === 'missing' ? `no holidays for ${year}` : `no decreed holidays for ${year} yet`;
  const where = file === undefined ? 'a file that CALENDAR_FILE names' : file;
  const members = countries.map((country) => `${country}.years.${year}`).join(', ');
  return {
    subject: SUBJECT,
    verdict: 'unknown',
    detail: `${have} ${lacks}: put them into CALENDAR_FILE`,
    remedy: `write ${members} into ${where}`,
  };
}
