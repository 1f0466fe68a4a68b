import { minutesOf } from '../base/time-of-day.ts';
import type { Calendar } from './calendar/calendar.ts';
import { nextAllowedMoment, type WaitReason } from './calendar/next-allowed-moment.ts';
import type { WorkingTime } from './decide.ts';
import type { ReasonFacts } from './reason.ts';

const WHOLE_DAY = 24 * 60;

/** Where a country is in no table, Saturday and Sunday are taken for its weekend. */
const USUAL_WEEKEND = ['saturday', 'sunday'] as const;

/** Working time at the places of buyers, by this calendar. */
export function workingTime(calendar: Calendar): WorkingTime {
  return {
    nextAllowed(after, place, { from, to }) {
      const hours = { from: minutesOf(from) ?? 0, to: minutesOf(to) ?? WHOLE_DAY };
      const where = { ...place, weekendIfUnknown: USUAL_WEEKEND };
      const next = nextAllowedMoment(after, where, hours, calendar);
      if (next.kind !== 'moment') {
        throw new Error(`Nobody can be asked in ${place.country} within a year of ${after}`);
      }
      const because = next.waits.map(factsOf).find((facts) => facts.because !== 'outside-hours');
      return { at: next.at, ...(because && { because }) };
    },
  };
}

function factsOf(reason: WaitReason): ReasonFacts {
  return reason.because === 'holiday'
    ? { because: 'holiday', holiday: reason.name }
    : { because: reason.because };
}
