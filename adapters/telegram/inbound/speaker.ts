import { closestLocale } from '../../../src/base/locale.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { wellFormed } from '../../parts/well-formed.ts';
import type { Message, User } from './update.ts';

type Speaker = NonNullable<InboundEvent['speaker']>;

/** Telegram's own bots that stand for an anonymous admin and for somebody who speaks as a channel. */
const STAND_INS: readonly number[] = [1_087_968_824, 136_817_688];

/** Undefined where nobody, or a bot, said it. */
export function speakerIn({ from, chat, sender_chat }: Message): Speaker | undefined {
  const isHidden = sender_chat !== undefined || STAND_INS.includes(from?.id ?? 0);
  if (chat.type !== 'private' && isHidden) return { anonymous: true };
  return from === undefined || from.is_bot ? undefined : speakerOf(from);
}

export function speakerOf(user: User): Speaker {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ').slice(0, 200);
  const locale = closestLocale(user.language_code);
  return {
    identity: `telegram:${user.id}`,
    ...(name === '' ? {} : { name: wellFormed(name) }),
    ...(locale === undefined ? {} : { locale }),
  };
}
