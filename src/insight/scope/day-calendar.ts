import { DAY_MS, type Instant, MINUTE_MS } from '../../base/instant.ts';
import { type Midnight, midnights } from './midnight.ts';

/** One day of a zone: `2026-10-05`, from its first instant to the next day's. */
export interface Day {
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Clocks are only ever changed by whole quarters of an hour. */
const QUARTER_MS = 15 * MINUTE_MS;

/** The days of one zone; what was worked out once is kept. */
export class DayCalendar {
  readonly timeZone: string;
  readonly #midnight: Midnight;
  readonly #format: Intl.DateTimeFormat;
  readonly #names = new Map<number, string>();
  readonly #starts = new Map<string, Instant>();

  constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.#midnight = midnights(timeZone);
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    this.#format = new Intl.DateTimeFormat('en-CA', { timeZone, ...day });
  }

  /** The name of the day that an instant belongs to. */
  nameOf(at: Instant): string {
    const quarter = Math.floor(at / QUARTER_MS);
    const name = this.#names.get(quarter) ?? this.#format.format(at);
    this.#names.set(quarter, name);
    return name;
  }

  /** The day of this name. */
  day(name: string): Day {
    return { name, from: this.#start(name), to: this.#start(dayAfter(name)) };
  }

  /** Every day that lies wholly within the time, the earliest first. */
  wholeDays(from: Instant, to: Instant): readonly Day[] {
    const days: Day[] = [];
    if (from >= to) return days;
    for (let day = this.day(this.nameOf(from)); day.to <= to; day = this.day(dayAfter(day.name))) {
      if (day.from >= from) days.push(day);
    }
    return days;
  }

  #start(name: string): Instant {
    const [year = 0, month = 1, day = 1] = name.split('-').map(Number);
    const start = this.#starts.get(name) ?? this.#midnight(year, month - 1, day);
    this.#starts.set(name, start);
    return start;
  }
}

function dayAfter(name: string): string {
  return new Date(Date.parse(`${name}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
