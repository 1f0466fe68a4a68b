import type { WebClient } from '@slack/web-api';
import type { AdapterContext, Sink } from '../../../src/core/contract/channel.ts';
import { type ConversationId, conversationId } from '../../../src/core/contract/ids.ts';
import type { InFlight } from '../../parts/in-flight.ts';
import { answerForm } from '../outbound/answer-form.ts';
import { callFault, isTokenRefused } from '../outbound/call-fault.ts';
import { homeView } from '../outbound/home.ts';
import type { People } from '../outbound/people.ts';
import type { InboundAction, ParsedDelivery } from './reading.ts';
import type { ServedThreads } from './served-threads.ts';
import { settlePress } from './settle-press.ts';

/**
 * Resolves once Slack is needed no longer: the event is durable, or there is none for us.
 * Rejects where the delivery must come again: with Overloaded or the store's error.
 */
export type Receive = (reading: ParsedDelivery) => Promise<void>;

export interface ReceiveTools {
  readonly client: WebClient;
  readonly context: AdapterContext;
  readonly people: People;
  readonly served: ServedThreads;
  readonly inFlight: InFlight;
}

export function receiver(tools: ReceiveTools, sink: Sink): Receive {
  const { client, context, inFlight } = tools;
  return async (reading) => {
    switch (reading.kind) {
      case 'action':
        return await take(tools, sink, reading);
      case 'home':
        void inFlight.add(showHome(tools, reading.user));
        return;
      case 'form': {
        const view = answerForm(reading.conversation, reading.locale);
        const opened = client.views.open({ trigger_id: reading.triggerId, view });
        void inFlight.add(reported(context, 'The form for a longer answer did not open', opened));
        return;
      }
      case 'cut-off':
        context.log.error(
          { event: reading.event },
          'The workspace revoked the Slack app: reinstall it',
        );
        return;
      case 'ignored':
        context.log.debug({ why: reading.why }, 'Slack event ignored');
    }
  };
}

async function take(tools: ReceiveTools, sink: Sink, action: InboundAction): Promise<void> {
  const conversation = action.conversation ?? (await directMessages(tools, action.user));
  if (conversation === undefined || !(await isHeard(tools.served, action, conversation))) return;

  const { id, at, content, unlisted } = action;
  const thread = action.thread === undefined ? {} : { thread: action.thread };
  const speaker = await tools.people.speaker(action.user);
  const acknowledgement = await sink({
    id,
    conversation,
    at,
    speaker,
    ...thread,
    ...(unlisted && { unlisted }),
    content,
  });
  tools.served.add(conversation);
  if (action.press === undefined) return;
  const press = { client: tools.client, log: tools.context.log };
  void tools.inFlight.add(settlePress(press, action.press, acknowledgement));
}

async function isHeard(
  served: ServedThreads,
  { only }: InboundAction,
  conversation: ConversationId,
): Promise<boolean> {
  if (only === undefined) return true;
  return (await served.has(conversation)) === (only === 'served');
}

/** Undefined where Slack says that there are none: asking again would bring the same answer. */
async function directMessages(
  { people, context }: ReceiveTools,
  user: string,
): Promise<ConversationId | undefined> {
  try {
    return conversationId('slack', await people.directChannel(user));
  } catch (error) {
    const fault = callFault(error);
    if (fault.kind !== 'answered' || isTokenRefused(fault)) throw error;
    context.log.warn({ channel: 'slack', fault }, 'Slack has no direct messages with a person');
    return undefined;
  }
}

async function showHome(tools: ReceiveTools, user: string): Promise<void> {
  const { client, people, context } = tools;
  const { locale = context.defaultLocale } = await people.speaker(user);
  const view = homeView(context.companyName, locale, await openSurveys(tools, user));
  await reported(
    context,
    "The app's home could not be shown",
    client.views.publish({ user_id: user, view }),
  );
}

/** None where that cannot be told now: the rest of the home is worth more than an error. */
async function openSurveys(tools: ReceiveTools, user: string): Promise<readonly string[]> {
  try {
    const conversation = await directMessages(tools, user);
    return conversation === undefined ? [] : await tools.context.openSurveys(conversation);
  } catch (error) {
    tools.context.log.warn({ channel: 'slack', fault: callFault(error) }, 'open surveys not known');
    return [];
  }
}

async function reported({ log }: AdapterContext, sentence: string, call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    log.warn({ channel: 'slack', fault: callFault(error) }, sentence);
  }
}
