/** What the operator reads wherever Telegram answers 401 or 404. */
export const TOKEN_REFUSED =
  'Telegram knows no bot by TELEGRAM_BOT_TOKEN: take the token from @BotFather and start again';
