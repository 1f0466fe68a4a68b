import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { CommandStartedEvent, MongoClient } from 'mongodb';

/** One command to the store: when it left, on the clock that all processes of a machine share. */
export interface SentCommand {
  readonly name: string;
  readonly atNs: string;
}

export interface Usage {
  readonly cpuMs: number;
  readonly residentBytes: number;
  readonly commands: readonly SentCommand[];
}

/** How late timers of one millisecond came since this was asked last; nothing the first time. */
export interface Delay {
  readonly p99Ms: number;
  readonly mostMs: number;
}

export interface Running {
  readonly port: number;
  /** Absent where the store sends no commands. */
  readonly client: CommandSource | undefined;
  stop(): Promise<void>;
}

/** The part of a store's client that tells of its commands. */
export type CommandSource = Pick<MongoClient, 'on'>;

const NS_PER_MS = 1e6;

/** Tells the bench that this contestant listens, and answers its questions until it is stopped. */
export function serve({ port, client, stop }: Running): void {
  let commands: SentCommand[] = [];
  client?.on('commandStarted', (event: CommandStartedEvent) => {
    if (isSweep(event)) return;
    commands.push({ name: event.commandName, atNs: String(process.hrtime.bigint()) });
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  process.on('message', (question: 'usage' | 'delay' | 'stop') => {
    if (question === 'stop') {
      void stop().then(() => process.disconnect());
      return;
    }
    if (question === 'delay') {
      process.send?.({ p99Ms: delay.percentile(99) / NS_PER_MS, mostMs: delay.max / NS_PER_MS });
      delay.enable();
      delay.reset();
      return;
    }
    process.send?.({ ...usage(), commands });
    commands = [];
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ port });
}

/** Quayside looks for due work twice a second and for the time every few, however many turns there are. */
function isSweep({ commandName, command }: CommandStartedEvent): boolean {
  if (commandName === 'hello' || commandName === 'aggregate') return true;
  return commandName === 'find' && command.filter?.wakeAt !== undefined;
}

function usage(): Omit<Usage, 'commands'> {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return {
    cpuMs: (userCPUTime + systemCPUTime) / 1_000,
    residentBytes: process.memoryUsage.rss(),
  };
}
