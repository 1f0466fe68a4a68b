import { beforeEach, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { directory } from '../../../src/programme/directory.ts';
import { invite } from '../../../src/programme/invite.ts';
import { lookAtInvitation } from '../../../src/programme/look-at-invitation.ts';
import { withCode } from '../../../src/programme/short-code.ts';
import { ACME, ANNA, INVITATION, NOW, TABLES } from './example-programme.ts';
import { memoryProgramme } from './memory-programme.ts';

const SECRET = 'a secret of the operator';
const LIFETIME_MS = 60 * MINUTE_MS;

let store: ReturnType<typeof memoryProgramme>;

beforeEach(async () => {
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME]);
  await store.saveMany('contacts', [ANNA]);
  await store.saveMany('shipments', [TABLES]);
});

async function invited(lifetimeMs = LIFETIME_MS) {
  const wish = { contact: ANNA.id, shipment: TABLES.id, lifetimeMs };
  const made = await invite(store, SECRET, wish, NOW);
  if (made.kind === 'refused') throw new Error(made.why);
  return made;
}

const from = (user: string) => ({
  conversation: conversationId('slack', user),
  identity: undefined,
});

it('stays the same however often an invitation is sent, and other secrets give others', async () => {
  const { code } = await invited();
  expect((await invited()).code).toBe(code);
  expect((await withCode(memoryWith(), 'another secret', INVITATION)).code).not.toBe(
    (await withCode(memoryWith(), SECRET, INVITATION)).code,
  );
});

/** A store that gives every code away. */
function memoryWith(taken: readonly string[] = []) {
  const giveCode = async (_id: string, code: string) =>
    taken.includes(code) ? undefined : { ...INVITATION, code };
  return { giveCode };
}

it('is another one where the first is taken', async () => {
  const { code = '' } = await withCode(memoryWith(), SECRET, INVITATION);
  const second = await withCode(memoryWith([code]), SECRET, INVITATION);
  expect(second.code).toMatch(/^[0-9A-Z]{8}$/);
  expect(second.code).not.toBe(code);
});

it('opens the talk and the page as the token does, as long as the invitation lives', async () => {
  const { code, token } = await invited();
  const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
  const { lookUp: look } = directory(store, SECRET);
  expect(await look(typed, from('U1'), NOW)).toEqual(await look(token, from('U1'), NOW));
  expect(await lookAtInvitation(store, SECRET, typed, NOW)).toMatchObject({
    kind: 'open',
    token,
    code,
  });
  const late = NOW + LIFETIME_MS;
  expect(await look(typed, from('U1'), late)).toEqual({ kind: 'nothing', why: 'expired' });
  expect(await lookAtInvitation(store, SECRET, typed, late)).toEqual({
    kind: 'nothing',
    why: 'expired',
  });
});

it('belongs to the first who opened it', async () => {
  const { code } = await invited();
  const { lookUp: look } = directory(store, SECRET);
  await look(code, from('U1'), NOW);
  expect(await look(code, from('U2'), NOW)).toEqual({ kind: 'nothing', why: 'foreign' });
});

it('is looked up ten times a minute for each asker; the right one does not help after that', async () => {
  const { code } = await invited();
  const { lookUp: look } = directory(store, SECRET);
  for (let guess = 0; guess < 10; guess += 1) {
    expect(await look(`AAAA-000${guess}`, from('U1'), NOW)).toEqual({
      kind: 'nothing',
      why: 'unknown',
    });
  }
  expect(await look(code, from('U1'), NOW)).toEqual({ kind: 'nothing', why: 'unknown' });
  expect(await look(code, from('U2'), NOW)).toMatchObject({ kind: 'subject' });
  expect(await look(code, from('U2'), NOW + MINUTE_MS)).toMatchObject({ kind: 'subject' });
});

it('gives way to an order number of the same shape', async () => {
  await store.saveMany('shipments', [{ ...TABLES, id: 'S-9', reference: 'HP26-1086' }]);
  const { lookUp: look } = directory(store, SECRET);
  expect(await look('hp26-1086', from('U3'), NOW)).toMatchObject({
    kind: 'subject',
    subject: { verified: false, shipment: { reference: 'HP26-1086' } },
  });
});
