import type { WeChatWords } from './en.ts';

export default {
  menu: 'Menú',
} satisfies WeChatWords;
