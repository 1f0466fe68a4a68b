import { Command, InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../src/asking/calendar/calendar.ts';
import {
  type NextMoment,
  nextAllowedMoment,
  type WaitReason,
  type WorkingHours,
} from '../src/asking/calendar/next-allowed-moment.ts';
import type { Instant } from '../src/base/instant.ts';
import { minutesOf } from '../src/base/time-of-day.ts';
import { isTimeZone } from '../src/base/time-zone.ts';
import { type DayOff, daysOff } from './cli/days-off.ts';

export interface CalendarParts {
  readonly calendar: Calendar;
  /** Where nobody names a zone. */
  readonly timeZone: string;
  readonly now: Instant;
}

interface Options {
  readonly year?: number;
  readonly zone?: string;
  readonly hours: WorkingHours;
  readonly json?: boolean;
}

const HELP = `
Shows the built-in holidays as CALENDAR_FILE changes them, and what was made up for on a weekend.

Exit status: 0 done, 1 no such country, 2 wrong usage, 78 the configuration is not valid.`;

/** `quayside calendar`: when people of a country work, and when a buyer there works next. */
export function calendarCommand(open: () => Promise<CalendarParts>): Command {
  return new Command('calendar')
    .description('print the holidays of a country, and when a buyer there works next')
    .argument('<country>', 'its two-letter code, e.g. CN', (code) => code.toUpperCase())
    .option('--year <year>', 'the year; absent: this one', readYear)
    .option('--zone <zone>', 'where the buyer is; absent: DEFAULT_TIME_ZONE', readZone)
    .option('--hours <hours>', 'when the buyer works', readHours, { from: 9 * 60, to: 17 * 60 })
    .option('--json', 'print them as JSON')
    .addHelpText('after', HELP)
    .action(async (country: string, options: Options, command: Command) => {
      const { calendar, timeZone, now } = await open();
      const { zone = timeZone, hours, year = new Date(now).getUTCFullYear(), json } = options;
      const next = nextAllowedMoment(now, { country, timeZone: zone }, hours, calendar);
      const { writeOut, writeErr } = command.configureOutput();
      process.exitCode = next.kind === 'unknown-country' ? 1 : 0;
      if (next.kind === 'unknown-country') {
        const known = calendar.countries.join(', ');
        return writeErr?.(`error: ${country} is not in the calendar, which has ${known}\n`);
      }
      const status = calendar.yearStatus(country, year);
      const shown = { country, year, status, days: daysOff(calendar, country, year), zone, next };
      writeOut?.(`${json ? JSON.stringify(shown, undefined, 2) : inWords(shown)}\n`);
    });
}

function readYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError('It must be a year, e.g. 2027.');
  return Number(text);
}

function readZone(text: string): string {
  if (!isTimeZone(text)) throw new InvalidArgumentError('It must be a zone, e.g. Europe/Berlin.');
  return text;
}

function readHours(text: string): WorkingHours {
  const [from, to, ...rest] = text.split('-').map(minutesOf);
  if (from !== undefined && to !== undefined && from < to && rest.length === 0) return { from, to };
  throw new InvalidArgumentError('It must be hours from and to, e.g. 09:00-17:00.');
}

interface Shown {
  readonly country: string;
  readonly year: number;
  readonly status: ReturnType<Calendar['yearStatus']>;
  readonly days: readonly DayOff[];
  readonly zone: string;
  readonly next: Exclude<NextMoment, { readonly kind: 'unknown-country' }>;
}

const STATUS: Readonly<Record<Shown['status'], string>> = {
  decreed: 'final',
  'not-yet-decreed': 'not yet decreed; what is known by law or computed',
  missing: 'not known; weekends only',
};

function inWords({ country, year, status, days, zone, next }: Shown): string {
  const lines = days.map(({ day, weekday, name }) => `  ${day} ${weekday}  ${name ?? 'worked'}`);
  return [`${country} ${year}: ${STATUS[status]}`, ...lines, nextInWords(next, zone)].join('\n');
}

function nextInWords(next: Shown['next'], zone: string): string {
  if (next.kind === 'never') return `A buyer in ${zone} never works within these hours`;
  const at = Temporal.Instant.fromEpochMilliseconds(next.at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
  const why = next.waits.map(reasonInWords).join(', then ');
  return why === ''
    ? `A buyer in ${zone} works now`
    : `A buyer in ${zone} works next at ${at}: ${why}`;
}

function reasonInWords(wait: WaitReason): string {
  if (wait.because === 'holiday') return wait.name;
  return wait.because === 'weekend' ? 'weekend' : 'outside working hours';
}
