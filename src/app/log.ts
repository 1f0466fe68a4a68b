import { type DestinationStream, type LevelWithSilent as LogLevel, pino } from 'pino';
import type { Log } from '../core/contract/channel.ts';

/** Names under which a secret or a person's words might come by mistake. */
const REDACTED = ['token', '*.token', 'secret', '*.secret', 'text', '*.text', 'authorization'];

export type { LogLevel };

const STANDARD_ERROR = 2;

/** One JSON line per event on standard error; standard output belongs to what commands print. */
export function createLog(level: LogLevel): Log {
  return logTo(level, pino.destination({ dest: STANDARD_ERROR, sync: true }));
}

/** The same events as lines that a person reads in a terminal. */
export async function createTerminalLog(level: LogLevel): Promise<Log> {
  const { prettyFactory } = await import('pino-pretty');
  const inWords = prettyFactory({ colorize: true, translateTime: 'SYS:HH:MM:ss' });
  return logTo(level, { write: (line) => void process.stderr.write(inWords(line)) });
}

function logTo(level: LogLevel, destination: DestinationStream): Log {
  return pino({ level, redact: REDACTED, base: null }, destination);
}
