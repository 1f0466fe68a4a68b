import type { WeChatWords } from './en.ts';

export default {
  menu: 'Menü',
} satisfies WeChatWords;
