import type { Translation } from '../../../src/base/catalogue.ts';

/** What WeChat shows of ours besides the messages. */
const en = {
  /** Opens the account's menu; at most 16 bytes. */
  menu: 'Menu',
};

export default en;

export type WeChatWords = Translation<typeof en>;
