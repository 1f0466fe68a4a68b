import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { outbound } from '../../emulators/telegram/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
} from '../../emulators/telegram/run-adapter.ts';

let telegram: TelegramEmulator;

let running: RunningAdapter;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

async function run(options: RunOptions = {}): Promise<void> {
  running = await runAdapter(telegram, options);
}

const words = (event: InboundEvent) => ('text' in event.content ? event.content.text : '');

const texts = () => running.events.map(words);
const sentences = (level: string) =>
  running.context.lines.filter((line) => line.level === level).map((line) => line.sentence);

describe('groups', () => {
  it('are heard only where the team works, and are answered there', async () => {
    await run({
      context: { teamChannels: [outbound('-1001', 'x').to, outbound('-1003/7', 'x').to] },
    });
    const team = telegram.group(-1001, 'Team');
    team.member(1, 'Wei').say(`/report@${telegram.username} last 7d`);
    telegram.group(-1002, 'Strangers').member(2, 'Max').say('/report');
    await telegram.settled();
    expect(texts()).toEqual(['/report last 7d']);
    expect(running.events[0]?.conversation).toBe('telegram:-1001');
    await running.adapter.send(outbound('-1001', 'Numbers'));
    expect(team.saw().at(-1)?.text).toBe('Numbers');
  });

  it('tell the operator when the team group gets a new id', async () => {
    await run({ context: { teamChannels: [outbound('-1001', 'x').to] } });
    telegram.group(-1001, 'Team').migrate(-1009);
    await telegram.settled();
    expect(sentences('error')).toEqual(['The team group has a new id: change TEAM_CHANNELS']);
  });
});
