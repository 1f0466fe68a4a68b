import type { YearTable } from '../../src/asking/calendar/country-table.ts';
import type { Weekday } from '../../src/base/weekday.ts';

/** Where the weekend is not Saturday and Sunday. */
export const WEEKENDS: Readonly<Record<string, readonly Weekday[]>> = {
  EG: ['friday', 'saturday'],
  SA: ['friday', 'saturday'],
};

/** What is known of one country and year besides its days. */
type YearFacts = Partial<Pick<YearTable, 'status' | 'source' | 'workdays'>>;

const BY_MOON: YearFacts = {
  status: 'not-yet-decreed',
  source: 'computed: feasts of the Islamic calendar may come a day earlier or later',
};

const MOON_IS_OVER: YearFacts = {
  source: 'past feasts of the Islamic calendar are computed and may be a day off',
};

const MOON_COUNTRIES: Readonly<Record<string, YearFacts>> = {
  '2026': MOON_IS_OVER,
  '2027': BY_MOON,
};

/** By country and year; where nothing stands, the law gives every day for good. */
export const YEAR_FACTS: Readonly<Record<string, Readonly<Record<string, YearFacts>>>> = {
  AE: MOON_COUNTRIES,
  EG: MOON_COUNTRIES,
  HK: {
    '2027': { source: 'General Holidays for 2027 as gazetted by the Government of Hong Kong' },
  },
  KZ: {
    '2027': {
      status: 'not-yet-decreed',
      source: 'computed: Kurban Ait and what the Government moves are not yet published',
    },
  },
  MA: MOON_COUNTRIES,
  MY: MOON_COUNTRIES,
  SA: MOON_COUNTRIES,
  SG: {
    '2026': { source: 'list of the Ministry of Manpower of 16 June 2025' },
    '2027': {
      status: 'not-yet-decreed',
      source: 'computed: to be compared with the list of the Ministry of Manpower',
    },
  },
  TR: {
    '2026': { source: 'calendar of religious days of the Diyanet for 2026' },
    '2027': {
      status: 'not-yet-decreed',
      source: 'computed: to be compared with the calendar of religious days of the Diyanet',
    },
  },
  UZ: {
    '2026': {
      source: 'decree of the President of 24 December 2025, for a week of five days',
      workdays: ['2026-12-12'],
    },
    '2027': {
      status: 'not-yet-decreed',
      source: 'computed: Islamic feasts, and the decree on moved days, come by the end of 2026',
    },
  },
};
