import { withdrawTasks } from '../asking/carriers/task-carrier.ts';
import { changePlan } from '../asking/planner/change-plan.ts';
import { heard } from '../asking/plans/heard.ts';
import { isUnopened, type Plan } from '../asking/plans/plan.ts';
import type { Response } from '../core/contract/response.ts';
import { conversationStore } from '../stores/conversation-store.ts';
import type { AskingSideParts } from './asking-side.ts';

type Listening = Pick<AskingSideParts['records'], 'store' | 'plans' | 'tasks'> &
  Pick<AskingSideParts['surroundings'], 'now'>;

/** Moves plans on by what buyers answer. Doing it again with the same answers changes nothing. */
export function planListener({ store, plans, tasks, now }: Listening) {
  const { load } = conversationStore(store);

  /** A buyer who left has seen the question, unless the messenger says that it never reached them. */
  async function isUnseen({ end, conversation }: Response): Promise<boolean> {
    return end === 'unreachable' && (await load(conversation))?.questionLost === true;
  }

  async function listen(response: Response, invitation: string): Promise<Plan | undefined> {
    const unseen = await isUnseen(response);
    return await changePlan(plans, invitation, (plan) => heard(plan, response, unseen));
  }

  return async (responses: readonly Response[]): Promise<void> => {
    for (const response of responses) {
      const { invitation } = response.subject;
      if (invitation === undefined) continue;
      const after = await listen(response, invitation);
      const isSentOn = after?.asked?.carrier === 'task' && !isUnopened(after);
      if (isSentOn) await withdrawTasks(tasks, invitation, now());
    }
  };
}
