import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAdapters } from '../../src/app/discover.ts';
import type { Platform, StartPlatform } from '../contract/channels/platform.ts';
import { reads, Stage } from '../contract/channels/stage.ts';
import { mutatedDelivery } from '../support/mutated-delivery.ts';
import { runs } from '../support/size.ts';

/** Deliveries in all. */
const RUNS = runs(400);
/** Many take their time. */
const LIMIT_MS = 60_000 + RUNS * 100;

/** What pages post, which no fixture has since our own page writes it. */
const PAGE_POSTS = [
  { id: 'message-00000001', text: 'The cartons were wet' },
  { id: 'message-00000002', choice: { question: 'q1', value: '5' } },
  { id: 'message-00000003', edit: { messageId: 'message-00000001', text: 'They were dry' } },
  { id: 'message-00000004', opened: true },
].map((post) => JSON.stringify(post));

const names = (await findAdapters()).map(({ name }) => name);
const channels = await Promise.all(names.map(async (name) => ({ name, ...(await startOf(name)) })));
const withWebhook = channels.filter(({ cannot }) => cannot.forged === undefined);

async function startOf(name: string) {
  const file = path.resolve('test/contract/channels', `${name}.platform.ts`);
  const module: { default: StartPlatform } = await import(pathToFileURL(file).href);
  const platform = await module.default();
  await platform.stop();
  return { start: module.default, cannot: platform.cannot };
}

async function realDeliveries(name: string): Promise<readonly string[]> {
  const folder = path.resolve('test/fixtures', name);
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return texts.length === 0 ? PAGE_POSTS : texts;
}

async function statusOf(
  { forged, delivered }: Platform,
  body: string,
  isSigned: boolean,
): Promise<number | undefined> {
  return await (isSigned ? delivered?.(body) : forged?.(body));
}

describe.each(withWebhook)('what $name may be sent', ({ name, start }) => {
  it('never breaks anything, and forged has no effect', { timeout: LIMIT_MS }, async () => {
    const stage = await Stage.set(start);
    try {
      const numRuns = Math.ceil(RUNS / withWebhook.length / 2);
      const anna = await stage.asked();
      const bodies = mutatedDelivery(await realDeliveries(name));
      const kept = async () => {
        await stage.program.app.engine.writeEverything();
        return (await stage.rows()).filter((row) => !row.startsWith('memory '));
      };
      // Plans are made of what is there by now, and change nothing meanwhile.
      while ((await stage.program.app.planner.sweep()) > 0);
      const before = await kept();
      const forged = async (body: string) => {
        const status = await statusOf(stage.platform, body, false);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      };
      await fc.assert(fc.asyncProperty(bodies, forged), { numRuns });
      expect(await kept()).toEqual(before);

      const signed = async (body: string) => {
        const status = await statusOf(stage.platform, body, true);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      };
      await fc.assert(fc.asyncProperty(bodies, signed), { numRuns });
      await anna.say('5');
      await reads(anna, /recommend/);
      const { answers } = await stage.responseOf(anna);
      expect(answers.map(({ value }) => value)).toEqual([5]);
    } finally {
      await stage.clear();
    }
  });
});
