import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type FloodReport, flood } from '../support/flood/flood.ts';
import { runs } from '../support/size.ts';

const SIZE = { posts: runs(100), strangers: runs(30), streams: runs(100) };
const CARD_MS = 5_000;
/** As many as Telegram takes in a minute. */
const GROUP_CALLS_A_MINUTE = 20;
const MEGABYTE = 1_000_000;
const MEMORY_BYTES = 60 * MEGABYTE;

/** What is read of it, a line each. */
function tableOf({ tallies, waitsMs, ...report }: FloodReport): string {
  const { posts, strangers, streams } = tallies;
  const sorted = waitsMs.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  const rows: readonly (readonly [string, string])[] = [
    ['posts of one stranger', `${posts.taken} taken, ${posts.refused} refused`],
    ['strangers who ask for a person', `${strangers.taken} taken, ${strangers.refused} refused`],
    ['on Telegram', `${SIZE.strangers} strangers, then ${SIZE.posts} messages of one, all taken`],
    ['streams of strangers', `${streams.taken} open, ${streams.refused} refused`],
    ['invited buyers meanwhile', `${report.talks}, with ${waitsMs.length} answers`],
    ['their wait p50 / most', `${at(0.5)} / ${at(1)} ms`],
    ['red card of an invited buyer', `after ${Math.round(report.cardMs)} ms`],
    ['cards of strangers', String(report.strangersCards)],
    ['messages to the team’s group', `${report.groupCalls}`],
    ['line of the others', report.line],
    ['largest document', `${Math.round(report.largestBytes / 1_000)} kB`],
    ['memory grew by', `${Math.round(report.memoryBytes / MEGABYTE)} MB`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(32)} ${value}\n`).join('');
}

it('serves invited buyers as ever while strangers do what they can', async () => {
  const report = await flood(SIZE);
  const { TABLE_FILE } = process.env;
  if (TABLE_FILE === undefined) process.stdout.write(`\n${tableOf(report)}\n`);
  else await writeFile(TABLE_FILE, tableOf(report).trimEnd());
  expect(report.hasFinished).toBe(true);
  expect(report.cardMs).toBeLessThan(CARD_MS);
  expect(report.groupCalls).toBeLessThanOrEqual(GROUP_CALLS_A_MINUTE);
  expect(report.largestBytes).toBeLessThan(MEGABYTE);
  expect(report.memoryBytes).toBeLessThan(MEMORY_BYTES);
});
