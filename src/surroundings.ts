import type { Log } from './core/channel.ts';
import type { Instant } from './core/instant.ts';

/** What the program takes from its process: nothing else reads a clock or chance. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}
