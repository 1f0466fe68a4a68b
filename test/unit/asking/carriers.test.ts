import { afterEach, describe, expect, it } from 'vitest';
import type { Carried } from '../../../src/asking/carriers/carrier.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import type { WorldWish } from '../../support/asking/asking-world.ts';
import { NOW, type OneAccount, openAccount } from '../../support/asking/one-account.ts';

let account: OneAccount;

afterEach(() => account.close());

describe('carriers', () => {
  /** A first carrier that gives these answers, one a call. */
  function refusing(...answers: readonly Carried[]) {
    const left = [...answers];
    return (carriers: Parameters<NonNullable<WorldWish['carriers']>>[0]) => ({
      task: {
        ...carriers.task,
        ask: async (parcel: Parameters<typeof carriers.task.ask>[0]) =>
          left.shift() ?? (await carriers.task.ask(parcel)),
      },
    });
  }

  it('that refuse leave nobody asked, and no window closed', async () => {
    const carriers = refusing({ kind: 'refused', why: 'gone' });
    account = await openAccount({ carriers });
    await account.runUntil(NOW + HOUR_MS);
    const plan = await account.planOf();
    expect(plan.state).toBe('unreachable');
    expect(plan.steps.at(-2)).toMatchObject({
      because: 'carrier-refused',
      facts: { carrier: 'task', why: 'gone' },
    });
    expect((await account.world.ledgers.readMany(['NORTHGATE'])).get('NORTHGATE')?.asks).toEqual(
      [],
    );
  });

  it('that are not free now are tried again then', async () => {
    const until = NOW + 2 * HOUR_MS;
    account = await openAccount({ carriers: refusing({ kind: 'later', until }) });
    await account.runUntil(NOW + 3 * HOUR_MS);
    expect((await account.planOf()).asked?.at).toBe(until);
  });

  it('whose attempt nobody has finished are gone on with by another process, once', async () => {
    let isDying = true;
    const carriers: WorldWish['carriers'] = ({ task }) => ({
      task: {
        ...task,
        ask: async (parcel) => {
          const carried = await task.ask(parcel);
          if (isDying) throw new Error('the process died');
          return carried;
        },
      },
    });
    account = await openAccount({ carriers });
    await account.world.planner('first').sweep();
    expect(account.world.warned).toHaveLength(1);
    expect(await account.planOf()).toMatchObject({
      state: 'planned',
      attempt: { carrier: 'task' },
    });
    isDying = false;
    account.world.now = NOW + 10 * MINUTE_MS;
    await account.world.planner('second').sweep();
    expect(await account.planOf()).toMatchObject({ state: 'asked', asked: { at: NOW } });
    expect(await account.openTasks()).toHaveLength(1);
  });
});
