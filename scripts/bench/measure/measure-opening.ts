import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS, type Instant } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { newConversation } from '../../../src/core/conversation/conversation.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';
import { type ConversationRecord, toRecord } from '../../../src/stores/conversation-record.ts';
import { CONVERSATIONS, conversationStore } from '../../../src/stores/conversation-store.ts';
import { contestantNamed } from '../contestant.ts';
import type { Grounds } from '../grounds.ts';
import { openStoreAt } from '../place.ts';
import { Stage } from '../stage.ts';
import { median } from '../statistics.ts';
import { USUAL_TALK } from '../talk.ts';
import { fillYear } from './fill-year.ts';
import { YEAR } from './year-of-responses.ts';

/** What the program costs before anybody talks. */
export interface OpeningFigures {
  readonly conversations: number;
  /** Until a conversation has been read; a process has the engine loaded by then. */
  readonly firstReadMs: number;
  /** Of the program while nothing happens. */
  readonly idleBytes: number;
}

/** After this what a start leaves behind is gone. */
const IDLE_MS = 5_000;
const TRIES = 5;
const BATCH = 1_000;
/** So many ids of events make a document of some five kilobytes. */
const SEEN = 110;
const SIZES = [0, 50_000];

/** Opens stores of different sizes, and reads the memory of a program that serves each. */
export async function measureOpening(grounds: Grounds): Promise<readonly OpeningFigures[]> {
  const figures: OpeningFigures[] = [];
  for (const size of SIZES) figures.push(await measureSize(grounds, size));
  return figures;
}

async function measureSize(grounds: Grounds, conversations: number): Promise<OpeningFigures> {
  return await Stage.during(contestantNamed('sqlite'), grounds, { talk: USUAL_TALK }, (stage) =>
    measured(stage, conversations),
  );
}

async function measured(stage: Stage, conversations: number): Promise<OpeningFigures> {
  const { environment } = stage;
  const store = await openStoreAt(environment);
  await fill(store, conversations);
  await store.close();
  const firstReadMs = await stage.stoppedFor(async () => {
    const times: number[] = [];
    for (let each = 0; each < TRIES; each += 1) times.push(await firstRead(environment));
    return median(times);
  });
  await pause(IDLE_MS);
  const { residentBytes } = await stage.process.usage();
  return { conversations, firstReadMs, idleBytes: residentBytes };
}

async function firstRead(environment: Stage['environment']): Promise<number> {
  const beganAt = performance.now();
  const store = await openStoreAt(environment, 'serve');
  await store.prepare(COLLECTIONS);
  await conversationStore(store).load(idOf(0));
  const tookMs = performance.now() - beganAt;
  await store.close();
  return tookMs;
}

/** Conversations that have ended, each with a response. */
async function fill(store: DocumentStore, count: number): Promise<void> {
  await store.prepare(COLLECTIONS);
  const documents = store.documents(CONVERSATIONS);
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    await documents.insert(Array.from({ length }, (_, at) => conversationOf(from + at)));
  }
  await fillYear(store, count, factsBy(ruleTagger()));
}

function conversationOf(index: number): ConversationRecord {
  const at: Instant = YEAR.from;
  const ids = Array.from({ length: SEEN }, (_, seen) => `telegram:${index}#${seen * 7919}.${at}`);
  return toRecord({
    ...newConversation(idOf(index)),
    version: 1,
    turns: SEEN,
    sequence: 2 * SEEN,
    seen: [{ day: Math.floor(at / DAY_MS), ids }],
  });
}

function idOf(index: number) {
  return conversationId('telegram', String(index));
}
