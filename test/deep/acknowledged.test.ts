import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelAdapter } from '../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../src/core/contract/event.ts';
import { type ConversationId, conversationId } from '../../src/core/contract/ids.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { runs } from '../support/size.ts';
import { type KillableMongo, killableMongo } from '../support/store/killable-mongo.ts';

const KILLS = runs(5);
/** Buyers who write at the same time, and what each says before the next one has their place. */
const LANES = 40;
const WORDS_A_TALK = 12;
/** How long the store serves from one kill to the next. */
const BETWEEN_MS = 700;
const JITTER_MS = 600;
/** A platform brings again what was not acknowledged. */
const AGAIN_MS = 50;

/** Whatever is sent arrives at once. */
const fake: ChannelAdapter = {
  name: 'fake',
  can: { choices: 'numbered', edits: false, threads: false, files: 'none', textLimit: 4_000 },
  routes: [],
  start: async () => {},
  stop: async () => {},
  send: async () => ({}),
};

function said(conversation: ConversationId, key: string): InboundEvent {
  const content = { kind: 'text', text: `word ${key}`, messageId: key } as const;
  return { id: `said:${key}`, conversation, at: Date.now(), content };
}

/** What buyers said, by conversation, as far as it was acknowledged by anybody. */
type Acknowledged = Map<ConversationId, string[]>;

describe('two processes and a MongoDB that is killed', () => {
  let mongo: KillableMongo;
  let workers: readonly RunningApp[];

  beforeEach(async () => {
    mongo = await killableMongo();
    const settings = { PAUSE_AFTER_MESSAGES: '0' };
    const overrides = { adapters: () => [fake] };
    const store = { environment: { MONGODB_URI: mongo.uri } };
    workers = [await runApp(store, settings, overrides), await runApp(store, settings, overrides)];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await mongo.close();
  });

  /** Brings an event to every process at once, again and again until one of them takes it. */
  async function delivered(event: InboundEvent, isOver: () => boolean): Promise<boolean> {
    while (!isOver()) {
      const takings = workers.map(({ app }) => app.engine.receive(event));
      const ends = await Promise.allSettled(takings);
      if (ends.some(({ status }) => status === 'fulfilled')) return true;
      await pause(AGAIN_MS);
    }
    return false;
  }

  async function lane(name: string, acknowledged: Acknowledged, isOver: () => boolean) {
    for (let word = 0; !isOver(); word += 1) {
      const conversation = conversationId('fake', `${name}-${Math.floor(word / WORDS_A_TALK)}`);
      const event = said(conversation, `${name}-${word}`);
      if (!(await delivered(event, isOver))) return;
      acknowledged.set(conversation, [
        ...(acknowledged.get(conversation) ?? []),
        `word ${name}-${word}`,
      ]);
    }
  }

  it('keep every word that either has acknowledged', async () => {
    const acknowledged: Acknowledged = new Map();
    let isOver = false;
    const lanes = Array.from({ length: LANES }, (_, at) =>
      lane(`buyer${at}`, acknowledged, () => isOver),
    );
    for (let kills = 0; kills < KILLS; kills += 1) {
      const before = countOf(acknowledged);
      await expect.poll(() => countOf(acknowledged)).toBeGreaterThan(before);
      await pause(BETWEEN_MS + Math.random() * JITTER_MS);
      await mongo.kill();
      await mongo.begin();
    }
    isOver = true;
    await Promise.all(lanes);
    const [reader] = workers;
    const isBack = () => reader?.app.transcript(conversationId('fake', 'buyer0-0'));
    await expect.poll(() => isBack()?.catch(() => undefined)).toBeDefined();
    const lost: string[] = [];
    const doubled: string[] = [];
    for (const [conversation, words] of acknowledged) {
      const lines = await reader?.app.transcript(conversation);
      const kept = lines?.filter(({ author }) => author === 'buyer').map(({ text }) => text);
      const count = (word: string) => kept?.filter((one) => one === word).length ?? 0;
      lost.push(...words.filter((word) => count(word) === 0));
      doubled.push(...words.filter((word) => count(word) > 1));
    }
    console.log(`${KILLS} kills, ${countOf(acknowledged)} acknowledged, ${lost.length} lost`);
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  });
});

function countOf(acknowledged: Acknowledged): number {
  return [...acknowledged.values()].reduce((sum, words) => sum + words.length, 0);
}
