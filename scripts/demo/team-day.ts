import type { Demo } from './open-demo.ts';
import { chatOf } from './play-buyers.ts';
import { confirm, contradict, handle, type Trouble, threadOf } from './play-team.ts';
import { showThread } from './show-thread.ts';
import type { DemoTeamChannel } from './team-channel.ts';
import { until } from './until.ts';

/** Li lets two colleagues in, as an admin does. */
export async function letStaffIn(team: DemoTeamChannel): Promise<void> {
  for (const name of ['Wang', 'Zhou']) {
    await team.say('Li', `/grant demo:${name} agent ${name}`);
    await until(`${name} to be let in`, () =>
      team.messages.find(({ text }) => text === `${name} is now an agent.`),
    );
  }
}

/**
 * Two cases from claim to verdict: an angry buyer whose trouble is solved, and an unhappy one who
 * says that it is not. Resolves with the thread of the first as the team sees it, then the other's.
 */
export async function playTeamDay(demo: Demo, address: string): Promise<readonly string[]> {
  const { team } = demo;
  const solved: Trouble = {
    team,
    staff: 'Wang',
    buyer: 'Jenna Castillo',
    chat: await chatOf(demo, address, { contact: 'PACIFIC-jenna', shipment: 'PACIFIC-1' }),
  };
  const unsolved: Trouble = {
    team,
    staff: 'Zhou',
    buyer: 'Claire Whitmore',
    chat: await chatOf(demo, address, { contact: 'NORTHGATE-claire', shipment: 'NORTHGATE-1' }),
  };
  await handle(solved, {
    answer: 'Ms Castillo, this is Wang. 60 new chairs leave tomorrow by air; we pay the recall.',
    repair: 'replacement 60 new chairs have left by air, tracking 784-5521.',
  });
  await confirm(solved);
  await handle(unsolved, {
    answer: 'Ms Whitmore, this is Zhou. We are changing who may approve freight.',
    repair: 'other From today two people may approve freight, on any day.',
  });
  await contradict(unsolved, 'Good, but nobody has credited the late fee of 412 GBP.');
  return [solved, unsolved].map((trouble) => showThread(threadOf(trouble)));
}
