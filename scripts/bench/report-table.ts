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
];

/** How long reports take, and how many of them fit into one scan. */
export function reportTable(times: ReportTimes): readonly (readonly string[])[] {
  return [
    [`report of ${times.responses} responses`, 'ms', 'scan is so many times slower'],
    ...ROWS.map(([label, time]) => [
      label,
      times[time].toFixed(0),
      (times.scan / times[time]).toFixed(1),
    ]),
  ];
}
