import type { WebClient } from '@slack/web-api';
import { type Address, threadOf } from '../address.ts';
import { callFault } from './call-fault.ts';
import type { MessageMark } from './message-mark.ts';
import type { Part } from './render.ts';

/** The message is gone, or Slack lets nobody change it any more. */
const UNCHANGEABLE: readonly string[] = [
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
];

/** People's words stay words: nobody is called by them, and nothing they link to is fetched. */
function written(part: Part, metadata: MessageMark) {
  return {
    text: part.text,
    blocks: [...part.blocks],
    metadata,
    parse: 'none' as const,
    link_names: false,
  };
}

/** The new message's id. */
export async function post(
  client: WebClient,
  address: Address,
  part: Part,
  mark: MessageMark,
): Promise<string> {
  const sent = await client.chat.postMessage({
    channel: address.channel,
    ...threadOf(address),
    ...written(part, mark),
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  });
  return sent.ts ?? '';
}

/** Shows the part to one member of the channel: Slack gives it no id, keeps and finds it nowhere. */
export async function postOnlyFor(
  client: WebClient,
  user: string,
  address: Address,
  part: Part,
): Promise<void> {
  await client.chat.postEphemeral({
    channel: address.channel,
    user,
    ...threadOf(address),
    text: part.text,
    blocks: [...part.blocks],
    parse: 'none',
    link_names: false,
  });
}

/** Puts the part in the place of an own message; false where that cannot be changed any more. */
export async function replace(
  client: WebClient,
  { channel }: Address,
  ts: string,
  part: Part,
  mark: MessageMark,
): Promise<boolean> {
  try {
    await client.chat.update({ channel, ts, ...written(part, mark) });
    return true;
  } catch (error) {
    const fault = callFault(error);
    if (fault.kind === 'answered' && UNCHANGEABLE.includes(fault.error)) return false;
    throw error;
  }
}
