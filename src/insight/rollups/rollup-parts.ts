import type { DayCalendar } from '../scope/day-calendar.ts';
import type { FactsOf } from '../tally/facts.ts';
import type { RollupRows } from './rollup-rows.ts';

/** What all that adds up shares. */
export interface RollupParts {
  readonly rows: RollupRows;
  /** Whose midnights part the days. */
  readonly calendar: DayCalendar;
  /** For responses that were written without facts, or with those of another version. */
  readonly factsOf: FactsOf;
  /** How many days are made to stand together; 16 where it is absent. */
  readonly daysAtOnce?: number;
}
