/** What date-holidays does not have as it is, found by comparing it with what each country publishes. */
export interface Correction {
  /** Holidays by name that are none for the whole country. */
  readonly drop?: readonly string[];
  readonly dropDays?: readonly string[];
  readonly add?: Readonly<Record<string, string>>;
}

const ARAFAT = 'Arafat Day';
const AMAZIGH = 'Amazigh New Year';
const SECOND_EID = 'End of Ramadan (Eid al-Fitr), second day';
const SECOND_SACRIFICE = 'Feast of the Sacrifice (Eid al-Adha), second day';
const SECOND_MAWLID = 'Birthday of Muhammad (Mawlid), second day';

export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  // Cabinet Resolution 27 of 2024: Arafat and two national days, neither Mi'raj nor the first of Ramadan.
  AE: {
    drop: ["Laylat al-Mi'raj", 'First day of Ramadan'],
    add: {
      '2026-03-19': 'End of Ramadan (Eid al-Fitr)',
      '2026-05-26': ARAFAT,
      '2026-12-03': 'National Day',
      '2027-05-15': ARAFAT,
      '2027-12-03': 'National Day',
    },
  },
  // 9 Dhu al-Hijjah is off as well; the holiday of March 2026 as the Prime Minister decreed it.
  EG: {
    add: {
      '2026-03-19': 'End of Ramadan (Eid al-Fitr)',
      '2026-03-23': 'End of Ramadan (Eid al-Fitr)',
      '2026-05-26': ARAFAT,
      '2027-05-15': ARAFAT,
    },
  },
  // A bank holiday in England, Wales and Northern Ireland, as Easter Monday is.
  GB: { add: { '2026-08-31': 'Summer bank holiday', '2027-08-30': 'Summer bank holiday' } },
  // The days before, on and after the new moon of Seoul; the day of local elections.
  KR: {
    dropDays: ['2026-02-19', '2027-02-09'],
    add: {
      '2026-02-16': 'Korean New Year',
      '2026-06-03': 'Election Day',
      '2027-02-06': 'Korean New Year',
      '2027-02-09': 'Korean New Year (substitute day)',
    },
  },
  // Two days of Nauryz that fall on a weekend are moved behind the third.
  KZ: {
    add: { '2026-03-25': 'Nauryz (substitute day)', '2027-03-24': 'Nauryz (substitute day)' },
  },
  // Yennayer since 2024, Aïd Al Wahda since 2025, and each feast of two days.
  MA: {
    add: {
      '2026-01-14': AMAZIGH,
      '2026-03-21': SECOND_EID,
      '2026-05-28': SECOND_SACRIFICE,
      '2026-08-26': SECOND_MAWLID,
      '2026-10-31': 'Unity Day',
      '2027-01-14': AMAZIGH,
      '2027-03-10': SECOND_EID,
      '2027-05-17': SECOND_SACRIFICE,
      '2027-08-15': SECOND_MAWLID,
      '2027-10-31': 'Unity Day',
    },
  },
  // Nuzul Al-Quran is a holiday of some states.
  MY: {
    drop: ['Day of Nuzul Al-Quran'],
    add: {
      '2026-03-23': 'End of Ramadan (Eid al-Fitr) (substitute day)',
      '2027-05-17': 'Feast of the Sacrifice (Eid al-Adha) (substitute day)',
      '2027-05-20': 'Vesak Day',
    },
  },
  // A holiday on a Sunday makes the Monday after it one.
  SG: { add: { '2027-05-17': 'Hari Raya Haji (substitute day)', '2027-05-20': 'Vesak Day' } },
  // The President's decree of 24 December 2025 for the year after it.
  UZ: {
    add: {
      '2026-01-02': "New Year's Day",
      '2026-05-28': 'Eid al-Adha',
      '2026-05-29': 'Eid al-Adha',
      '2026-08-31': 'Independence Day',
      '2026-12-31': "New Year's Eve",
    },
  },
};
