import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from '../chat.ts';
import type { SentCommand } from '../contestants/serve.ts';
import { play } from '../play.ts';
import type { Stage } from '../stage.ts';
import { mean } from '../statistics.ts';

/** Commands to the store, without the sweep for due work that runs however many turns there are. */
export interface Commands {
  /** One buyer alone: the most that any turn needed before its reply, and in all. */
  readonly mostBeforeReply: number;
  readonly mostPerTurn: number;
  readonly meanPerTurn: number;
  /** Many buyers at once, where commands can be shared. */
  readonly meanPerTurnTogether: number;
}

/** No command for so long: what a start or a turn had to do is done. */
const QUIET_MS = 60;
const START_QUIET_MS = 1_000;
const TOGETHER_MS = 2_000;

export async function measureCommands(stage: Stage, chats: number): Promise<Commands> {
  const [chat] = await stage.openedChats(1);
  if (chat === undefined) throw new Error('There is nobody to talk to');
  await untilQuiet(stage, START_QUIET_MS);
  const turns: CountedTurn[] = [];
  while (!chat.isOver) turns.push(await countedTurn(stage, chat));
  return {
    mostBeforeReply: Math.max(...turns.map(({ beforeReply }) => beforeReply)),
    mostPerTurn: Math.max(...turns.map(({ all }) => all)),
    meanPerTurn: mean(turns.map(({ all }) => all)),
    meanPerTurnTogether: await together(stage, chats),
  };
}

interface CountedTurn {
  readonly beforeReply: number;
  readonly all: number;
}

async function countedTurn(stage: Stage, chat: Chat): Promise<CountedTurn> {
  await stage.turn(chat);
  const commands = await untilQuiet(stage, QUIET_MS);
  return { beforeReply: before(commands, chat.heardAtNs), all: commands.length };
}

/** The commands until none has come for a while. */
async function untilQuiet(stage: Stage, quietMs: number): Promise<readonly SentCommand[]> {
  const all: SentCommand[] = [];
  for (;;) {
    await pause(quietMs);
    const { commands } = await stage.process.usage();
    if (commands.length === 0) return all;
    all.push(...commands);
  }
}

function before(commands: readonly SentCommand[], atNs: bigint): number {
  return commands.filter((command) => BigInt(command.atNs) < atNs).length;
}

async function together(stage: Stage, chats: number): Promise<number> {
  const pool = await stage.openedChats(chats * 2);
  await untilQuiet(stage, QUIET_MS);
  const { turnsMs } = await play(stage, pool, { lanes: chats, durationMs: TOGETHER_MS });
  const commands = await untilQuiet(stage, QUIET_MS);
  return commands.length / turnsMs.length;
}
