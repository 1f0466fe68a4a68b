import { App, type Receiver } from '@slack/bolt';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { clientOptions } from '../outbound/web-client.ts';
import type { BotSettings } from '../settings.ts';
import { EventBody } from './event-body.ts';
import { CommandBody, FormBody, PressBody } from './interaction-body.ts';
import { readCommand, readForm, readPress } from './read-interaction.ts';
import { readEvent } from './read-message.ts';
import type { ReadingContext } from './reading.ts';
import type { Receive } from './receive.ts';

/** The events we subscribe to, as Bolt names them. */
const EVENTS = /^(message|app_mention|app_home_opened|tokens_revoked|app_uninstalled)$/;

export interface BoltTools {
  readonly settings: BotSettings;
  readonly context: AdapterContext;
  readonly reading: ReadingContext;
  readonly receive: Receive;
}

/**
 * Bolt tells the kinds of delivery apart and calls the listener. `processEvent` resolves once every
 * listener has, and rejects with what one of them threw: only then may Slack be answered, whatever
 * `ack` was called before. (Bolt acknowledges events before its listeners run.)
 */
export function boltApp(
  { settings, context, reading, receive }: BoltTools,
  receiver: Receiver,
): App {
  const app = new App({
    receiver,
    // Who the bot is decides nothing here: what any bot says is ignored when it is read.
    authorize: async () => ({ botToken: settings.botToken }),
    clientOptions: clientOptions(settings.apiUrl, context.log),
    logger: clientOptions(settings.apiUrl, context.log).logger,
    ignoreSelf: false,
    convoStore: false,
  });
  app.event(EVENTS, async ({ body }) => receive(readEvent(EventBody.parse(body), reading)));
  app.action(/.*/, async ({ body, ack }) => {
    await receive(readPress(PressBody.parse(body), reading));
    await ack();
  });
  app.view(/.*/, async ({ body, ack }) => {
    await receive(readForm(FormBody.parse(body), reading));
    await ack();
  });
  app.command(/.*/, async ({ body, ack }) => {
    await receive(readCommand(CommandBody.parse(body), reading));
    await ack();
  });
  app.error(async (error) => {
    throw originalOf(error);
  });
  return app;
}

/** Bolt wraps what a listener throws. */
function originalOf(error: Error & { original?: Error }): Error {
  return error.original ?? error;
}
