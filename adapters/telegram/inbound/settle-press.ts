import type { Api } from 'grammy';
import { inTime } from '../../../src/base/in-time.ts';
import type { Acknowledgement, Log } from '../../../src/core/contract/channel.ts';
import { beginning } from '../../parts/split-text.ts';
import { type CallFault, callFault } from '../outbound/call-fault.ts';
import { isUnchangeable, isUnmodified } from '../outbound/edit-fault.ts';
import { TEXT_LIMIT_UNITS } from '../outbound/render.ts';
import type { WaitingPress } from './read-update.ts';

/** A button must be answered within 500 ms; the way to Telegram needs the rest of them. */
const PATIENCE_MS = 250;

const NOTICE_LIMIT_UNITS = 200;

/** Answers of Telegram that mean: it is already so, or no longer of interest. */
const HARMLESS = /query is too old|query ID is invalid|already answered/i;

export interface PressTools {
  readonly api: Api;
  readonly log: Log;
}

/**
 * Answers a pressed button with what the sink says within the patience of a person, or with
 * nothing but the end of waiting; then, if the question is closed, shows what was chosen in place of
 * the buttons. A press that came too late leaves no trace.
 * Never rejects: a button that stays is a blemish, and the event itself is the sink's matter.
 * Where the sink fails in time nothing is answered, since the delivery will be repeated.
 */
export async function settlePress(
  tools: PressTools,
  press: WaitingPress,
  taken: Promise<Acknowledgement>,
): Promise<void> {
  const early = await withPatience(taken);
  if (early === 'failed') return;
  await answer(tools, press, early === 'slow' ? undefined : early.notice);

  const acknowledgement = await taken.catch(() => undefined);
  if (acknowledgement?.closesChoices !== true) return;
  const isAnswer = acknowledgement.notice === undefined;
  await (isAnswer ? leaveTrace(tools, press) : removeButtons(tools, press));
}

async function withPatience(
  taken: Promise<Acknowledgement>,
): Promise<Acknowledgement | 'slow' | 'failed'> {
  const ended = taken.catch(() => 'failed' as const);
  return await inTime(ended, PATIENCE_MS).catch(() => 'slow' as const);
}

export async function answer(
  tools: PressTools,
  press: WaitingPress,
  notice: string | undefined,
): Promise<void> {
  const text = notice === undefined ? {} : { text: beginning(notice, NOTICE_LIMIT_UNITS) };
  await attempt(tools, 'A pressed button was not answered', () =>
    tools.api.answerCallbackQuery(press.queryId, text),
  );
}

const NO_BUTTONS = { inline_keyboard: [] };

/** The chosen answer stands in the message that asked; without room or text only the buttons go. */
async function leaveTrace(tools: PressTools, press: WaitingPress): Promise<void> {
  const text = press.asked && `${press.asked.text}\n\n✓ ${press.asked.label}`;
  if (text === undefined || text.length > TEXT_LIMIT_UNITS)
    return await removeButtons(tools, press);
  await attempt(tools, 'What was chosen is not shown', () =>
    tools.api.editMessageText(press.chat, press.messageId, text, { reply_markup: NO_BUTTONS }),
  );
}

async function removeButtons(tools: PressTools, press: WaitingPress): Promise<void> {
  await attempt(tools, 'The buttons of an answered question stay', () =>
    tools.api.editMessageReplyMarkup(press.chat, press.messageId),
  );
}

async function attempt(
  { log }: PressTools,
  sentence: string,
  call: () => Promise<unknown>,
): Promise<void> {
  try {
    await call();
  } catch (error) {
    const fault = callFault(error);
    if (!isHarmless(fault)) log.warn({ channel: 'telegram', fault }, sentence);
  }
}

function isHarmless(fault: CallFault): boolean {
  return HARMLESS.test(fault.description) || isUnmodified(fault) || isUnchangeable(fault);
}
