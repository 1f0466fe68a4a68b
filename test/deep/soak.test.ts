import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import type { Response } from '../../src/core/contract/response.ts';
import type { Conversation } from '../../src/core/conversation/conversation.ts';
import type { Buyer } from '../contract/channels/platform.ts';
import { Stage } from '../contract/channels/stage.ts';
import { until } from '../emulators/parts/until-true.ts';
import { runs } from '../support/size.ts';
import { everyDocument } from '../support/store/stores.ts';
import { drawWave, keptOf, type Script, type Wave } from './soak/draw-wave.ts';
import { startEveryMessenger } from './soak/every-messenger.ts';

const BUYERS = 40;
/** Waves before anything is compared: by then every part of the program has been used. */
const FIRST = 2;
/** Waves in the midst of which the program is ended and begun again. */
const INTERRUPTED = runs(2);
/** Waves that one program serves from its beginning to its end. */
const LAST = FIRST + runs(3);
/** The round of answers upon which a program is ended: some are not answered yet. */
const ENDED_AFTER = 3;

/** For hangs only. */
const PATIENCE_MS = 120_000;
const LIMIT_MS = (FIRST + INTERRUPTED + LAST) * 3 * PATIENCE_MS;

/**
 * What a conversation may add to a running program: it keeps some 2,000 conversations, 2,000 texts
 * with their tags and 500 cases at hand. Measured: 18 to 26 kB.
 */
const OWN_BYTES = 40_000;
/**
 * What a conversation may leave behind: its rows, which the embedded store has in memory, and what
 * the emulators remember of every call. Measured: 78 to 87 kB, of which the store has 46 kB.
 */
const LEFT_BYTES = 130_000;

const QUEUES = ['inbox', 'outbox', 'news.entries', 'journal'];
/** What no collection may have once everybody is served. */
const LEFTOVERS: readonly (readonly [string, (row: object) => boolean])[] = [
  ['conversations', (row) => QUEUES.some((queue) => holds(row, queue))],
  ['cases', (row) => holds(row, 'outgoing')],
  ['quarantine', () => true],
];

/** True where the list within a document has something in it. */
function holds(row: object, path: string): boolean {
  const found = path.split('.').reduce<unknown>((inside, name) => Object(inside)[name], row);
  return Array.isArray(found) && found.length > 0;
}

interface Person {
  readonly buyer: Buyer;
  readonly script: Script;
}

async function act({ buyer, script }: Person, round: number): Promise<void> {
  const step = script.steps[round];
  if (step === undefined) return;
  await buyer[step.how](step.words);
  if (step.isRepeated) await buyer.repeat();
}

function hasRead({ buyer, script }: Person, round: number): boolean {
  const awaited = script.steps[round]?.after ?? /That was the last question/;
  return awaited.test(buyer.saw().at(-1)?.text ?? '');
}

/** When something here must be looked at, 0 while it is being done. */
function momentsOf({ inbox, outbox: [head], teamOutbox }: Conversation): readonly number[] {
  const newsAt = teamOutbox.teller === undefined ? teamOutbox.dueAt : 0;
  const headAt = head?.state.kind === 'sending' ? 0 : head?.state.notBefore;
  return [
    ...(inbox.length > 0 ? [0] : []),
    ...(headAt === undefined ? [] : [headAt]),
    ...(teamOutbox.entries.length > 0 ? [newsAt] : []),
  ];
}

/**
 * Until everybody has read what comes before this round, and nothing more is on its way to them or
 * to the team. Pauses on the way pass at once.
 */
async function calm(stage: Stage, people: readonly Person[], round: number): Promise<void> {
  const { clock, program, platform } = stage;
  const teams = platform.environment.TEAM_CHANNELS?.split(',') as ConversationId[];
  const ids = [...people.map(({ buyer }) => buyer.conversation), ...teams];
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await Promise.all(ids.map((id) => program.app.engine.read(id)));
    const moments = found.flatMap((one) => (one === undefined ? [] : momentsOf(one)));
    if (moments.length === 0 && people.every((person) => hasRead(person, round))) return;
    const next = Math.min(...moments);
    // A leap would outlast the lease of what is being sent.
    if (moments.length === 0 || next === 0) await sleep(5);
    else await stage.later(Math.max(0, next - clock.now()));
  }
  const waiting = people.filter((person) => !hasRead(person, round));
  const seen = waiting.map(({ buyer }) => [buyer.conversation, ...buyer.saw()]);
  throw new Error(`No rest before round ${round}: ${JSON.stringify(seen, null, 2)}`);
}

/** All answer the first question, then all the next, and so on, while faults strike. */
async function talk(stage: Stage, people: readonly Person[], { faults }: Wave, isEnded: boolean) {
  await calm(stage, people, 0);
  const rounds = Math.max(...people.map(({ script }) => script.steps.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const fault of faults[round] ?? []) stage.platform.fault(fault);
    await Promise.all(people.map((person) => act(person, round)));
    if (isEnded && round === ENDED_AFTER) {
      await stage.end();
      await stage.begin();
    }
    await calm(stage, people, round + 1);
  }
}

