import { withdrawTasks } from '../asking/carriers/task-carrier.ts';
import { changePlan } from '../asking/planner/change-plan.ts';
import { heard } from '../asking/plans/heard.ts';
import { isUnasked, isUnopened, type Plan } from '../asking/plans/plan.ts';
import type { Response } from '../core/contract/response.ts';
import type { AskingSideParts } from './asking-side.ts';

type Listening = Pick<AskingSideParts['records'], 'plans' | 'tasks'> & {
  readonly programme: Pick<AskingSideParts['records']['programme'], 'releaseInvitation'>;
} & Pick<AskingSideParts['surroundings'], 'now'>;

/** Moves plans on by what buyers answer. Doing it again with the same answers changes nothing. */
export function planListener(parts: Listening) {
  return async (responses: readonly Response[]): Promise<void> => {
    for (const response of responses) {
      const { invitation } = response.subject;
      if (invitation === undefined) continue;
      const after = await changePlan(parts.plans, invitation, (plan) => heard(plan, response));
      if (after !== undefined) await followUp(parts, after);
    }
  };
}

async function followUp({ tasks, programme, now }: Listening, plan: Plan): Promise<void> {
  // A chat that turned out to be dead keeps nobody from opening the invitation by the next way.
  const isToBeOpened = plan.refusedBy?.includes('chat') === true && isUnasked(plan);
  if (isToBeOpened) await programme.releaseInvitation(plan.id);
  const isSentOn = plan.asked?.carrier === 'task' && !isUnopened(plan);
  if (isSentOn) await withdrawTasks(tasks, plan.id, now());
}
