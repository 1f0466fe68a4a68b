import { cpus } from 'node:os';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { CONTESTANTS, type Contestant } from './contestant.ts';
import { type Grounds, openGrounds } from './grounds.ts';
import { measureCommands } from './measure/measure-commands.ts';
import { measureFaults } from './measure/measure-faults.ts';
import { measureLength } from './measure/measure-length.ts';
import { measureNeighbours } from './measure/measure-neighbours.ts';
import { measureOpening } from './measure/measure-opening.ts';
import { measureOutbox } from './measure/measure-outbox.ts';
import { measureReport } from './measure/measure-report.ts';
import { measureSpeed, type Speed } from './measure/measure-speed.ts';
import { measureTagging } from './measure/measure-tagging.ts';
import { measureWorkers } from './measure/measure-workers.ts';
import { taggingTexts } from './measure/tagging-texts.ts';
import { type Options, type Part, parseOptions } from './options.ts';
import { openPlace, openStoreAt, type StoreKind } from './place.ts';
import type { Result, Results } from './results.ts';
import { Stage, type StageOptions } from './stage.ts';
import { tableOf } from './table.ts';
import { LONG_TALK, USUAL_TALK } from './talk.ts';

/** Chats that hold the long talk in step, and talks held under each fault. */
const LONG_TALKS = 50;
const FAULTY_TALKS = 100;

const ONE_STORE = ['sqlite'] as const;
const BOTH_STORES = ['mongodb', ...ONE_STORE] as const;
type Reports = NonNullable<Results['reports']>;
type Outboxes = NonNullable<Results['outboxes']>;

const options = parseOptions(process.argv.slice(2));
// Only what is named on purpose: no `.env`, whose database may be a real one.
const grounds = await openGrounds(process.env.MONGODB_URI || undefined);
try {
  const results = await measureAll(options, grounds);
  const lines = options.json ? [JSON.stringify(results, undefined, 2)] : tableOf(results);
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await grounds.close();
}

async function measureAll(wanted: Options, shared: Grounds): Promise<Results> {
  const isThere = ({ store }: Contestant) => store === 'sqlite' || shared.engine !== undefined;
  const chosen = CONTESTANTS.filter(isThere).filter(({ name }) => wanted.only.includes(name));
  const speeds = wanted.parts.includes('speed') ? await speedsOf(chosen, wanted, shared) : [];
  const contestants: Result[] = [];
  for (const contestant of chosen) {
    contestants.push({
      name: contestant.name,
      title: contestant.title,
      speeds: speeds.flatMap((round) => round.get(contestant.name) ?? []),
      ...(await othersOf(contestant, wanted, shared)),
    });
  }
  const reports = await reportsOf(wanted, shared);
  const tagging = taggingOf(wanted);
  const outboxes = await outboxesOf(wanted, shared);
  return {
    engine: shared.engine?.title ?? 'SQLite alone',
    node: process.versions.node,
    cores: cpus().length,
    chats: wanted.chats,
    seconds: wanted.seconds,
    turnsPerTalk: USUAL_TALK.length,
    contestants,
    ...(reports.length > 0 && { reports }),
    ...(tagging && { tagging }),
    ...(await processesOf(wanted, shared)),
    ...(outboxes.length > 0 && { outboxes }),
  };
}

/** How processes get on with one another on one store. */
async function processesOf(
  wanted: Options,
  shared: Grounds,
): Promise<Pick<Results, 'workers' | 'neighbours' | 'opening'>> {
  const { parts } = wanted;
  const withProfile = { ...wanted, nodeOptions: profiling(wanted) };
  return {
    ...(parts.includes('workers') &&
      shared.engine && { workers: await measureWorkers(shared, withProfile, report) }),
    ...(parts.includes('neighbours') && {
      neighbours: await measureNeighbours(shared, withProfile, report),
    }),
    ...(parts.includes('opening') && { opening: await measureOpening(shared) }),
  };
}

/** Reports on each store that there is. */
async function reportsOf({ parts, responses }: Options, shared: Grounds): Promise<Reports> {
  if (!parts.includes('report')) return [];
  return await onEachStore(shared, 'report', async (store, kind) => ({
    store: kind,
    times: await measureReport(store, responses),
  }));
}

async function outboxesOf({ parts }: Options, shared: Grounds): Promise<Outboxes> {
  if (!parts.includes('outbox')) return [];
  return await onEachStore(shared, 'outbox', async (store, kind) => ({
    store: kind,
    costs: await measureOutbox(store),
  }));
}

async function onEachStore<Value>(
  shared: Grounds,
  part: Part,
  measure: (store: DocumentStore, kind: StoreKind) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (const kind of shared.engine === undefined ? ONE_STORE : BOTH_STORES) {
    report(`${part}: ${kind}`);
    const place = await openPlace(shared, kind);
    const store = await openStoreAt(place.environment);
    values.push(await measure(store, kind));
    await store.close();
    await place.remove();
  }
  return values;
}

function taggingOf({ parts, texts, rounds }: Options): Results['tagging'] {
  if (!parts.includes('tagging')) return undefined;
  report('tagging');
  return measureTagging(taggingTexts(texts), rounds);
}

/** In rounds, one after another: what slows the machine for a while slows them all. */
async function speedsOf(
  chosen: readonly Contestant[],
  wanted: Options,
  shared: Grounds,
): Promise<readonly ReadonlyMap<string, Speed>[]> {
  const rounds: Map<string, Speed>[] = [];
  for (let round = 1; round <= wanted.rounds; round += 1) {
    const speeds = new Map<string, Speed>();
    for (const contestant of chosen) {
      report(`round ${round} of ${wanted.rounds}: ${contestant.title}`);
      const nodeOptions = ['quayside', 'sqlite'].includes(contestant.name) ? profiling(wanted) : [];
      const stageOptions = { talk: USUAL_TALK, nodeOptions };
      speeds.set(
        contestant.name,
        await Stage.during(contestant, shared, stageOptions, (stage) =>
          measureSpeed(stage, wanted),
        ),
      );
    }
    rounds.push(speeds);
  }
  return rounds;
}

async function othersOf(
  contestant: Contestant,
  wanted: Options,
  shared: Grounds,
): Promise<Pick<Result, 'commands' | 'growth' | 'faults'>> {
  const measured = async <Value>(
    part: Part,
    stageOptions: StageOptions,
    measure: (stage: Stage) => Promise<Value>,
  ): Promise<Value | undefined> => {
    if (!wanted.parts.includes(part)) return undefined;
    report(`${part}: ${contestant.title}`);
    return await Stage.during(contestant, shared, stageOptions, measure);
  };
  const usual = { talk: USUAL_TALK };
  const counted = { ...usual, countsCommands: true };
  // SQLite is asked by no commands.
  const commands =
    contestant.store === 'sqlite'
      ? undefined
      : await measured('commands', counted, (stage) => measureCommands(stage, wanted.chats));
  const growth = await measured('length', { talk: LONG_TALK }, (stage) =>
    measureLength(stage, LONG_TALKS),
  );
  const faults = await measured('faults', usual, (stage) => measureFaults(stage, FAULTY_TALKS));
  return {
    ...(commands && { commands }),
    ...(growth && { growth }),
    ...(faults && { faults }),
  };
}

function profiling({ profile }: Options): readonly string[] {
  return profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
}

function report(step: string): void {
  process.stderr.write(`${step}\n`);
}
