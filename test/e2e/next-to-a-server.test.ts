import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shipmentsFile } from '../../scripts/bench/measure/shipments-file.ts';
import { until } from '../emulators/parts/until-true.ts';
import { runProgram, type ServedProgram } from '../support/sqlite/served-program.ts';
import { AnsweringBuyers } from '../support/team/answering-buyers.ts';
import { WebClient } from '../support/web/web-client.ts';

const SAMPLE = path.resolve('scripts/sample');
const LANES = 2;
const SHIPMENTS = 500;
const WHO = ['--contact', 'NORTHGATE-david', '--shipment', 'NORTHGATE-1'];

describe('a program that serves from SQLite', () => {
  let folder: string;
  let server: ServedProgram;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-next-'));
    server = runProgram(folder, ['start']);
    await until(() => server.said.includes('"serving"'));
  });
  afterEach(async () => {
    server.child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  async function end(args: readonly string[]): Promise<string> {
    const running = runProgram(folder, args);
    return `${await running.ended} ${running.said}`;
  }

  async function importSample(): Promise<string> {
    const kinds = ['accounts', 'contacts', 'shipments'];
    const files = kinds.flatMap((kind) => [`--${kind}`, path.join(SAMPLE, `${kind}.csv`)]);
    return await end(['import', ...files]);
  }

  const address = () => /"address":"([^"]+)"/.exec(server.said)?.[1] ?? '';

  async function buyer(): Promise<WebClient> {
    const link = await end(['invite', ...WHO, '--json']);
    return new WebClient(address(), /\/chat\/([\w-]+)/.exec(link)?.[1] ?? '');
  }

  it('leaves room for every command, and for no second server', async () => {
    expect(await importSample()).toMatch(/^0 /);
    const client = await buyer();
    expect((await client.open()).status).toBe(202);
    for (const args of [
      ['report'],
      ['export', '--what', 'cases'],
      ['timeline', '--contact', 'NORTHGATE-david'],
    ]) {
      expect(await end(args)).toMatch(/^0 /);
    }
    expect(await end(['start'])).toMatch(
      new RegExp(
        `^69 Process ${server.child.pid} on .* has served this store since .*Stop it first`,
      ),
    );
    expect((await client.say('Hello')).status).toBe(202);
  });

  it('loses no turn while commands run next to it and buyers answer', async () => {
    await importSample();
    const csv = path.join(folder, 'links.csv');
    const inviteMany = (...whom: readonly string[]) =>
      end(['invite', '--csv', csv, ...whom, '--again', '--anyway']);
    expect(await inviteMany('--since', '2026-01-01')).toMatch(/^0 /);
    const links = await readFile(csv, 'utf8');
    const tokens = [...links.matchAll(/\/chat\/([\w-]+)/g)].map(([, token = '']) => token);
    const buyers = new AnsweringBuyers(address(), [...new Set(tokens)], LANES);
    const shipments = path.join(folder, 'shipments.csv');
    await writeFile(shipments, shipmentsFile(SHIPMENTS, 0));
    const commands = [
      () => end(['import', shipments]),
      () => end(['report', '2026']),
      () => end(['export', '--what', 'answers']),
      () => inviteMany('--account', 'NORTHGATE'),
      () => end(['timeline', '--contact', 'NORTHGATE-david']),
    ];
    const before = buyers.turns;
    for (const run of commands) expect(await run()).toMatch(/^0 /);
    expect(buyers.turns).toBeGreaterThan(before);
    await buyers.stop();
    for (const { said, shown } of await buyers.pages()) expect(shown).toEqual(said);
  });

  it('says that it cannot write and why, refuses what comes, and goes on by itself', async () => {
    await importSample();
    const client = await buyer();
    await client.open();
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(server.child.pid), `--fsize=${bytes}:unlimited`]);
    const ready = async () => await fetch(`${address()}/readyz`);
    limit('20000');
    const message = { id: 'message-a', text: 'Hello' };
    await expect.poll(async () => (await client.send(message)).status).toBe(503);
    const refused = await ready();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      ready: false,
      store: 'away',
      storeFault: 'The store cannot write: the disk refuses to read or write',
    });
    limit('unlimited');
    await expect.poll(async () => (await ready()).status).toBe(200);
    await expect.poll(async () => (await client.send(message)).status).toBe(202);
    await expect
      .poll(async () => (await client.lines()).map(({ text }) => text))
      .toContain('Hello');
  });
});
