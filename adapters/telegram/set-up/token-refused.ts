/** What the operator reads wherever Telegram answers 401 or 404. */
export const TOKEN_REFUSED =
  'Telegram does not accept TELEGRAM_BOT_TOKEN: copy the token from @BotFather and restart';
