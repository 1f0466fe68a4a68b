import { contestantNamed } from '../contestant.ts';
import type { Grounds } from '../grounds.ts';
import { type Played, play } from '../play.ts';
import { Stage } from '../stage.ts';
import { quantile } from '../statistics.ts';
import { USUAL_TALK } from '../talk.ts';

/** How many processes serve one store, each update going to any of them. */
export const CREWS = [1, 2, 4] as const;

/** What a crew did in one round; commands are the engine's own count, sweeps included. */
export interface CrewFigures {
  readonly workers: number;
  readonly turnsPerSecond: number;
  /** Of all its processes, without the store's and the bench's. */
  readonly cpuMsPerUpdate: number;
  readonly findsPerUpdate: number;
  readonly updateCommandsPerUpdate: number;
  /** Documents that an update was asked for, made or lost. */
  readonly swapsPerUpdate: number;
  readonly ackP50Ms: number;
  readonly ackP99Ms: number;
  readonly turnP50Ms: number;
  readonly turnP99Ms: number;
  readonly turnMostMs: number;
  /** CPU of all its processes for an update where buyers think before they answer. */
  readonly pacedCpuMs: number;
  readonly pacedTurnsPerSecond: number;
  readonly derailed: number;
}

interface Counts {
  readonly cpuMs: number;
  readonly finds: number;
  readonly updateCommands: number;
  readonly swaps: number;
}

interface WorkersOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly chats: number;
  readonly nodeOptions: readonly string[];
}

/** Each process is to be as warm as the lone one, however few updates reach it in a second. */
const WARM_UP_UPDATES = 2_000;
const WARM_UP_LIMIT_MS = 60_000;
const MARGIN = 1.3;
/** With 200 buyers some 190 updates a second: the machine has room for all its processes. */
const THINK_MS = 1_000;
/** Longer than a lease: a message that only its end sets free is late, and that is reported. */
const PATIENCE_MS = 45_000;

/** Rounds in which the crews take turns: what slows the machine for a while slows them all. */
export async function measureWorkers(
  grounds: Grounds,
  options: WorkersOptions,
  report: (step: string) => void,
): Promise<readonly (readonly CrewFigures[])[]> {
  const rounds: CrewFigures[][] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    const figures: CrewFigures[] = [];
    for (const workers of CREWS) {
      report(`workers, round ${round} of ${options.rounds}: ${workers}`);
      figures.push(await measureCrew(grounds, workers, options));
    }
    rounds.push(figures);
  }
  return rounds;
}

async function measureCrew(
  grounds: Grounds,
  workers: number,
  options: WorkersOptions,
): Promise<CrewFigures> {
  const { nodeOptions } = options;
  const stageOptions = { talk: USUAL_TALK, workers, nodeOptions, patienceMs: PATIENCE_MS };
  return await Stage.during(contestantNamed('quayside'), grounds, stageOptions, (stage) =>
    measured(stage, grounds, options),
  );
}

async function measured(
  stage: Stage,
  grounds: Grounds,
  { seconds, chats }: WorkersOptions,
): Promise<CrewFigures> {
  const warmUp = (WARM_UP_UPDATES * stage.processes.length) / USUAL_TALK.length;
  const first = await stage.openedChats(Math.ceil(chats + warmUp));
  const warm = await play(stage, first, { lanes: chats, durationMs: WARM_UP_LIMIT_MS });
  const turns = (warm.turnsMs.length / warm.elapsedMs) * seconds * 1_000 * MARGIN;
  const pool = await stage.openedChats(chats + Math.ceil(turns / USUAL_TALK.length));
  const calm = await stage.openedChats(2 * chats);
  const before = await counted(stage, grounds);
  const played = await play(stage, pool, { lanes: chats, durationMs: seconds * 1_000 });
  const after = await counted(stage, grounds);
  const paced = await play(stage, calm, {
    lanes: chats,
    durationMs: seconds * 1_000,
    pauseMs: THINK_MS,
  });
  const atEnd = await counted(stage, grounds);
  return {
    workers: stage.processes.length,
    ...figuresOf(played, before, after),
    pacedCpuMs: (atEnd.cpuMs - after.cpuMs) / paced.turnsMs.length,
    pacedTurnsPerSecond: (paced.turnsMs.length / paced.elapsedMs) * 1_000,
    derailed: await stage.derailed(pool.filter(({ isOver }) => isOver)),
  };
}

type OfPlay = Omit<CrewFigures, 'workers' | 'pacedCpuMs' | 'pacedTurnsPerSecond' | 'derailed'>;

function figuresOf({ turnsMs, acksMs, elapsedMs }: Played, before: Counts, after: Counts): OfPlay {
  const updates = turnsMs.length;
  const perUpdate = (count: keyof Counts) => (after[count] - before[count]) / updates;
  return {
    turnsPerSecond: (updates / elapsedMs) * 1_000,
    cpuMsPerUpdate: perUpdate('cpuMs'),
    findsPerUpdate: perUpdate('finds'),
    updateCommandsPerUpdate: perUpdate('updateCommands'),
    swapsPerUpdate: perUpdate('swaps'),
    ackP50Ms: quantile(acksMs, 0.5),
    ackP99Ms: quantile(acksMs, 0.99),
    turnP50Ms: quantile(turnsMs, 0.5),
    turnP99Ms: quantile(turnsMs, 0.99),
    turnMostMs: quantile(turnsMs, 1),
  };
}

async function counted(stage: Stage, { engine }: Grounds): Promise<Counts> {
  const usages = await Promise.all(stage.processes.map((each) => each.usage()));
  const status = await engine?.client.db('admin').command({ serverStatus: 1 });
  if (status === undefined) throw new Error('Workers share a MongoDB, and there is none');
  const { opcounters, metrics } = status;
  return {
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    finds: Number(metrics.commands.find.total),
    updateCommands: Number(metrics.commands.update.total),
    swaps: Number(opcounters.update),
  };
}
