import { beforeEach, describe, expect, it } from 'vitest';
import { inviteCommand } from '../../../scripts/invite.ts';
import { readToken } from '../../../src/programme/token.ts';
import { ACME, ANNA, NOW, TABLES } from '../programme/example-programme.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';
import { runCommand } from './import-runner.ts';

const SECRET = 'a secret of the operator';
let store: ReturnType<typeof memoryProgramme>;
let opened = 0;

beforeEach(async () => {
  opened = 0;
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME]);
  await store.saveMany('contacts', [ANNA]);
  await store.saveMany('shipments', [TABLES]);
});

const pageOf = (token: string) => `https://feedback.example.com/i/${token}`;
const entrancesOf = async ({ token, code }: { token: string; code: string }) => [
  { channel: 'web', url: `http://127.0.0.1:3000/chat/${token}` },
  { channel: 'telegram', url: `https://t.me/harbour_bot?start=${token}` },
  { channel: 'wechat', scan: 'http://weixin.qq.com/q/02', code },
];

function run(...words: readonly string[]) {
  const close = async () => {
    opened -= 1;
  };
  const command = inviteCommand(async () => {
    opened += 1;
    const shared = { programme: store, secret: SECRET, companyName: 'Harbour', now: () => NOW };
    return { ...shared, pageOf, entrancesOf, close };
  });
  return runCommand(command, words);
}

const ANNA_TABLES = ['--contact', 'ACME-anna', '--shipment', 'S-1'] as const;

describe('quayside invite', () => {
  it('prints a link for each channel and whom it is for', async () => {
    const { status, out } = await run(...ANNA_TABLES);
    expect(status).toBe(0);
    expect(out).toMatch(/^page {6}https:\/\/feedback\.example\.com\/i\/[\w-]{1,64}\n/);
    expect(out).toMatch(/\ncode {6}[0-9A-Z]{4}-[0-9A-Z]{4}\n/);
    expect(out).toMatch(/\nwechat {4}scan http:\/\/weixin\.qq\.com\/q\/02, send [0-9A-Z]{8}\n/);
    expect(out).toMatch(/\nweb {7}http:\/\/127\.0\.0\.1:3000\/chat\/[\w-]{1,64}\n/);
    expect(out).toMatch(/\ntelegram {2}https:\/\/t\.me\/harbour_bot\?start=[\w-]{1,64}\n/);
    expect(out).toContain('for Anna Schmidt (purchaser) about INV-2026-0412');
    expect(out).toContain('until 2027-02-18');
    expect(opened).toBe(0);
  });

  it('prints JSON with a token that works as long as asked for', async () => {
    const { out } = await run(...ANNA_TABLES, '--expires', '36h', '--json');
    const { token, code, id, expiresAt, page, entrances } = JSON.parse(out);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(expiresAt).toBe(NOW + 36 * 3_600_000);
    expect(readToken(SECRET, token, NOW)).toEqual({ kind: 'valid', invitation: id });
    expect(page).toBe(pageOf(token));
    expect(entrances).toEqual(await entrancesOf({ token, code: code.replace('-', '') }));
  });

  it('ends with 1 and names near matches where it knows nobody of that name', async () => {
    const { status, out, err } = await run('--contact', 'ACME-ana', '--shipment', 'S-1');
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('did you mean "ACME-anna" (Anna Schmidt)?');
    expect(opened).toBe(0);
  });

  it.each([undefined, '2026-11-21', '2027-11-30'])(
    'invites about what arrives on %s only where it is told to',
    async (arrivedOn) => {
      const { arrivedOn: _, ...atSea } = TABLES;
      await store.saveMany('shipments', [{ ...atSea, ...(arrivedOn && { arrivedOn }) }]);
      const { status, out, err } = await run(...ANNA_TABLES);
      expect([status, out]).toEqual([1, '']);
      expect(err).toContain('INV-2026-0412 has not arrived');
      expect(err).toContain(arrivedOn ?? 'no arrival date is known');
      expect(await store.invitationsOf('ACME-anna')).toEqual([]);
      expect(await run(...ANNA_TABLES, '--include-not-arrived')).toMatchObject({ status: 0 });
    },
  );

  it('gives the same link again, even where it was opened', async () => {
    expect(await run(...ANNA_TABLES)).toEqual(await run(...ANNA_TABLES));
  });

  it.each(['soon', '0d', '30m', '9999d', '-1d', ''])('refuses to expire in "%s"', async (time) => {
    const { status, err } = await run(...ANNA_TABLES, `--expires=${time}`);
    expect(status).toBe(2);
    expect(err).toContain('90d');
  });
});
