import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../emulators/parts/until-true.ts';
import { type Ended, typeCommand } from '../support/type-command.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const SAMPLE = path.resolve('scripts/sample');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-cli-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function quayside(args: readonly string[], set: Record<string, string> = {}): Promise<Ended> {
  return typeCommand(args, folder, { DATA_DIR: path.join(folder, 'data'), ...set });
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
      'export',
      'invite',
      'timeline',
      'quarantine',
      'doctor',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it('ends with 2 where it is used wrongly, and says how it is used', async () => {
    const unknown = await quayside(['reprot']);
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain('Did you mean report?');
    const option = await quayside(['import', '--strickt', 'x.csv']);
    expect(option.status).toBe(2);
    expect(option.err).toContain('Did you mean --strict?');
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
    expect(err).toMatch(/SECRET_FILE: points to a file that cannot be read/);
  });

  it('prints an empty report kindly, as text and as JSON', async () => {
    const text = await quayside(['report']);
    expect(text).toMatchObject({ status: 0, err: '' });
    const json = await quayside(['report', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ version: 2 });
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
    const files = ['accounts', 'contacts', 'shipments'].flatMap((kind) => [
      `--${kind}`,
      path.join(SAMPLE, `${kind}.csv`),
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

/** The compiled program as an operator runs it, in a folder of its own and with nothing set but this. */
function processOf(args: readonly string[], set: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', DATA_DIR: path.join(folder, 'served'), ...set };
  return { command: [PROGRAM, ...args], options: { env, cwd: folder } };
}

function run(args: readonly string[], set: Record<string, string> = {}): Promise<Ended> {
  const { command, options } = processOf(args, set);
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('the program as a process of its own', () => {
  it('prints on the standard output and ends with 0', async () => {
    const { status, out, err } = await run(['tag', 'The cartons arrived wet']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('packaging');
  });

  it('ends, and holds nothing open, where the folder of word lists is not there', async () => {
    const { status, err } = await run(['start'], { TAGS_DIR: '/nowhere' });
    expect(status).toBe(78);
    expect(err).toMatch(/TAGS_DIR.*\/nowhere: no word list is there/);
    expect(err).not.toMatch(/at .*\.(ts|js)/);
  });

  it('serves, logs JSON lines where nobody watches, and stops on SIGTERM with 0', async () => {
    const { command, options } = processOf(['start'], { PORT: '0' });
    const child = spawn(process.execPath, command, options);
    const lines = linesOf(child);
    const ended = new Promise((resolve) => child.once('close', resolve));
    await until(() => lines().some(({ msg }) => msg === 'serving'), 60_000);
    const address = lines().find(({ msg }) => msg === 'serving')?.address;
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(lines().at(-1)?.msg).toBe('stopped');
  });

  it.skipIf(process.platform !== 'linux')(
    'tells a person in a terminal where it listens, what is on, and what to do next',
    async () => {
      const { command, options } = processOf(['start'], {
        PORT: '0',
        TEAM_CHANNELS: 'telegram:-100123',
        TELEGRAM_BOT_TOKEN: '1:abc',
        // Nobody answers there: the start goes on trying.
        TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      });
      // `script` lends a terminal, and hands on the interrupt that is typed.
      const typed = ['exec', process.execPath, ...command].join(' ');
      const child = spawn('script', ['-qec', typed, '/dev/null'], options);
      let shown = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        shown += piece;
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await until(() => shown.includes('Press Ctrl+C to stop'), 60_000);
      child.stdin.write('\u0003');
      expect(await ended).toBe(0);
      expect(shown).toMatch(/Quayside is running at .*http:\/\/127\.0\.0\.1:\d+/);
      expect(shown).toMatch(/Switched on[\s\S]*web[\s\S]*Not switched on[\s\S]*SLACK_BOT_TOKEN/);
      expect(shown).toMatch(/WARN.*nobody has rights[\s\S]*\/setup\//);
      expect(shown).not.toContain('{"level"');
      expect(shown).toMatch(/Stopped\.\s*$/);
    },
  );
});

function linesOf({ stderr }: ChildProcess) {
  let text = '';
  stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  const whole = () => text.split('\n').slice(0, -1);
  return () => whole().map((line) => JSON.parse(line) as { msg: string; address?: string });
}
