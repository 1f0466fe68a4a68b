import type { WeChatWords } from './en.ts';

export default {
  menu: 'Меню',
} satisfies WeChatWords;
