import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from '../chat.ts';
import type { Stage } from '../stage.ts';
import { textUpdate } from '../update.ts';

/** Talks that end derailed, of so many held under each fault. */
export interface Faults {
  readonly talks: number;
  readonly twice: number;
  readonly atOnce: number;
  readonly killed: number;
}

/** A message that was not said by now is not waited for: the buyer goes on. */
const PATIENCE_MS = 500;
/** The contestant is killed after these shares of all turns. */
const KILLS_AFTER = [0.2, 0.4, 0.6, 0.8];

export async function measureFaults(stage: Stage, talks: number): Promise<Faults> {
  return {
    talks,
    twice: await derailedBy(stage, talks, everythingTwice),
    atOnce: await derailedBy(stage, talks, twoAtOnce),
    killed: await derailedBy(stage, talks, underKills),
  };
}

type Hold = (stage: Stage, chats: readonly Chat[]) => Promise<void>;

async function derailedBy(stage: Stage, talks: number, hold: Hold): Promise<number> {
  const chats = await stage.openedChats(talks);
  await hold(stage, chats);
  return await stage.derailed(chats);
}

/** Every update is delivered twice: now at the same time, now one after the other. */
async function everythingTwice(stage: Stage, chats: readonly Chat[]): Promise<void> {
  await Promise.all(
    chats.map(async (chat) => {
      while (!chat.isOver) {
        const together = chat.position % 2 === 0;
        const update = nextUpdate(chat);
        const wanted = chat.heard + 1;
        const first = stage.deliver(chat, update);
        if (!together) await first;
        await Promise.all([first, stage.deliver(chat, update)]);
        await chat.hasHeard(wanted, PATIENCE_MS);
      }
    }),
  );
}

/** A buyer writes two messages so quickly that the second arrives while the first is in work. */
async function twoAtOnce(stage: Stage, chats: readonly Chat[]): Promise<void> {
  await Promise.all(
    chats.map(async (chat) => {
      while (!chat.isOver) {
        const wanted = chat.heard + 2;
        const deliveries = [];
        deliveries.push(await begun(stage, chat));
        if (!chat.isOver) deliveries.push(await begun(stage, chat));
        await Promise.all(deliveries.map(({ delivered }) => delivered));
        await chat.hasHeard(wanted, PATIENCE_MS);
      }
    }),
  );
}

/** Resolves as soon as the update is on its way, so that the next one cannot overtake it. */
function begun(stage: Stage, chat: Chat): Promise<{ readonly delivered: Promise<void> }> {
  return new Promise((resolve) => {
    const delivered = stage.deliver(chat, nextUpdate(chat), () => resolve({ delivered }));
  });
}

/** The process dies in the midst of its work; Telegram delivers again what it had not acknowledged. */
async function underKills(stage: Stage, chats: readonly Chat[]): Promise<void> {
  const turns = chats.reduce((sum, { talk }) => sum + talk.length, 0);
  const talks = Promise.all(chats.map((chat) => patientTalk(stage, chat)));
  for (const share of KILLS_AFTER) {
    await until(() => turnsBegun(chats) >= share * turns);
    await stage.process.kill();
    await stage.process.start();
  }
  await talks;
}

async function patientTalk(stage: Stage, chat: Chat): Promise<void> {
  while (!chat.isOver) {
    const wanted = chat.heard + 1;
    await stage.deliver(chat, nextUpdate(chat));
    await chat.hasHeard(wanted, PATIENCE_MS);
  }
}

function nextUpdate(chat: Chat): string {
  const text = chat.talk[chat.position]?.text ?? '';
  chat.position += 1;
  return textUpdate(chat.id, text);
}

function turnsBegun(chats: readonly Chat[]): number {
  return chats.reduce((sum, { position }) => sum + position, 0);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(1);
}
