import type { Config } from '../src/config.ts';

/** The fact under which the Telegram channel keeps its bot's name. */
export const TELEGRAM_NAME = 'telegram:username';

/** Where a buyer with this token can begin, by channel. */
export type Links = (
  token: string,
) => readonly { readonly channel: string; readonly url: string }[];

/** A link per configured channel; Telegram's once its bot has been started and its name is known. */
export function invitationLinks({ base }: Config, telegramName: string | undefined): Links {
  const own = base.PUBLIC_URL ?? `http://${base.HOST}:${base.PORT}`;
  return (token) => [
    { channel: 'web', url: `${own.replace(/\/+$/, '')}/chat/${token}` },
    ...(telegramName === undefined
      ? []
      : [{ channel: 'telegram', url: `https://t.me/${telegramName}?start=${token}` }]),
  ];
}
