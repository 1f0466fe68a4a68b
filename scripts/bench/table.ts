import { neighboursTable } from './measure/neighbours-table.ts';
import { openingTable } from './measure/opening-table.ts';
import { outboxTable } from './measure/outbox-table.ts';
import { reportTable } from './measure/report-table.ts';
import { taggingTable } from './measure/tagging-table.ts';
import { workersTable } from './measure/workers-table.ts';
import type { Result, Results } from './results.ts';
import { median, spreadOf } from './statistics.ts';

const MEGABYTE = 1_000_000;
const NOTHING = '—';

type Table = readonly (readonly string[])[];

interface Row {
  readonly label: string;
  readonly cell: (result: Result, floor: Result | undefined) => string | undefined;
}

const ROWS: readonly Row[] = [
  { label: 'turns a second', cell: ({ speeds }) => middle(speeds, 'turnsPerSecond', 0) },
  { label: 'of the floor', cell: ofFloor },
  { label: 'turn, p50 ms', cell: ({ speeds }) => middle(speeds, 'p50Ms', 1) },
  { label: 'turn, p99 ms', cell: ({ speeds }) => middle(speeds, 'p99Ms', 1) },
  { label: 'CPU s per 1,000', cell: ({ speeds }) => middle(speeds, 'cpuSecondsPer1000Turns', 2) },
  { label: 'store commands', cell: ({ commands }) => commands?.meanPerTurn.toFixed(1) },
  { label: '  most, a turn', cell: ({ commands }) => commands?.mostPerTurn.toFixed(0) },
  { label: '  most, by reply', cell: ({ commands }) => commands?.mostBeforeReply.toFixed(0) },
  { label: '  mean, together', cell: ({ commands }) => commands?.meanPerTurnTogether.toFixed(2) },
  { label: 'turn 100 / 5, CPU', cell: ({ growth }) => growth?.cpuRatio.toFixed(2) },
  { label: 'turn 100 / 5, wait', cell: ({ growth }) => growth?.waitRatio.toFixed(2) },
  { label: 'idle memory, MB', cell: ({ speeds }) => middle(speeds, 'idleBytes', 0, MEGABYTE) },
  { label: 'derailed: twice', cell: ({ faults }) => share(faults?.twice, faults?.talks) },
  { label: '  two at once', cell: ({ faults }) => share(faults?.atOnce, faults?.talks) },
  { label: '  kill -9', cell: ({ faults }) => share(faults?.killed, faults?.talks) },
];

/** The whole result as lines of text: a row for each figure, a column for each contestant. */
export function tableOf(results: Results): readonly string[] {
  const { contestants } = results;
  const floor = contestants.find(({ name }) => name === 'floor');
  const head = ['', ...contestants.map(({ title }) => title)];
  const rows = ROWS.map(({ label, cell }) => [
    label,
    ...contestants.map((result) => cell(result, floor) ?? NOTHING),
  ]);
  const talks = contestants.some(isMeasured) ? ['', ...aligned([head, ...rows])] : [];
  const parts = partsOf(results).flatMap((rows) => ['', ...aligned(rows)]);
  return [...headLines(results), ...talks, ...parts];
}

/** What was measured besides the contestants, a table each. */
function partsOf(results: Results): readonly Table[] {
  const { workers, neighbours, opening, reports, outboxes, tagging } = results;
  const tables = [
    workers && workersTable(workers),
    neighbours && neighboursTable(neighbours),
    opening && openingTable(opening),
    reports && reportTable(reports),
    outboxes && outboxTable(outboxes),
    tagging && taggingTable(tagging),
  ];
  return tables.filter((table) => table !== undefined);
}

function isMeasured({ speeds, commands, growth, faults }: Result): boolean {
  return speeds.length > 0 || [commands, growth, faults].some((part) => part !== undefined);
}

function headLines(results: Results): readonly string[] {
  const { engine, node, cores, chats, seconds, turnsPerTalk, contestants } = results;
  const rounds = contestants[0]?.speeds.length ?? 0;
  const store = `Store: ${engine}, journalled writes. Node ${node}, ${cores} cores shared with store and bench.`;
  if (!contestants.some(isMeasured)) return [store];
  return [
    store,
    `${chats} chats at once, ${turnsPerTalk} turns a talk, ${rounds} round(s) of ${seconds} s each.`,
  ];
}

function middle(
  speeds: Result['speeds'],
  figure: keyof Result['speeds'][number],
  digits: number,
  unit = 1,
): string | undefined {
  if (speeds.length === 0) return undefined;
  return (median(speeds.map((speed) => speed[figure])) / unit).toFixed(digits);
}

/** Each round is compared with the floor of the same round: what else the machine does hits both. */
function ofFloor({ speeds }: Result, floor: Result | undefined): string | undefined {
  const ratios = speeds.flatMap(({ turnsPerSecond }, round) => {
    const base = floor?.speeds[round]?.turnsPerSecond;
    return base === undefined ? [] : [turnsPerSecond / base];
  });
  if (ratios.length === 0) return undefined;
  const { median: middlemost, least, most } = spreadOf(ratios);
  if (ratios.length === 1) return middlemost.toFixed(2);
  return `${middlemost.toFixed(2)} (${least.toFixed(2)}..${most.toFixed(2)})`;
}

function share(count: number | undefined, all: number | undefined): string | undefined {
  return count === undefined || all === undefined ? undefined : `${count} of ${all}`;
}

function aligned(rows: Table): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
