import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import { askingLocale } from '../words/words.ts';

/** Who reads a text: in which language, and by the clock of which zone. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A moment with its year and zone, e.g. `Tue, 1 Dec 2026, 09:00 GMT`. */
export function momentText(at: Instant, reader: Reader): string {
  return shown(at, reader, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** A moment of a day that the reader knows, e.g. `09:00`. */
export function clockText(at: Instant, reader: Reader): string {
  return shown(at, reader, { hour: '2-digit', minute: '2-digit' });
}

/** A moment of a week that the reader knows, e.g. `Tue 1 Dec, 09:00`. */
export function weekdayText(at: Instant, reader: Reader): string {
  return shown(at, reader, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** In English the day stands before the month. */
function shown(
  at: Instant,
  { locale, timeZone }: Reader,
  parts: Intl.DateTimeFormatOptions,
): string {
  const read = askingLocale(locale);
  const named = read === 'en' ? 'en-GB' : read;
  return new Intl.DateTimeFormat(named, { timeZone, hourCycle: 'h23', ...parts }).format(at);
}
