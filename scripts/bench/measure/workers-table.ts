import { median } from '../statistics.ts';
import { CREWS, type CrewFigures } from './measure-workers.ts';

type Rounds = readonly (readonly CrewFigures[])[];

interface Column {
  readonly label: string;
  readonly figure: (crew: CrewFigures) => number;
  readonly digits: number;
}

const COLUMNS: readonly Column[] = [
  { label: 'turns/s', figure: (crew) => crew.turnsPerSecond, digits: 0 },
  { label: 'CPU ms', figure: (crew) => crew.cpuMsPerUpdate, digits: 2 },
  { label: 'finds', figure: (crew) => crew.findsPerUpdate, digits: 2 },
  { label: 'update commands', figure: (crew) => crew.updateCommandsPerUpdate, digits: 2 },
  { label: 'swaps', figure: (crew) => crew.swapsPerUpdate, digits: 2 },
  { label: 'ack p50 ms', figure: (crew) => crew.ackP50Ms, digits: 0 },
  { label: 'ack p99 ms', figure: (crew) => crew.ackP99Ms, digits: 0 },
  { label: 'turn p50 ms', figure: (crew) => crew.turnP50Ms, digits: 0 },
  { label: 'turn p99 ms', figure: (crew) => crew.turnP99Ms, digits: 0 },
  { label: 'most', figure: (crew) => crew.turnMostMs, digits: 0 },
  { label: 'paced: turns/s', figure: (crew) => crew.pacedTurnsPerSecond, digits: 0 },
  { label: 'CPU ms', figure: (crew) => crew.pacedCpuMs, digits: 2 },
];

/** A row for each number of workers: the middle of all rounds, each per update. */
export function workersTable(rounds: Rounds): readonly (readonly string[])[] {
  const head = ['workers', ...COLUMNS.map(({ label }) => label), 'CPU to one', 'paced', 'derailed'];
  return [head, ...CREWS.map((workers) => rowOf(rounds, workers))];
}

function rowOf(rounds: Rounds, workers: number): readonly string[] {
  const crews = rounds.flatMap((round) => round.filter((crew) => crew.workers === workers));
  const cells = COLUMNS.map(({ figure, digits }) => median(crews.map(figure)).toFixed(digits));
  const derailed = crews.reduce((sum, crew) => sum + crew.derailed, 0);
  const saturated = median(ratios(rounds, workers, (crew) => crew.cpuMsPerUpdate)).toFixed(2);
  const paced = median(ratios(rounds, workers, (crew) => crew.pacedCpuMs)).toFixed(2);
  return [String(workers), ...cells, saturated, paced, String(derailed)];
}

/** Each round is compared with the lone worker of the same round. */
function ratios(
  rounds: Rounds,
  workers: number,
  cpuMs: (crew: CrewFigures) => number,
): readonly number[] {
  return rounds.flatMap((round) => {
    const alone = round.find((crew) => crew.workers === 1);
    const crew = round.find((each) => each.workers === workers);
    return alone === undefined || crew === undefined ? [] : [cpuMs(crew) / cpuMs(alone)];
  });
}
