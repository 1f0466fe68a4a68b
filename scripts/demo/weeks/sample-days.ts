import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { addDays, daysBetween } from '../../../src/asking/days.ts';

/** A row of the sample's shipments, by the titles of its columns. */
export type Row = Readonly<Record<string, string>>;

/** The newest goods that have arrived did so as many days ago. */
const ARRIVED_DAYS_AGO = 2;
/** The newest goods on their way left as many days ago. */
const LEFT_DAYS_AGO = 17;
/** The exporter's system tells of goods as many days before they arrive. */
const KNOWN_BEFORE_ARRIVAL_DAYS = 5;
/** A delay becomes known as many days after the goods left. */
const DELAY_KNOWN_AFTER_DAYS = 20;

const DAY_COLUMNS = ['ordered on', 'shipped on', 'arrived on', 'promised on', 'expected on'];

/** The sample's shipments with their days moved, so that goods arrive in the weeks before `today`. */
export function movedShipments(csv: string, today: string): readonly Row[] {
  const rows: readonly Row[] = parse(csv, { columns: true });
  const arrived = rows.filter(hasArrived);
  const onTheirWay = rows.filter((row) => !hasArrived(row));
  return [
    ...moved(arrived, 'arrived on', addDays(today, -ARRIVED_DAYS_AGO)),
    ...moved(onTheirWay, 'shipped on', addDays(today, -LEFT_DAYS_AGO)),
  ];
}

/** Moves all days by as many, so that the last one in a column is `last`. */
function moved(rows: readonly Row[], column: string, last: string): readonly Row[] {
  const newest = rows
    .map((row) => row[column] ?? '')
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const days = daysBetween(newest, last);
  return rows.map((row) => ({ ...row, ...movedDays(row, days) }));
}

function movedDays(row: Row, days: number): Row {
  const present = DAY_COLUMNS.flatMap((column) => (row[column] ? [[column, row[column]]] : []));
  return Object.fromEntries(present.map(([column, day = '']) => [column, addDays(day, days)]));
}

/** The rows as they are known on a day. */
export function knownOn(rows: readonly Row[], day: string): readonly Row[] {
  return rows.flatMap((row) => {
    if (firstKnownOn(row) > day) return [];
    const isThere = hasArrived(row) && (row['arrived on'] ?? '') <= day;
    const isLate = addDays(row['shipped on'] ?? '', DELAY_KNOWN_AFTER_DAYS) <= day;
    return [
      {
        ...row,
        ...(!isThere && { 'arrived on': '' }),
        ...(!isLate && { delay: '', 'expected on': '' }),
      },
    ];
  });
}

function firstKnownOn(row: Row): string {
  const { 'shipped on': left = '', 'arrived on': arrived = '' } = row;
  if (arrived === '') return left;
  const told = addDays(arrived, -KNOWN_BEFORE_ARRIVAL_DAYS);
  return told < left ? left : told;
}

/** The rows of which something is known on a day that was not known the day before. */
export function newsOn(rows: readonly Row[], day: string): readonly Row[] {
  const before = new Set(knownOn(rows, addDays(day, -1)).map((row) => JSON.stringify(row)));
  return knownOn(rows, day).filter((row) => !before.has(JSON.stringify(row)));
}

export function asCsv(rows: readonly Row[]): string {
  return stringify([...rows], { header: true });
}

function hasArrived(row: Row): boolean {
  return row['arrived on'] !== '';
}
