import { median } from '../statistics.ts';
import type { NeighboursFigures, Served } from './measure-neighbours.ts';

const COLUMNS: readonly (readonly [label: string, figure: keyof Served, digits: number])[] = [
  ['turns/s', 'turnsPerSecond', 0],
  ['turn p50 ms', 'turnP50Ms', 1],
  ['turn p99 ms', 'turnP99Ms', 1],
  ['lag p99 ms', 'lagP99Ms', 1],
  ['lag, most', 'lagMostMs', 0],
];

/** For each load a row alone and one next to commands. */
export function neighboursTable(
  figures: readonly NeighboursFigures[],
): readonly (readonly string[])[] {
  const labels = COLUMNS.map(([label]) => label);
  const commands = ['import s', 'first report s', 'report s'];
  const head = ['serving', ...labels, 'p99 to alone', ...commands, 'derailed'];
  return [head, ...figures.flatMap(rowsOf)];
}

function rowsOf(figures: NeighboursFigures): readonly (readonly string[])[] {
  const { load, quiet, next, p99Ratios, importsMs, reportsMs, talks, derailed } = figures;
  const [first = Number.NaN, ...later] = reportsMs;
  const seconds = [median(importsMs), first, median(later)].map((ms) => (ms / 1_000).toFixed(1));
  return [
    [`${load.lanes} ${load.title}`, ...cellsOf(quiet), '', '', '', '', ''],
    [
      '  next to import and report',
      ...cellsOf(next),
      median(p99Ratios).toFixed(2),
      ...seconds,
      `${derailed} of ${talks}`,
    ],
  ];
}

function cellsOf(served: Served): readonly string[] {
  return COLUMNS.map(([, figure, digits]) => served[figure].toFixed(digits));
}
