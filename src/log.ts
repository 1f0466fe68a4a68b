import { type LevelWithSilent, pino } from 'pino';
import type { Log } from './core/channel.ts';

/** Names under which a secret or a person's words might come by mistake. */
const REDACTED = ['token', '*.token', 'secret', '*.secret', 'text', '*.text', 'authorization'];

/** One JSON line per event on standard error; standard output belongs to what commands print. */
export function createLog(level: LevelWithSilent): Log {
  return pino({ level, redact: REDACTED, base: null }, pino.destination({ dest: 2, sync: true }));
}
