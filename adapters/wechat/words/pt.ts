import type { WeChatWords } from './en.ts';

export default {
  menu: 'Menu',
} satisfies WeChatWords;
