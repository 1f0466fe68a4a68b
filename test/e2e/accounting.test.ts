import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/base/instant.ts';
import { InvitationAnswer } from '../../src/http/invitation-shapes.ts';
import { openRecordApi, type RecordApiUnderTest } from '../support/record-api.ts';
import { openStoreUnderTest } from '../support/store/stores.ts';
import { typeCommand } from '../support/type-command.ts';
import { untilHolds } from '../support/until-holds.ts';
import { WebClient } from '../support/web/web-client.ts';

const ACCOUNT = { name: 'Northgate', country: 'GB' };
const dayBefore = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
/** Arrived so long ago that the program asks nobody by itself. */
const SHIPMENT = {
  account: 'NORTHGATE',
  reference: 'HP-1',
  product: 'Oak tables',
  origin: 'Ningbo',
  destination: 'Felixstowe',
  shippedOn: dayBefore(400),
  arrivedOn: dayBefore(350),
};

const REPLIES = [
  [/May we begin/, 'yes'],
  [/how satisfied/i, '5'],
  [/recommend/, '9'],
  [/how easy|effort/i, '1'],
  [/anything else/, 'no, thank you'],
] as const;

/** The newest words of the bot, once there are more than so many. */
async function asked(client: WebClient, known: number) {
  return await untilHolds(async () => {
    const told = (await client.lines()).filter(({ author }) => author === 'bot');
    expect(told.length).toBeGreaterThan(known);
    return { text: told.at(-1)?.text ?? '', count: told.length };
  });
}

describe('the accounting of a report', () => {
  let api: RecordApiUnderTest;
  let folder: string;
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const store = await openStoreUnderTest();
    environment = { ...store.environment };
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-accounting-'));
    api = await openRecordApi({ name: 'the store', open: async () => store });
    await api.send('PUT', 'accounts/NORTHGATE', ACCOUNT);
    for (const name of ['claire', 'david', 'emma']) {
      const contact = { account: 'NORTHGATE', name, role: 'purchaser', locale: 'en' };
      await api.send('PUT', `contacts/${name}`, contact);
    }
    await api.send('PUT', 'shipments/S1', SHIPMENT);
  });
  afterAll(async () => {
    await api?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Answers as long as something is asked, at most so many times. */
  async function talk(contact: string, most: number): Promise<void> {
    const answer = await api.send('POST', 'invitations', { contact, shipment: 'S1' });
    const { token } = InvitationAnswer.parse(await answer.json());
    const client = new WebClient(api.program.address, token);
    await client.open();
    let question = await asked(client, 0);
    for (let replies = 0; replies < most; replies += 1) {
      const reply = REPLIES.find(([pattern]) => pattern.test(question.text))?.[1];
      if (reply === undefined) break;
      await client.say(reply);
      question = await asked(client, question.count);
    }
    await api.program.app.engine.writeEverything();
  }

  const report = (...args: readonly string[]) =>
    typeCommand(['report', ...args], folder, { DATA_DIR: folder, ...environment });

  it('says after a talk what came of each who was to be asked, and adds up', async () => {
    await talk('claire', 20);
    await talk('david', 2);
    const accounting = await untilHolds(async () => {
      const told = JSON.parse((await report('--json')).out).accounting;
      expect(told?.states).toMatchObject({ complete: 1, started: 1 });
      return told;
    });
    expect(accounting.plans).toBe(3);
    const counts: number[] = Object.values(accounting.states);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(accounting).toMatchObject({ asked: 2, responseRate: { count: 1, n: 2, share: 0.5 } });
    expect(accounting.dropOff).toEqual([{ question: 'overall', count: 1 }]);
    const { out } = await report();
    expect(out).toContain('Asked: 2 of 3 planned surveys\n  answered 1: complete 1\n');
    expect(out).toContain('  stopped or still answering: 1\n    after “overall”: 1\n');
  });

  it('is left out where the report is narrowed, which plans cannot be', async () => {
    const { accounting, responses } = JSON.parse(
      (await report('--json', 'where', 'country=GB')).out,
    );
    expect(accounting).toBeNull();
    expect(responses.outcomes).toMatchObject({ complete: 1, open: 1 });
  });
});
