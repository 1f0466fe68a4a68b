import type { Environment } from '../../../../src/app/settings/config.ts';
import { type DrivenProgram, driveProgram } from './driven-program.ts';

/** What a program in a process of its own is begun with. */
export interface ProcessWish {
  readonly environment: Environment;
  readonly startAt: number;
  readonly listens: boolean;
}

/** What it is told to do; it answers with the same number. */
export type Order = { readonly number: number } & (
  | { readonly kind: 'live'; readonly until: number }
  | { readonly kind: 'write' }
  | { readonly kind: 'stop' }
);

export interface Answer {
  readonly number: number;
  readonly looked: number;
  /** Why it could not be done. */
  readonly fault?: string;
}

async function obey(program: DrivenProgram, order: Order): Promise<number> {
  switch (order.kind) {
    case 'live':
      return await program.liveUntil(order.until);
    case 'write':
      await program.write();
      return 0;
    case 'stop':
      await program.stop();
      return 0;
  }
}

const wish = JSON.parse(process.env.DRIVEN_PROGRAM ?? '{}') as ProcessWish;
const program = await driveProgram(wish.environment, wish.startAt, wish.listens);
process.on('message', (order: Order) => {
  const { number } = order;
  const answer = (given: Omit<Answer, 'number'>) => {
    process.send?.({ number, ...given } satisfies Answer);
    if (order.kind === 'stop') process.disconnect();
  };
  obey(program, order).then(
    (looked) => answer({ looked }),
    (error: unknown) => answer({ looked: 0, fault: String(error) }),
  );
});
process.send?.({ number: 0, looked: 0 } satisfies Answer);
