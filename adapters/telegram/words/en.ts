import type { Translation } from '../../../src/base/catalogue.ts';

/** What Telegram tells of the bot; `{company}` is who asks. */
const en = {
  /** On the bot's profile, and where its link is shared: 120 characters. */
  shortDescription: '{company} asks here how your deliveries went.',
  /** In the empty chat, before Start is pressed: 512 characters. */
  description:
    'A few short questions from {company} about a shipment you received. Press Start to begin; you can stop, or ask for a person, at any moment.',
};

export default en;

export type TelegramWords = Translation<typeof en>;
