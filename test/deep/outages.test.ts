import { writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Outage, type Outlasted, outlast } from '../contract/channels/outlast.ts';
import type { StartPlatform } from '../contract/channels/platform.ts';
import startSlack from '../contract/channels/slack.platform.ts';
import { Stage } from '../contract/channels/stage.ts';
import startTelegram from '../contract/channels/telegram.platform.ts';
import startWeChat from '../contract/channels/wechat.platform.ts';
import { runs } from '../support/size.ts';

const CHANNELS: Readonly<Record<string, StartPlatform>> = {
  telegram: startTelegram,
  slack: startSlack,
  wechat: startWeChat,
};
const FAULTS: Readonly<Record<string, Outage['fault']>> = {
  'error 500': { kind: 'server-error' },
  'connection reset': { kind: 'reset-before-accept' },
  'no answer': { kind: 'silence' },
  '429': { kind: 'too-many', retryAfterMs: 1_000 },
  'connection refused': { kind: 'unplugged' },
};
const SECONDS = [3, 15, 600];
const TALKS = 40;

const rows: (Outlasted & { readonly outage: string })[] = [];

// Side by side: most of the time they wait for calls that nobody answers.
describe.concurrent.each(Object.entries(CHANNELS))('outages of %s', (channel, start) => {
  const outages = Object.entries(FAULTS).flatMap(([name, fault]) =>
    SECONDS.map((seconds) => ({ name, outage: { fault, seconds } })),
  );

  it.each(outages)('$name for $outage.seconds s', async ({ name, outage }) => {
    const stage = await Stage.set(start);
    const talks = runs(TALKS);
    try {
      const became = await outlast(stage, outage, talks);
      rows.push({ outage: `${channel}, ${name}, ${outage.seconds} s`, ...became });
      expect(became).toMatchObject({ talks, wentOn: talks, doubled: 0, lost: 0 });
    } finally {
      await stage.clear();
    }
  });
});

/** Written where TABLE_FILE says, else printed. */
afterAll(async () => {
  const lines = rows
    .toSorted((one, other) => one.outage.localeCompare(other.outage))
    .map(({ outage, talks, wentOn, lost, doubled, longestWaitMs }) =>
      [
        outage.padEnd(38),
        `${wentOn} of ${talks} went on`.padEnd(18),
        `${lost} lost`.padEnd(8),
        `${doubled} doubled`.padEnd(11),
        `longest wait after it ${Math.round(longestWaitMs / 1_000)} s`,
      ].join('  '),
    );
  const { TABLE_FILE } = process.env;
  if (TABLE_FILE === undefined) process.stdout.write(`${lines.join('\n')}\n`);
  else await writeFile(TABLE_FILE, lines.join('\n'));
});
