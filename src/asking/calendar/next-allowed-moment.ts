import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../base/instant.ts';
import { type Weekday, weekdayOf } from '../../base/weekday.ts';
import type { Calendar, DayKind, UnknownCountry } from './calendar.ts';

/** Where the buyer is. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The days off in a country that the calendar does not know; absent: it is told instead. */
  readonly weekendIfUnknown?: readonly Weekday[];
}

/** Minutes as a clock on the wall counts them from midnight, 1440 at the day's end; `to` is exclusive. */
export interface WorkingHours {
  readonly from: number;
  readonly to: number;
}

/** Why one has to wait. */
export type WaitReason =
  | { readonly because: 'outside-hours' }
  | { readonly because: 'weekend' }
  | { readonly because: 'holiday'; readonly name: string };

export type NextMoment =
  | {
      readonly kind: 'moment';
      readonly at: Instant;
      /** In the order in which they hold; none where the moment is now. */
      readonly waits: readonly WaitReason[];
    }
  | UnknownCountry
  /** No day of the next year is a workday with these hours. */
  | { readonly kind: 'never' };

/** So many days without work are looked through. */
const DAYS_AHEAD = 400;

/**
 * The first moment, not before `after`, at which the clocks of the place show working hours of a workday. Where
 * clocks are put forward over the opening, it is the moment of the change; hours that clocks show twice count twice.
 */
export function nextAllowedMoment(
  after: Instant,
  place: Place,
  hours: WorkingHours,
  calendar: Calendar,
): NextMoment {
  const kindOf = kindsIn(place, calendar);
  const first = wallAt(after, place.timeZone).toPlainDate();
  const kind = kindOf(first);
  if (kind.kind === 'unknown-country') return kind;
  const isAllowed = (at: Instant) => {
    const wall = wallAt(at, place.timeZone);
    return isWithin(wall, hours) && kindOf(wall.toPlainDate()).kind === 'workday';
  };
  if (isAllowed(after)) return { kind: 'moment', at: after, waits: [] };
  for (let ahead = -1; ahead < DAYS_AHEAD; ahead += 1) {
    const at = openingsFrom(first.add({ days: ahead }), place.timeZone, hours).find(
      (opening) => opening > after && isAllowed(opening),
    );
    if (at !== undefined)
      return { kind: 'moment', at, waits: waitsUntil(at, first, place, kindOf) };
  }
  return { kind: 'never' };
}

type KindOf = (date: Temporal.PlainDate) => DayKind | UnknownCountry;

function kindsIn({ country, weekendIfUnknown }: Place, calendar: Calendar): KindOf {
  return (date) => {
    const kind = calendar.dayKind(country, date.toString());
    if (kind.kind !== 'unknown-country' || weekendIfUnknown === undefined) return kind;
    const weekday = weekdayOf(date.dayOfWeek);
    const isOff = weekday !== undefined && weekendIfUnknown.includes(weekday);
    return { kind: isOff ? 'weekend' : 'workday' };
  };
}

function wallAt(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

const HOUR_MINUTES = 60;

function isWithin({ hour, minute }: Temporal.ZonedDateTime, { from, to }: WorkingHours): boolean {
  const minutes = hour * HOUR_MINUTES + minute;
  return from <= minutes && minutes < to;
}

/**
 * The moments of two days at which working hours may begin: the opening, twice where clocks are put back over it,
 * the first moment of the day, and every change of clocks. Two days, and from the day before on: clocks that are
 * put back over midnight show the end of a day once more after the beginning of the next.
 */
function openingsFrom(
  date: Temporal.PlainDate,
  timeZone: string,
  hours: WorkingHours,
): readonly Instant[] {
  const next = date.add({ days: 1 });
  return [date, next]
    .flatMap((each) => openingsOn(each, timeZone, hours))
    .sort((one, other) => one - other);
}

function openingsOn(
  date: Temporal.PlainDate,
  timeZone: string,
  { from }: WorkingHours,
): readonly Instant[] {
  const wall = date.toPlainDateTime({
    hour: Math.floor(from / HOUR_MINUTES),
    minute: from % HOUR_MINUTES,
  });
  const start = date.toZonedDateTime(timeZone);
  const moments = [
    start,
    wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' }),
    wall.toZonedDateTime(timeZone, { disambiguation: 'later' }),
    ...changeAfter(start),
  ];
  return moments.map(({ epochMilliseconds }) => epochMilliseconds);
}

/** The change of clocks on a day, if there is one; to ask for it is dear where a zone has none any more. */
function changeAfter(start: Temporal.ZonedDateTime): readonly Temporal.ZonedDateTime[] {
  const next = start.add({ days: 1 });
  if (next.offsetNanoseconds === start.offsetNanoseconds) return [];
  const change = start.getTimeZoneTransition('next');
  return change === null ? [] : [change];
}

/** Every reason once in a row: a weekend is one, and so are the days of a festival. */
function waitsUntil(
  at: Instant,
  first: Temporal.PlainDate,
  { timeZone }: Place,
  kindOf: KindOf,
): readonly WaitReason[] {
  const last = wallAt(at, timeZone).toPlainDate();
  const reasons: WaitReason[] = [reasonOf(kindOf(first))];
  for (let date = first.add({ days: 1 }); isBefore(date, last); date = date.add({ days: 1 })) {
    const reason = reasonOf(kindOf(date));
    if (!isSame(reason, reasons.at(-1))) reasons.push(reason);
  }
  return reasons;
}

function isBefore(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0;
}

/** A workday on which one has to wait has its hours later, over, or left out by its clocks. */
function reasonOf(kind: DayKind | UnknownCountry): WaitReason {
  if (kind.kind === 'holiday') return { because: 'holiday', name: kind.name };
  return { because: kind.kind === 'weekend' ? 'weekend' : 'outside-hours' };
}

function isSame(one: WaitReason, other: WaitReason | undefined): boolean {
  const nameOf = (reason: WaitReason | undefined) =>
    reason?.because === 'holiday' ? reason.name : undefined;
  return one.because === other?.because && nameOf(one) === nameOf(other);
}
