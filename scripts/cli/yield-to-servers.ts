import { constants, setPriority } from 'node:os';

/** What serves buyers, or talks with the person at the terminal; everything else can wait a little. */
const PROMPT = ['start', 'demo', 'chat'];

/**
 * Lowers the priority of this process where the command is not one that serves: on a busy machine it takes
 * the time that a program which serves next to it leaves. Threads that begin later inherit it.
 */
export function yieldToServers([command = '']: readonly string[]): void {
  if (PROMPT.includes(command)) return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system forbids it, the command runs as any other.
  }
}
