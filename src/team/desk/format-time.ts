import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { TeamSettings } from '../team-settings.ts';
import { teamLocale } from '../words/words.ts';

/** A day as the team's own calendar has it, with its year, e.g. `3 Nov 2026`. */
export function dayText(at: Instant, { locale, calendar }: TeamSettings): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    timeZone: calendar.timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}

/** A moment as the team's own clock shows it, with its zone, e.g. `Tue 3 Nov, 14:05 CET`. */
export function momentText(at: Instant, { locale, calendar }: TeamSettings): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    timeZone: calendar.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);
}

/** The team's own language; in English the day stands before the month. */
function dateLocale(locale: Locale): string {
  const read = teamLocale(locale);
  return read === 'en' ? 'en-GB' : read;
}
