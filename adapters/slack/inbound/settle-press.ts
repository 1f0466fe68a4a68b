import type { WebClient } from '@slack/web-api';
import type { Acknowledgement, Log } from '../../../src/core/contract/channel.ts';
import { CHOICES_BLOCK } from '../outbound/button-rows.ts';
import { callFault } from '../outbound/call-fault.ts';
import { asWords } from '../outbound/escape.ts';
import { MessageMark } from '../outbound/message-mark.ts';
import type { WaitingPress } from './reading.ts';

export interface PressTools {
  readonly client: WebClient;
  readonly log: Log;
}

/**
 * Tells the presser what the sink had to say, seen by nobody else; if the question is closed, shows
 * what was chosen in place of the buttons. A press that came too late leaves no trace. Never rejects: a
 * button that stays is a blemish.
 */
export async function settlePress(
  tools: PressTools,
  press: WaitingPress,
  { notice, closesChoices }: Acknowledgement,
): Promise<void> {
  await Promise.all([
    notice === undefined ? undefined : tell(tools, press, notice),
    closesChoices ? closeQuestion(tools, press, notice === undefined) : undefined,
  ]);
}

async function tell({ client, log }: PressTools, press: WaitingPress, notice: string) {
  const { channel, user, message } = press;
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  try {
    await client.chat.postEphemeral({
      channel,
      user,
      ...thread,
      text: asWords(notice),
      parse: 'none',
      link_names: false,
    });
  } catch (error) {
    log.warn({ channel: 'slack', fault: callFault(error) }, 'A pressed button was not answered');
  }
}

async function closeQuestion(
  { client, log }: PressTools,
  { channel, message, label }: WaitingPress,
  isAnswer: boolean,
) {
  const kept = (message.blocks ?? []).filter(({ block_id }) => !isChoices(block_id));
  if (kept.length === message.blocks?.length) return;
  const trace = isAnswer && label !== undefined ? [chosenBlock(label)] : [];
  const mark = MessageMark.safeParse(message.metadata).data;
  try {
    await client.chat.update({
      channel,
      ts: message.ts,
      text: message.text ?? '',
      blocks: [...kept, ...trace],
      parse: 'none',
      link_names: false,
      // Left out, it would be lost, and with it the trace by which the message is found.
      ...(mark === undefined ? {} : { metadata: mark }),
    });
  } catch (error) {
    const fault = callFault(error);
    log.warn({ channel: 'slack', fault }, 'The buttons of an answered question stay');
  }
}

/** Plain text: a label is data. */
function chosenBlock(label: string) {
  const text = { type: 'plain_text' as const, text: `✓ ${label}`, emoji: false };
  return { type: 'context' as const, block_id: 'chosen', elements: [text] };
}

function isChoices(block: string): boolean {
  return block.startsWith(`${CHOICES_BLOCK}:`);
}
