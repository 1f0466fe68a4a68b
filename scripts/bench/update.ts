let lastUpdate = 1_000;

/** A text message of a private chat as Telegram posts it; every call is another update. */
export function textUpdate(chat: number, text: string, now = Date.now()): string {
  lastUpdate += 1;
  const person = { id: chat, first_name: 'Anna', last_name: 'Berg', username: `anna${chat}` };
  return JSON.stringify({
    update_id: lastUpdate,
    message: {
      message_id: lastUpdate,
      from: { ...person, is_bot: false, language_code: 'en' },
      chat: { ...person, type: 'private' },
      date: Math.floor(now / 1_000),
      text,
      ...(text.startsWith('/') && { entities: [commandEntity(text)] }),
    },
  });
}

function commandEntity(text: string): object {
  return { type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 };
}
