import { PlannedFaults } from '../parts/planned-faults.ts';

/** What an emulated call does instead of, or around, its work. */
export type Fault =
  /** Telegram's own refusal. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** Accepted by the kernel, never answered. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset-before-accept' }
  /** The work is done, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after-accept' }
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** The work is done, and a gateway answers with a page. */
  | { readonly kind: 'garbage' };

function answer(status: number, description: string, parameters?: Record<string, number>): Fault {
  return {
    kind: 'answer',
    status,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  };
}

/** The refusals that Telegram is known for, in its words. */
export const refusals = {
  tooManyRequests: (seconds: number) =>
    answer(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }),
  tooManyRequestsUnsaid: () => answer(429, 'Too Many Requests'),
  blocked: () => answer(403, 'Forbidden: bot was blocked by the user'),
  deactivated: () => answer(403, 'Forbidden: user is deactivated'),
  kicked: () => answer(403, 'Forbidden: bot was kicked from the supergroup chat'),
  migrated: (chat: number) =>
    answer(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat,
    }),
  badEntities: () => answer(400, "Bad Request: can't parse entities: Unsupported start tag"),
  topicClosed: () => answer(400, 'Bad Request: TOPIC_CLOSED'),
  tooOld: () =>
    answer(
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    ),
  unauthorized: () => answer(401, 'Unauthorized'),
  conflict: () =>
    answer(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    ),
  serverError: () => answer(500, 'Internal Server Error'),
};

/** Faults waiting for their calls, struck in the order in which they were planned. */
export class FaultPlan extends PlannedFaults<Fault> {}
