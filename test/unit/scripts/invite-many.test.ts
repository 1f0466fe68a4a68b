import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inviteCommand } from '../../../scripts/invite.ts';
import { conversationId } from '../../../src/core/ids.ts';
import { invitationId } from '../../../src/programme/invitation.ts';
import { readToken } from '../../../src/programme/token.ts';
import { ACME, ANNA, NOW, TABLES } from '../programme/example-programme.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';
import { runCommand } from './import-runner.ts';

const SECRET = 'a secret of the operator';
const Rows = z.array(z.record(z.string(), z.string()));

let store: ReturnType<typeof memoryProgramme>;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-invite-'));
  file = path.join(folder, 'links.csv');
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME, { ...ACME, id: 'BORG' }]);
  await store.saveMany('contacts', [
    ANNA,
    { ...ANNA, id: 'ACME-ben', name: '=Ben' },
    { ...ANNA, id: 'BORG-lars', account: 'BORG' },
  ]);
  await store.saveMany('shipments', [
    TABLES,
    { ...TABLES, id: 'S-2', reference: 'INV-2', shippedOn: '2026-10-28' },
    { ...TABLES, id: 'S-3', reference: 'INV-3', account: 'BORG' },
  ]);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(...words: readonly string[]) {
  const open = async () => ({
    programme: store,
    secret: SECRET,
    pageOf: (token: string) => `https://feedback.example.com/i/${token}`,
    entrancesOf: async ({ token }: { token: string }) => [
      { channel: 'web', url: `https://x/chat/${token}` },
    ],
    now: () => NOW,
    close: async () => {},
  });
  return runCommand(inviteCommand(open), [...words, '--csv', file]);
}

async function written() {
  return Rows.parse(parse(await readFile(file), { bom: true, columns: true }));
}

async function pairs(): Promise<readonly string[]> {
  return (await written()).map(({ contact, shipment }) => `${contact} ${shipment}`);
}

describe('quayside invite --csv', () => {
  it('writes a row for every contact and shipment of an account', async () => {
    const { status, out } = await run('--account', 'ACME');
    expect(status).toBe(0);
    expect(out).toContain('4 invitations');
    expect(await pairs()).toEqual([
      'ACME-anna INV-2026-0412',
      'ACME-anna INV-2',
      'ACME-ben INV-2026-0412',
      'ACME-ben INV-2',
    ]);
    const [, , ben] = await written();
    expect(ben?.name).toBe("'=Ben");
    const token = ben?.page?.split('/').at(-1) ?? '';
    const id = invitationId('ACME-ben', 'S-1', 'post-shipment');
    expect(readToken(SECRET, token, NOW)).toEqual({ kind: 'valid', invitation: id });
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('chooses by shipment, by day, and by what nobody has opened', async () => {
    await run('--shipment', 'inv 2');
    expect(await pairs()).toEqual(['ACME-anna INV-2', 'ACME-ben INV-2']);
    await run('--since', '2026-10-01');
    expect(await pairs()).toEqual(['ACME-anna INV-2', 'ACME-ben INV-2']);
    const binding = { conversation: conversationId('telegram', '42'), at: NOW };
    await store.bindInvitation(invitationId('ACME-anna', 'S-2', 'post-shipment'), binding);
    await run('--all-open', '--since', '2026-10-01');
    expect(await pairs()).toEqual(['ACME-ben INV-2']);
  });

  it('takes pairs from a file and names the rows that it cannot use', async () => {
    const from = path.join(folder, 'pairs.csv');
    await writeFile(
      from,
      '\uFEFFContact,Shipment\nACME-anna,S-1\nACME-ana,S-1\n,S-1\nBORG-lars,S-1\nBORG-lars,INV 3\n',
    );
    const { status, out, err } = await run('--from', from, '--json');
    expect(status).toBe(1);
    expect(await pairs()).toEqual(['ACME-anna INV-2026-0412', 'BORG-lars INV-3']);
    const { rows, faults } = z
      .object({ rows: z.number(), faults: z.array(z.object({ row: z.number(), why: z.string() })) })
      .parse(JSON.parse(out));
    expect(rows).toBe(2);
    expect(faults.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(err).toMatch(/row 3: .*did you mean "ACME-anna"/);
    expect(err).toContain('row 4: the contact is missing');
    expect(err).toMatch(/row 5: .*belongs to account "BORG"/);
  });

  it('says so where the file of pairs cannot be read', async () => {
    const { status, err } = await run('--from', path.join(folder, 'none.csv'));
    expect(status).toBe(1);
    expect(err).toContain('cannot read');
  });

  it.each([
    [[], /--csv needs/],
    [['--since', 'yesterday'], /2026-10-01/],
    [['--from', 'x.csv', '--account', 'ACME'], /--from names the pairs/],
  ] as const)('refuses %j', async (words, said) => {
    const { status, err } = await run(...words);
    expect(status).toBe(2);
    expect(err).toMatch(said);
  });
});
