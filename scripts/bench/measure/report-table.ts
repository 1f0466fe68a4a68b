import type { StoreKind } from '../place.ts';
import type { Results } from '../results.ts';
import type { ReportTimes } from './measure-report.ts';

type Time = Exclude<keyof ReportTimes, 'responses'>;

const ROWS: readonly (readonly [label: string, time: Time])[] = [
  ['unindexed scan, scores alone', 'scan'],
  ['a year', 'year'],
  ['  by product', 'byProduct'],
  ['  of one country', 'oneCountry'],
  ['  up to now', 'upToNow'],
  ['  after 100 writes', 'afterWrites'],
  ['  two conditions', 'twoConditions'],
  ['every day, for the first time', 'firstCount'],
  ['  how late timers come meanwhile, p99', 'firstCountLag'],
];

type Reports = NonNullable<Results['reports']>;

const TITLES: Readonly<Record<StoreKind, string>> = { mongodb: 'MongoDB', sqlite: 'SQLite' };

/** How long reports take, in ms, a column for each store. */
export function reportTable(reports: Reports): readonly (readonly string[])[] {
  const responses = reports[0]?.times.responses ?? 0;
  return [
    [`report of ${responses} responses, ms`, ...reports.map(({ store }) => TITLES[store])],
    ...ROWS.map(([label, time]) => [label, ...reports.map(({ times }) => times[time].toFixed(0))]),
  ];
}
