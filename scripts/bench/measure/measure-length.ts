import type { Chat } from '../chat.ts';
import type { Stage } from '../stage.ts';
import { median } from '../statistics.ts';

/** What a turn costs late in a talk, as a share of what it costs early. */
export interface Growth {
  readonly cpuRatio: number;
  readonly waitRatio: number;
}

/** Turns taken around the fifth and the hundredth; most of them answer a why. */
const EARLY = { from: 1, to: 9 };
const LATE = { from: 96, to: 104 };

interface Cost {
  readonly cpuMs: number;
  readonly waitMs: number;
}

/** All chats take each turn at the same time; the first talk of all only warms the contestant up. */
export async function measureLength(stage: Stage, chats: number): Promise<Growth> {
  await costsOf(stage, chats);
  const costs = await costsOf(stage, chats);
  const early = costs.slice(EARLY.from - 1, EARLY.to);
  const late = costs.slice(LATE.from - 1, LATE.to);
  return {
    cpuRatio: median(late.map(cpuOf)) / median(early.map(cpuOf)),
    waitRatio: median(late.map(waitOf)) / median(early.map(waitOf)),
  };
}

function cpuOf({ cpuMs }: Cost): number {
  return cpuMs;
}

function waitOf({ waitMs }: Cost): number {
  return waitMs;
}

async function costsOf(stage: Stage, count: number): Promise<readonly Cost[]> {
  const chats = await stage.openedChats(count);
  const costs: Cost[] = [];
  while (!chats.every(({ isOver }) => isOver)) costs.push(await costOfTurn(stage, chats));
  return costs;
}

async function costOfTurn(stage: Stage, chats: readonly Chat[]): Promise<Cost> {
  const before = await stage.process.usage();
  const at = performance.now();
  await Promise.all(chats.map((chat) => stage.turn(chat)));
  const waitMs = performance.now() - at;
  const after = await stage.process.usage();
  return { cpuMs: after.cpuMs - before.cpuMs, waitMs };
}
