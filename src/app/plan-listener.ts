import { withdrawTasks } from '../asking/carriers/task-carrier.ts';
import { changePlan } from '../asking/planner/change-plan.ts';
import { heard } from '../asking/plans/heard.ts';
import { isUnopened } from '../asking/plans/plan.ts';
import type { Response } from '../core/contract/response.ts';
import type { AskingSideParts } from './asking-side.ts';

type Listening = Pick<AskingSideParts['records'], 'plans' | 'tasks'> &
  Pick<AskingSideParts['surroundings'], 'now'>;

/** Moves plans on by what buyers answer. Doing it again with the same answers changes nothing. */
export function planListener({ plans, tasks, now }: Listening) {
  return async (responses: readonly Response[]): Promise<void> => {
    for (const response of responses) {
      const { invitation } = response.subject;
      if (invitation === undefined) continue;
      const after = await changePlan(plans, invitation, (plan) => heard(plan, response));
      const isSentOn = after?.asked?.carrier === 'task' && !isUnopened(after);
      if (isSentOn) await withdrawTasks(tasks, invitation, now());
    }
  };
}