/** Each response is there once and has each answer once; so has the transcript. */
async function expectKept({ program, clock }: Stage, people: readonly Person[], since: number) {
  const found: Response[] = [];
  const { responses } = program.app.records;
  await program.app.engine.writeEverything();
  for await (const one of responses.startedBetween(since, clock.now() + 1)) found.push(one);
  expect(found).toHaveLength(people.length);
  for (const { buyer, script } of people) {
    const { conversation } = buyer;
    const own = found.filter((one) => one.conversation === conversation);
    expect(own.map(keptOf), conversation).toEqual([script.kept]);
    const lines = await program.app.transcript(conversation);
    const said = lines.filter(({ author }) => author === 'buyer');
    expect(said, conversation).toHaveLength(script.steps.length);
  }
}

async function rowsOf({ program }: Stage, name: string): Promise<readonly object[]> {
  return await everyDocument(program.app.records.store, name);
}

/** The mailboxes, outboxes and queues are empty, nothing is quarantined and no case has words left. */
async function expectNothingWaits(stage: Stage): Promise<void> {
  const left = async () => {
    const counts = LEFTOVERS.map(
      async ([name, isLeft]) => (await rowsOf(stage, name)).filter(isLeft).length,
    );
    return await Promise.all(counts);
  };
  // A clock of a case may run out at any moment, and then the team is told.
  await expect.poll(left, { timeout: PATIENCE_MS }).toEqual(LEFTOVERS.map(() => 0));
}

/** Every fault has met a message of each messenger, and the program calls none an error. */
function expectWarningsOnly(log: readonly string[], { faults }: Wave): void {
  const failed = log.filter((line) => line.startsWith('warn sending failed'));
  for (const messenger of ['telegram', 'slack', 'wechat']) {
    const own = failed.filter((line) => line.includes(`"job":"${messenger}:`));
    expect(own.length, messenger).toBeGreaterThanOrEqual(faults.flat().length);
  }
  expect(log.filter((line) => line.startsWith('error '))).toEqual([]);
}

/** So many buyers come at once; resolves with how many of them the team has to hear of. */
async function serveWave(stage: Stage, seed: number, isEnded: boolean): Promise<number> {
  const wave = drawWave(BUYERS, seed);
  const since = stage.clock.now();
  const logged = stage.log.length;
  const people = wave.scripts.map((script, index) => ({
    buyer: stage.platform.buyer(`Buyer${seed}x${index}`),
    script,
  }));
  await Promise.all(people.map(async ({ buyer }) => buyer.open(await stage.program.invited())));
  await talk(stage, people, wave, isEnded);
  await expectKept(stage, people, since);
  await expectNothingWaits(stage);
  expectWarningsOnly(stage.log.slice(logged), wave);
  return wave.scripts.filter(({ isTrouble }) => isTrouble).length;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

async function heapBytes(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    collectGarbage();
    // What finalizers let go of goes in the next round.
    await sleep(1);
  }
  return process.memoryUsage().heapUsed;
}

/** How many of each kind keep the process alive. */
function held(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function heldOf(kind: 'Timeout' | 'TCPSocketWrap'): number {
  return held()[kind] ?? 0;
}

/** What only the running program had, and what is left when it has ended. */
async function endProgram(stage: Stage, socketsBefore: number) {
  const timers = heldOf('Timeout');
  const runningBytes = await heapBytes();
  await stage.end();
  await until(() => heldOf('TCPSocketWrap') <= socketsBefore, PATIENCE_MS);
  const leftBytes = await heapBytes();
  return { timers, ownBytes: runningBytes - leftBytes, leftBytes, left: held() };
}

/** Serves all waves; the figures of the first program and of the last. */
async function soak(stage: Stage, socketsBefore: number) {
  let waves = 0;
  let cases = 0;
  const serve = async (count: number, isEnded = false) => {
    for (const last = waves + count; waves < last; ) {
      waves += 1;
      cases += await serveWave(stage, waves, isEnded);
      expect((await rowsOf(stage, 'cases')).length).toBe(cases);
    }
  };
  await serve(FIRST);
  const early = await endProgram(stage, socketsBefore);
  await stage.begin();
  await serve(INTERRUPTED, true);
  await stage.end();
  await stage.begin();
  await serve(LAST);
  // Sockets are compared at the end only: pools keep as many as were once needed at a time.
  await until(() => heldOf('Timeout') <= early.timers, PATIENCE_MS);
  return { early, late: await endProgram(stage, socketsBefore) };
}

describe('the whole program', () => {
  it('serves wave after wave while faults strike, loses nothing and does not grow', {
    timeout: LIMIT_MS,
  }, async () => {
    const socketsBefore = heldOf('TCPSocketWrap');
    const stage = await Stage.set(startEveryMessenger);
    try {
      const { early, late } = await soak(stage, socketsBefore);
      const grown = () =>
        Object.entries(held()).filter(([kind, count]) => count > (early.left[kind] ?? 0));
      await until(() => grown().length === 0, PATIENCE_MS).catch(() => {});
      expect(grown()).toEqual([]);
      const ownBytes = late.ownBytes - early.ownBytes;
      expect(ownBytes / BUYERS / (LAST - FIRST)).toBeLessThan(OWN_BYTES);
      const leftBytes = late.leftBytes - early.leftBytes;
      expect(leftBytes / BUYERS / (INTERRUPTED + LAST)).toBeLessThan(LEFT_BYTES);
    } finally {
      await stage.clear();
    }
  });
});
