import type { TeamServices } from '../../../src/team/desk/handle-team-event.ts';

/** Everything through which a round about tasks reaches the outside. */
type Outside = Pick<TeamServices, 'tasks' | 'memory' | 'receive'>;

/** The services of a process that dies before or after one of its calls to the outside, counted from 1. */
export function dyingParts(
  services: TeamServices,
  call: number,
  when: 'before' | 'after',
): TeamServices {
  let calls = 0;
  const counted = <Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Promise<Answer>,
  ) => {
    return async (...given: Given): Promise<Answer> => {
      calls += 1;
      if (calls > call || (calls === call && when === 'before')) throw new Error('died');
      const answer = await work(...given);
      if (calls === call) throw new Error('died');
      return answer;
    };
  };
  const { tasks, memory, receive } = services;
  const dying: Outside = {
    tasks: { ...tasks, untold: counted(tasks.untold), markTold: counted(tasks.markTold) },
    memory: {
      read: counted(memory.read),
      write: counted(memory.write),
      claim: counted(memory.claim),
    },
    receive: counted(receive),
  };
  return { ...services, ...dying };
}
