import type { Stage } from './stage.ts';

/** One thing that every channel does; each is the default export of a file in `clauses/`. */
export interface Clause {
  /** As in the file's name, and in a platform's `cannot`. */
  readonly name: string;
  /** What people can rely on. */
  readonly sentence: string;
  /** On the program that other clauses use, too, or on one of its own. */
  readonly stage: 'shared' | 'alone';
  /** Waits for a time-out that nothing shortens: such clauses run side by side. */
  readonly slow?: true;
  readonly holds: (stage: Stage) => Promise<void>;
}
