import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inviteCommand } from '../../../../scripts/invite.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { invitationId } from '../../../../src/programme/invitation.ts';
import { readToken } from '../../../../src/programme/token.ts';
import { ACME, ANNA, NOW, TABLES } from '../../programme/example-programme.ts';
import { memoryProgramme } from '../../programme/memory-programme.ts';
import { runCommand } from '../import-runner.ts';

const SECRET = 'a secret of the operator';
const Rows = z.array(z.record(z.string(), z.string()));

let store: ReturnType<typeof memoryProgramme>;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-invite-'));
  file = path.join(folder, 'links.csv');
  [company, site] = ['Harbour & Pine', 'https://feedback.example.com'];
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

let company: string;
let site: string;

function run(...words: readonly string[]) {
  const open = async () => ({
    programme: store,
    secret: SECRET,
    companyName: company,
    pageOf: (token: string) => `${site}/i/${token}`,
    entrancesOf: async ({ token }: { token: string }) => [
      { channel: 'web', url: `https://x/chat/${token}` },
    ],
    now: () => NOW,
    close: async () => {},
  });
  return runCommand(inviteCommand(open), ['--csv', file, ...words]);
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
    await run('--since', '2026-10-01', '--again');
    expect(await pairs()).toEqual(['ACME-anna INV-2', 'ACME-ben INV-2']);
    const binding = { conversation: conversationId('telegram', '42'), at: NOW };
    await store.bindInvitation(invitationId('ACME-anna', 'S-2', 'post-shipment'), binding);
    await run('--all-open', '--since', '2026-10-01');
    expect(await pairs()).toEqual(['ACME-ben INV-2']);
  });

  it('asks nobody twice about the same shipment unless told to, and says whom it left out', async () => {
    expect((await run('--contact', 'ACME-anna')).out).toContain('2 invitations in');
    const { status, out } = await run('--account', 'ACME');
    expect(status).toBe(0);
    expect(await pairs()).toEqual(['ACME-ben INV-2026-0412', 'ACME-ben INV-2']);
    expect(out).toContain('2 left out: already asked about the shipment (--again)');
    const { out: again } = await run('--account', 'ACME', '--again', '--json');
    expect(JSON.parse(again)).toMatchObject({ rows: 4, skipped: { asked: 0 } });
    const none = await run('--account', 'ACME');
    expect(none.out).toMatch(/^0 invitations in/);
    expect(await pairs()).toEqual([]);
  });

  it('counts invitations of another flow apart, and one is one', async () => {
    await run('--contact', 'ACME-anna');
    const { out } = await run(
      '--contact',
      'ACME-anna',
      '--shipment',
      'S-1',
      '--flow',
      'verification',
    );
    expect(out).toMatch(/^1 invitation in/);
  });

  it('asks about what has arrived, by the day of arrival', async () => {
    const { arrivedOn: _, ...atSea } = TABLES;
    await store.saveMany('shipments', [
      { ...atSea, id: 'S-4', reference: 'SEA-4', shippedOn: '2026-11-19' },
      { ...TABLES, id: 'S-5', reference: 'SEA-5', arrivedOn: '2026-11-21' },
      { ...TABLES, id: 'S-6', reference: 'SEA-6', arrivedOn: '2026-11-20' },
    ]);
    const { out } = await run('--contact', 'ACME-anna', '--arrived-since', '2026-11-03');
    expect(await pairs()).toEqual(['ACME-anna SEA-6']);
    expect(out).toContain('1 left out: not arrived (--include-not-arrived)');
    await run('--contact', 'ACME-ben', '--include-not-arrived');
    expect(await pairs()).toHaveLength(5);
    const from = path.join(folder, 'pairs.csv');
    await writeFile(from, 'contact,shipment\nACME-anna,SEA-4\nACME-anna,SEA-6\n');
    const { out: told } = await run('--from', from);
    expect(await pairs()).toEqual([]);
    expect(told).toContain('1 left out: not arrived');
    expect(told).toContain('1 left out: already asked');
  });

  it.each([
    [['--account', 'ACMEE'], 'no account has the id "ACMEE"; did you mean "ACME"'],
    [['--account', 'ACME', '--contact', 'ACME-ana'], 'did you mean "ACME-anna"'],
    [['--shipment', 'INV-99'], 'no shipment has the id "INV-99"'],
    [['--from', '/nowhere/pairs.csv'], 'cannot read'],
  ])('leaves the file as it was for %j', async (words, said) => {
    await writeFile(file, 'yesterday');
    const { status, out, err } = await run(...words);
    expect(status).toBe(1);
    expect(err).toContain(said);
    expect(out).toContain('is unchanged');
    expect(await readFile(file, 'utf8')).toBe('yesterday');
  });

  it('invites nobody where the file cannot be written, and leaves nothing half done', async () => {
    const lost = path.join(folder, 'none', 'links.csv');
    const open = run('--account', 'ACME', '--csv', lost);
    await expect(open).rejects.toThrow('ENOENT');
    expect(await store.invitationsOf('ACME-anna')).toEqual([]);
    await run('--account', 'ACME');
    expect(await readdir(folder)).toEqual(['links.csv']);
  });

  it.each([
    ['http://127.0.0.1:3000', 'Harbour', /http:\/\/127\.0\.0\.1:3000, .*PUBLIC_URL/],
    ['http://localhost:8080', 'Harbour', /PUBLIC_URL/],
    ['http://[::1]:3000', 'Harbour', /PUBLIC_URL/],
    ['http://0.0.0.0:3000', 'Harbour', /PUBLIC_URL/],
    ['https://feedback.example.com', 'our company', /COMPANY_NAME/],
  ])('refuses a mail merge of links to %s by %s', async (url, name, said) => {
    [site, company] = [url, name];
    const { status, out, err } = await run('--account', 'ACME');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(said);
    expect(err).toContain('--anyway');
    expect(await store.invitationsOf('ACME-anna')).toEqual([]);
    expect(await run('--account', 'ACME', '--anyway')).toMatchObject({ status: 0, err: '' });
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
    [['--arrived-since', '2026-13-01'], /--arrived-since .*2026-10-01/],
    [['--from', 'x.csv', '--account', 'ACME'], /--from already names the pairs/],
  ] as const)('refuses %j', async (words, said) => {
    const { status, err } = await run(...words);
    expect(status).toBe(2);
    expect(err).toMatch(said);
  });
});
