import { remembered } from '../base/remembered.ts';
import { isTimeZone } from '../base/time-zone.ts';
import type { Account } from '../programme/account.ts';
import type { Contact } from '../programme/contact.ts';
import type { Place } from './calendar/next-allowed-moment.ts';
import { knowsZone } from './days.ts';

/** Where most people live in countries of several zones; a contact's own zone goes before it. */
const USUAL_ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

/** So many zones are looked at once only. */
const ZONES = 1_000;

const tellsTime = remembered((zone) => isTimeZone(zone) && knowsZone(zone), ZONES);

/**
 * Where a contact reads; `otherwise` is the zone of those whose country tells none. Older imports took
 * abbreviations such as `CST`, by which nobody can tell the time: the country's zone goes for them.
 */
export function placeOf({ timeZone }: Contact, { country }: Account, otherwise: string): Place {
  const own = timeZone !== undefined && tellsTime(timeZone) ? timeZone : undefined;
  return { country, timeZone: own ?? USUAL_ZONES[country] ?? onlyZone(country) ?? otherwise };
}

/** Newer platforms have the method, older ones the member; the compiler knows neither. */
type Region = Intl.Locale & {
  readonly timeZones?: readonly string[];
  readonly getTimeZones?: () => readonly string[];
};

/** The zone of a country that has one; undefined for others, and where the platform does not know. */
function onlyZone(country: string): string | undefined {
  const region: Region = new Intl.Locale('und', { region: country });
  const zones = region.getTimeZones?.() ?? region.timeZones ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}
