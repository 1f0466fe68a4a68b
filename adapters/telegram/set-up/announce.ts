import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import type { AdapterContext, BuyerCommand } from '../../../src/core/contract/channel.ts';
import { channelOf } from '../../../src/core/contract/ids.ts';
import { callIfChanged } from '../../parts/call-if-changed.ts';
import { parseAddress } from '../address.ts';
import { callFault } from '../outbound/call-fault.ts';
import { descriptions } from './descriptions.ts';

/** One thing that people see of the bot in one language, and the call that says it. */
interface Announcement {
  readonly key: string;
  readonly content: unknown;
  readonly call: () => Promise<boolean>;
}

export interface AnnounceTools {
  readonly api: Api;
  readonly token: string;
  readonly context: AdapterContext;
  readonly signal: AbortSignal;
}

/**
 * Sets the menu and the descriptions in every language, each only where it has changed: Telegram
 * limits such calls strictly. What fails is left for the next start; never rejects.
 */
export async function announce(tools: AnnounceTools): Promise<void> {
  await setAll(tools, inEveryLanguage(tools, inLanguage));
  // A group that the bot is not in holds up no other.
  for (const chat of teamChats(tools.context)) {
    await setAll(tools, inEveryLanguage(tools, inTeamChat(chat)));
  }
}

async function setAll(tools: AnnounceTools, all: readonly Announcement[]): Promise<void> {
  const { memory, log } = tools.context;
  try {
    for (const announcement of all) {
      if (tools.signal.aborted) return;
      await callIfChanged(memory, announcement, announcement.call);
    }
  } catch (error) {
    const fault = callFault(error);
    log.warn({ fault }, 'The menu and descriptions of the Telegram bot are not all set');
  }
}

/** Without a language: what people see whose language we do not speak. */
type InLanguage = (
  tools: AnnounceTools,
  locale: Locale,
  language: LanguageCode | undefined,
) => readonly Announcement[];

function inEveryLanguage(tools: AnnounceTools, make: InLanguage): readonly Announcement[] {
  return [
    ...make(tools, tools.context.defaultLocale, undefined),
    ...LOCALES.flatMap((locale) => make(tools, locale, languageOf(locale))),
  ];
}

/** The groups in which the team works; of their topics the whole group has the menu. */
function teamChats({ teamChannels }: AdapterContext): readonly number[] {
  const own = teamChannels.filter((channel) => channelOf(channel) === 'telegram');
  return [...new Set(own.flatMap((channel) => parseAddress(channel)?.chat ?? []))];
}

function inTeamChat(chat: number): InLanguage {
  return ({ api, token, context }, locale, language) => {
    const commands = described(context.teamCommands, locale);
    const scope = { scope: { type: 'chat' as const, chat_id: chat } };
    const spoken = language === undefined ? {} : { language_code: language };
    return [
      {
        key: `telegram:${token.split(':')[0]}:commands:${chat}:${language ?? 'any'}`,
        content: commands,
        call: () => api.setMyCommands(commands, { ...scope, ...spoken }),
      },
    ];
  };
}

function described(commands: readonly BuyerCommand[], locale: Locale) {
  return commands.map(({ name, describe }) => ({ command: name, description: describe[locale] }));
}

function inLanguage(
  { api, token, context }: AnnounceTools,
  locale: Locale,
  language: LanguageCode | undefined,
): readonly Announcement[] {
  const about = descriptions(context.companyName, locale);
  const commands = described(context.commands, locale);
  const scope = { scope: { type: 'all_private_chats' as const } };
  const spoken = language === undefined ? {} : { language_code: language };
  const key = (what: string) => `telegram:${token.split(':')[0]}:${what}:${language ?? 'any'}`;
  return [
    {
      key: key('commands'),
      content: commands,
      call: () => api.setMyCommands(commands, { ...scope, ...spoken }),
    },
    {
      key: key('short-description'),
      content: about.short,
      call: () => api.setMyShortDescription(about.short, spoken),
    },
    {
      key: key('description'),
      content: about.long,
      call: () => api.setMyDescription(about.long, spoken),
    },
  ];
}

/** Telegram knows two-letter languages only. */
function languageOf(locale: Locale): LanguageCode {
  return locale.slice(0, 2) as LanguageCode;
}
