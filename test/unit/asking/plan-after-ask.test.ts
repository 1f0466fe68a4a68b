import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { NOW, type OneAccount, openAccount } from '../../support/asking/one-account.ts';

let account: OneAccount;

afterEach(() => account.close());

describe('plans of which somebody was asked', () => {
  it('remind once, by the same way, and give up', async () => {
    account = await openAccount();
    // Five days later it is Saturday.
    await account.runUntil(NOW + 8 * DAY_MS);
    expect(await account.planOf()).toMatchObject({ state: 'reminded' });
    expect((await account.openTasks()).map(({ kind }) => kind).sort()).toEqual([
      'forward',
      'remind',
    ]);
    await account.runUntil(NOW + 40 * DAY_MS);
    const plan = await account.planOf();
    expect(plan.steps.map(({ state }) => state)).toEqual([
      'planned',
      'asked',
      'reminded',
      'expired',
    ]);
    expect(plan.wakeAt).toBeUndefined();
    expect(await account.openTasks()).toEqual([]);
  });

  it('do not remind who has opened the link, and take the task back', async () => {
    account = await openAccount();
    await account.runUntil(NOW + HOUR_MS);
    const { id } = await account.planOf();
    const conversation = conversationId('web', 'x');
    await account.world.programme.bindInvitation(id, { conversation, at: NOW + 2 * HOUR_MS });
    await account.runUntil(NOW + 8 * DAY_MS);
    expect(await account.planOf()).toMatchObject({ state: 'opened' });
    expect(await account.openTasks()).toEqual([]);
  });

  it('follow the answers to their end', async () => {
    account = await openAccount();
    await account.runUntil(NOW + HOUR_MS);
    const { id } = await account.planOf();
    const response = responseTo(id, {});
    await account.world.heard([response]);
    expect(await account.planOf()).toMatchObject({ state: 'opened' });
    const begun = { ...response, consent: { textVersion: '1', at: NOW }, updatedAt: NOW + 2 };
    await account.world.heard([begun]);
    expect(await account.planOf()).toMatchObject({ state: 'started' });
    const answer = {
      question: 'overall',
      kind: 'satisfaction',
      scale: { from: 1, points: 5 },
      value: 4,
      raw: '4',
      at: NOW + 3,
    };
    await account.world.heard([{ ...begun, answers: [answer], end: 'idle', updatedAt: NOW + 4 }]);
    // An older state that comes late changes nothing.
    await account.world.heard([begun]);
    expect(await account.planOf()).toMatchObject({
      state: 'partial',
      response: { answers: 1, depth: 1, score: 0.75, last: 'overall' },
    });
    expect(await account.openTasks()).toEqual([]);
  });
});

function responseTo(invitation: string, changes: Partial<Response>): Response {
  return {
    id: invitation,
    conversation: conversationId('web', 'x'),
    flow: 'post-shipment',
    subject: { invitation, verified: true, shipment: { reference: 'HP-1' } },
    locale: 'en',
    startedAt: NOW + 1,
    updatedAt: NOW + 1,
    answers: [],
    chains: [],
    ...changes,
  };
}
