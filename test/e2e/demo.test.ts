import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf } from '../unit/render/chart/pixels.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const LIMIT_MS = 300_000;

describe('the demo', () => {
  let folder: string;
  let out: string;
  let status: number;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-demo-'));
    const { PATH = '', HOME = '' } = process.env;
    // Whatever the operator has set up must neither disturb the demo nor be used by it.
    const set = { TELEGRAM_BOT_TOKEN: '1:abc', SLACK_BOT_TOKEN: 'xoxb-1', TEAM_CHANNELS: 'web:a' };
    const env = { PATH, HOME, NO_COLOR: '1', ...set };
    await new Promise<void>((resolve) => {
      const options = { env, cwd: folder, maxBuffer: 10_000_000 };
      execFile(process.execPath, [PROGRAM, 'demo', '--exit'], options, (error, said) => {
        out = said;
        status = typeof error?.code === 'number' ? error.code : 0;
        resolve();
      });
    });
  }, LIMIT_MS);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('ends by itself, with status 0', () => {
    expect(out).toMatch(/s from start to report\.\s*$/);
    expect(status).toBe(0);
  });

  it('shows a talk as the buyer saw it', () => {
    expect(out).toMatch(/buyer {2}› \[2\]/);
    expect(out).toContain('Do you know why that happened?');
  });

  it('shows the card of an angry buyer whose trouble was fixed, and the buyer’s yes', () => {
    const [, thread = ''] = /▌ (#\d+ 🔴 red · confirmed by the buyer[\s\S]*?)\n\n/.exec(out) ?? [];
    expect(thread).toContain('Jenna Castillo, Pacific Crest Furnishings Inc. (class A)');
    expect(thread).toContain('Why: the buyer is angry');
    expect(thread).toContain('Repair: replacement – 60 new chairs have left by air');
    expect(thread).toMatch(/Wang +› Ms Castillo, this is Wang/);
    expect(thread).toContain('the buyer confirmed that it is resolved. ✅');
  });

  it('shows the case of a buyer who says no, open again', () => {
    const [, thread = ''] = /▌ (#\d+ 🟡 yellow · reopened[\s\S]*?)\n\n/.exec(out) ?? [];
    expect(thread).toContain('Claire Whitmore');
    expect(thread).toContain('[Claim] [Reply] [Assign] [Note] [Resolve]');
    expect(thread).toMatch(/not resolved\. Reopened/);
  });

  it('counts the cases in the report, by severity, and draws it', async () => {
    expect(out).toMatch(/red [1-9]\d*, yellow [1-9]\d*, green 0/);
    expect(out).toMatch(/reopened 1$/m);
    expect(out).toContain('confirmed solved by the buyer: 100% (n=1)');
    const [, picture = ''] = /The same as a picture: (.*)/.exec(out) ?? [];
    const file = path.join(folder, path.basename(picture));
    expect(pixelsOf(await readFile(file)).width).toBe(1_200);
  });
});
