import type { WeChatWords } from './en.ts';

export default {
  menu: '菜单',
} satisfies WeChatWords;
