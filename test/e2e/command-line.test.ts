import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = path.resolve('scripts/quayside.mjs');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-cli-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the program as an operator does, in a folder of its own and with nothing set but this. */
function quayside(args: readonly string[], set: Record<string, string> = {}): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', DATA_DIR: path.join(folder, 'data'), ...set };
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { env, cwd: folder }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('the command line', () => {
  it('lists its commands', async () => {
    const { status, out } = await quayside(['--help']);
    expect(status).toBe(0);
    for (const command of [
      'start',
      'demo',
      'chat',
      'report',
      'tag',
      'import',
      'invite',
      'timeline',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it('ends with 78 and every fault of the configuration', async () => {
    const { status, err } = await quayside(['start'], { PORT: 'eighty', PUBLIC_URL: 'here' });
    expect(status).toBe(78);
    expect(err).toMatch(/PORT: .*example 3000/);
    expect(err).toMatch(/PUBLIC_URL: .*example https/);
    expect(err).not.toMatch(/at .*\.ts/);
  });

  it('refuses a webhook without a secret before anything is served', async () => {
    const { status, err } = await quayside(['start'], {
      TELEGRAM_BOT_TOKEN: '1:abc',
      PUBLIC_URL: 'https://feedback.example.com',
    });
    expect(status).toBe(78);
    expect(err).toMatch(/TELEGRAM_WEBHOOK_SECRET/);
  });

  it('names the file of a secret that cannot be read', async () => {
    const { status, err } = await quayside(['start'], { SECRET_FILE: '/nowhere/secret' });
    expect(status).toBe(78);
    expect(err).toMatch(/SECRET_FILE: names a file that cannot be read/);
  });

  it('ends, and holds nothing open, where the folder of word lists is not there', async () => {
    const { status, err } = await quayside(['start'], { TAGS_DIR: '/nowhere' });
    expect(status).toBe(78);
    expect(err).toMatch(/TAGS_DIR.*\/nowhere: no word list is there/);
    expect(err).not.toMatch(/at .*\.ts/);
  });

  it('prints an empty report kindly, as text and as JSON', async () => {
    const text = await quayside(['report']);
    expect(text).toMatchObject({ status: 0, err: '' });
    const json = await quayside(['report', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ version: 1 });
  });

  it('tells a period it does not understand from one that it does', async () => {
    const { status, err } = await quayside(['report', '--period', '30x']);
    expect(status).toBe(2);
    expect(err).toContain('"30x" is not a period');
  });

  it('tags a text and says by which words', async () => {
    const { status, out } = await quayside(['tag', '--json', 'The cartons arrived wet and late']);
    expect(status).toBe(0);
    expect(out).toMatch(/packaging/);
    expect(out).toMatch(/"polarity":"neg"/);
  });

  it('invites a contact of the imported sample and reports nothing yet', async () => {
    const sample = (kind: string) => path.resolve(`scripts/sample/${kind}.csv`);
    const files = ['accounts', 'contacts', 'shipments'].flatMap((kind) => [
      `--${kind}`,
      sample(kind),
    ]);
    const dry = await quayside(['import', '--dry-run', ...files]);
    expect(dry.status).toBe(0);
    const first = await quayside(['import', ...files]);
    expect(first.out).toMatch(/contacts\s+\d+ new/);
    const again = await quayside(['import', ...files]);
    expect(again.out).toMatch(/contacts\s+0 new, 0 changed/);
    const nobody = await quayside(['invite', '--contact', 'nobody', '--shipment', 'none']);
    expect(nobody.status).toBe(1);
    expect(nobody.err).toMatch(/nobody/);
  });
});
