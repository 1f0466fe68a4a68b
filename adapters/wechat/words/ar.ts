import type { WeChatWords } from './en.ts';

export default {
  menu: 'القائمة',
} satisfies WeChatWords;
