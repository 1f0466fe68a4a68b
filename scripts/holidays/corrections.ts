/** What date-holidays does not have as it is, found by comparing it with what each country publishes. */
export interface Correction {
  /** Holidays by name that are none for the whole country. */
  readonly drop?: readonly string[];
  readonly dropDays?: readonly string[];
  readonly add?: Readonly<Record<string, string>>;
}

const ARAFAT = 'Arafat Day';
const EID = 'End of Ramadan (Eid al-Fitr)';
const SACRIFICE = 'Feast of the Sacrifice (Eid al-Adha)';
const MAWLID = 'Birthday of Muhammad (Mawlid)';
const AMAZIGH = 'Amazigh New Year';

export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  // Cabinet Resolution 27 of 2024: Arafat and two national days, neither Mi'raj nor the first of Ramadan.
  AE: {
    drop: ["Laylat al-Mi'raj", 'First day of Ramadan'],
    add: {
      '2026-03-19': EID,
      '2026-05-26': ARAFAT,
      '2026-12-03': 'National Day',
      '2027-05-15': ARAFAT,
      '2027-12-03': 'National Day',
    },
  },
  // 9 Dhu al-Hijjah is off as well; the holiday of March 2026 as the Prime Minister decreed it.
  EG: {
    add: {
      '2026-03-19': EID,
      '2026-03-23': EID,
      '2026-05-26': ARAFAT,
      '2027-05-15': ARAFAT,
    },
  },
  // A bank holiday in England, Wales and Northern Ireland, as Easter Monday is.
  GB: { add: { '2026-08-31': 'Summer bank holiday', '2027-08-30': 'Summer bank holiday' } },
  // The days before, on and after the new moon of Seoul; Labour Day, on which employees are off by law; elections.
  KR: {
    dropDays: ['2026-02-19', '2027-02-09'],
    add: {
      '2026-02-16': 'Korean New Year',
      '2026-05-01': 'Labour Day',
      '2026-06-03': 'Election Day',
      '2027-02-06': 'Korean New Year',
      '2027-02-09': 'Korean New Year (substitute day)',
      '2027-05-01': 'Labour Day',
    },
  },
  // Two days of Nauryz on a weekend are moved behind the third; 15 March is Constitution Day from 2027 on.
  KZ: {
    dropDays: ['2026-03-15', '2026-03-16'],
    add: { '2026-03-25': 'Nauryz (substitute day)', '2027-03-24': 'Nauryz (substitute day)' },
  },
  // Yennayer since 2024, Aïd Al Wahda since 2025, and each feast of two days. In 2027 no moon can be seen in
  // Morocco on the evenings of 8 March, 6 May and 2 August, so that the feasts come a day later than in Arabia.
  MA: {
    dropDays: ['2027-03-09', '2027-05-16'],
    add: {
      '2026-01-14': AMAZIGH,
      '2026-03-21': EID,
      '2026-05-28': SACRIFICE,
      '2026-08-26': MAWLID,
      '2026-10-31': 'Unity Day',
      '2027-01-14': AMAZIGH,
      '2027-03-10': EID,
      '2027-03-11': EID,
      '2027-05-17': SACRIFICE,
      '2027-05-18': SACRIFICE,
      '2027-08-14': 'Anniversary of the Recovery Oued Ed-Dahab',
      '2027-08-15': MAWLID,
      '2027-08-16': MAWLID,
      '2027-10-31': 'Unity Day',
    },
  },
  // Nuzul Al-Quran is a holiday of some states. The moons of 2027 as in Singapore.
  MY: {
    drop: ['Day of Nuzul Al-Quran'],
    dropDays: ['2027-03-09', '2027-05-16'],
    add: {
      '2026-03-23': `${EID} (substitute day)`,
      '2027-03-11': EID,
      '2027-05-17': SACRIFICE,
      '2027-05-20': 'Vesak Day',
    },
  },
  // No moon can be seen there on the evenings of 8 March and 6 May 2027, an hour or two after it was new.
  SG: {
    dropDays: ['2027-03-09', '2027-05-16'],
    add: {
      '2027-03-10': 'Hari Raya Puasa',
      '2027-05-17': 'Hari Raya Haji',
      '2027-05-20': 'Vesak Day',
    },
  },
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
