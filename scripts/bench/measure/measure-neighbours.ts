import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../../src/insight/tally/facts.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';
import type { Chat } from '../chat.ts';
import { runCommand } from '../command-process.ts';
import { contestantNamed } from '../contestant.ts';
import type { Grounds } from '../grounds.ts';
import { openStoreAt } from '../place.ts';
import { type Pace, play } from '../play.ts';
import { Stage } from '../stage.ts';
import { median, quantile } from '../statistics.ts';
import { USUAL_TALK } from '../talk.ts';
import { fillYear } from './fill-year.ts';
import { shipmentsFile } from './shipments-file.ts';

/** What is asked of the serving process. */
export interface Load {
  readonly title: string;
  readonly lanes: number;
  /** Between two turns of a buyer. */
  readonly pauseMs: number;
}

/** How the serving process did for a while; the middle of all rounds. */
export interface Served {
  readonly turnsPerSecond: number;
  readonly turnP50Ms: number;
  readonly turnP99Ms: number;
  /** How late timers came in the serving process. */
  readonly lagP99Ms: number;
  readonly lagMostMs: number;
}

export interface NeighboursFigures {
  readonly load: Load;
  readonly quiet: Served;
  /** While `import` and `report` ran next to it. */
  readonly next: Served;
  /** Of each round the p99 of turns next to commands, over that of the quiet time before. */
  readonly p99Ratios: readonly number[];
  readonly importsMs: readonly number[];
  /** The first one counts every day. */
  readonly reportsMs: readonly number[];
  readonly talks: number;
  readonly derailed: number;
}

interface NeighboursOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly chats: number;
  readonly responses: number;
  readonly nodeOptions: readonly string[];
}

const IMPORTED_SHIPMENTS = 5_000;
const EDITIONS = 2;
const CALM = { title: 'chats that pause', lanes: 20, pauseMs: 200 };
const WARM_UP_MS = 5_000;
const MARGIN = 1.3;
const REPORTS = [
  ['report', '2026'],
  ['report', '2026', 'by', 'product'],
];

/** Serves from SQLite alone and then next to `import` and `report`, with buyers who pause and without. */
export async function measureNeighbours(
  grounds: Grounds,
  options: NeighboursOptions,
  report: (step: string) => void,
): Promise<readonly NeighboursFigures[]> {
  const loads = [CALM, { title: 'chats at once', lanes: options.chats, pauseMs: 0 }];
  const figures: NeighboursFigures[] = [];
  for (const load of loads) {
    report(`neighbours: ${load.lanes} ${load.title}`);
    figures.push(await measureLoad(grounds, load, options));
  }
  return figures;
}

async function measureLoad(
  grounds: Grounds,
  load: Load,
  options: NeighboursOptions,
): Promise<NeighboursFigures> {
  const stageOptions = { talk: USUAL_TALK, nodeOptions: options.nodeOptions };
  return await Stage.during(contestantNamed('sqlite'), grounds, stageOptions, async (stage) => {
    await fill(stage, options.responses);
    return await measured(stage, load, options);
  });
}

async function fill({ environment }: Stage, count: number): Promise<void> {
  const store = await openStoreAt(environment);
  await store.prepare(COLLECTIONS);
  await fillYear(store, count, factsBy(ruleTagger()));
  await store.close();
  for (let edition = 0; edition < EDITIONS; edition += 1) {
    await writeFile(fileOf(environment, edition), shipmentsFile(IMPORTED_SHIPMENTS, edition));
  }
}

async function measured(
  stage: Stage,
  load: Load,
  { rounds, seconds }: NeighboursOptions,
): Promise<NeighboursFigures> {
  const { lanes, pauseMs } = load;
  const first = await stage.openedChats(2 * lanes);
  const warm = await play(stage, first, { lanes, pauseMs, durationMs: WARM_UP_MS });
  const pace = { lanes, pauseMs, durationMs: seconds * 1_000 };
  const turns = (warm.turnsMs.length / warm.elapsedMs) * pace.durationMs * MARGIN;
  const chats = lanes + Math.ceil(turns / USUAL_TALK.length);
  const neighbours = new Neighbours(stage);
  const all: Chat[] = [];
  const quiet: Served[] = [];
  const next: Served[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pools = [await stage.openedChats(chats), await stage.openedChats(chats)] as const;
    all.push(...pools.flat());
    quiet.push(await served(stage, pools[0], pace));
    next.push(await neighbours.during(() => served(stage, pools[1], pace)));
  }
  const ended = all.filter(({ isOver }) => isOver);
  return {
    load,
    quiet: middleOf(quiet),
    next: middleOf(next),
    p99Ratios: next.map(({ turnP99Ms }, at) => turnP99Ms / (quiet[at]?.turnP99Ms ?? Number.NaN)),
    importsMs: neighbours.importsMs,
    reportsMs: neighbours.reportsMs,
    talks: ended.length,
    derailed: await stage.derailed(ended),
  };
}

async function served(stage: Stage, pool: readonly Chat[], pace: Pace): Promise<Served> {
  await stage.process.delay();
  const { turnsMs, elapsedMs } = await play(stage, pool, pace);
  const { p99Ms, mostMs } = await stage.process.delay();
  return {
    turnsPerSecond: (turnsMs.length / elapsedMs) * 1_000,
    turnP50Ms: quantile(turnsMs, 0.5),
    turnP99Ms: quantile(turnsMs, 0.99),
    lagP99Ms: p99Ms,
    lagMostMs: mostMs,
  };
}

function middleOf(rounds: readonly Served[]): Served {
  const middle = (figure: keyof Served) => median(rounds.map((round) => round[figure]));
  return {
    turnsPerSecond: middle('turnsPerSecond'),
    turnP50Ms: middle('turnP50Ms'),
    turnP99Ms: middle('turnP99Ms'),
    lagP99Ms: middle('lagP99Ms'),
    lagMostMs: middle('lagMostMs'),
  };
}

/** Commands that run next to the serving process, one of each kind at a time, again and again. */
class Neighbours {
  readonly importsMs: number[] = [];
  readonly reportsMs: number[] = [];
  readonly #environment: Stage['environment'];

  constructor({ environment }: Stage) {
    this.#environment = environment;
  }

  /** Every command that has begun ends before this resolves. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    let isOver = false;
    const again = async (run: () => Promise<void>) => {
      do await run();
      while (!isOver);
    };
    const running = Promise.all([again(() => this.#import()), again(() => this.#report())]);
    try {
      return await work();
    } finally {
      isOver = true;
      await running;
    }
  }

  async #import(): Promise<void> {
    const file = fileOf(this.#environment, this.importsMs.length % EDITIONS);
    this.importsMs.push(await runCommand(this.#environment, ['import', file]));
  }

  async #report(): Promise<void> {
    const args = REPORTS[this.reportsMs.length % REPORTS.length] ?? [];
    this.reportsMs.push(await runCommand(this.#environment, args));
  }
}

function fileOf({ DATA_DIR }: Stage['environment'], edition: number): string {
  return path.join(DATA_DIR, `shipments-${edition}.csv`);
}
