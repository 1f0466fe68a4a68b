import { expect } from 'vitest';
import { until } from '../../emulators/parts/until-true.ts';
import type { SendFault } from './platform.ts';
import { reads, type Stage } from './stage.ts';

/** A message meets this fault: it is read all the same, twice at most, and the talk goes on. */
export async function survives(stage: Stage, fault: SendFault): Promise<void> {
  const { platform, program } = stage;
  const anna = await stage.asked();
  const before = { attempts: platform.attempts(anna), seen: anna.saw().length };
  platform.fault(fault);
  await anna.say('5');
  await until(() => platform.attempts(anna) > before.attempts);
  await stage.patience(anna);
  await reads(anna, /recommend/);
  const seen = anna.saw().slice(before.seen);
  const [adapter] = [...program.app.adapters].filter(([name]) =>
    anna.conversation.startsWith(`${name}:`),
  );
  expect(seen.length).toBeLessThanOrEqual(adapter?.[1].find === undefined ? 2 : 1);

  await anna.say('10');
  await reads(anna, /anything else/);
  const { answers } = await stage.responseOf(anna);
  expect(answers.map(({ value }) => value)).toEqual([5, 10]);
}
