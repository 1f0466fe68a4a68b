import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/base/text/display-width.ts';
import { pixelsOf } from '../unit/render/chart/pixels.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const LIMIT_MS = 300_000;

/** What was printed of the six weeks. */
function weeksIn(out: string): string {
  return /Six weeks in some seconds[\s\S]*?(?=\nNow )/.exec(out)?.[0] ?? '';
}

/** The sum of the counts that are listed under a title. */
function sumUnder(text: string, title: string): number {
  const [, after = ''] = text.split(title);
  const [, rows = ''] = /^[^\n]*\n((?: +\d+ {2}.*\n)*)/.exec(after) ?? [];
  return [...rows.matchAll(/^ +(\d+) {2}/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
}

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

  it('tells of six weeks in which buyers were asked: by which way, and why others were not', () => {
    const weeks = weeksIn(out);
    const [asked, inChats, byTasks] = [
      /Asked: (\d+)/,
      /(\d+) {2}in a chat/,
      /(\d+) {2}by a task/,
    ].map((count) => Number(count.exec(weeks)?.[1]));
    expect(inChats).toBeGreaterThan(10);
    expect(byTasks).toBeGreaterThan(10);
    expect(asked).toBe((inChats ?? 0) + (byTasks ?? 0));
    expect(sumUnder(weeks, 'What has come of it so far:')).toBe(asked);
    expect(weeks).toMatch(/[1-9]\d* reminders, [1-9]\d* notices of delays/);
    const [, unasked] = /Not asked: (\d+)/.exec(weeks) ?? [];
    expect(sumUnder(weeks, 'Not asked:')).toBe(Number(unasked));
    expect(weeks).toMatch(/\d {2}wants no messages/);
  });

  it('compares the two arms of a test of delays', () => {
    const arms = weeksIn(out).match(/after-[25]-days: [1-9]\d* asked, .*; [1-9]\d* have answered/g);
    expect(arms).toHaveLength(2);
  });

  it('tells the story of an ask at the buyer’s own morning, within 100 columns', () => {
    const weeks = weeksIn(out);
    expect(weeks).toMatch(/:\d\d \S+ – asked, not opened yet: in a chat/);
    expect(weeks).toContain('✓ it is a working hour at their place');
    expect(weeks.split('\n').filter((line) => displayWidth(line) > 100)).toEqual([]);
  });

  it('lets more than fifty buyers chat through the web channel afterwards', () => {
    const [, buyers] = /Now (\d+) buyers open their invitations/.exec(out) ?? [];
    expect(Number(buyers)).toBeGreaterThan(50);
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
    expect(out).toMatch(/missed a deadline 0, reopened 1$/m);
    expect(out).toContain('confirmed solved by the buyer: 100% (n=1)');
    const [, picture = ''] = /The same as a picture: (.*)/.exec(out) ?? [];
    const file = path.join(folder, path.basename(picture));
    expect(pixelsOf(await readFile(file)).width).toBe(1_200);
  });
});
